/** The named references that occur in tables; the parser of whole HTML knows them all. */
const NAMED: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  plusmn: "±",
  uarr: "↑",
  darr: "↓",
  rarr: "→",
  minus: "−",
  ndash: "–",
  mdash: "—",
  dagger: "†",
  Dagger: "‡",
  times: "×",
  Delta: "Δ",
  delta: "δ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  check: "✓",
  hellip: "…",
  middot: "·",
  star: "☆",
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi;

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : "\ufffd";
  });
}
