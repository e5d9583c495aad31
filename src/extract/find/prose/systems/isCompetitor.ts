import type { ModelName } from "../../../names/vocabulary";
import { isNameWord } from "../../../names/nameWords";
import type { Named } from "../mentions/named";
import { isOwnVersion } from "../mentions/namesIn";
import { ACTING_VERBS, isJoint } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { isExample } from "./isExample";
import { sizeIn, type SystemContext } from "./system";

/** Where a clause of its own begins. */
const CONTRASTS = words("while whereas where but ;");
/** What brings in the next clause behind a comma: "while Foo gets 4%, our method gets 74%". */
const JOINING = words("and our we");

/**
 * Whether a known model that is the subject of its own verb stands there against the paper's system, rather than as what
 * it was applied to: "whereas GPT-4o gets 70.1%", "GPT-4o achieves 47.9%, and Foo achieves 66.8%", "The best model, o3,".
 */
export function isCompetitor(model: Named<ModelName>, context: SystemContext): boolean {
  const { tokens, own, models } = context;
  if (tokens.some((t, i) => isOwnVersion(t.text, own.all) && APPLYING.has(tokens[i - 1]?.lower ?? "")))
    return false;
  if (OPENINGS.test(`${tokens[0]!.lower} ${tokens[1]!.lower}`)) return own.primary !== null;
  if (isBestOf(tokens, model.from) || isExistingLike(tokens, model.from)) return true;
  // Where the paper's own system is a model, it runs on no other; "Foo-7B" may be what it is made of.
  const owned = own.primary !== null && (own.models.has(own.primary) || own.sizes.has(own.primary));
  if (owned && model.name.weights === "closed") return true;
  // "Foo-7B reaches 71.4 and Qwen2.5-7B 68.0".
  if (tokens.some(({ text }) => sizeIn(text).paramsB !== null && isOwnVersion(text, own.all))) return true;
  const others = models.some((m) => m !== model && m.name.model !== model.name.model);
  if (others && model.name.weights !== "closed") return false;
  const [from, to] = clauseAround(tokens, model.from);
  const ownElsewhere = tokens.some(
    (t, i) =>
      (i < from || i >= to) && (isOwnVersion(t.text, own.all) || t.lower === "our" || t.lower === "we"),
  );
  return ownElsewhere && (from > 0 || tokens.slice(to + 1).some((t) => ACTING_VERBS.has(t.lower)));
}

/** "With Foo, GPT-4o achieves": the paper's system is at work. */
const APPLYING = words("with using via through by applying to on of for");

/** "By contrast, GPT-4o reaches": the sentence before was about ours. */
const OPENINGS = /^(?:[bi][yn] (?:contrast|comparison)|conversely ,)$/;

/** "The best open model, X, reaches". */
export function isBestOf(tokens: Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== "," || !NOUNS.has(tokens[from - 2]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, from - 6), from - 2).some((t) => BEST.has(t.lower));
}
const NOUNS = words("model system baseline competitor method approach agent");
const BEST = words(
  "best best-performing top-performing strongest leading top previous prior proprietary closed",
);

/** "even leading models like X and Y": examples of what there is. */
function isExistingLike(tokens: Token[], from: number): boolean {
  let link = from - 1;
  while (link > 0 && (isJoint(tokens[link]) || isNameWord(tokens[link]) || tokens[link]!.kind === "number"))
    link--;
  if (!isExample(tokens, link)) return false;
  // "Models such as X reach", "whereas models like X reach".
  const noun = tokens[link]!.lower === "as" ? link - 2 : link - 1;
  if (noun === 0 || CONTRASTS.has(tokens[noun - 1]!.lower)) return true;
  return tokens.slice(Math.max(0, link - 5), link).some((t) => EXISTING.has(t.lower) || BEST.has(t.lower));
}
const EXISTING = words(
  "existing current today's even recent state-of-the-art advanced frontier popular sota",
);

/** From a contrast, or a comma with "and", to the next: [from, to). */
function clauseAround(tokens: Token[], at: number): [from: number, to: number] {
  const opens = (i: number) =>
    CONTRASTS.has(tokens[i]!.lower) || (tokens[i]!.text === "," && JOINING.has(tokens[i + 1]?.lower ?? ""));
  let from = at;
  while (from > 0 && !opens(from - 1)) from--;
  let to = at;
  while (to < tokens.length && !opens(to)) to++;
  return [from, to];
}
