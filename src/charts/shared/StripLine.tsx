import type { Strip, StripMark } from "../../compare/series";
import { textOf, type MarkText } from "./mark";
import { MarkGroup } from "./MarkGroup";
import { Shape } from "./Shape";
import type { LegendEntry } from "./words";

type Run = NonNullable<StripMark["observation"]["provenance"]> | "unsaid";

/** Who ran what a report tells, as a shape. */
const LOOKS: Record<Run, LegendEntry> = {
  own: { label: "own run", shape: "circle", className: "chart-report" },
  "re-run": { label: "re-run by others", shape: "diamond", className: "chart-report" },
  quoted: { label: "quoted", shape: "triangle", className: "chart-report" },
  unsaid: { label: "not said who ran it", shape: "square", className: "chart-report" },
};

function runOf(mark: StripMark): Run {
  return mark.observation.provenance ?? "unsaid";
}

/** The runs that occur, in a fixed order. */
export function reportLegend(marks: StripMark[]): LegendEntry[] {
  const present = new Set(marks.map(runOf));
  return (Object.keys(LOOKS) as Run[]).filter((run) => present.has(run)).map((run) => LOOKS[run]);
}

interface StripLineProps {
  strip: Strip;
  y: number;
  place(number: number): number;
  at(mark: StripMark): number;
}

/** A system's reports on one line, from the lowest to the highest. */
export function StripLine({ strip, y, place, at }: StripLineProps) {
  return (
    <>
      <path className="chart-spread" d={`M${place(strip.low)},${y}H${place(strip.high)}`} />
      {strip.marks.map((mark) => {
        const x = place(mark.number);
        return (
          <MarkGroup
            key={mark.key}
            at={at(mark)}
            mark={reportText(mark)}
            box={{ x: x - 5, y: y - 5, width: 10, height: 10 }}
          >
            <Shape
              name={LOOKS[runOf(mark)].shape}
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

/** What one of several reports says: also whose it is, and whether the table shows it. */
export function reportText(mark: StripMark): MarkText {
  const facts: MarkText["facts"] = [["Paper", mark.paper]];
  if (mark.date !== null) facts.push(["Date", mark.date]);
  facts.push(
    ["Run", mark.observation.provenance ?? "not said"],
    ["In the table", mark.chosen ? "yes" : "no"],
  );
  return { ...textOf(mark, facts), base: null };
}
