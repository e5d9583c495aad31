import { useMemo } from "react";
import { subtractPrinted } from "../compare/formatNumber";
import { stripSeries, type Strip, type StripMark } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { textOf, type MarkText } from "./shared/mark";
import { MarkGroup } from "./shared/MarkGroup";
import { NameOfLine } from "./shared/NameOfLine";
import { firstOf, ruleNote, titleOn } from "./shared/notes";
import { PanelLayer } from "./shared/PanelLayer";
import { Shape, type ShapeName } from "./shared/Shape";
import { layStack, placeOn } from "./shared/stack";
import type { LegendEntry } from "./shared/words";
import { WordsLayer } from "./shared/WordsLayer";

/** All reports of each number on which reports disagree, the widest apart first; the one that the table shows is filled. */
export function StripChart({ comparison, index, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const series = useMemo(
    () => comparison.columns.map((column) => disagreeing(stripSeries(comparison, column, index))),
    [comparison, index],
  );
  const { lists, more } = firstOf(
    series.map(({ strips }) => strips),
    limit,
    onMore,
  );
  const title = titleOn("Reports of the same number", comparison.columns);
  const marks = lists.flat().flatMap((strip) => strip.marks);
  const places = new Map(marks.map((mark, at) => [mark, at]));
  const single = series.reduce((sum, { single }) => sum + single, 0);
  const agreeing = series.reduce((sum, { agreeing }) => sum + agreeing, 0);
  const stack = layStack({
    words: {
      title,
      subtitle: `A line for each system whose reports disagree; the filled mark is the one the table shows. ${ruleNote(comparison)}`,
      legend: marks.length === 0 ? [] : LEGEND,
      notes: [
        ...(marks.length === 0 ? ["No two reports of a number shown disagree."] : []),
        ...(more ? [more.text] : []),
        ...(agreeing + single > 0
          ? [`Not drawn: ${single} numbers with a single report, ${agreeing} whose reports agree.`]
          : []),
      ],
    },
    inputs: series.flatMap(({ column, strips }, at) =>
      strips.length === 0 ? [] : [{ column, items: lists[at]!, systems: strips.length }],
    ),
    width,
    axis: "position",
    numbers: ({ marks }) => marks.map(({ number }) => number),
    name: ({ name }) => name,
    before: 14,
    after: 96,
  });

  return (
    <ChartFrame title={title} marks={marks.map(told)} width={width} more={more} onOpen={onOpen}>
      <svg width={width} height={stack.height} viewBox={`0 0 ${width} ${stack.height}`}>
        <WordsLayer laid={stack.words} height={stack.height} svgRef={svgRef} />
        {stack.panels.map((panel) => (
          <g key={panel.column.key}>
            <PanelLayer panel={panel} left={stack.left} right={stack.right} />
            {panel.lines.map(({ item, y }) => (
              <g key={item.marks[0]!.key}>
                <NameOfLine name={item.name} y={y} stack={stack} />
                <Line
                  strip={item}
                  y={stack.namesAbove ? y + 8 : y}
                  place={placeOn(panel, stack)}
                  at={(mark) => places.get(mark)!}
                />
                <text x={width} y={(stack.namesAbove ? y + 8 : y) + 4} textAnchor="end">
                  {apart(item)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

const LEGEND: LegendEntry[] = [
  { label: "own run", shape: "circle", className: "chart-report" },
  { label: "re-run by others", shape: "diamond", className: "chart-report" },
  { label: "quoted", shape: "triangle", className: "chart-report" },
  { label: "not said", shape: "square", className: "chart-report" },
];
const SHAPES: Record<NonNullable<StripMark["observation"]["provenance"]> | "unsaid", ShapeName> = {
  own: "circle",
  "re-run": "diamond",
  quoted: "triangle",
  unsaid: "square",
};

interface LineProps {
  strip: Strip;
  y: number;
  place(number: number): number;
  at(mark: StripMark): number;
}

function Line({ strip, y, place, at }: LineProps) {
  return (
    <>
      <path className="chart-spread" d={`M${place(strip.low)},${y}H${place(strip.high)}`} />
      {strip.marks.map((mark) => {
        const x = place(mark.number);
        return (
          <MarkGroup
            key={mark.key}
            at={at(mark)}
            mark={told(mark)}
            box={{ x: x - 5, y: y - 5, width: 10, height: 10 }}
          >
            <Shape
              name={SHAPES[mark.observation.provenance ?? "unsaid"]}
              className={mark.chosen ? "chart-report chart-chosen" : "chart-report"}
              x={x}
              y={y}
              radius={5}
            />
          </MarkGroup>
        );
      })}
    </>
  );
}

type Series = ReturnType<typeof stripSeries>;

function disagreeing(series: Series): Series & { agreeing: number } {
  const strips = series.strips.filter(({ low, high }) => high > low);
  return { ...series, strips, agreeing: series.strips.length - strips.length };
}

function told(mark: StripMark): MarkText {
  const facts: MarkText["facts"] = [["Paper", mark.paper]];
  if (mark.date !== null) facts.push(["Date", mark.date]);
  facts.push(
    ["Run", mark.observation.provenance ?? "not said"],
    ["In the table", mark.chosen ? "yes" : "no"],
  );
  return { ...textOf(mark, facts), base: null };
}

/** "3.4 apart", from the printed ends. */
function apart({ marks, low, high }: Strip): string {
  const textAt = (number: number) => marks.find((mark) => mark.number === number)?.text ?? "";
  return `${(subtractPrinted(textAt(high), textAt(low)) ?? "").replace("+", "")} apart`;
}
