import type { Column } from "../../compare/comparison";
import type { ChartProps } from "../chart";
import { ChartFrame, type More } from "./ChartFrame";
import { layMatrix } from "./matrix";
import { MatrixLayer, type MatrixRow } from "./MatrixLayer";
import { layWords, type Words } from "./words";

interface MatrixChartProps extends Pick<ChartProps, "width" | "onOpen" | "svgRef"> {
  words: Words;
  columns: Column[];
  /** How many systems have a number in each column, drawn or not yet. */
  systems: number[];
  rows: MatrixRow[];
  /** Room between names and cells, for the rows' notes. */
  noteWidth: number;
  more: More;
}

/** A chart that is a table of coloured cells; up and down lead to the cell above and below. */
export function MatrixChart({
  columns,
  systems,
  rows,
  width,
  noteWidth,
  more,
  onOpen,
  svgRef,
  ...props
}: MatrixChartProps) {
  const words = layWords(props.words, width);
  const names = rows.map(({ name }) => name);
  return (
    <ChartFrame
      title={props.words.title}
      marks={rows.flatMap(({ cells }) => cells.map(({ text }) => text))}
      width={width}
      stride={columns.length}
      more={more}
      onOpen={onOpen}
    >
      <MatrixLayer
        rows={rows}
        layout={layMatrix({ ...words, names, columns, systems, width, noteWidth })}
        words={words}
        svgRef={svgRef}
      />
    </ChartFrame>
  );
}
