import { findBenchmarks } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import { splitOfCaption } from "./captionSplit";

/**
 * What models were trained on is not what they are measured on: "pre-trained on ImageNet", "trained using COCO", to the "and
 * evaluated on"; "ImageNet trained models".
 */
export const TRAINED_ON =
  /\b(?:pre-?)?train(?:ed|ing) (?:set|(?:\w+ )?(?:on|using|with))\b(?:(?! (?:and|then) (?:(?:are|is|were|then) )?(?:evaluated|tested|validated|reported|measured)\b)[^.;,)]|\.\d)*|\b[\w-]+ pre-?training\b|\b[\w-]+[ -](?:pre-?)?trained (?:models|weights|checkpoints|networks|backbones)\b/giu;

export interface Named {
  name: string;
  printed: string;
  /** Whether it is the only one that the text names, and close enough to own whatever stands above the columns. */
  sole: boolean;
  split?: string | null;
}

/** The benchmarks that a heading or a note names, each once, with the split that stands there. */
export function benchmarksIn(text: string, v: Vocabulary, told = withoutTraining): Named[] {
  const mentions = new Map<string, string>();
  for (const { name, text: printed } of findBenchmarks(inEachSize(told(text)), v))
    if (!mentions.has(name.benchmark)) mentions.set(name.benchmark, printed);
  const split = splitOfCaption(text, v);
  return [...mentions].map(([name, printed]) => ({ name, printed, sole: false, split }));
}

/** The text with blanks for what it says of training data. */
export function withoutTraining(text: string): string {
  return text.replace(TRAINED_ON, (clause) => " ".repeat(clause.length));
}

/** "ImageNet 512x512 and 256x256" are two data sets. */
const IN_TWO_SIZES = /(\b[\w-]{2,40}) (\d{2,4}[x×]\d{2,4})( and |, ?| & | ?\/ ?)(?=\d{2,4}[x×]\d{2,4}\b)/gu;

/** The text with a name in front of each size of pictures. */
export function inEachSize(text: string): string {
  return text.replace(IN_TWO_SIZES, "$1 $2$3$1 ");
}
