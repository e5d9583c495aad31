import type { Token } from "../find/prose/words/tokens";
import { isNameWord, isStrongName } from "./nameWords";

/** "Official PyTorch implementation of" before a title. */
const IMPLEMENTATION =
  /^(?:[\p{L}\d-]{1,20} ){0,3}(?:implementation|code|repository|repo) (?:of|for) (?:(?:the|our) )?(?:(?:[\p{L}\d-]{1,20} )?paper )?(?=[^\p{Ll}])/iu;
/** "[CVPR 2024]", "(ICLR'25 Oral)" before or behind a title. */
const VENUE =
  /^[[(【（][^[\](){}]{1,40}[\])】）]\s*|\s*[[(【（][^[\](){}]{0,30}(?:(?:19|20)\d\d|['’]\d\d)[^[\](){}]{0,20}[\])】）]$/gu;

/**
 * What a title alone calls the paper's system: "MM-UPT" of "MM-UPT: ...", "Oak Anything" of "Oak Anything: ...", "Foo-R1" and
 * "Alder" where that is all; not a file's name, nor "Object Detection: ...", "Results".
 */
export function nameOfTitle(title: string): string | null {
  const bare = title.replace(IMPLEMENTATION, "").replace(VENUE, "").replace(OUTER_MARKS, "");
  const [head = "", ...rest] = bare.split(/[:：]/u);
  if (rest.length > 0 && NAME_OF_WORDS.test(head) && !SAYS_WHAT.test(head)) return head;
  if (!/^[\w.+-]{2,40}$/.test(head) || /\.[a-z]{2,8}$/.test(head)) return null;
  if (rest.length > 0 ? /[A-Z\d]/.test(head) : isStrongName(head)) return head;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(head) && !SAYS_WHAT.test(head) ? head : null;
}

/** Emoji, quotes and stars around a title. */
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+)\]!?.]+$/gu;
/** "Oak Anything", "Mixture of Oaks"; not "Less is More". */
const NAME_OF_WORDS = /^\p{Lu}[\w.+-]{1,20}(?: (?:of |the )?[\p{Lu}\d][\w.+-]{0,20}){1,2}$/u;
/** Words of what a page is about, and of what a paper says: nothing is called so. */
const SAYS_WHAT =
  /^(?:beyond|towards?|on|not|from|when|why|how|what|do|does|is|are|can|an?|the|all|less|more|better|\p{L}+ing)\b(?= )|(?:tion|(?<!(?:any|every)th)ing|ment|ance|ence|ability|ity|ness|results?|models?|benchmarks?|data ?sets?|data|experiments?|baselines?|networks?|transformers?|metrics|papers?|notes?|tables?|scores?|tasks?|weights|checkpoints|(?:leader)?board|zoo|readme|project|page|home|index|overview|abstract|report|demo|code|main|about|blog|docs|card|methods?|framework|library|toolbox|toolkit|survey|challenge|retrieval|answers?|vision|language|flow|depth|pose|studies|study|appendix|supplementary)$/iu;

/** "FirBench", "LongEval": a name that says what it is; not "FirQA", which may be a system. */
export const CALLED_BENCHMARK = /(?:[Bb]ench|Eval)$/;

/** "X: A Benchmark for ..." names a benchmark, not a method. */
export function isBenchmarkTitle(title: string, name: string): boolean {
  const rest = title.slice(title.indexOf(":") + 1).toLowerCase();
  return (
    title.startsWith(name) &&
    /\b(?:benchmark|benchmarking|dataset|corpus|leaderboard)\b/.test(rest) &&
    !/\bon\b|\bvia\b/.test(rest)
  );
}

/** "MM-UPT" of "MM-UPT: ...", "TTE" where the abstract writes "Think-Then-Embed (TTE)". */
export function titleName(title: string, abstract: string, sentences: Token[][]): string | null {
  const whole = titleHead(title).trim();
  const bare = whole.replace(ARTICLE, "");
  const head = (printedIn(bare, abstract) ? bare : whole)
    .replace(REPORT, "")
    .replaceAll("$", "")
    .replace(LOOK, "$1");
  if (head === "") return null;
  const parts = head.split(/\s+/);
  const short =
    acronymOf(head, sentences) ?? (head.endsWith("s") ? acronymOf(head.slice(0, -1), sentences) : null);
  if (short) return short;
  if (parts.length === 1) return /[A-Z0-9]/.test(head) ? head : null;
  const capitals = parts.every((p) => /^[A-Z(]|\d/.test(p));
  if (!capitals || parts.length > 6 || /[?!]/.test(head)) return null;
  // "Reasoning Vectors: ..." is about what its abstract calls a "reasoning vector".
  const singular = head.endsWith("s") && !printedIn(head, abstract) ? head.slice(0, -1).toLowerCase() : null;
  if (singular && printedIn(singular, abstract)) return singular;
  // "Enhancing Small Talk: ..." says what is done.
  if (/^[A-Z][a-z]+ing$/.test(parts[0]!) && !abstract.includes(head)) return null;
  return parts.length <= 3 || printedIn(head, abstract) ? head : null;
}

/** What stands before a title's colon, or before its dash where that is one word: "Foo - A Way to Look". */
function titleHead(title: string): string {
  const colon = title.indexOf(":");
  if (colon > 0) return colon > 80 ? "" : title.slice(0, colon);
  const [, name = ""] = DASHED.exec(title) ?? [];
  return isStrongName(name) ? name : "";
}

/** "Foo -- A Way"; not "Foo-Bar". */
const DASHED = /^([\w+-]{2,40}) +[-–—]+ +\S/;

/** "\textsc{Foo}". */
const LOOK = /^\\(?:text(?:sc|tt|bf|it|sf|rm)|emph|math(?:bf|rm|tt|sf)) ?\{([^{}]+)\}$/;

/** "Foo" of "Better Prompts: Foo for Reasoning". */
export function nameBehindColon(title: string): string | null {
  const [name = ""] = title
    .slice(title.indexOf(":") + 1)
    .trim()
    .split(" ");
  return title.includes(":") && /^[\w+-]+$/.test(name) && isStrongName(name) ? name : null;
}

/** "The Oak Estimator: ..." is about what its abstract calls the oak estimator. */
const ARTICLE = /^The (?=\p{Lu})/u;

/** "Foo-3 Technical Report: ...". */
const REPORT = / (?:technical )?report$/i;

const squash = (text: string) => text.toLowerCase().replace(/[\s-]+/g, "");

/** Several phrases are looked up in one abstract after the other. */
let last = { abstract: "", squashed: "" };

/** Whether a phrase of the title stands in the abstract, whatever its case and joints. */
export function printedIn(phrase: string, abstract: string): boolean {
  if (abstract.includes(phrase)) return true;
  if (last.abstract !== abstract) last = { abstract, squashed: squash(abstract) };
  return last.squashed.includes(squash(phrase));
}

/** The short form in brackets behind a spelled-out name. */
function acronymOf(phrase: string, sentences: Token[][]): string | null {
  const wanted = squash(phrase);
  for (const tokens of sentences) {
    for (let i = 2; i + 1 < tokens.length; i++) {
      if (tokens[i - 1]!.text !== "(" || !isNameWord(tokens[i]) || tokens[i + 1]!.text !== ")") continue;
      const before = squash(
        tokens
          .slice(Math.max(0, i - 9), i - 1)
          .map((t) => t.text)
          .join(""),
      );
      if (before.endsWith(wanted)) return tokens[i]!.text;
    }
  }
  return null;
}
