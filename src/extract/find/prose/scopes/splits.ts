import { skipHedges } from "../numbers/hedges";
import type { Reading } from "../numbers/reading";
import { isJoint, SPLITS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { splitAfter, type Anchor } from "./anchorsIn";
import { lastOf } from "./numberLists";

/** The split that stands with each number of a list, and not with its benchmark; null where none does. */
export function splitsOf(tokens: Token[], list: Reading[], anchors: Anchor[]): (string | null)[] {
  const listed = splitsListed(tokens, lastOf(list).at);
  if (listed.length > 1 && listed.length === list.length) return listed;
  return list.map(
    (r) => splitBehind(tokens, r.at, anchors) ?? splitBefore(tokens, (r.base ?? r).at, anchors),
  );
}

/** How far behind its numbers a list of splits may begin: "2.4/5.6 on the LibriSpeech test-clean/test-other". */
const LIST_REACH = 7;

/** "2.4% and 5.6% on test-clean and test-other": as many splits as numbers. */
function splitsListed(tokens: Token[], at: number): string[] {
  const listed: string[] = [];
  for (let i = at + 1; i < tokens.length && (listed.length > 0 || i <= at + LIST_REACH); i++) {
    const token = tokens[i]!;
    const split = splitNamed(token.lower);
    if (split) listed.push(split);
    else if (listed.length > 0 && !isJoint(token) && token.lower !== "the") break;
    else if (listed.length === 0 && token.kind !== "word") break;
  }
  return listed;
}

/** "and 70.4% on the test set", "70.4 (test)": the same benchmark's other split. */
function splitBehind(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  const next = metricAt(tokens, at + 1)?.to ?? at + 1;
  if (tokens[next]?.text === "(") {
    const close = SET_NOUNS.has(tokens[next + 2]?.lower ?? "") ? next + 3 : next + 2;
    return tokens[close]?.text === ")" ? splitNamed(tokens[next + 1]!.lower) : null;
  }
  if (tokens[next]?.lower !== "on") return null;
  let word = next + 1;
  while (word <= next + 3 && UNSEEN.has(tokens[word]?.lower ?? "")) word++;
  return anchors.some((a) => a.from <= word && word < a.to) ? null : splitAfter(tokens, word);
}

function splitNamed(word: string): string | null {
  return Object.hasOwn(SPLITS, word) ? SPLITS[word]! : null;
}

/** "accuracy on the hidden test set is 76.5%", "on the test set 70.1%". */
function splitBefore(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  let i = skipHedges(tokens, at - 1);
  if (LINKS.has(tokens[i]?.lower ?? "")) i--;
  if (SET_NOUNS.has(tokens[i]?.lower ?? "")) i--;
  const split = splitNamed(tokens[i]?.lower ?? "");
  const word = i;
  for (i--; UNSEEN.has(tokens[i]?.lower ?? ""); i--);
  if (split === null || tokens[i]?.lower !== "on") return null;
  return anchors.some((a) => a.from <= word && word < a.to) ? null : split;
}

const LINKS = words("is was are were from reaches reached");
const SET_NOUNS = words("set split");
/** "on the hidden test set", "on the official private test set". */
const UNSEEN = words("the a hidden private public official blind held-out unseen full standard");
