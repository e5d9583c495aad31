import { describe, expect, it } from "vitest";
import { changesSince } from "../../src/dataset/changelog";

const CHANGELOG = `# Changes

## ccc (2026-03-01)

- Small-7B, MathVista: 72.90 → 71.90

## bbb (2026-02-01)

Two papers more.

## aaa (2026-01-01)

The first.
`;

describe("changesSince", () => {
  it("gives the entries above the version, newest first", () => {
    expect(changesSince(CHANGELOG, "aaa")).toEqual([
      { heading: "ccc (2026-03-01)", lines: ["- Small-7B, MathVista: 72.90 → 71.90"] },
      { heading: "bbb (2026-02-01)", lines: ["Two papers more."] },
    ]);
  });
  it("gives none for the newest version", () => expect(changesSince(CHANGELOG, "ccc")).toEqual([]));
  it("says that it does not know a version, rather than that nothing changed", () =>
    expect(changesSince(CHANGELOG, "zzz")).toBeNull());
});
