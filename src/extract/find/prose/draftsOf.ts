import { isNameWord } from "../../names/nameWords";
import { contradicts } from "./contradicts";
import { contrasted } from "./contrasted";
import { joinReached } from "./joinReached";
import type { Draft } from "./draft";
import { deltaAt } from "./numbers/deltaAt";
import { skipHedges } from "./numbers/hedges";
import { isHeldAgainst } from "./numbers/isHeldAgainst";
import { metricEndingAt } from "./numbers/metricNear";
import { NEAR, type Reading } from "./numbers/reading";
import { isAsideOf as inBracketsBehind } from "./scopes/asides";
import { NO_SCOPE, sameScope, type Scope } from "./scopes/scope";
import type { Scoped } from "./scopes/scopesOf";
import { comparedWith, holderBehind, holderOf, rivalOf } from "./systems/comparedWith";
import { sizeIn, type System } from "./systems/system";
import { bracketOf } from "./words/brackets";
import { FALL_VERBS, isJoint, outdoes, RISE_VERBS } from "./words/lexicon";
import { lowerIsBetter } from "./words/metricAt";
import { textOf, type Token } from "./words/tokens";

/** Puts the numbers of one statement together: a score, its base and its difference are one record. */
export function draftsOf(
  scoped: Scoped[],
  tokens: Token[],
  systemOfReading: (r: Reading) => System,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [k, one] of scoped.entries()) {
    const { reading } = one;
    const until = scoped[k + 1]?.reading.at ?? tokens.length;
    const open = openDraft(drafts, one, scoped, k, tokens);
    const last = drafts[drafts.length - 1];
    if (last && holdsValue(last, one, tokens)) {
      last.value = { ...reading, metric: reading.metric ?? last.delta!.metric };
      continue;
    }
    if (
      open &&
      reading.role === "delta" &&
      !(open.value!.base && contradicts(open.value!, open.value!.base, reading))
    ) {
      // "41.2 (+1.3) on X": the name behind the bracket is the score's, too.
      if (!one.inherited && isAsideOf(open.value, reading, tokens)) open.scope = one.scope;
      open.delta = signedFor(open.value!, reading, tokens);
      open.baseName ??= comparedWith(reading, tokens, until);
      continue;
    }
    if (
      last?.delta &&
      !last.value &&
      !last.base &&
      reading.role === "base" &&
      inBracketsBehind(tokens, last.delta, reading)
    ) {
      last.base = reading;
      continue;
    }
    if (open && reading.role === "base" && !(open.delta && contradicts(open.value!, reading, open.delta))) {
      open.base = reading;
      // "A (10.8 compared to a perplexity of 15.8)".
      if (open.value && !open.value.metric) open.value = { ...open.value, metric: reading.metric };
      // "surpasses Foo by 3.3 points (66.9 vs. 63.6)"; "the previous record of 63.6" is nobody's.
      const outdone = /[A-Z\d]/.test(open.baseName ?? "") ? open.baseName : null;
      open.baseName =
        holderOf(reading, tokens) ?? rivalOf(reading, tokens) ?? outdone ?? rivalBefore(drafts, open, tokens);
      joinDelta(drafts, tokens);
      continue;
    }
    const against = reading.role === "delta" ? heldAgainst(one, tokens) : null;
    if (against && one.inherited) {
      const draft = newDraft(one, tokens, until, systemOfReading(reading), null);
      const ours = draft.system.method === against;
      drafts.push({ ...draft, scope: sharedScope(drafts) ?? draft.scope, baseName: ours ? null : against });
      continue;
    }
    // "experts reach 65% (74% without mistakes)": the bracket goes on about them.
    const aside = one.inherited && last?.value && inBracketsBehind(tokens, last.value, reading);
    // "A from 58 to 90 and B from 41 to 86, surpassing Foo by 4.5 and 0.9": A's and B's, though not over their bases.
    const system = aside ? last!.system : (open?.system ?? systemOfReading(reading));
    const draft = newDraft(one, tokens, until, system, last?.value?.metric ?? null);
    if (one.inherited && isAboutAll(reading, drafts, tokens)) draft.scope = NO_SCOPE;
    drafts.push(draft);
    joinDelta(drafts, tokens);
  }
  return contrasted(joinReached(drafts, tokens), tokens);
}

