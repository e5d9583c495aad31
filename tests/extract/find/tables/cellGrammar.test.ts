import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "../../../../src/extract/find/tables/cellGrammar";

const value = (text: string) => {
  const read = readCell(text);
  return read.kind === "value"
    ? { value: read.value, delta: read.delta, second: read.second, note: read.note }
    : read.kind;
};

describe("readCell", () => {
  it.each([
    ["73.5", { value: "73.5", delta: null, second: null, note: null }],
    ["72.90", { value: "72.90", delta: null, second: null, note: null }],
    ["1,487.5", { value: "1,487.5", delta: null, second: null, note: null }],
    ["73.5 (+5.4)", { value: "73.5", delta: "+5.4", second: null, note: null }],
    ["25.3（+10.0）", { value: "25.3", delta: "+10.0", second: null, note: null }],
    ["59.5↑6.9", { value: "59.5", delta: "+6.9", second: null, note: null }],
    ["67.3↓1.5", { value: "67.3", delta: "-1.5", second: null, note: null }],
    ["48.99 (↑7.1)", { value: "48.99", delta: "+7.1", second: null, note: null }],
    ["64.6 (71.2†)", { value: "64.6", delta: null, second: "71.2", note: null }],
    ["81.6% (CogAgent)", { value: "81.6", delta: null, second: null, note: "CogAgent" }],
    ["36.2±0.1", { value: "36.2", delta: null, second: null, note: null }],
    ["🏆 76.0", { value: "76.0", delta: null, second: null, note: null }],
    ["76.0 🥇", { value: "76.0", delta: null, second: null, note: null }],
    ["79.1 +7.9", { value: "79.1", delta: "+7.9", second: null, note: null }],
    ["79.1 -7.9", { value: "79.1", delta: "-7.9", second: null, note: null }],
    ["45.6 (44.1--47.0)", { value: "45.6", delta: null, second: null, note: null }],
    ["45.6 [44.1, 47.0]", { value: "45.6", delta: null, second: null, note: null }],
    ["45.6 +0.3 -0.2", { value: "45.6", delta: null, second: null, note: null }],
    ["45.6 -0.2/+0.3", { value: "45.6", delta: null, second: null, note: null }],
    ["29.0†", { value: "29.0", delta: null, second: null, note: null }],
  ])("reads %s", (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each(["-", "–", "—", "--", "/", "", "N/A", "UNK", "OOM"])(
    "takes %s as missing, never as zero",
    (text) => {
      expect(readCell(text).kind).toBe("missing");
    },
  );

  it.each([
    "22.10.1",
    "43.56 0.84%",
    "12:30",
    "10 10 10",
    "79.1 - 80.2",
    "79.1-80.2",
    "0,905",
    "90,5",
    "45.6 [46.1, 47.0]",
  ])("leaves %s unread", (text) => {
    expect(readCell(text).kind).toBe("unread");
  });

  it("takes a signed number alone as a difference, not as a value", () => {
    expect(readCell("+6.8")).toMatchObject({ kind: "delta", delta: "+6.8" });
  });

  it("reads both ends of a change and both numbers of a pair", () => {
    expect(readCell("84.00 -> 86.70")).toMatchObject({ kind: "change", base: "84.00", value: "86.70" });
    expect(readCell("71.9/77.2")).toMatchObject({ kind: "several", values: ["71.9", "77.2"] });
    expect(readCell("36.36/ 0.9541/ 32.55%")).toMatchObject({
      kind: "several",
      values: ["36.36", "0.9541", "32.55"],
      percent: true,
    });
  });

  it("never throws, and every digit it gives is printed in the cell", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,+-−±()%/↑↓† *→>x"), maxLength: 24 }),
        (text) => {
          const read = readCell(text);
          if (read.kind === "value") expect(text).toContain(read.value.replace("-", ""));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
