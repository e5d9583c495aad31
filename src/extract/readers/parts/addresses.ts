/** Macros that break an address across lines, and what LaTeX leaves behind it. */
const ADDRESS_MACRO = /\\allowbreak\s?/g;

/** Addresses in the order of their appearance, without what LaTeX and the end of a sentence leave on them. */
export function addressesIn(text: string, start: number, end: number): string[] {
  const found: string[] = [];
  const passage = text.slice(start, end);
  if (!passage.includes("http")) return [];
  const prose = passage.replace(ADDRESS_MACRO, "");
  for (let at = prose.indexOf("http"); at >= 0; at = prose.indexOf("http", at + 4)) {
    const address = /^https?:\/\/[^\s{}<>"'`\\]+/.exec(prose.slice(at, at + 500))?.[0];
    if (address) found.push(trimAddress(address));
  }
  return found;
}

function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)]".includes(address[end - 1]!)) {
    if (address[end - 1] === ")" && address.slice(0, end - 1).includes("(")) break;
    end--;
  }
  return address.slice(0, end);
}
