import { useMemo } from "react";
import { columnName } from "../compare/columns";
import type { Column } from "../compare/comparison";
import type { HeadToHead } from "../compare/headToHead";
import { headToHeadSeries, type Opponent } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { nothingReported } from "./shared/mark";
import { layMatrix } from "./shared/matrix";
import { MatrixLayer, type MatrixCell } from "./shared/MatrixLayer";
import { firstRows, ruleNote } from "./shared/notes";
import { minus, nameSome } from "./shared/text";
import { layWords, type LegendEntry } from "./shared/words";

type Duel = HeadToHead["shared"][number];

/** One system against every other: the difference on each benchmark that both report, and who wins it. */
export function DuelChart({ comparison, system, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const series = useMemo(() => headToHeadSeries(comparison, system), [comparison, system]);
  const name = series?.first.system.name ?? "";
  const { rows: shown, more } = firstRows(series?.opponents ?? [], limit, onMore);
  const rows = shown.map((opponent) => ({
    name: opponent.name,
    note: `${opponent.wins} · ${opponent.ties} · ${opponent.losses}`,
    cells: comparison.columns.map((column) => duelCell(opponent, column, name)),
  }));
  const title = `${name} against each other system`;
  const absent = (series?.absent ?? []).map((row) => row.system.name);
  const words = layWords(
    {
      title,
      subtitle: `Difference in points on each benchmark that both report; beside the names: wins · ties · losses. ${ruleNote(comparison)}`,
      legend: rows.length === 0 ? [] : LEGEND,
      notes: [
        ...(rows.length === 0 ? ["No other system shown reports a benchmark that this one does."] : []),
        ...(more ? [more.text] : []),
        ...unbanded(shown),
        ...(absent.length > 0 ? [`No benchmark in common: ${nameSome(absent, 4)}.`] : []),
      ],
    },
    width,
  );
  const layout = layMatrix({
    ...words,
    names: shown.map(({ name }) => name),
    columns: comparison.columns,
    width,
    noteWidth: 70,
  });
  const marks = rows.flatMap(({ cells }) => cells.map(({ text }) => text));

  return (
    <ChartFrame
      title={title}
      marks={marks}
      width={width}
      stride={comparison.columns.length}
      more={more}
      onOpen={onOpen}
    >
      <MatrixLayer rows={rows} layout={layout} words={words} svgRef={svgRef} />
    </ChartFrame>
  );
}

const LEGEND: LegendEntry[] = [
  { label: "wins ▲", shape: "square", className: "chart-duel-win" },
  { label: "ties: equal or inside the 95 % band", shape: "square", className: "chart-duel-tie" },
  { label: "loses ▼", shape: "square", className: "chart-duel-loss" },
];
const SIGNS = { win: " ▲", tie: "", loss: " ▼" };

function duelCell(opponent: Opponent, column: Column, first: string): MatrixCell {
  const duel = opponent.shared.find((duel) => duel.column === column);
  if (duel === undefined) {
    const text = nothingReported(opponent.name, columnName(column));
    return { text, label: "–", className: "chart-heat-none", labelClass: "chart-muted" };
  }
  return {
    text: told(duel, opponent.name, first),
    label: minus(duel.difference.text) + SIGNS[duel.outcome],
    className: `chart-duel-${duel.outcome}`,
    labelClass: "",
  };
}

function told(duel: Duel, opponent: string, first: string): MatrixCell["text"] {
  return {
    observation: duel.second.chosen.id,
    system: opponent,
    benchmark: columnName(duel.column),
    value: duel.second.chosen.value ?? "",
    base: null,
    delta: duel.difference.text,
    deltaLabel: `${first}, difference`,
    noise: duel.difference.insideNoise,
    facts: [
      [first, duel.first.chosen.value ?? ""],
      ["Outcome", duel.outcome],
    ],
  };
}

function unbanded(opponents: Opponent[]): string[] {
  const count = opponents.reduce((sum, { withoutBand }) => sum + withoutBand, 0);
  if (count === 0) return [];
  return [
    `${count} of the wins and losses are on benchmarks with n unknown: no band could be drawn for them.`,
  ];
}
