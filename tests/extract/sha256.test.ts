import { assert, property, string } from "fast-check";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../src/extract/sha256";

const expected = (text: string) => createHash("sha256").update(text).digest("hex");

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("sha256 of %j is the one in the standard", (text, hash) => expect(sha256(text, 64)).toBe(hash));

test("sha256 gives as many digits as are asked for", () => expect(sha256("abc", 12)).toBe("ba7816bf8f01"));

test("sha256 of any text is what Node gives", () => {
  assert(
    property(string({ unit: "binary", maxLength: 300 }), (text) => sha256(text, 64) === expected(text)),
    {
      seed: 20,
    },
  );
});

test.each(["a", "é", "→", "😀", "\ud83d", "a😀"])(
  "sha256 of %j again and again, past each buffer's end",
  (piece) => {
    for (const times of [55, 56, 63, 64, 65, 16_383, 16_384, 16_385, 40_000])
      expect(sha256(piece.repeat(times), 64)).toBe(expected(piece.repeat(times)));
  },
);
