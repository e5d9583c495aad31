import { useMemo } from "react";
import { subtractPrinted } from "../compare/formatNumber";
import { stripSeries, type Strip } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { NameOfLine } from "./shared/NameOfLine";
import { firstOf, ruleNote, titleOn } from "./shared/notes";
import { PanelLayer } from "./shared/PanelLayer";
import { layStack, placeOn } from "./shared/stack";
import { reportLegend, reportText, StripLine } from "./shared/StripLine";
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
      legend: reportLegend(marks),
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
    <ChartFrame title={title} marks={marks.map(reportText)} width={width} more={more} onOpen={onOpen}>
      <svg width={width} height={stack.height} viewBox={`0 0 ${width} ${stack.height}`}>
        <WordsLayer laid={stack.words} height={stack.height} svgRef={svgRef} />
        {stack.panels.map((panel) => (
          <g key={panel.column.key}>
            <PanelLayer panel={panel} left={stack.left} right={stack.right} />
            {panel.lines.map(({ item, y }) => (
              <g key={item.marks[0]!.key}>
                <NameOfLine name={item.name} y={y} stack={stack} />
                <StripLine
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

type Series = ReturnType<typeof stripSeries>;

function disagreeing(series: Series): Series & { agreeing: number } {
  const strips = series.strips.filter(({ low, high }) => high > low);
  return { ...series, strips, agreeing: series.strips.length - strips.length };
}

/** "3.4 apart", from the printed ends. */
function apart({ marks, low, high }: Strip): string {
  const textAt = (number: number) => marks.find((mark) => mark.number === number)?.text ?? "";
  return `${(subtractPrinted(textAt(high), textAt(low)) ?? "").replace("+", "")} apart`;
}
