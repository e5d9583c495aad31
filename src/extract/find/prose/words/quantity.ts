/**
 * A printed number with its sign and unit. Only the digits are the value; everything else says how to read them.
 * `low` (and `high` for a range) are literal pieces of the text.
 */
export interface Quantity {
  start: number;
  end: number;
  sign: "+" | "-" | null;
  low: string;
  high: string | null;
  /** "%", "\%", "percent"; also "% points" and "percentage points". */
  percent: boolean;
  /** "points", "pp", "pts" behind the number: a difference between two scores. */
  points: boolean;
  /** "5x", "5×", "5 times", "3-fold". */
  times: boolean;
  /** Why these digits can be no score, whatever stands around them; null where they can. */
  never: string | null;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const PERIOD = 46;
const COMMA = 44;

/** Letters glued to digits that make them something else than a score. */
const GLUED: Record<string, string> = {
  b: "parameter count",
  k: "count",
  m: "count",
  t: "count",
  ms: "time",
  s: "time",
  h: "time",
  hz: "frequency",
  khz: "frequency",
  gb: "memory",
  mb: "memory",
  kb: "memory",
  tb: "memory",
  d: "dimension",
  px: "dimension",
  p: "dimension",
  mm: "length",
  cm: "length",
  km: "length",
  st: "rank",
  nd: "rank",
  rd: "rank",
  th: "rank",
  fps: "speed",
};

export function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
  );
}

/**
 * Reads the quantity whose sign or first digit stands at `at`; null where none does. The caller makes sure that `at`
 * is not inside a name. Linear in what it reads, which is bounded by the digits and a unit.
 */
export function readQuantity(text: string, at: number): Quantity | null {
  const sign = signAt(text, at);
  let from = sign === null ? at : at + 1;
  if (sign !== null && text.charCodeAt(from) === 36) from++;
  const low = readDecimal(text, from);
  if (!low) return null;
  const quantity: Quantity = {
    start: at,
    end: low.end,
    sign,
    low: text.slice(from, low.end).replaceAll("{,}", ","),
    high: null,
    percent: false,
    points: false,
    times: false,
    never: low.never,
  };
  if (low.never) return quantity;
  const date = text[low.end] === "/" ? DATE.exec(text.slice(low.end, low.end + 9)) : null;
  if (date !== null) return { ...quantity, end: low.end + date[0].length, never: "date" };
  return readUnit(text, readHigh(text, quantity));
}

/** "8/1/24", "08/01/2024": what follows the first number of a date. */
const DATE = /^\/\d{1,2}\/(?:20)?\d\d(?![\d.%])/;

function signAt(text: string, at: number): "+" | "-" | null {
  const c = text[at];
  if (c === "+") return "+";
  return c === "-" || c === "−" || c === "–" ? "-" : null;
}

/** "72.90", ".5", "1,234": groups of three after a comma belong to one number; a second point makes it a version. */
function readDecimal(text: string, from: number): { end: number; never: string | null } | null {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  const whole = at - from;
  if (whole === 0 && !(text.charCodeAt(at) === PERIOD && isDigit(text.charCodeAt(at + 1)))) return null;
  if (whole > 0 && whole <= 3) {
    for (let comma = commaAt(text, at); comma > at; comma = commaAt(text, at)) at = comma + 3;
  }
  if (text.charCodeAt(at) === PERIOD && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === PERIOD && isDigit(text.charCodeAt(at + 1))) {
      while (
        isDigit(text.charCodeAt(at)) ||
        (text.charCodeAt(at) === PERIOD && isDigit(text.charCodeAt(at + 1)))
      )
        at++;
      return { end: at, never: "version" };
    }
  }
  return { end: at, never: null };
}

/** The offset behind a comma that groups digits, "," or LaTeX's "{,}"; `at` where none does. */
function commaAt(text: string, at: number): number {
  const end = text.charCodeAt(at) === COMMA ? at + 1 : text.startsWith("{,}", at) ? at + 3 : at;
  return end > at && threeDigitsAt(text, end) ? end : at;
}