/** What begins to speak of somebody else. */
const ELSE = /^(?:while|whereas|but|than|over|versus|;)$/;
/** "outperforms Foo on A (57.1 vs. 56.8) and B (53.3 vs. 49.9)": the second bracket is against Foo, too. */
function rivalBefore(drafts: Draft[], open: Draft, tokens: Token[]): string | null {
  const before = drafts[drafts.indexOf(open) - 1];
  if (!before?.value || !before.base || !open.value) return null;
  const [last, at] = [before.base.at, open.value.at];
  // "exceeding Foo (73.8% precision, 67.7% recall)".
  if (bracketOf(tokens, last) >= 0 && bracketOf(tokens, last) === bracketOf(tokens, open.base!.at))
    return before.baseName;
  if (bracketOf(tokens, last) < 0 || bracketOf(tokens, at) < last) return null;
  if (!isHeldAgainst(tokens, before.value.at) || !isHeldAgainst(tokens, at)) return null;
  const goesOn = !tokens.slice(last, at).some((t) => ELSE.test(t.lower) || outdoes(t.lower));
  return goesOn ? before.baseName : null;
}

/** "an increase of 2.3%": more of it, and no word on whether that is better. */
const GROWTH = /^(?:increas|increment|rais|ris(?:e|es|ing)$|rose$|grow|jump|higher|bump|up$)/;

/** "the error is 22.4%, an improvement of 2.3%": what gets better by falling has fallen. */
export function signedFor({ metric }: Reading, delta: Reading, tokens: Token[]): Reading {
  if (delta.sign !== "+" || delta.metric !== null || !lowerIsBetter(metric ?? "")) return delta;
  // "improvements of 14% and 22%".
  let first = delta.at;
  while (isJoint(tokens[first - 1]) && tokens[first - 2]?.quantity?.never === null) first -= 2;
  const said = deltaAt(tokens, first, tokens[first]!.quantity!, undefined, false);
  const grows = tokens.slice(Math.max(0, delta.at - NEAR), delta.at + NEAR).some((t) => GROWTH.test(t.lower));
  return said?.improves && !grows ? { ...delta, sign: "-" } : delta;
}

/** "41.2 (+1.3)": the difference right behind a score. */
function isAsideOf(value: Reading | null, { at, quantity }: Reading, tokens: Token[]): boolean {
  return quantity.sign !== null && value?.at === at - 2 && tokens[at - 1]!.text === "(";
}

function newDraft(
  { reading, scope }: Scoped,
  tokens: Token[],
  until: number,
  system: System,
  metric: string | null,
): Draft {
  const draft: Draft = {
    value: null,
    base: null,
    delta: null,
    scope,
    system,
    baseName: null,
    competitor: false,
  };
  if (reading.efficiency) draft.scope = { kind: "none" };
  if (reading.role === "delta") {
    // "84.9%, 5.2% higher than Foo and 3.0% higher than Bar".
    const delta = { ...reading, metric: reading.metric ?? (reading.coordinated ? metric : null) };
    return { ...draft, delta, baseName: comparedWith(reading, tokens, until) };
  }
  if (reading.role === "base") {
    const holder = holderOf(reading, tokens);
    const competitor = { method: holder, model: holder, ...sizeIn(holder ?? ""), baseModel: null };
    return {
      ...draft,
      value: { ...reading, metric: reading.metric ?? metric },
      system: competitor,
      competitor: true,
    };
  }
  return {
    ...draft,
    value: reading,
    base: reading.base,
    baseName: reading.base ? (holderBehind(tokens, reading.base.at + 1) ?? startedFrom(system)) : null,
  };
}

/** A model of the paper's own is not what it started from. */
function startedFrom({ baseModel, model, method }: System): string | null {
  return baseModel ?? (model === method ? null : model);
}

