/** Takes off arrows and percent signs that say how to read a column. */
export function cleanHeading(text: string): string {
  return text
    .replace(/\s*[([]?[↑↓▲▼⇑⇓⬆⬇]\ufe0f?[)\]]?\s*/gu, " ")
    .replace(/\s*[([]\s*(?:%|in %|％|\\%)\s*[)\]]/g, "")
    .replace(/\s*(?:\\?%|％)\s*$/g, "")
    .trim();
}
