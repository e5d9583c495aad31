import { useMemo } from "react";
import { columnName } from "../compare/columns";
import type { Column } from "../compare/comparison";
import type { HeadToHead } from "../compare/headToHead";
import { headToHeadSeries, type Opponent } from "../compare/series";
import type { ChartProps } from "./chart";
import { nothingReported } from "./shared/mark";
import { MatrixChart } from "./shared/MatrixChart";
import type { MatrixCell } from "./shared/MatrixLayer";
import { firstRows, ruleNote } from "./shared/notes";
import { minus, nameSome } from "./shared/text";
import type { LegendEntry } from "./shared/words";

type Duel = HeadToHead["shared"][number];

/** One system against every other: the difference on each benchmark that both report, and who wins it. */
export function DuelChart({ comparison, view, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const { chartSystem, chartRival } = view;
  const series = useMemo(
    () => headToHeadSeries(comparison, { first: chartSystem, rival: chartRival }),
    [comparison, chartSystem, chartRival],
  );
  const name = series?.first.system.name ?? "";
  const opponents = series?.opponents ?? [];
  const { rows: shown, more } = firstRows(opponents, limit, onMore);
  const rows = shown.map((opponent) => ({
    name: opponent.name,
    note: `${opponent.wins} · ${opponent.ties} · ${opponent.losses}`,
    cells: comparison.columns.map((column) => duelCell(opponent, column, name)),
  }));
  const absent = (series?.absent ?? []).map((row) => row.system.name);

  return (
    <MatrixChart
      words={{
        title: `${name} against ${series?.rival ?? "each other system"}`,
        subtitle: `Difference in points on each benchmark that both report; beside the names: wins · ties · losses. ${ruleNote(comparison)}`,
        legend: rows.length === 0 ? [] : LEGEND,
        notes: [
          ...(rows.length === 0 ? ["No other system shown reports a benchmark that this one does."] : []),
          ...(more ? [more.text] : []),
          ...unbanded(shown),
          ...(absent.length > 0 ? [`No benchmark in common: ${nameSome(absent, 4)}.`] : []),
        ],
      }}
      columns={comparison.columns}
      systems={comparison.columns.map((column) => opponents.filter((one) => duelOn(one, column)).length)}
      rows={rows}
      noteWidth={70}
      {...{ width, more, onOpen, svgRef }}
    />
  );
}

const LEGEND: LegendEntry[] = [
  { label: "wins ▲", shape: "square", className: "chart-duel-win" },
  { label: "ties: equal or inside the 95 % band", shape: "square", className: "chart-duel-tie" },
  { label: "loses ▼", shape: "square", className: "chart-duel-loss" },
];
const SIGNS = { win: " ▲", tie: "", loss: " ▼" };

function duelOn({ shared }: Opponent, column: Column): Duel | undefined {
  return shared.find((duel) => duel.column === column);
}

function duelCell(opponent: Opponent, column: Column, first: string): MatrixCell {
  const duel = duelOn(opponent, column);
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
    `${count} of the wins and losses have no 95 % band: n is unknown there, or the metric is no share of right answers.`,
  ];
}
