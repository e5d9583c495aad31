import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../src/extract/find/tables/cells";
import { readCsv, readTsv } from "../../../src/extract/readers/csv";
import { vocabulary } from "../find/tables/vocabulary";

const texts = (text: string) =>
  readCsv(text, { document: "x" }).grids[0]?.cells.map((row) => row.map((cell) => cell.text));

/** "method | benchmark | value" of each record, and the characters at its place. */
const records = (text: string, read = readCsv) =>
  read(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map(({ method, benchmark, value, source }) =>
      [method, benchmark, value, text.slice(source.start, source.end)].join(" | "),
    );

describe("the delimiter of a CSV", () => {
  it("is what parts its header", () => {
    expect(records("Model;OakSet;FirSet\nElm;90.5;80.1\n")).toEqual([
      "Elm | OakSet | 90.5 | 90.5",
      "Elm | FirSet | 80.1 | 80.1",
    ]);
    expect(records("Model\tOakSet\nElm\t90.5\n")).toEqual(["Elm | OakSet | 90.5 | 90.5"]);
    expect(texts('Model;"Oak; large"\nElm;"1;x"\n')).toEqual([
      ["Model", "Oak; large"],
      ["Elm", "1;x"],
    ]);
  });

  it("stays the comma where other signs stand in cells", () => {
    expect(texts("Model,Note\nElm,a;b\nAsh,c|d\n")?.[1]).toEqual(["Elm", "a;b"]);
    expect(texts("Model,OakSet\nElm,90.5,1\n")?.[0]).toHaveLength(3);
  });
});

describe("a decimal comma", () => {
  it("is written with a point where it can be none of thousands, nor part cells", () => {
    expect(records("Rank;Model;OakSet;FirSet\n1;Elm;0,912;0,905\n2;Ash;90,5;90,512\n")).toEqual([
      "Elm | OakSet | 0.912 | 0,912",
      "Elm | FirSet | 0.905 | 0,905",
      "Ash | OakSet | 90.5 | 90,5",
    ]);
    expect(records("Model;OakSet;FirSet\nElm;90,5;80.1\n")).toEqual(["Elm | FirSet | 80.1 | 80.1"]);
    expect(records('Model,OakSet\nElm,"1,072"\n')).toEqual(["Elm | OakSet | 1,072 | 1,072"]);
    expect(records("Model;OakSet\nElm;1,072\n")).toEqual(["Elm | OakSet | 1,072 | 1,072"]);
  });
});

describe("a line of its own", () => {
  const captions = (text: string) =>
    readCsv(text, { document: "x" }).grids.map(({ caption, line, cells }) =>
      [caption, line, cells.length, cells[0]?.[0]?.text].join(" | "),
    );

  it("is a caption above a header, and begins another table behind a blank line", () => {
    const table = "Model,OakSet\nElm,90.5\n";
    expect(captions(`Results on FirSet\n${table}`)).toEqual(["Results on FirSet | 1 | 2 | Model"]);
    expect(captions(`First results\n\n${table}\nSecond results,\n${table}`)).toEqual([
      "First results | 1 | 2 | Model",
      "Second results | 7 | 2 | Model",
    ]);
    expect(captions(`${table},\nSecond results,\n${table}`)).toHaveLength(2);
  });

  it("is a section within a table, and a comment is no header", () => {
    expect(captions("Model,OakSet\nClosed models,\nElm,90.5\n")).toEqual([" | 1 | 3 | Model"]);
    expect(captions("# run of May\nModel,OakSet\nElm,90.5\n")).toEqual(["run of May | 2 | 2 | Model"]);
    expect(captions("# Rank,Model,OakSet\n1,Elm,90.5\n")).toEqual([" | 1 | 2 | # Rank"]);
  });

  it("of no heading, as pandas writes it, heads nothing", () => {
    expect(texts("Unnamed: 0,Model,OakSet\n0,Elm,90.5\n")?.[0]).toEqual(["", "Model", "OakSet"]);
  });
});

describe("markup in a cell", () => {
  it("is taken off, and places stay", () => {
    const html =
      'Model,OakSet\n"<a target=""_blank"" href=""http://a.example/7"">Elm &amp; Ash</a>",<b>90.5</b><sup>1</sup>\n';
    expect(records(html)).toEqual(["Elm & Ash | OakSet | 90.5 | 90.5"]);
    expect(records("Model\tOakSet\n[Elm](http://a.example)\t90.5\n", readTsv)).toEqual([
      "Elm | OakSet | 90.5 | 90.5",
    ]);
    expect(texts("Model,OakSet\na < b,x > 3\n")?.[1]).toEqual(["a < b", "x > 3"]);
  });
});
