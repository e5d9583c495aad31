import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../src/extract/find/prose/numbers/reading";
import { comparedWith, holderOf, rivalOf } from "../../../../src/extract/find/prose/systems/comparedWith";
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
    ["close to central training (70.1%)", "central training"],
    ["close to the earlier models (70.1%)", null],
    ["far behind humans (70.1%)", "humans"],
    ["the Oak-Rewarding baseline (19.69%)", "Oak-Rewarding"],
    ["compared with 63.1% for OakNet", "OakNet"],
    ["compared with 63.1% and 51.2 for OakNet", "OakNet"],
    ["up from 63.1% for its base model OakNet-7B", "OakNet-7B"],
    ["up from 63.1% for the base model", "base model"],
    ["up from 63.1% for the baseline", "baseline"],
    ["compared with OakNet's 70.2 and 63.1%", "OakNet"],
    ["compared to the 63.1% achieved by OakNet", "OakNet"],
    ["compared with 63.1% for plain models", null],
    ["compared with 63.1% for radiologists", "radiologists"],
    ["surpassing OakNet-XL/2 (63.1%)", "OakNet-XL/2"],
  ])("finds who has the number of: %s", (text, holder) => {
    const tokens = tokenise(text, 0, text.length);
    const at = tokens.findIndex((token) => token.quantity?.percent);
    expect(holderOf({ at } as Reading, tokens)).toBe(holder);
  });
});

describe("rivalOf", () => {
  it.each([
    ["outperforms Oak-7B on GSM8K (87.4% vs 84.9%)", "Oak-7B"],
    ["is on par with Oak-7B (69.1% vs. 69.0%)", "Oak-7B"],
    ["performs comparably to Oak-7B (81.2% vs. 81.4% on GSM8K)", "Oak-7B"],
    ["performs comparably to larger models (81.2% vs. 81.4%)", null],
    ["reaches with Oak-7B (81.2% vs. 81.4%)", null],
  ])("finds whose the second score is: %s", (text, rival) => {
    const tokens = tokenise(text, 0, text.length);
    const at = tokens.findLastIndex((token) => token.quantity?.percent);
    expect(rivalOf({ at } as Reading, tokens)).toBe(rival);
  });
});

describe("comparedWith", () => {
  it.each([
    ["a gain of 3.2% over the last 2 years", [null]],
    ["outperforms Birch by 11.2% in Recall@20 and 13.5% in NDCG@20", ["Birch", "Birch"]],
    [
      "surpassing the source-only model by 12.7% and 34.5%, respectively",
      ["source-only model", "source-only model"],
    ],
    ["outperforms Birch by 3.5% and 2.3% and Oak by up to 8.1%", ["Birch", "Birch", "Oak"]],
    ["gains of 3.2% and 4.1% over Birch", ["Birch", "Birch"]],
    ["gains of 3.2% over Birch and 4.1% over Oak", ["Birch", "Oak"]],
    ["a gain of 3.2% on GSM8K and 4.1% over Birch", [null, "Birch"]],
    ["outperforms Birch by 3.2% and improves recall by 4.1%", ["Birch", null]],
    ["surpassing Birch by a large margin, and suffers a drop of 3.2%", [null]],
    ["improves over Birch by 3.2% and over Oak by 4.1%", ["Birch", "Oak"]],
    ["a gain of 3.2% over Birch 3.5 Elm on GSM8K", ["Birch 3.5 Elm"]],
    ["surpasses Birch, Oak and Elm by 5.2%, 4.4% and 2.1%", ["Birch", "Oak", "Elm"]],
    ["compared with Birch, it is better by 3.2%", ["Birch"]],
    ["surpassing Birch by a margin of 3.2%", ["Birch"]],
    [
      "outperforming the strongest previously reported baseline by 3.2%",
      ["strongest previously reported baseline"],
    ],
    ["surpassing Birch by 3.2% at a comparable scale", ["Birch"]],
    ["outperforms Birch by 3.2%, with a gain of 4.1%", ["Birch", null]],
    ["a gain of 3.2% over the last two years", [null]],
    ["improves by 3.2% over the course of training", [null]],
    ["a gain of 3.2% over several seeds", [null]],
    ["beats full tuning by 3.2% and tree-of-thought by 4.1%", ["full tuning", "tree-of-thought"]],
    ["surpasses the previous state of the art, Birch, by 3.2%", ["Birch"]],
    ["outperforms the strongest baseline (Birch) by 3.2%", ["Birch"]],
    ["outperforms full tuning (FT) by 3.2%", ["full tuning"]],
    ["scores 3.2% above Birch and 4.1% below Oak", ["Birch", "Oak"]],
    ["lowers the error by 3.2% relative to Birch", ["Birch"]],
  ])("finds whom each number is held against: %s", (text, names) => {
    const tokens = tokenise(text, 0, text.length);
    const ats = tokens.flatMap((token, i) => (token.quantity?.percent ? [i] : []));
    expect(ats.map((at, k) => comparedWith({ at } as Reading, tokens, ats[k + 1] ?? tokens.length))).toEqual(
      names,
    );
  });
});
