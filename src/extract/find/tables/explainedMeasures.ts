/** Longer than any short name of a measure. */
const LONGEST = 12;

/** What a short name of a measure stands for ends in one of these: "step validity", "Instruction Faithfulness Score". */
const MEASURE = String.raw`(?:accurac(?:y|ies)|scores?|rates?|errors?|validity|consistency|faithfulness|similarity|distance|precision|recall|F1|index|quality|success|correctness|coverage|perplexity|AUC|reward)`;

/** How data sets are called, and no measures. */
const DATA = /(?:Bench|Eval|QA|Set|\d)$/;

/**
 * Headings that a caption says to be measures: "IFS is the Instruction Faithfulness Score", "Trace = trace validity (%)",
 * "SR: success rate", "tool call accuracy (TCA)". Not "OakQA: question answering accuracy", whose name says more.
 */
export function explainedMeasures(caption: string | null, headings: string[]): Set<string> {
  if (caption === null) return new Set();
  const short = [...new Set(headings)].filter(
    (text) => text.length > 1 && text.length <= LONGEST && /^[A-Z][\w+-]*$/.test(text) && !DATA.test(text),
  );
  return new Set(short.filter((text) => isExplained(text, caption)));
}

function isExplained(short: string, caption: string): boolean {
  const written = short.replace(/[+]/g, String.raw`\+`);
  const words = String.raw`(?:[\w-]+ ){0,4}`;
  const is = String.raw`(?:\s?[=:]\s?|,? (?:is|denotes|stands for|means|refers to) )(?:the |an? )?`;
  const behind = new RegExp(String.raw`(?<![\w-])${written}${is}${words}${MEASURE}(?![\w-])`, "i");
  const before = new RegExp(String.raw`\b${MEASURE} \(${written}\)`, "i");
  return behind.test(caption) || before.test(caption);
}