/** "+6.5 on X (90.1)", "by 4.8 points to 52.1": how high the score rose. */
function holdsValue(last: Draft, { reading, scope }: Scoped, tokens: Token[]): boolean {
  if (!last.delta || last.value || last.delta.efficiency || reading.efficiency) return false;
  if (reading.role !== "value" || reading.base) return false;
  // "halves the error (an AP of 82%)".
  if (last.delta.metric && reading.metric && last.delta.metric !== reading.metric) return false;
  if (risesTo(last.delta, reading, tokens)) return sameScope(last.scope, scope);
  // "by 1.1% (achieving AP equal to 91.4%)".
  const aside = bracketOf(tokens, reading.at) === last.delta.at + 1;
  if (aside && sameScope(last.scope, scope)) return true;
  if (tokens[reading.at - 1]?.text !== "(") return false;
  return last.scope.kind === "benchmark" && sameScope(last.scope, scope);
}

/** How far behind its difference a score may stand: "by 4.8 points absolute, to about 52.1". */
const RISE_REACH = 5;
function risesTo(delta: Reading, value: Reading, tokens: Token[]): boolean {
  const between = value.at - delta.at <= RISE_REACH ? tokens.slice(delta.at + 1, value.at) : [];
  return (
    between.some((t) => t.lower === "to") &&
    !between.some((t) => t.quantity !== null || t.lower === "and" || t.lower === "compared" || t.text === ")")
  );
}

/** "by 9.3 points (from 85.2% to 94.5%)", "by 10% relatively, from 5.0% to 4.5%", "by 2.3 (80.7 vs 78.4)": both ends of the difference just said, as the numbers prove. */
function joinDelta(drafts: Draft[], tokens: Token[]): void {
  const [said, ends] = drafts.slice(-2);
  if (!said?.delta || said.value || !ends?.value || !ends.base || ends.delta || ends.value.efficiency) return;
  if (isInAnother(ends.value, said.delta) || ends.base.quantity.high !== null) return;
  if (changesAnother(tokens, said.delta.at, ends.base.at)) return;
  if (contradicts(ends.value, ends.base, said.delta)) return;
  if (ends.scope.kind !== "none" && !sameScope(said.scope, ends.scope)) return;
  said.value = { ...ends.value, metric: ends.value.metric ?? said.delta.metric };
  said.base = ends.base;
  said.baseName ??= ends.baseName;
  drafts.pop();
}

/** "cuts the error by 35% and lowers disagreement from 12% to 8%": a second verb has an object of its own. */
function changesAnother(tokens: Token[], from: number, to: number): boolean {
  return tokens.some((t, i) => {
    const changes = i > from && i < to && (RISE_VERBS.has(t.lower) || FALL_VERBS.has(t.lower));
    const object = tokens[i + 1];
    return (
      changes &&
      tokens[i - 1]!.lower === "and" &&
      object?.kind === "word" &&
      !/^(?:it|from|this|them)$/.test(object.lower)
    );
  });
}

/** The record that a difference or a base belongs to: the score before it, or the one at its place in a list. */
function openDraft(drafts: Draft[], one: Scoped, scoped: Scoped[], k: number, tokens: Token[]): Draft | null {
  const { reading } = one;
  if (reading.role === "value" || reading.efficiency) return null;
  const said = scoped.findLast((s, i) => i < k && s.reading.role !== "delta")?.reading.at ?? reading.at;
  if (reading.role === "delta" && tokens.slice(said, reading.at).some((t) => t.text === ";")) return null;
  const latest = drafts[drafts.length - 1];
  if (latest && latest.delta === null && isAsideOf(latest.value, reading, tokens)) return latest;
  const field = reading.role === "delta" ? "delta" : "base";
  const scores = drafts.filter((d) => d.value && !d.competitor && !d.value.efficiency);
  const values = hasOne(scores, reading) ? scores.filter((d) => d.value!.metric === reading.metric) : scores;
  const free = values.filter((d) => d[field] === null);
  if (free.length === 0) return null;
  if (values.length === 1 && isInAnother(values[0]!.value!, reading)) return null;
  if (values.length === 1) return one.inherited || sameScope(values[0]!.scope, one.scope) ? free[0]! : null;
  const run = scoped.filter((s) => s.reading.role === reading.role);
  if (run.length === values.length && !run.some((s) => heldAgainst(s, tokens)))
    return values[run.indexOf(one)] ?? null;
  if (reading.role === "delta") {
    const list = listAround(scoped, k, tokens);
    if (list.length > 1 && list.length === values.length) return values[list.indexOf(one)]!;
  }
  // "1 on A and 2 on B, outperforming Foo (3) on A".
  const own = reading.role === "base" && !one.inherited;
  const alike = own ? free.filter((d) => d.scope.kind === "benchmark" && sameScope(d.scope, one.scope)) : [];
  if (alike.length === 1) return alike[0]!;
  const lastDraft = values[values.length - 1]!;
  const follows = scoped[k - 1]?.reading === lastDraft.value && free.includes(lastDraft);
  if (!follows || !sameScope(lastDraft.scope, one.scope)) return null;
  // "A on X and B on Y, by 3%" could mean either score; "goes to A on X and reaches B on Y, by 3%" means B.
  return reading.role === "base" || !lastDraft.value!.coordinated ? lastDraft : null;
}