function threeDigitsAt(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** "2-8%", "81.4–89.2", "2%-8%", "2% - 8%", "2 – 8%": both ends are printed and the second is no smaller. */
function readHigh(text: string, q: Quantity): Quantity {
  let at = q.end;
  const percentAt = percentEnd(text, at, false);
  if (percentAt > at) at = percentAt;
  const spaced = (percentAt > q.end ? /^ [-–—] \d/ : /^ – \d/).test(text.slice(at, at + 4));
  const from = spaced ? at + 3 : behindDash(text, at);
  const high = from > at ? readDecimal(text, from) : null;
  if (high && spaced && percentEnd(text, high.end, false) === high.end) return q;
  if (!high || high.never || Number(text.slice(from, high.end)) < Number(q.low)) return q;
  return { ...q, high: text.slice(from, high.end), end: high.end, percent: percentAt > q.end };
}

/** The offset behind what joins two ends: "2-8", "2--8", "1.4 ~ 2.8", "1.4 $\sim$ 2.8"; `at` where nothing does. "3 - 2" is a difference. */
function behindDash(text: string, at: number): number {
  const dash = text[at];
  if (text.startsWith("--", at)) return text[at + 2] === "-" ? at : at + 2;
  if (dash === "-" || dash === "–" || dash === "~" || dash === "—") return at + 1;
  const tilde = nextVisible(text, at);
  if (text.startsWith("\\sim", tilde) && !isLetter(text.charCodeAt(tilde + 4)))
    return nextVisible(text, tilde + 4);
  // "on 4 ~5%" has two numbers: a range has as much room on either side.
  const joins = (text[tilde] === "~" || text[tilde] === "∼") && (tilde === at || text[tilde + 1] === " ");
  return joins ? nextVisible(text, tilde + 1) : at;
}

function readUnit(text: string, q: Quantity): Quantity {
  const percent = percentEnd(text, q.end, true);
  if (percent > q.end) {
    const points = wordAt(text, percent, ["points", "point", "pts", "pp"]);
    return { ...q, percent: true, points: points > percent, end: points };
  }
  const times = timesEnd(text, q.end);
  if (times > q.end) {
    const next = nextVisible(text, times);
    if (!isLetter(text.charCodeAt(times - 2)) && isDigit(text.charCodeAt(next)))
      return { ...q, end: skipDimension(text, times), never: "dimension" };
    return timesHigh(text, { ...q, times: true, end: times });
  }
  const glued = lettersAt(text, q.end);
  if (glued > q.end) {
    const unit = text.slice(q.end, glued).toLowerCase();
    return { ...q, end: glued, never: unit === "db" ? null : (GLUED[unit] ?? "part of a name") };
  }
  const change = text[q.end] === "-" ? OF_CHANGE.exec(text.slice(q.end, q.end + 80)) : null;
  if (change !== null) {
    const [whole, percent, percentPoints, points] = change;
    const isPoints = (percentPoints ?? points) !== undefined;
    return { ...q, percent: percent !== undefined, points: isPoints, end: q.end + whole.length };
  }
  const hyphenated = modifierEnd(text, q.end);
  if (hyphenated > q.end) return { ...q, end: hyphenated, never: "count" };
  if (text[q.end] === "^") return { ...q, end: powerEnd(text, q.end + 1), never: "power" };
  const words = wordAt(text, q.end, [
    "percentage points",
    "percentage point",
    "percent points",
    "percent",
    "per cent",
  ]);
  if (words > q.end) {
    return { ...q, percent: true, points: text.slice(q.end, words).includes("point"), end: words };
  }
  const points = wordAt(text, q.end, ["absolute points", "points", "point", "pts", "pp", "ppts", "p.p."]);
  return points > q.end ? { ...q, points: true, end: points } : q;
}

/** "1.4-point gain", "a 3-percentage-point lead", "a 5-percent absolute drop"; not "5-point scale". */
const OF_CHANGE =
  /^-(?:(percent(?:age)?)(?:-(points?))?|(points?))(?= (?:[\w.-]{1,20} ){0,2}(?:gain|improve|increase|boost|lead|drop|reduction|decrease|advantage|lift|jump|rise|edge|loss|gap|uplift|difference|degradation|margin|decline))/;

/** "%", "\%", " %"; the sign may stand after a space, as LaTeX sources have it. */
function percentEnd(text: string, from: number, afterSpace: boolean): number {
  let at = from;
  if (text[at] === "$" || text[at] === "}") at++;
  if (afterSpace && (text[at] === " " || text[at] === "\u00a0")) at++;
  if (text[at] === "\\") at++;
  return text[at] === "%" || text[at] === "％" ? at + 1 : from;
}

/** "x", "×", " times", "\times", "times" as LaTeX leaves it, "-fold". "x" must end the word: not "5xx", "4xlarge". */
function timesEnd(text: string, from: number): number {
  const at = text[from] === "$" || text[from] === "}" ? from + 1 : from;
  if (text[at] === "x" || text[at] === "X" || text[at] === "×") {
    const next = text.charCodeAt(at + 1);
    if (text[at] === "×" || !isLetter(next)) return at + 1;
  }
  if (text.startsWith("\\times", at)) return at + 6;
  // "6-fold cross-validation" is done six times.
  if (/^[- ]fold (?:cross|CV|validation)/.test(text.slice(at, at + 11))) return from;
  if (text.startsWith("-fold", at)) return at + 5;
  const words = wordAt(text, at, ["times", "×", "fold"], true);
  return words > at ? words : from;
}

/** "5x-11x", "4x - 9x": both ends are multiples. */
function timesHigh(text: string, q: Quantity): Quantity {
  const from =
    text.startsWith(" - ", q.end) || text.startsWith(" – ", q.end) ? q.end + 3 : behindDash(text, q.end);
  const high = from > q.end ? readDecimal(text, from) : null;
  const end = high && !high.never ? timesEnd(text, high.end) : from;
  if (!high || end <= high.end) return q;
  return { ...q, high: text.slice(from, high.end), end };
}

function skipDimension(text: string, from: number): number {
  let at = nextVisible(text, from);
  while (isDigit(text.charCodeAt(at)) || text[at] === "x" || text[at] === "×" || text[at] === "X") at++;
  return at;
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "$") at++;
  return at;
}

