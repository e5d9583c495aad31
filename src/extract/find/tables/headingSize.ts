import { sizeOf } from "../../names/sizes";

const STATED = String.raw`\b(?:number of (?:model )?param(?:eter)?s|#\s?params)\s?[:=]\s?`;
/** "Number of parameters: 14M", "number of model parameters: 65549011, i.e., 65.55 M". */
const IN_WORDS = new RegExp(String.raw`${STATED}(?:\d{7,13}\D{1,12})?(\d+(?:\.\d+)?\s?[MB])\b`, "i");
/** "number of model parameters: 65549011". */
const COUNTED = new RegExp(String.raw`${STATED}(\d{7,13})\b`, "i");

/** The size that a heading states for the models below it, in billions. */
export function sizeOfHeading(heading: string): number | null {
  const inWords = IN_WORDS.exec(heading)?.[1];
  if (inWords !== undefined) return sizeOf(inWords.toUpperCase()).paramsB;
  const count = COUNTED.exec(heading)?.[1];
  return count === undefined ? null : Number((Number(count) / 1e9).toPrecision(6));
}
