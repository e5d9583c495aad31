/** "📐 OakSet": pictures around a heading; an arrow says which way is better. */
const PICTURES =
  /^(?:(?![⬆⬇])[\p{Extended_Pictographic}\ufe0f\u200d\s])+|(?:(?![⬆⬇])[\p{Extended_Pictographic}\ufe0f\u200d\s])+$/gu;

/**
 * Takes off pictures, arrows, percent signs, "[95% CI]", "(/100)" and "lower is better", which say how to read a column, brackets around
 * all of it ("(EM)"), and what it says that a name is of ("Dataset: OakSet", "target = OakSet").
 */
export function cleanHeading(text: string): string {
  return text
    .replace(PICTURES, "")
    .replace(/[;,]?\s*\b(?:lower|higher|larger|smaller)(?: is| the)? better\b/gi, "")
    .replace(/\s*[([]\s*[)\]]/g, "")
    .replace(/\s*\(\d{1,3} (?:data ?sets|tasks|benchmarks)\)$/i, "")
    .replace(/\s*\((?:\/|out of )\s?\d{1,5}\)$/i, "")
    .replace(/\s*[([]9[059]\s?% ?CIs?[)\]]/gi, "")
    .replace(/\s*[([]?[↑↓▲▼⇑⇓⬆⬇]\ufe0f?[)\]]?\s*/gu, " ")
    .replace(/\s*[([]\s*(?:%|in %|％|\\%)\s*[)\]]/g, "")
    .replace(/\s*(?:\\?%|％)\s*$/g, "")
    .trim()
    .replace(
      /^(?:(?:target|test|eval(?:uation)?) )?(?:target|data ?set|task|benchmark|test ?set|domain)\s?[=:]\s?(?=\S)/i,
      "",
    )
    .replace(/^\((?=.*\p{L})([^()]{1,40})\)$/u, "$1");
}
