import { expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { presets } from "../../src/compare/presets";
import type { Preset } from "../../src/compare/presets";
import { facets, indexOf, sizes, viewOf } from "./dataset";

const index = indexOf([
  { model: "B-7B", paramsB: 7, setting: "base", value: "60" },
  {
    method: "M",
    model: "B-7B",
    baseModel: "B-7B",
    paramsB: 7,
    setting: "trained",
    training: "unsupervised RL",
    value: "65",
  },
  {
    method: "N",
    model: "B-7B",
    baseModel: "B-7B",
    paramsB: 7,
    setting: "trained",
    training: "SFT",
    value: "66",
  },
  { model: "C-72B", paramsB: 72, setting: "competitor", value: "70" },
  { model: "Closed", setting: "closed", value: "80" },
]);
const start = viewOf(index, { sizes: sizes({ unknown: false }) });

function rowsUnder(name: Preset["name"]) {
  const preset = presets(index, start).find((known) => known.name === name);
  return compareView(index, { ...start, ...preset?.patch }).rows.map((row) => row.system.name);
}

test("7B models leaves out the large ones", () => {
  expect(rowsUnder("7b")).not.toContain("C-72B");
});

test("base against trained leaves only these", () => {
  expect(rowsUnder("base-trained")).toEqual(["B-7B", "M (B-7B)", "N (B-7B)"]);
});

test("unsupervised or self-rewarding goes by how systems were trained", () => {
  expect(rowsUnder("unsupervised")).toEqual(["M (B-7B)"]);
});

test("closed models are pinned above the table, though their size is unknown", () => {
  expect(rowsUnder("closed")[0]).toBe("Closed");
});

test("a preset leaves the other choices alone", () => {
  const view = viewOf(index, { facets: facets({ year: ["2025"] }), columns: ["MMMU"] });
  for (const { patch } of presets(index, view)) {
    const after = { ...view, ...patch };
    expect(after.columns).toEqual(["MMMU"]);
    expect(after.facets.year).toEqual(["2025"]);
  }
});
