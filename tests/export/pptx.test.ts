import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { finishChart } from "../../src/export/finishPptx";
import { toPptx } from "../../src/export/pptx";
import { NAME, cell, column, grid, sampleGrid, source } from "./sampleGrid";

async function unzip(of = sampleGrid(), theme: "light" | "dark" = "light"): Promise<JSZip> {
  return JSZip.loadAsync(await (await toPptx(of, { theme })).arrayBuffer());
}

async function text(deck: JSZip, path: string): Promise<string> {
  return (await deck.file(path)?.async("string")) ?? "";
}

/** The texts of a slide's table, a row a list. */
function tableOf(slide: string): string[][] {
  return [...slide.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)].map(([row]) =>
    [...row.matchAll(/<a:tc[ >][\s\S]*?<\/a:tc>/g)].map(([one]) =>
      [...one.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(""),
    ),
  );
}

function seriesOf(first: string, second: string): string {
  return `<c:ser><c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:showVal val="1"/></c:dLbls><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>${[first, second, "4.5"].map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}</c:numCache></c:numRef></c:val></c:ser>`;
}

function longGrid(rows: number) {
  return grid({
    columns: [NAME, column("A")],
    rows: Array.from({ length: rows }, (_, index) => ({
      key: `${index}`,
      group: null,
      cells: [cell(`System ${index}`), cell(`${index}.10`, { sources: [1] })],
    })),
    sources: [source("A paper", { arxiv: "2505.00001" })],
  });
}

describe("a deck", () => {
  let deck: JSZip;
  beforeAll(async () => {
    deck = await unzip();
  });

  it("holds the table as a native one, numbers as printed", async () => {
    const rows = tableOf(await text(deck, "ppt/slides/slide1.xml"));
    expect(rows.find(([name]) => name === "Alpha-7B")?.slice(2, 5)).toEqual([
      "66.30 → 72.90 (+6.60)",
      "25.3 → 25.1 (-0.2)†",
      "4.5",
    ]);
  });

  it("holds the scores as a native chart, numbers as printed, the missing with no point at all", async () => {
    const chart = await text(deck, "ppt/charts/chart1.xml");
    const values = [...chart.matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([one]) =>
      [...one.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, index, value]) => [index, value]),
    );
    expect(values).toEqual([
      [
        ["0", "72.90"],
        ["1", "68.2"],
      ],
      [
        ["0", "25.1"],
        ["2", "26.0"],
      ],
      [
        ["0", "4.5"],
        ["1", "6.0"],
      ],
    ]);
  });

  it("leaves the cells of missing numbers out of the workbook behind the chart", async () => {
    const [path = ""] = Object.keys(deck.files).filter((name) => name.endsWith(".xlsx"));
    const workbook = await JSZip.loadAsync((await deck.file(path)?.async("arraybuffer")) ?? "");
    const sheet = await text(workbook, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<v></v>");
    expect(sheet).toContain("<v>72.90</v>");
  });

  it("tells full sources in the notes of every slide", async () => {
    const notes = await text(deck, "ppt/notesSlides/notesSlide1.xml");
    expect(notes).toContain("[1] Alpha: learning to look, arXiv:2505.00001, 2025-05-28, Table 2");
    expect(notes).toContain("https://example.org/ledger/#rule=own&amp;size=4-9B");
  });

  it("names the sources and the date in the footer", async () => {
    const slide = await text(deck, "ppt/slides/slide1.xml");
    expect(slide).toContain("[2] Beta &amp; Sons: 100% of {everything}, arXiv:2506.00002");
    expect(slide).toContain("2026-11-21, dataset 3f2a9c");
  });
});

