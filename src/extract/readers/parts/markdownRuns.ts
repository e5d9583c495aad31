import { decodeEntities } from "./entities";
import { runsWithMath } from "./inlineMath";
import { BREAK, PLAIN, type Run } from "./runs";

/** The inline marks that occur in tables. Every alternative starts with a character of its own and is bounded: linear time. */
const TOKEN =
  /\\([!-/:-@[-`{-~])|`([^`\n]{0,300})`|(\*{1,3}|_{1,3}|~~)|!\[[^\]\n]{0,300}\]\([^()\s]{0,600}\)|\[\^([^\][\s]{1,60})\]|\[(?:[\d,;–\s-]{1,40}|[-–]?\d[\d.]{0,9}%?\s?(?:[,;–-]|to)\s?[-–]?\d[\d.]{0,9}%?)\](?![([])|(\[)|\](?:\([^()\n]{0,600}\)|\[[^\][\n]{0,200}\])?|<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,600}>|<!--[\s\S]{0,600}?-->|\$`[^`\n]{1,200}`\$|\$[^$\n|]{1,200}\$|[^\\`*_~![\]<$]+|[\s\S]/giu;

/** ":trophy:", ":1st_place_medal:"; not the "30" of "12:30:45". */
const SHORTCODE = /(?<![\p{L}\p{N}:]):([a-z0-9+][a-z0-9_+-]{0,40}):(?![\p{L}\p{N}:])/gu;
const SIGNS: Record<string, string> = {
  white_check_mark: "✓",
  heavy_check_mark: "✓",
  ballot_box_with_check: "✓",
  x: "✗",
  negative_squared_cross_mark: "✗",
  heavy_multiplication_x: "✗",
  arrow_up: "↑",
  arrow_down: "↓",
};
const HIDES = /\shidden\b|\bdisplay:\s*none|\bvisibility:\s*hidden/i;

/** Reads the inline Markdown of a cell, with the HTML tags that GitHub allows in it, into runs. */
export function markdownRuns(source: string): Run[] {
  const signed = source.includes(":")
    ? source.replace(SHORTCODE, (whole, name: string) => (/[a-z]/.test(name) ? (SIGNS[name] ?? "") : whole))
    : source;
  return inlineRuns(signed);
}

function inlineRuns(source: string): Run[] {
  if (!/[\\`*_~[\]<&$]/.test(source)) return [{ ...PLAIN, text: source }];
  const tokens = [...source.matchAll(TOKEN)];
  const paired = pairMarks(
    tokens.map((token) => token[3]),
    source,
    tokens.map((token) => token.index),
  );
  const runs: Run[] = [];
  let style: Omit<Run, "text"> = PLAIN;
  let hiding: string | null = null;
  tokens.forEach((token, i) => {
    const [whole, escaped, code, mark, footnote, bracket, closing, tag] = token;
    if (hiding !== null) {
      if (closing === "/" && tag?.toLowerCase() === hiding) hiding = null;
    } else if (mark !== undefined) {
      if (!paired.has(i)) runs.push({ ...style, text: mark });
      else if (mark === "~~") style = { ...style, struck: !style.struck };
      else if (mark.length >= 2) style = { ...style, bold: !style.bold };
    } else if (tag !== undefined) {
      if (closing === "" && HIDES.test(whole) && source.includes(`</${tag}`, token.index))
        hiding = tag.toLowerCase();
      style = styleAfter(style, tag.toLowerCase(), closing === "");
      if (/^(?:br|p|div|li)$/i.test(tag)) runs.push({ ...PLAIN, text: BREAK });
    } else if (escaped !== undefined) runs.push({ ...style, text: escaped });
    else if (code !== undefined) runs.push({ ...style, text: code });
    else if (footnote !== undefined)
      runs.push({ ...style, level: "raised", text: /^\d+$/.test(footnote) ? footnote : "^" });
    else if (bracket !== undefined || /^\][([]/.test(whole) || /^(?:!\[|<!--)/.test(whole)) return;
    else if (whole === "]") return;
    else for (const run of runsWithMath({ ...style, text: decodeEntities(whole) })) runs.push(run);
  });
  return runs;
}

function styleAfter(style: Omit<Run, "text">, tag: string, opens: boolean): Omit<Run, "text"> {
  if (tag === "b" || tag === "strong") return { ...style, bold: opens };
  if (tag === "u" || tag === "ins") return { ...style, underline: opens };
  if (tag === "del" || tag === "s" || tag === "strike") return { ...style, struck: opens };
  if (tag === "small") return { ...style, size: opens ? 0.8 : 1 };
  if (tag === "sup") return { ...style, level: opens ? "raised" : null };
  if (tag === "sub") return { ...style, level: opens ? "lowered" : null };
  return style;
}

/**
 * Which emphasis marks have a partner. A mark opens before a character that is not a space and closes after one;
 * underscores inside a word are letters.
 */
function pairMarks(marks: (string | undefined)[], source: string, at: number[]): Set<number> {
  const paired = new Set<number>();
  const open = new Map<string, number>();
  marks.forEach((mark, i) => {
    if (mark === undefined) return;
    const offset = at[i] ?? 0;
    const before = source[offset - 1] ?? " ";
    const after = source[offset + mark.length] ?? " ";
    const inWord = mark.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const opener = open.get(mark);
    if (opener !== undefined && /\S/.test(before) && !inWord) {
      paired.add(opener).add(i);
      open.delete(mark);
    } else if (/\S/.test(after) && !inWord) open.set(mark, i);
  });
  return paired;
}
