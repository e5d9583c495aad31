import { type OwnNames } from "../../../names/methods";
import { isDescription, isNameWord } from "../../../names/nameWords";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { sizeIn, type System } from "./system";

const MAKING = words(
  "produce produces produced producing yield yields yielded yielding train trained obtain obtained release released get build built",
);
/** How far behind its verb the name may begin: "yields the open model Foo-8B". */
const REACH = 4;

/** The model of the paper's own that a sentence makes: what "it" is in the next, "training A with this yields Foo-8B. It scores". */
export function trainedIn(tokens: Token[], own: OwnNames): System | null {
  for (const [i, token] of tokens.entries()) {
    if (!MAKING.has(token.lower)) continue;
    const made = tokens.slice(i + 1, i + 1 + REACH).find((t) => isNameWord(t));
    if (made && isOwnSize(made.text, own))
      return { method: made.text, model: made.text, ...sizeIn(made.text), baseModel: null };
  }
  return null;
}

function isOwnSize(text: string, own: OwnNames): boolean {
  if (isDescription(text) || sizeIn(text).paramsB === null) return false;
  return [...own.all].some((name) => text === name || text.startsWith(`${name}-`));
}
