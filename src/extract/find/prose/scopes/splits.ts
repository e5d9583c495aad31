import { skipHedges } from "../numbers/hedges";
import { metricEndingAt } from "../numbers/metricNear";
import type { Reading } from "../numbers/reading";
import { isJoint, PREPOSITIONS, SPEECH_SPLIT, splitNamed } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { splitAfter, type Anchor } from "./anchorsIn";
import { isOfSeveral, lastOf } from "./numberLists";

/** The split that stands with each number of a list, and not with its benchmark; null where none does. */
export function splitsOf(tokens: Token[], list: Reading[], anchors: Anchor[]): (string | null)[] {
  const after = splitsListed(tokens, lastOf(list).at);
  const listed = after.length > 1 ? after : partsBefore(tokens, anchors);
  if (listed.length > 1 && listed.length === list.length) return listed;
  const splits = list.map(
    (r) =>
      splitBehind(tokens, r.at, anchors) ??
      splitBefore(tokens, (r.base ?? r).at, anchors) ??
      splitOfMetric(tokens, (r.base ?? r).at, r.at) ??
      settingOf(tokens, (r.base ?? r).at, r.at),
  );
  // "80.3 MOTA, 77.3 IDF1 and 63.1 HOTA on the test set", "test errors of 2.9% and 15.9%": one of them says it for all.
  const said = splits.filter((split) => split !== null);
  const shared = said.length === 1 && (!isOfSeveral(list) || splits[0] !== null) ? said[0]! : null;
  return shared === null ? splits : splits.map((split) => split ?? shared);
}

/** What is measured on a split that stands before it: "4.9% top-5 validation error", "test errors of 2.9%"; not "test loss". */
const MEASURED = /^(?:errors?|accurac(?:y|ies)|perplexit(?:y|ies))$/;
function splitOfMetric(tokens: Token[], from: number, to: number): string | null {
  for (let i = to + 1; i <= to + 2; i++) {
    if (tokens[i]?.kind !== "word" || PREPOSITIONS.has(tokens[i]!.lower)) break;
    if (MEASURED.test(tokens[i + 1]?.lower ?? "")) return splitNamed(tokens[i]!.lower);
  }
  const i = skipHedges(tokens, from - 1);
  if (!["of", "is", "was", ":", "=", "("].includes(tokens[i]?.lower ?? "")) return null;
  const metric = metricEndingAt(tokens, i);
  return metric
    ? (splitNamed(tokens[metric.from]!.lower) ?? splitNamed(tokens[metric.from - 1]?.lower ?? ""))
    : null;
}

/** How far behind its numbers a list of splits may begin: "2.4/5.6 on the LibriSpeech test-clean/test-other". */
const LIST_REACH = 8;

/** "2.4% and 5.6% on test-clean and test-other": as many splits as numbers. */
function splitsListed(tokens: Token[], at: number): string[] {
  const listed: string[] = [];
  for (let i = at + 1; i < tokens.length && (listed.length > 0 || i <= at + LIST_REACH); i++) {
    const token = tokens[i]!;
    // "test-clean/other".
    const short = SPEECH.has(token.lower) && isJoint(tokens[i - 1]) && SPEECH_SPLIT.exec(listed.at(-1) ?? "");
    const split = short ? `${short[1]}-${token.lower}` : splitNamed(token.lower);
    if (split) listed.push(split);
    else if (i + 2 < tokens.length && SPEECH.has(token.lower) && isJoint(tokens[i + 1]))
      return speechSplits(tokens, i);
    else if (listed.length > 0) {
      if (!isJoint(token) && token.lower !== "the") break;
    } else {
      const parts = partsListed(tokens, i);
      if (parts.length > 0) return parts;
      if (token.kind !== "word") break;
    }
  }
  return listed;
}

const PARTS = words("suites sets splits subsets tracks partitions");
const KINDS = words("evaluation test testing validation val dev development official");
/** "in the matched and mismatched evaluation tracks", "on the easy, medium and hard subsets": parts by their own words. */
function partsListed(tokens: Token[], at: number): string[] {
  if (tokens[at - 1]?.lower !== "the" || !["on", "in", "for"].includes(tokens[at - 2]?.lower ?? ""))
    return [];
  const parts: string[] = [];
  let i = at;
  for (; isPart(tokens[i]) && !KINDS.has(tokens[i]!.lower); i++) {
    parts.push(tokens[i]!.text);
    while (isJoint(tokens[i + 1])) i++;
    if (!isJoint(tokens[i])) break;
  }
  for (i++; KINDS.has(tokens[i]?.lower ?? ""); i++);
  return parts.length > 1 && PARTS.has(tokens[i]?.lower ?? "") ? parts : [];
}

