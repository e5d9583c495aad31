/** What a cell of a results table prints. Numbers are strings as printed; a delta always carries its sign. */
export type CellReading =
  | { kind: "missing" }
  | { kind: "text" }
  | { kind: "unread"; reason: string }
  | { kind: "delta"; delta: string; relative: boolean }
  | { kind: "change"; base: string; value: string; percent: boolean; delta: string | null }
  /** "" for one that is missing. */
  | { kind: "several"; values: string[]; percent: boolean }
  | {
      kind: "value";
      value: string;
      percent: boolean;
      approx: boolean;
      delta: string | null;
      /** A second number in brackets without a sign is another value of the same cell: "64.6 (71.2†)". */
      second: string | null;
      /** Words in brackets after the value: "81.6% (CogAgent)". */
      note: string | null;
      markers: string[];
    };

/** "1,072", "72.90", ".5", "0.4500335345405768" as a script writes it; "0,905" is no count of thousands. */
const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,9})(?:\.\d{1,20})?|\.\d{1,20}`;
/** "73.5", "-0.4", "1,487.5%"; not "22.10.1", "7B", "1e-5". */
const VALUE = new RegExp(String.raw`^([+\-−–]?)\s?(${NUMBER})(?![\d.,]*\d)(?:\s*([%％]))?`, "u");
/** "(+5.4)", "(↑7.1)", "(-1.1%)", "(6.9↑)". A sign or an arrow is required. */
const DELTA = new RegExp(
  String.raw`^(?:Δ\s*)?([+\-−–↑↓▲▼⬆⬇])\s*[+]?\s*(${NUMBER})\s*(%|pts?|pp|points?)?\s*[↑↓▲▼⬆⬇]?$`,
  "iu",
);
const DELTA_ARROW_LAST = new RegExp(String.raw`^(${NUMBER})\s*(%|pts?|pp)?\s*([↑↓▲▼⬆⬇])$`, "iu");
const SECOND = new RegExp(String.raw`^(${NUMBER})\s*%?\s*[*∗†‡§¶⋆★^]*$`, "u");
const SPREAD = new RegExp(String.raw`^\s*(?:±|\+\/-|\+-)\s*(?:${NUMBER})\s*%?`, "u");
const SPREAD_ONLY = new RegExp(String.raw`^(?:±|\+\/-|\+-|std\.?|σ)\s*(?:${NUMBER})\s*%?$`, "u");
/** "29.0†", "50.3*", "60.7+". */
const MARKERS = /^\s*(?:[*∗†‡§¶⋆★☆^#♠♣♢♡◇✝]+|\+$)/u;
const BRACKETS = /^\s*[(（[]([^()（）[\]]{0,60})[)）\]]/u;
/** "↑6.9", " +7.9" as a script prints it; not " - 80.2", the end of a range. */
const GLUED = new RegExp(String.raw`^\s*(?:[↑↓▲▼⬆⬇]\s*|\s[+\-−])(?:${NUMBER})\s*%?`, "u");
/** "+0.3 -0.2", "-0.2/+0.3": how far the value may lie above and below. */
const UP_AND_DOWN = new RegExp(
  String.raw`^\s*(?:\+\s?(?:${NUMBER})%?\s*\/?\s*[-−–]|[-−–]\s?(?:${NUMBER})%?\s*\/?\s*\+)\s?(?:${NUMBER})%?`,
  "u",
);
/** "[44.1, 47.0]", "(44.1–47.0)", "(44.1 to 47.0)": an interval around the value. */
const INTERVAL = new RegExp(String.raw`^(${NUMBER})\s*(?:[,;–]|-{1,3}|to)\s*(${NUMBER})$`, "u");
const ARROW = /^\s*[↑↓▲▼⬆⬇]/u;
/** "66.3 → 72.9", "55.0 -> 57.1 (+2.1)". */
const CHANGE = new RegExp(
  String.raw`^(${NUMBER})\s*(%?)\s*(?:->|→|=>|⇒|-->)\s*(${NUMBER})\s*(%?)(?:\s*[(（]([^()（）]{1,30})[)）])?$`,
  "u",
);
/**
 * "71.9/77.2", "36.36 / 0.9541 / 32.55", what the heading has to name. Between upright strokes
 * there may be more, and some of them missing: "18.6 | - | 33.1 | -".
 */
const SEVERAL = new RegExp(
  String.raw`^(?:(?:${NUMBER})\s*%?(?:\s*[\/|]\s*(?:${NUMBER})\s*%?){1,5}|(?=[\s|–-]*[\d.])(?:(?:${NUMBER})\s*%?|[-–])(?: \| (?:(?:${NUMBER})\s*%?|[-–])){1,7})\s*[*†‡]*$`,
  "u",
);
/** "86.6/-", "- / 71.9": one of two numbers is missing. */
const HALF = new RegExp(
  String.raw`^(?:(?:${NUMBER})\s*%?\s*[\/|]\s*[-–—]|[-–—]\s*[\/|]\s*(?:${NUMBER})\s*%?)$`,
  "u",
);
const MISSING =
  /^(?:|[-–—−―_.…]+|\/|\\|n\/?a\.?|unk\.?|unknown|none|oom|\?|×|✗|✘|x|nan|tbd|null|not reported)$/iu;
const PLAIN_VALUE = {
  kind: "value",
  value: "",
  percent: false,
  approx: false,
  delta: null,
  second: null,
  note: null,
  markers: [],
} satisfies CellReading;
/** Most cells of a results table: "72.90"; not "1,072" or "72.9%", which the whole grammar reads. */
const PLAIN = /^\d{1,9}(?:\.\d{1,20})?$/;
/** Medals and the like around a number, and the mark that asks for a sign in colour; an arrow means something. */
const DECORATION =
  /^(?:(?![⬆⬇])[\p{Extended_Pictographic}\s])+(?=[\d.+\-−–~≈])|(?<=[\d%)])\s*\p{Emoji_Presentation}+\s*$|\ufe0f/gu;

/** Reads a cell's text. What is not wholly understood is "unread", with the reason; nothing is guessed. */
export function readCell(text: string): CellReading {
  if (PLAIN.test(text)) return { ...PLAIN_VALUE, value: text };
  const cell = text.replace(DECORATION, "").trim();
  if (MISSING.test(cell)) return { kind: "missing" };
  const change = CHANGE.exec(cell);
  const delta = deltaOf(change?.[5]?.trim() ?? "");
  if (change !== null && (delta !== null || change[5] === undefined))
    return {
      kind: "change",
      base: change[1] ?? "",
      value: change[3] ?? "",
      percent: change[2] === "%" || change[4] === "%",
      delta,
    };
  if (SEVERAL.test(cell) || HALF.test(cell))
    return {
      kind: "several",
      values: cell.split(/[/|]/).map((part) => part.trim().replace(/[\s%*†‡–—]+|^-$/g, "")),
      percent: /%[\s*†‡]*$/.test(cell),
    };
  return readValue(cell);
}

function readValue(cell: string): CellReading {
  const approx = /^[~≈∼]\s*/u.test(cell);
  const number = approx ? cell.replace(/^[~≈∼]\s*/u, "") : cell;
  const bare = unwrap(number);
  const arrow = /^[↑↓▲▼⬆⬇]/u.test(bare) ? deltaOf(bare) : null;
  if (arrow !== null) return { kind: "delta", delta: arrow, relative: /%/.test(bare) };
  const found = VALUE.exec(bare);
  if (found === null) return /\d/.test(cell) ? notANumber(cell) : { kind: "text" };
  const [whole, sign = "", digits = "", percent = ""] = found;
  const tail = readTail(bare.slice(whole.length), digits);
  if (tail === null) return notANumber(cell);
  if (sign === "+") return { kind: "delta", delta: `+${digits}`, relative: percent !== "" };
  return {
    kind: "value",
    value: `${sign === "" ? "" : "-"}${digits}`,
    percent: percent !== "",
    approx,
    ...tail,
  };
}

/** "(93.7)" alone is a value set apart in brackets. */
function unwrap(cell: string): string {
  const inside = /^\(\s*([^()]+?)\s*\)$/.exec(cell);
  return inside !== null && /^\d/.test(inside[1] ?? "") ? (inside[1] ?? "") : cell;
}

function notANumber(cell: string): CellReading {
  if (/^\d+(?:\.\d+){2,}$/.test(cell)) return { kind: "unread", reason: "two numbers run together" };
  return /^[\p{L}]/u.test(cell) ? { kind: "text" } : { kind: "unread", reason: "not a plain number" };
}

interface Tail {
  delta: string | null;
  second: string | null;
  note: string | null;
  markers: string[];
}

/** Reads what follows the value, to the end of the cell; null where something in it is not understood. */
function readTail(text: string, value: string): Tail | null {
  const tail: Tail = { delta: null, second: null, note: null, markers: [] };
  let rest = text;
  while (rest.trim() !== "") {
    const step = MARKERS.exec(rest) ?? SPREAD.exec(rest) ?? UP_AND_DOWN.exec(rest);
    const brackets = BRACKETS.exec(rest);
    const glued = GLUED.exec(rest);
    if (step !== null) {
      if (MARKERS.test(rest)) tail.markers.push(step[0].trim());
      rest = rest.slice(step[0].length);
    } else if (brackets !== null) {
      if (!readBrackets((brackets[1] ?? "").trim(), tail, value)) return null;
      rest = rest.slice(brackets[0].length);
    } else if (glued !== null && tail.delta === null) {
      tail.delta = deltaOf(glued[0].trim());
      rest = rest.slice(glued[0].length);
    } else if (ARROW.test(rest)) rest = rest.replace(ARROW, "");
    else return null;
  }
  return tail;
}

function readBrackets(inside: string, tail: Tail, value: string): boolean {
  const delta = deltaOf(inside);
  const second = SECOND.exec(inside);
  if (delta !== null) tail.delta ??= delta;
  else if (second !== null) tail.second ??= second[1] ?? null;
  else if (SPREAD_ONLY.test(inside) || MISSING.test(inside) || isAround(inside, value)) return true;
  else if (/\p{L}/u.test(inside)) tail.note ??= inside;
  else if (MARKERS.test(inside)) tail.markers.push(inside);
  else return false;
  return true;
}

function isAround(interval: string, value: string): boolean {
  const [, low, high] = INTERVAL.exec(interval) ?? [];
  if (low === undefined || high === undefined) return false;
  const [from, at, to] = [low, value, high].map((printed) => Number(printed.replaceAll(",", "")));
  return from! <= at! && at! <= to!;
}

/** "+5.4", "-1.1": the sign first and ASCII, an arrow up is plus. Null where no sign or arrow is printed. */
export function deltaOf(text: string): string | null {
  const first = DELTA.exec(text);
  if (first !== null) return `${signOf(first[1] ?? "")}${first[2]}`;
  const last = DELTA_ARROW_LAST.exec(text);
  return last === null ? null : `${signOf(last[3] ?? "")}${last[1]}`;
}

function signOf(mark: string): "+" | "-" {
  return /[+↑▲⬆]/u.test(mark) ? "+" : "-";
}
