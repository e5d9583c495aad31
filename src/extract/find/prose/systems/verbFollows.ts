import { isResultVerb, RESULT_VERBS, RISE_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

/** Words that may stand between a system and its verb: "the Foo model can". */
export const AFTER_NAME =
  words(`model models method methods framework approach system algorithm agent network can could will also further significantly consistently substantially
   simultaneously successfully only even still now that which notably effectively not based baseline lvlms mllms llms vlms enhanced-models able to variant variants and
   reliably strategy training pipeline outperforms paradigm`);

/** What brings in how a system was run. */
export const WITHS = words("with using via through by");

/** Whether a verb of results follows a name, also behind what is put in between. */
export function verbFollows(tokens: Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (isResultVerb(word)) return true;
    if (token.text === "," && i === from) {
      if (["a", "an", "the", "our"].includes(tokens[from + 1]?.lower ?? ""))
        return appositionActs(tokens, from + 2, end);
      const behind = behindInsertion(tokens, from + 1, end);
      if (behind !== null) return verbFollows(tokens, behind, end);
      continue;
    }
    if (i === from && /^['’]s$/.test(token.text)) return possessionActs(tokens, i + 1, end);
    if (token.text === "(" && i === from) {
      const close = tokens.findIndex((t, k) => k > from && t.text === ")");
      return close > 0 && close - from < 12 && verbFollows(tokens, close + 1, end);
    }
    // "Foo with few-shot prompting only solved".
    if (i === from && WITHS.has(word)) return clauseActs(tokens, i + 1, end);
    // "Foo-32B fine-tuned on 1.8K tasks outperforms", "the Foo model trained with Bar outperforms".
    if ((i === from || MODEL.test(tokens[i - 1]!.lower)) && TRAINED.test(word))
      return tokens.slice(i + 1, Math.min(end, i + 9)).some((t) => isResultVerb(t.lower));
    if (!AFTER_NAME.has(word) && !word.endsWith("ly") && !word.startsWith("-")) return false;
  }
  return false;
}

/** "Foo's accuracy is", "Foo's is": its number, told as its own. */
function possessionActs(tokens: Token[], from: number, end: number): boolean {
  const at = metricAt(tokens, from)?.to ?? (tokens[from]?.lower === "performance" ? from + 1 : from);
  return at < end && isResultVerb(tokens[at]!.lower);
}

function clauseActs(tokens: Token[], from: number, end: number): boolean {
  const clause = tokens.slice(from, Math.min(end, from + 6));
  const verb = clause.findIndex((t) => isResultVerb(t.lower));
  return verb > 0 && clause.slice(0, verb).every((t) => t.kind === "word");
}

const MODEL = /^(?:models?|base|baseline|agent|network)$/;
const TRAINED = /(?:trained|tuned|finetuned|prompted|augmented|equipped|enhanced|initialized)$/;

/** "Foo-32B, trained from Bar-32B, solves", "Foo-8B, despite its size, surpasses": where the clause goes on. */
function behindInsertion(tokens: Token[], at: number, end: number): number | null {
  const word = tokens[at]?.lower ?? "";
  if (!(/(?:ed|built)$/.test(word) || INSERTING.has(word)) || RESULT_VERBS.has(word) || RISE_VERBS.has(word))
    return null;
  for (let i = at + 1; i < Math.min(end, at + 14); i++) if (tokens[i]!.text === ",") return i + 1;
  return null;
}

const INSERTING = words("despite with without unlike although though");

/** "STORM, a 4B-parameter LRM that achieves": what is said of the noun is said of the name. */
function appositionActs(tokens: Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || word === "which" || tokens[i]!.text === ",")
      return verbFollows(tokens, i + 1, end);
    if (tokens[i]!.kind !== "word" && tokens[i]!.kind !== "number") return false;
  }
  return false;
}