it("continues a long table on further slides, with its header", async () => {
  const deck = await unzip(longGrid(50));
  const slides = Object.keys(deck.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const tables = await Promise.all(slides.map(async (path) => tableOf(await text(deck, path))));
  const withTable = tables.filter((rows) => rows.length > 0);
  expect(withTable.length).toBeGreaterThan(1);
  expect(withTable.every(([header]) => header?.[0] === "System")).toBe(true);
  expect(withTable.flatMap((rows) => rows.slice(1).map(([name]) => name))).toEqual(
    longGrid(50).rows.map((row) => row.cells[0]?.text),
  );
});

it("repeats a group's name where the group goes on, and ends no slide with one", async () => {
  const rows = longGrid(40).rows.map((row, index) => ({ ...row, group: index < 13 ? "First" : "Second" }));
  const deck = await unzip({ ...longGrid(40), rows });
  const second = tableOf(await text(deck, "ppt/slides/slide2.xml"));
  expect(second[1]?.[0]).toMatch(/^(First|Second)$/);
  const first = tableOf(await text(deck, "ppt/slides/slide1.xml"));
  expect(first.at(-1)?.[0]).toMatch(/^System/);
});

it("makes no chart of scores on different scales", async () => {
  const mixed = grid({
    columns: [NAME, column("Share"), column("Points")],
    rows: [{ key: "a", group: null, cells: [cell("a"), cell("0.71"), cell("1380")] }],
  });
  const deck = await unzip(mixed);
  expect(Object.keys(deck.files).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
});

it("makes no chart slide where there are no scores", async () => {
  const deck = await unzip(grid({ rows: [{ key: "a", group: null, cells: [cell("a")] }] }));
  expect(Object.keys(deck.files).some((name) => name.startsWith("ppt/charts/chart"))).toBe(false);
});

it("puts the dark theme on every slide", async () => {
  expect(await text(await unzip(sampleGrid(), "dark"), "ppt/slides/slide1.xml")).toContain(
    '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="191C20"/>',
  );
});

it("labels a number whose decimals differ from its series' in its own format", () => {
  const finished = finishChart(seriesOf("72.90", ""));
  expect(finished).toContain(
    '<c:dLbls><c:dLbl><c:idx val="2"/><c:numFmt formatCode="0.0" sourceLinked="0"/>',
  );
  expect(finished).toContain('</c:dLbl><c:numFmt formatCode="0.00" sourceLinked="0"/>');
  expect(finished).not.toContain('idx="1"');
});

it("holds the date of the export and no clock", async () => {
  const core = await text(await unzip(), "docProps/core.xml");
  expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
});

const validator = process.env["OOXML_VALIDATOR"];
describe.skipIf(!validator)("with the Open XML SDK (skipped where OOXML_VALIDATOR names no program)", () => {
  it("finds no fault in a deck", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "benchledger-pptx-")), "deck.pptx");
    writeFileSync(file, Buffer.from(await (await toPptx(longGrid(50), { theme: "dark" })).arrayBuffer()));
    const said = spawnSync(validator ?? "", [file], {
      encoding: "utf8",
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    });
    expect(JSON.parse(said.stdout)).toMatchObject({ ok: true, errors: [] });
  });
});

const hasOffice =
  spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftotext", ["-v"]).status === 0;
describe.skipIf(!hasOffice)("with LibreOffice (skipped where it is not installed)", () => {
  it("shows table, chart labels and footer as printed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "benchledger-deck-"));
    writeFileSync(
      join(folder, "deck.pptx"),
      Buffer.from(await (await toPptx(sampleGrid(), { theme: "light" })).arrayBuffer()),
    );
    spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        join(folder, "deck.pptx"),
      ],
      { timeout: 100_000 },
    );
    expect(readdirSync(folder)).toContain("deck.pdf");
    spawnSync("pdftotext", ["-layout", join(folder, "deck.pdf")]);
    const pages = existsSync(join(folder, "deck.txt"))
      ? readFileSync(join(folder, "deck.txt"), "utf8").split("\f")
      : [];
    expect(pages[0]).toContain("66.30 → 72.90 (+6.60)");
    expect(pages[0]).toContain("[3] A leaderboard");
    for (const label of ["72.90", "68.2", "26.0", "4.5"]) expect(pages[1]).toContain(label);
  }, 120_000);
});
