import type { Draft } from "../draft";
import type { Named } from "../mentions/named";
import type { ModelName } from "../../../names/vocabulary";
import { isJoint } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { SystemContext } from "./system";

const PLACES = words("in on for across with");
/** How many words of change may part the number from its place: "35% relative gains in". */
const REACH = 4;

/**
 * The models that one difference is told of together: "over 35% gains in Foo-3B and Bar-7B". None where an average is
 * said, or where the list has one model.
 */
export function sharedModels(
  { value, base, delta }: Draft,
  { tokens, models }: SystemContext,
): Named<ModelName>[] {
  if (value || base || !delta || delta.efficiency) return [];
  let i = delta.at + 1;
  while (i < delta.at + REACH && isPlain(tokens[i])) i++;
  if (!PLACES.has(tokens[i]?.lower ?? "")) return [];
  i++;
  while (["both", "the"].includes(tokens[i]?.lower ?? "")) i++;
  const list: Named<ModelName>[] = [];
  for (let model = at(models, i); model; model = at(models, i)) {
    list.push(model);
    i = model.to;
    while (isJoint(tokens[i])) i++;
  }
  const next = tokens.findIndex((t, k) => k > delta.at && t.quantity?.never === null);
  return list.length > 1 && (next < 0 || next > i + REACH) ? list : [];
}

const at = (models: Named<ModelName>[], from: number) => models.find((m) => m.from === from);

function isPlain(token: Token | undefined): boolean {
  return token?.kind === "word" && !PLACES.has(token.lower) && !token.lower.startsWith("average");
}
