import { expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { headToHead } from "../../src/compare/headToHead";
import { indexOf, viewOf } from "./dataset";

function meet() {
  const index = indexOf({
    results: [
      { model: "A", benchmark: "Clear", value: "80" },
      { model: "B", benchmark: "Clear", value: "60" },
      { model: "A", benchmark: "Close", value: "70.0" },
      { model: "B", benchmark: "Close", value: "71.0" },
      { model: "A", benchmark: "NoSize", value: "70.0" },
      { model: "B", benchmark: "NoSize", value: "71.0" },
      { model: "A", benchmark: "Errors", value: "9.0" },
      { model: "B", benchmark: "Errors", value: "30.0" },
      { model: "A", benchmark: "Alone", value: "99" },
    ],
    benchmarks: [
      { name: "Clear", testSize: 1000 },
      { name: "Close", testSize: 1000 },
      { name: "Errors", testSize: 1000, higherIsBetter: false },
    ],
  });
  const { columns, rows } = compareView(index, viewOf(index));
  return { columns, a: rows[0]?.cells ?? {}, b: rows[1]?.cells ?? {} };
}

test("wins, ties and losses count shared benchmarks only; inside the noise is a tie; direction is respected", () => {
  const { columns, a, b } = meet();
  const { shared, wins, ties, losses, withoutBand } = headToHead(columns, a, b);
  expect(shared.map(({ column, outcome }) => [column.key, outcome])).toEqual([
    ["Clear", "win"],
    ["Close", "tie"],
    ["NoSize", "loss"],
    ["Errors", "win"],
  ]);
  expect({ wins, ties, losses, withoutBand }).toEqual({ wins: 2, ties: 1, losses: 1, withoutBand: 1 });
});

test("seen from the other side wins are losses", () => {
  const { columns, a, b } = meet();
  const [there, back] = [headToHead(columns, a, b), headToHead(columns, b, a)];
  expect([back.wins, back.ties, back.losses]).toEqual([there.losses, there.ties, there.wins]);
});

test("equal numbers are a tie, also where n is unknown", () => {
  const index = indexOf([
    { model: "A", value: "70.0" },
    { model: "B", value: "70" },
  ]);
  const { columns, rows } = compareView(index, viewOf(index));
  expect(headToHead(columns, rows[0]?.cells ?? {}, rows[1]?.cells ?? {})).toMatchObject({
    wins: 0,
    ties: 1,
    losses: 0,
  });
});

test("rows that share nothing have nothing to win", () => {
  const { columns, a } = meet();
  expect(headToHead(columns, a, {})).toMatchObject({ shared: [], wins: 0, ties: 0, losses: 0 });
});
