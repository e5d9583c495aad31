import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../src/extract/find/prose/numbers/reading";
import { holderOf } from "../../../../src/extract/find/prose/systems/comparedWith";
import { tokenise } from "../../../../src/extract/find/prose/words/tokens";

describe("holderOf", () => {
  it.each([
    ["surpassing Oak-7B at 36.2%", "Oak-7B"],
    ["far ahead of OakNet with 70.1%", "OakNet"],
    ["whereas OakNet gets 70.1%", "OakNet"],
    ["a new record (previous best: 75.3%)", "previous best"],
    ["above the previous best (75.3%)", "previous best"],
    ["twice that of its base model (15.2%)", "base model"],
    ["above the baseline (70.1%)", "baseline"],
    ["the Oak-Rewarding baseline (19.69%)", "Oak-Rewarding"],
    ["compared with 63.1% for OakNet", "OakNet"],
  ])("finds who has the number of: %s", (text, holder) => {
    const tokens = tokenise(text, 0, text.length);
    const at = tokens.findIndex((token) => token.quantity?.percent);
    expect(holderOf({ at } as Reading, tokens)).toBe(holder);
  });
});
