import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/extract/readers/html";
import { readMarkdown } from "../../../src/extract/readers/markdown";

const html = (...names: string[]) =>
  readHtml(
    `<table><tr><td>Model<td>OakSet<br><small>Mini</small>${names.map((name) => `<tr><td>${name}<td>55.0`).join("")}</table>`,
    { document: "x" },
  ).grids[0]?.cells.map((row) => (row[0]?.text === "Model" ? row[1]?.text : row[0]?.text));

describe("a smaller second line", () => {
  it("below a name says whose it is and is left out, but not below a heading", () => {
    expect(
      html("<b>Elm</b><br><small>Oak Lab</small>", "<b>Ash</b><br><span class='affiliation'>Fir AI</span>"),
    ).toEqual(["OakSet Mini", "Elm", "Ash"]);
    const text = "| Model | Oak<br><sub>Set</sub> |\n|---|---|\n| **Elm**<br><sub>Oak Lab</sub> | 55.0 |\n";
    expect(
      readMarkdown(text, { document: "x" }).grids[0]?.cells.map((row) => row.map((c) => c.text)),
    ).toEqual([
      ["Model", "Oak Set"],
      ["Elm", "55.0"],
    ]);
  });

  it("stays where it tells rows apart or says more", () => {
    expect(html("Elm<br><small>Oak Lab</small>", "Elm<br><small>Fir AI</small>")).toEqual([
      "OakSet Mini",
      "Elm Oak Lab",
      "Elm Fir AI",
    ]);
    expect(html("Elm<br><small>7B</small>", "Ash<br><small>(Ours)</small>", "Yew<br>Large")).toEqual([
      "OakSet Mini",
      "Elm 7B",
      "Ash (Ours)",
      "Yew Large",
    ]);
  });
});
