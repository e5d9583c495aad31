import { expect, test } from "vitest";
import { noiseBand } from "../../src/compare/noise";

const column = { testSize: 1000, metric: "accuracy", scale: 100 };

test("the band is 1.96 · sqrt(p1(1-p1)/n + p2(1-p2)/n) in points", () => {
  expect(noiseBand(column, 50, 50)).toBeCloseTo(4.3827, 3);
  expect(noiseBand(column, 66.3, 72.9)).toBeCloseTo(4.0215, 3);
});

test("it is the hundredth part on a 0-1 scale", () => {
  expect(noiseBand({ ...column, scale: 1 }, 0.5, 0.5)).toBeCloseTo(0.043827, 5);
});

test("four times the items halve it", () => {
  const wide = noiseBand(column, 60, 70) ?? 0;
  expect(noiseBand({ ...column, testSize: 4000 }, 60, 70)).toBeCloseTo(wide / 2, 10);
});

test.each([
  ["n unknown", { ...column, testSize: null }, 50],
  ["no metric known", { ...column, metric: null }, 50],
  ["F1", { ...column, metric: "F1" }, 50],
  ["BLEU", { ...column, metric: "BLEU" }, 50],
  ["win rate", { ...column, metric: "win rate" }, 50],
  ["a scale of 2800", { ...column, scale: 2800 }, 50],
  ["an open scale", { ...column, scale: null }, 50],
  ["a score above its scale", column, 101],
])("there is no band for %s", (_, given, score) => {
  expect(noiseBand(given, score, 50)).toBeNull();
});

test.each([
  "accuracy",
  "Accuracy",
  "exact match",
  "EM",
  "pass@1",
  "cons@64",
  "top-1 accuracy",
  "worst-case accuracy",
])("%s is a share of right answers", (metric) => {
  expect(noiseBand({ ...column, metric }, 50, 50)).not.toBeNull();
});