/** "an LPIPS of 0.12 and improves PSNR by 1.2 dB": a difference in another metric, by a word of its own. */
function isInAnother({ metric: score }: Reading, { metric, role }: Reading): boolean {
  if (role !== "delta" || metric === null || score === null) return false;
  return !score.includes(metric) && !metric.includes(score);
}

/** "3.31 PESQ and 0.96 STOI, 0.2 PESQ above Foo": of several scores in metrics of their own the difference is of the one in its metric. */
function hasOne(scores: Draft[], { metric, role }: Reading): boolean {
  if (metric === null || role !== "delta" || scores.length < 2) return false;
  if (new Set(scores.map((d) => d.value!.metric)).size < scores.length) return false;
  return scores.some((d) => d.value!.metric === metric);
}

/** "outperforming Foo by 3.5 and 2.3 points and DPO by 8.1": who else the numbers from this one on are held against. */
function heldAgainst({ reading, scope }: Scoped, tokens: Token[]): string | null {
  const by = skipHedges(tokens, reading.at - 1);
  const place = scope.kind === "benchmark" ? scope.benchmark : null;
  if (tokens[by]?.lower !== "by" || !isNameWord(tokens[by - 1]) || metricEndingAt(tokens, by)) return null;
  if (place && place.from < by && by - 1 < place.to) return null;
  let from = by - 1;
  while (isNameWord(tokens[from - 1])) from--;
  return isJoint(tokens[from - 1]) ? textOf(tokens, from, by) : null;
}

/** "1 on A and 2 on B, outperforming Foo by up to 5": which of them the difference is on is not said. */
function isAboutAll(reading: Reading, drafts: Draft[], tokens: Token[]): boolean {
  const values = drafts.filter((d) => d.value && !d.competitor && d.scope.kind === "benchmark");
  const last = values.at(-1);
  if (reading.role !== "delta" || !last || values.every((d) => sameScope(d.scope, last.scope))) return false;
  return tokens.slice(last.value!.at, reading.at).some((t) => outdoes(t.lower));
}

/** "1 on A and 2 on B, outperforming Foo by 3 and 4 and Bar by up to 5": the last is about both. */
function sharedScope(drafts: Draft[]): Scope | null {
  const compared = drafts.filter((d) => d.value && d.delta && d.scope.kind === "benchmark");
  return compared.length > 1 && compared.at(-1) === drafts.at(-1)
    ? { kind: "set", count: compared.length }
    : null;
}

/** The differences in one list with the k-th: of one clause, and held against one system. */
function listAround(scoped: Scoped[], k: number, tokens: Token[]): Scoped[] {
  const goesOn = (i: number) => {
    const [a, b] = [scoped[i - 1], scoped[i]];
    if (a?.reading.role !== "delta" || b?.reading.role !== "delta" || heldAgainst(b, tokens)) return false;
    return !tokens.slice(a.reading.at, b.reading.at).some((t) => t.text === ";");
  };
  let from = k;
  while (goesOn(from)) from--;
  let to = k + 1;
  while (goesOn(to)) to++;
  return scoped.slice(from, to);
}