/** End of one of the words at `from`, after at most one space or hyphen; `from` where there is none. */
function wordAt(text: string, from: number, words: string[], mayGlue = false): number {
  const gap = text[from] === " " || text[from] === "-" || text[from] === "\u00a0" ? 1 : 0;
  if (gap === 0 && !mayGlue) return from;
  for (const word of words) {
    if (text.startsWith(word, from + gap) && !isLetter(text.charCodeAt(from + gap + word.length))) {
      return from + gap + word.length;
    }
  }
  return from;
}

/** "10^-5", "10^{-5}". */
function powerEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === "{" || text[at] === "-" || text[at] === "−") at++;
  while (isDigit(text.charCodeAt(at))) at++;
  return text[at] === "}" ? at + 1 : at;
}

function lettersAt(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at === from ? from : nameEnd(text, at);
}

/** "5-shot", "4-bit", "16-way": the number says how many of something; "300-W" is a name. */
function modifierEnd(text: string, from: number): number {
  if (text[from] !== "-" || !isLetter(text.charCodeAt(from + 1))) return from;
  return nameEnd(text, from + 1);
}

/** The rest of a name or of a unit with a number in it: "3DPW-2", "50Salads". */
function nameEnd(text: string, from: number): number {
  let at = from;
  while (
    isLetter(text.charCodeAt(at)) ||
    isDigit(text.charCodeAt(at)) ||
    (text[at] === "-" && isLetter(text.charCodeAt(at + 1)))
  )
    at++;
  return at;
}

/** The number as a record prints it: ASCII minus, "+2..8" for a range, "x" kept for a multiple. */
export function printed(q: Quantity, sign: "+" | "-" | ""): string {
  const range = q.high === null ? q.low : `${q.low}..${q.high}`;
  return `${sign}${range}${q.times ? "x" : ""}`;
}
