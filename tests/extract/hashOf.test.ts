import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hashOf } from "../../src/extract/hashOf";

const expected = (text: string) => createHash("sha256").update(text).digest("hex");

test("hashOf gives as many digits as are asked for", () => expect(hashOf("abc", 12)).toBe("ba7816bf8f01"));

test.each(["a", "é", "→", "😀", "\ud83d", "a😀"])(
  "hashOf %j is what Node gives, again and again and around each limit of the room it works in",
  (piece) => {
    for (const times of [0, 1, 55, 56, 63, 64, 65, 2730, 2731, 8192, 8193, 40_000, 1])
      expect(hashOf(piece.repeat(times))).toBe(expected(piece.repeat(times)));
  },
);
