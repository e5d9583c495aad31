import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../scripts/extract/decode";
import { lines } from "../../scripts/extract/lines";

const PAPER = `Learning From Maps

We propose Cartograph, a way to train a model on maps it drew itself, and study when that is enough to teach it.
Nothing else is changed in the recipe, and every run uses the same seeds and the same budget throughout the study.
On MathVista, Cartograph improves Qwen2.5-VL-7B from 66.3% to 72.90%, and no other benchmark was looked at here.
`;
const TABLE = "| Model | MathVista |\n| --- | --- |\n| Qwen2.5-VL-7B | 68.20 |\n";

const line = (document: string, text = TABLE) => JSON.stringify({ document, format: "markdown", text });
const folder = () => mkdtempSync(join(tmpdir(), "benchledger-extract-"));

function run(args: string[], input: string | Buffer = "", maxBuffer = 1 << 28) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/extract.ts", ...args],
    { input, encoding: "utf8", maxBuffer },
  );
  const records = stdout
    .split("\n")
    .filter((line) => line.startsWith('{"id"'))
    .map(
      (line) => JSON.parse(line) as { id: string; value: string; base: string; source: { document: string } },
    );
  return { status, stdout, stderr, records };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

describe("the extract command", () => {
  it("writes one record a line, printed forms kept, and says its tally on standard error", () => {
    const [page, table] = [file("page.txt", PAPER), file("table.md", TABLE)];
    const { status, records, stderr } = run([page, table]);
    expect(status).toBe(0);
    expect(records.map((r) => [r.source.document, r.base, r.value])).toEqual([
      [page, "66.3", "72.90"],
      [table, null, "68.20"],
    ]);
    expect(stderr).toContain("2 documents, 2 papers, 2 records");
  });

  it("tells documents of one name in two folders apart, and names one below the working folder from there", () => {
    const inside = "data/sources/2503.06749-vision-r1.md";
    const tables = [file("t01.md", TABLE), file("t01.md", TABLE)];
    const { records } = run([...tables, join(process.cwd(), inside)]);
    expect([...new Set(records.map((r) => r.source.document))]).toEqual([...tables, inside]);
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length);
  });

  it("goes on past a document that cannot be read, says where, and ends with 1", () => {
    const bad = file("bad.txt", Buffer.from([0x61, 0x62, 0xff, 0x63]));
    const { status, records, stderr } = run([bad, file("table.md", TABLE)]);
    expect({ status, values: records.map((r) => r.value) }).toEqual({ status: 1, values: ["68.20"] });
    expect(stderr).toContain("bad.txt: not read: not UTF-8 at byte 2");
  });

  it.each([
    [[]],
    [["x.txt", "--format", "yaml"]],
    [["-"]],
    [["x.txt", "--documents", "ndjson"]],
    [["--loud", "x.txt"]],
  ])("ends with 2 and the usage on %j", (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("usage:");
  });

  it("replaces the file that --out names in one step, and leaves no draft", () => {
    const out = join(folder(), "out.csv");
    writeFileSync(out, "old");
    const { status, stdout } = run([file("table.md", TABLE), "--format", "csv", "--out", out]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(readFileSync(out, "utf8")).toContain("68.20");
    expect(readdirSync(join(out, ".."))).toEqual(["out.csv"]);
  });

  it("leaves the old file as it was where the new one cannot be written", () => {
    const missing = join(folder(), "not", "there.csv");
    const { status } = run([file("table.md", TABLE), "--out", missing]);
    expect({ status, made: existsSync(missing) }).toEqual({ status: 1, made: false });
  });

  it("--explain says why each other number was left out, with its line", () => {
    const { stderr } = run([
      file("page.txt", PAPER.replace("every run uses", "each of 24 runs uses")),
      "--explain",
    ]);
    expect(stderr).toMatch(/page\.txt:4: left out "24": \w/);
    expect(stderr).toContain('page.txt:5: left out "2.5": part of a name');
  });

  it("reads standard input as the format that --as names", () => {
    expect(run(["-", "--as", "markdown"], TABLE).records.map((r) => r.value)).toEqual(["68.20"]);
  });
});

describe("--documents ndjson", () => {
  it("gives records in the order of the lines", () => {
    const { status, records } = run(
      ["-", "--documents", "ndjson"],
      [line("b.md"), "", line("a.md")].join("\n"),
    );
    expect({ status, from: records.map((r) => r.source.document) }).toEqual({
      status: 0,
      from: ["b.md", "a.md"],
    });
  });

  it("names a line that is no document, reads the others, and ends with 1", () => {
    const { status, records, stderr } = run(
      ["-", "--documents", "ndjson"],
      [line("a.md"), "{", '{"document": "x", "format": "markdown"}', line("b.md")].join("\n"),
    );
    expect({ status, count: records.length }).toEqual({ status: 1, count: 2 });
    expect(stderr).toContain("line 2: not read");
    expect(stderr).toContain("line 3: not read: text: not a string");
  });

  it("gives the same bytes through GNU parallel as alone", (context) => {
    const has = spawnSync("parallel", ["--version"]).status === 0;
    if (!has) context.skip("GNU parallel is not installed");
    const corpus = Array.from({ length: 40 }, (_, i) => line(`d${i}.md`)).join("\n") + "\n";
    const { stdout } = spawnSync(
      "parallel",
      [
        "--pipe",
        "--keep-order",
        "-N",
        "10",
        `${process.execPath} --import tsx scripts/extract.ts - --documents ndjson`,
      ],
      { input: corpus, encoding: "utf8" },
    );
    expect(stdout).toBe(run(["-", "--documents", "ndjson"], corpus).stdout);
  });
});

describe("decode", () => {
  it.each([
    ["UTF-16 with its mark", Buffer.from("\uFEFFMathVista", "utf16le"), "\uFEFFMathVista"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFé"), "\uFEFFé"],
  ])("reads %s and keeps the mark, so that offsets are true", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it("names the first byte that is no UTF-8", () => {
    expect(() => decode(Buffer.from([0xc3, 0xa9, 0xff, 0x28]))).toThrow("not UTF-8 at byte 2");
  });
});

describe("lines", () => {
  it("joins what chunks cut, and keeps a last line without its end", async () => {
    const chunks = ["a\nbb", "b", "\n\nc"].map((chunk) => Buffer.from(chunk));
    const got: string[] = [];
    for await (const one of lines(
      (async function* () {
        yield* chunks;
      })(),
    ))
      got.push(one.toString());
    expect(got).toEqual(["a", "bbb", "", "c"]);
  });
});
