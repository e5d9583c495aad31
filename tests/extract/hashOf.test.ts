import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";

const expected = (text: string) => createHash("sha256").update(text).digest("hex");

describe.each(["Node", "a browser"])("hashOf in %s", (place) => {
  let hashOf: (text: string, length?: number) => string;
  beforeEach(async () => {
    vi.resetModules();
    if (place === "a browser") vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    ({ hashOf } = await import("../../src/extract/hashOf"));
  });

  test("gives as many digits as are asked for", () => expect(hashOf("abc", 12)).toBe("ba7816bf8f01"));

  test.each(["", "a", "é", "→", "😀", "\ud83d", "a😀"])(
    "gives the SHA-256 of %j, short and long",
    (piece) => {
      for (const times of [1, 55, 56, 63, 64, 65, 40_000])
        expect(hashOf(piece.repeat(times))).toBe(expected(piece.repeat(times)));
    },
  );
});
