/** Takes off arrows, percent signs, "[95% CI]" and "lower is better", which say how to read a column. */
export function cleanHeading(text: string): string {
  return text
    .replace(/[;,]?\s*\b(?:lower|higher|larger|smaller)(?: is| the)? better\b/gi, "")
    .replace(/\s*[([]\s*[)\]]/g, "")
    .replace(/\s*[([]9[059]\s?% ?CIs?[)\]]/gi, "")
    .replace(/\s*[([]?[↑↓▲▼⇑⇓⬆⬇]\ufe0f?[)\]]?\s*/gu, " ")
    .replace(/\s*[([]\s*(?:%|in %|％|\\%)\s*[)\]]/g, "")
    .replace(/\s*(?:\\?%|％)\s*$/g, "")
    .trim();
}
