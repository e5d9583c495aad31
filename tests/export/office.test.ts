import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/csv";
import { toHtmlFragment } from "../../src/export/html";
import { toTsv } from "../../src/export/tsv";
import { cellText } from "../../src/export/words";
import { NAME, cell, column, grid, sampleGrid } from "./sampleGrid";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Opens a file with Calc and gives it back in another format. */
function throughCalc(name: string, text: string, as: string, filter?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "benchledger-calc-"));
  writeFileSync(join(folder, name), text);
  spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...(filter ? [`--infilter=${filter}`] : []),
      "--convert-to",
      as,
      "--outdir",
      folder,
      join(folder, name),
    ],
    { timeout: 100_000 },
  );
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${as.split(":")[0]}`)), "utf8");
}

/** The type of each cell in a flat OpenDocument sheet: "float", "percentage", "string"; a formula shows as one. */
function typesOf(sheet: string): Map<string, string> {
  return new Map(
    [...sheet.matchAll(/<table:table-cell([^>]*)>\s*<text:p>([\s\S]*?)<\/text:p>/g)].map(
      ([, attributes = "", shown = ""]) => [
        shown.replace(/<[^>]*>/g, "").replaceAll("&apos;", "'"),
        attributes.includes("table:formula")
          ? "formula"
          : (/office:value-type="(\w+)"/.exec(attributes)?.[1] ?? ""),
      ],
    ),
  );
}

/** Calc keeps a number's value and drops its last nought. */
function numberOr(text: string): number | string {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

describe.skipIf(!hasOffice)("in LibreOffice Calc (skipped where it is not installed)", () => {
  const hostile = grid({
    columns: [NAME, column("A"), column("B")],
    rows: ["=1+1", "@SUM(A1)", "+cmd|'/C calc'!A0", "-2+3", '=HYPERLINK("http://example.org")', "Plain"].map(
      (name, index) => ({
        key: name,
        group: null,
        cells: [cell(name), cell("72.90", { base: "74.3", delta: "-1.4" }), cell(index ? "" : "+3.2")],
      }),
    ),
  });

  it.each([
    [
      "table.csv",
      toCsv(hostile, { about: false, bom: true }),
      "Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,true,false",
    ],
    [
      "table.csv",
      toTsv(hostile, { about: false }),
      "Text - txt - csv (StarCalc):9,34,UTF8,1,,0,false,true,false",
    ],
  ])(
    "%s has numbers as numbers, and runs nothing",
    (name, text, filter) => {
      const types = typesOf(throughCalc(name, text, "fods", filter));
      expect(types.get("-1.4")).toBe("float");
      expect(types.get("3.2") ?? types.get("+3.2")).toBe("float");
      expect(types.get("72.9") ?? types.get("72.90")).toBe("float");
      expect([...types.values()]).not.toContain("formula");
    },
    120_000,
  );

  it("the clipboard's HTML has every cell of the table", () => {
    const csv = throughCalc(
      "clip.html",
      `<html><head><meta charset="utf-8"></head><body>${toHtmlFragment(sampleGrid())}</body></html>`,
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
      "HTML (StarCalc)",
    );
    const rows = Papa.parse<string[]>(csv).data;
    for (const row of sampleGrid().rows) {
      const read = rows.find(([first]) => first === row.cells[0]?.text);
      const texts = (read ?? []).slice(0, row.cells.length).map((text) => text.replace(/[†¶]$/, ""));
      expect(texts.map(numberOr)).toEqual(row.cells.map((one) => numberOr(cellText(one))));
    }
  }, 120_000);
});
