import { isDigit, isLetter } from "../find/prose/words/quantity";
import type { Token } from "../find/prose/words/tokens";
import { words } from "../find/prose/words/words";

/** Capitalised words that are no names by themselves. */
const PLAIN_CAPITALS = words(
  `the a an we our this these that those in on for to by with from as at it its their his however moreover furthermore specifically notably finally
   additionally experiments experimental extensive empirical evaluation evaluations results first second third two three four five six seven eight nine ten several also when while although despite
   llm llms mllm mllms vlm vlms lvlm lvlms lrm lrms lmm lmms slm slms ai nlp rl cot sota gpu gpus cpu ml dl cnn cnns rnn rnns rag qa i ii iii iv v code
   comprehensive overall compared under using based after without through our-method de facto both all most many some recent recently large language
   models model vision multimodal for-example here further importantly interestingly meanwhile then thus hence conversely across among interpretability
   state-of-the-art state-of-the-arts top-1 fig figure table section appendix equal github https mathematical monte carlo
   db hz khz mhz ghz kb mb gb tb`,
);

/** A word that could be (part of) a name: a capital or a digit in it, or an undefined macro ("\model"). */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== "word") return false;
  if (token.text.startsWith("\\"))
    return /^\\(?:our)?(?:model|method|name|ours|approach|framework|system|modelname|methodname)s?$/i.test(
      token.text,
    );
  return holdsCapitalOrDigit(token.text) && !PLAIN_CAPITALS.has(token.lower);
}

function holdsCapitalOrDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || isDigit(code)) return true;
  }
  return false;
}

/** "T5-based", "ReAct-style", "3B-active", "30B-A3B": what a system is like or how large it is; not "Foo-30B-A3B". */
const DESCRIPTION =
  /-(?:based|style|like)$|^\d+(?:\.\d+)?[BM]-[a-z]+$|^\d+(?:\.\d+)?[BMT](?:-A\d+(?:\.\d+)?B)?$/i;

/** Whether a word that looks like a name only describes: nothing is called so. */
export function isDescription(text: string): boolean {
  return DESCRIPTION.test(text);
}

/** "MM-UPT", "GRPO", "S3FT", "LaSeR": the shape alone says that it is a name; "Temporal" could open a sentence. */
export function isStrongName(text: string): boolean {
  let upper = 0;
  let inner = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) {
      upper++;
      // "Foo-U" is a name; "Temporal-Aware" is none.
      if (i > 0 && (text[i - 1] !== "-" || i === text.length - 1)) inner = true;
    } else if (isDigit(code) || (i > 0 && !isLetter(code) && code !== 45)) inner = true;
  }
  return upper > 0 && inner;
}

/** The run of name words that starts at `i`: [i, end). */
export function nameRun(tokens: Token[], i: number): number {
  let end = i;
  while (isNameWord(tokens[end])) end++;
  return end;
}