const LEVELS = words("matched mismatched clean noisy easy medium hard seen unseen public private short long");
/** "matched/mismatched MNLI", "easy and hard ARC": parts right before the one benchmark that is named. */
function partsBefore(tokens: Token[], anchors: Anchor[]): string[] {
  const [only, other] = anchors.filter((a) => a.benchmark);
  const parts: string[] = [];
  if (!only || other) return parts;
  for (let i = only.from - 1; LEVELS.has(tokens[i]?.lower ?? ""); i--) {
    parts.unshift(tokens[i]!.lower);
    while (isJoint(tokens[i - 1])) i--;
  }
  return parts;
}

function isPart(token: Token | undefined): boolean {
  return /^[a-z][a-z-]*$/.test(token?.text ?? "") && !/^(?:pre-?)?train/.test(token!.text);
}

const SPEECH = words("clean other");
/** "on the clean/other test sets". */
function speechSplits(tokens: Token[], at: number): string[] {
  const [first, , second, set] = tokens.slice(at, at + 4).map((t) => t.lower);
  if (!SPEECH.has(second ?? "") || !["test", "dev"].includes(set ?? "")) return [];
  return [`${set}-${first}`, `${set}-${second}`];
}

const SETTINGS = words("setting split subset track");
/** "in the distractor setting": its word; null where no such phrase begins. */
function settingAt(tokens: Token[], at: number): string | null {
  const [link, the, word, noun] = tokens.slice(at, at + 4).map((t) => t.lower);
  if (!["in", "on", "under"].includes(link ?? "") || the !== "the" || !SETTINGS.has(noun ?? "")) return null;
  return /^(?:[a-z]|\d+-)[a-z-]+$/.test(word!) && !NO_SETTINGS.has(word!) ? word! : null;
}
const NO_SETTINGS = words("same other former latter first second full whole entire official standard");

/** "72.5 in the closed setting and 65.1 in the open setting", "in the closed setting, 72.5": one of several that the sentence tells apart. */
function settingOf(tokens: Token[], from: number, at: number): string | null {
  if (!tokens.some((t) => SETTINGS.has(t.lower))) return null;
  const settings = tokens.map((_, i) => settingAt(tokens, i));
  if (new Set(settings.filter((s) => s !== null)).size < 2) return null;
  for (let i = at + 1; i <= at + 4; i++) {
    if (settings[i]) return settings[i]!;
    if (tokens[i]?.kind !== "word" || PREPOSITIONS.has(tokens[i]!.lower)) break;
  }
  const last = settings.findLastIndex((s, i) => i < from && s !== null);
  const opens = last === 0 || [",", ";", "and", "while"].includes(tokens[last - 1]?.lower ?? "");
  const isNext = !tokens.slice(last, from).some((t) => t.quantity?.never === null);
  return last >= 0 && opens && isNext ? settings[last]! : null;
}

/** "and 70.4% on the test set", "70.4 (test)": the same benchmark's other split. */
function splitBehind(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  let next = metricAt(tokens, at + 1)?.to ?? at + 1;
  if (/^(?:relative|absolute)$/.test(tokens[next]?.lower ?? "")) next++;
  if (tokens[next]?.text === "(") {
    const close = SET_NOUNS.has(tokens[next + 2]?.lower ?? "") ? next + 3 : next + 2;
    return tokens[close]?.text === ")" ? splitNamed(tokens[next + 1]!.lower) : null;
  }
  const on = tokens[next]?.text === ")" ? next + 1 : next;
  if (tokens[on]?.lower !== "on") return null;
  let word = on + 1;
  while (word <= on + 3 && UNSEEN.has(tokens[word]?.lower ?? "")) word++;
  return anchors.some((a) => a.from <= word && word < a.to) ? null : splitAfter(tokens, word);
}

/** "accuracy on the hidden test set is 76.5%", "on the test set 70.1%". */
function splitBefore(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  let i = skipHedges(tokens, at - 1);
  if (LINKS.has(tokens[i]?.lower ?? "")) i--;
  if (SET_NOUNS.has(tokens[i]?.lower ?? "")) i--;
  const split = splitNamed(tokens[i]?.lower ?? "");
  const word = i;
  for (i--; UNSEEN.has(tokens[i]?.lower ?? ""); i--);
  if (split === null || tokens[i]?.lower !== "on") return openingSplit(tokens, at, anchors);
  return anchors.some((a) => a.from <= word && word < a.to) ? null : split;
}

/** "On the official test set our method is first with 63.6%": what opens the sentence holds for all of it. */
function openingSplit(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  if (tokens[0]!.lower !== "on" || anchors.some((a) => a.benchmark && a.to <= at)) return null;
  let word = 1;
  while (UNSEEN.has(tokens[word]?.lower ?? "")) word++;
  return SET_NOUNS.has(tokens[word + 1]?.lower ?? "") ? splitNamed(tokens[word]!.lower) : null;
}

const LINKS = words("is was are were from reaches reached");
const SET_NOUNS = words("set split");
/** "on the hidden test set", "on the official private test set". */
const UNSEEN = words("the a hidden private public official blind held-out unseen full standard");
