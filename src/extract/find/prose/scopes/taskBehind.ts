import { DATASET_NOUNS, isJoint, PREPOSITIONS } from "../words/lexicon";
import type { Token } from "../words/tokens";

/** How many words may part a benchmark from its task: "the X corpus for tagging". */
const REACH = 3;
/** How many words a task may have. */
const LONGEST = 6;

const SHORT_TASK = /^(?:NER|POS|SRL|NLI|NMT|ASR)$/;

/** The task whose words stand right behind a benchmark's name: "the X NER task", "X chunking task". */
export function taskOfName(tokens: Token[], at: number): string[] | null {
  let i = at;
  while (
    i < at + REACH &&
    tokens[i]?.kind === "word" &&
    !isJoint(tokens[i]) &&
    !PREPOSITIONS.has(tokens[i]!.lower)
  )
    if (tokens[i++]!.lower === "task") return tokens.slice(at, i - 1).map((t) => t.lower);
  return SHORT_TASK.test(tokens[at]?.text ?? "") ? [tokens[at]!.lower] : null;
}

/** The words of the task that "for" brings in behind a benchmark or a score: "X for part-of-speech (POS) tagging", "97.5% for tagging". */
export function taskBehind(tokens: Token[], at: number, links = ["for"]): string[] | null {
  let i = at;
  while (i < at + REACH && tokens[i]?.kind === "word" && DATASET_NOUNS.has(tokens[i]!.lower)) i++;
  if (!links.includes(tokens[i]?.lower ?? "")) return null;
  const task: string[] = [];
  for (i++; i < tokens.length && task.length < LONGEST; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (text === "(" || text === ")") continue;
    if (kind !== "word" || isJoint(tokens[i]) || PREPOSITIONS.has(lower)) break;
    task.push(lower);
  }
  return task.length > 0 ? task : null;
}
