import { isDigit, isLetter, readQuantity, type Quantity } from "./quantity";
import { words } from "./words";

/** A metric's name as a stretch of tokens: [from, to). */
export interface MetricMention {
  from: number;
  to: number;
  name: string;
}

/**
 * A piece of a sentence. Digits inside names and addresses are part of a "word" or "url", so that only numbers that
 * stand alone are "number".
 */
export interface Token {
  kind: "word" | "number" | "arrow" | "approx" | "spread" | "url" | "mark";
  text: string;
  lower: string;
  start: number;
  end: number;
  quantity: Quantity | null;
  /** Set where the passage introduces this word as a metric of its own: "instruction following score (IFS)". */
  metric: string | null;
  /** The metric whose name begins here, once it was looked up. */
  begins: MetricMention | null | undefined;
}

/** Commands that only change how their argument looks. */
const LOOKS = words(
  "textbf textit emph mathbf mathrm texttt textsc textrm textsf underline text bf it boldsymbol mathit uline bm tt sc",
);
const LARGE_A = 65;
const SMALL_H = 104;
const SMALL_M = 109;
const SMALL_N = 110;
const SMALL_W = 119;
/** "https://"; not "httpbin". */
const ADDRESS = /^https?:\/\//;
/** What LaTeX leaves of "\sim6", "$66.3\rightarrow72.9$" once backslash and dollars are gone. */
const LEFTOVERS: Record<string, Token["kind"]> = {
  sim: "approx",
  approx: "approx",
  thicksim: "approx",
  rightarrow: "arrow",
  longrightarrow: "arrow",
  to: "arrow",
  pm: "spread",
  leq: "mark",
  geq: "mark",
  le: "mark",
  ge: "mark",
  lt: "mark",
  gt: "mark",
};
const GREEK: Record<string, string | undefined> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  pi: "π",
  phi: "φ",
  varphi: "φ",
  psi: "ψ",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  theta: "θ",
  omega: "ω",
};
/** What stands between a letter and its name: "$-" in "$\\lambda$-Foo", "-" in "\\lambda-Foo". */
const GREEK_JOINT = /^[}$]{0,2}-/;
/** White space, and what a reader of the rendered text does not see: 1 for each such character. */
const SKIPPED = new Uint8Array(0x10000).fill(1, 0, 33);
for (const sign of '${}`"“”\u200b\u00ad\u00a0') SKIPPED[sign.charCodeAt(0)] = 1;

/** Reads the tokens of text.slice(start, end); offsets are the text's. One pass, no backtracking. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (SKIPPED[text.charCodeAt(at)] === 1) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, end, tokens[tokens.length - 1]);
    if (token.end > end) token.end = end;
    if (token.kind !== "mark" || !LOOKS.has(token.lower)) tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}

function tokenAt(text: string, at: number, end: number, before: Token | undefined): Token {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return wordToken(text, at, end);
  if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) return numberToken(text, at, end);
  if (code === 92) return macroToken(text, at, end);
  if (startsSigned(text, at, code, before)) return numberToken(text, at, end);
  const c = text[at]!;
  if (c === "→" || c === "⇒" || c === "⟶") return make("arrow", text, at, at + 1);
  if ((c === "-" || c === "=") && text[at + 1] === ">") return make("arrow", text, at, at + 2);
  if (c === "-" && text.startsWith("-->", at)) return make("arrow", text, at, at + 3);
  if (c === "~" || c === "≈" || c === "∼" || c === "≃") return make("approx", text, at, at + 1);
  if (c === "±") return make("spread", text, at, at + 1);
  if (c === "+" && text.startsWith("+/-", at)) return make("spread", text, at, at + 3);
  if (c === "+" && text.startsWith("+-", at)) return make("spread", text, at, at + 2);
  if (c === "'" || c === "’") return possessive(text, at, end);
  return make("mark", text, at, at + 1);
}

/** "+4.9" and "-11.8" where the sign stands apart from what is before it; "3 - 2" and "GPT-4" have no sign. */
function startsSigned(text: string, at: number, code: number, before: Token | undefined): boolean {
  const signed = code === 43 || code === 45 || code === 0x2212 || code === 0x2013;
  if (!signed) return false;
  const next = text[at + 1] === "$" ? at + 2 : at + 1;
  if (!isDigit(text.charCodeAt(next)) && !(text[next] === "." && isDigit(text.charCodeAt(next + 1))))
    return false;
  const glued =
    before !== undefined &&
    before.end === at &&
    before.kind !== "mark" &&
    before.kind !== "approx" &&
    before.kind !== "arrow";
  return !glued;
}

function numberToken(text: string, at: number, end: number): Token {
  const quantity = readQuantity(text, at);
  if (!quantity) return make("mark", text, at, at + 1);
  if (quantity.never === "part of a name" || isNameLike(text, quantity))
    return wordFrom(text, at, quantity.end, end);
  const token = make("number", text, at, Math.min(quantity.end, end));
  token.quantity = quantity;
  return token;
}

/** "300-W", "3DPW", "2080TI": digits first, then capitals. */
function isNameLike(text: string, q: Quantity): boolean {
  if (q.never !== "count" && q.never !== "dimension") return false;
  const tail = text.slice(q.start + q.low.length, q.end);
  return /^-[A-Z]/.test(tail) || tail.length > 12 || /^D[A-Z]/.test(tail);
}

function macroToken(text: string, at: number, end: number): Token {
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  const name = text.slice(at + 1, to);
  if (name === "") return make("mark", text, at, Math.min(at + 2, end));
  const prefixed = GREEK[name] && behindGreek(text, at, to, GREEK[name], end);
  if (prefixed) return prefixed;
  if (LOOKS.has(name)) return styledName(text, at, to, end) ?? { ...make("mark", text, at, to), lower: name };
  const kind = LEFTOVERS[name] ?? (name.endsWith("arrow") ? "arrow" : null);
  return make(kind ?? "word", text, at, to);
}

/** "\\emph{mini}Foo" is called miniFoo; null where no name goes on behind the braces. */
function styledName(text: string, at: number, to: number, end: number): Token | null {
  const inside = /^\{([A-Za-z]{1,20})\}(?=[A-Za-z])/.exec(text.slice(to, Math.min(end, to + 24)));
  if (inside === null) return null;
  const rest = wordFrom(text, to + inside[0].length, to + inside[0].length, end);
  return named(make("word", text, at, rest.end), `${inside[1]}${rest.text}`);
}

/** "$\\lambda$-Foo" and "$λ$-Foo" are called λ-Foo; null where no name follows the letter. */
function behindGreek(text: string, at: number, to: number, letter: string, end: number): Token | null {
  const joint = GREEK_JOINT.exec(text.slice(to, to + 4))?.[0].length;
  if (!joint || to + joint >= end || !isLetter(text.charCodeAt(to + joint))) return null;
  const name = wordFrom(text, to + joint, to + joint, end);
  return named(make("word", text, at, name.end), `${letter}-${name.text}`);
}

function named(token: Token, text: string): Token {
  return { ...token, text, lower: lowered(text) };
}

function wordToken(text: string, at: number, end: number): Token {
  const code = text.charCodeAt(at);
  if (
    (code === SMALL_H && ADDRESS.test(text.slice(at, at + 8))) ||
    (code === SMALL_W && text.startsWith("www.", at))
  )
    return urlToken(text, at, end);
  const prefixed = code >= 0x3b1 && code <= 0x3c9 && behindGreek(text, at, at + 1, text[at]!, end);
  if (prefixed) return prefixed;
  const near = code === SMALL_N && NEAR.test(text.slice(at, at + 6));
  if (near) return make("approx", text, at, at + 5);
  const precision = (code === SMALL_M || code === LARGE_A) && averagedPrecision(text, at, end);
  if (precision) return precision;
  let letters = at;
  while (letters < end && isLetter(text.charCodeAt(letters))) letters++;
  const kind =
    isDigit(text.charCodeAt(letters)) && letters - at <= 14 ? LEFTOVERS[text.slice(at, letters)] : undefined;
  if (kind) return make(kind, text, at, letters);
  return wordFrom(text, at, letters, end);
}

/** "near-100%". */
const NEAR = /^near-\d/;

/** "mAP@0.5:0.95", "mAP@[.5:.95]", "mAP$_{50:95}$", "AP50-95": one name in all its spellings; not "mAP50", "AP@0.5". */
const AVERAGED =
  /^(m?AP)\$?[@_]?[[{(]{0,2}(?:0?\.50?|50)(?:[:\-–]|, ?)(?:0?\.95|95)[\])}]{0,2}\$?(?![\d.]*\d)/;

function averagedPrecision(text: string, at: number, end: number): Token | null {
  if (!text.startsWith("AP", at) && !text.startsWith("mAP", at)) return null;
  const spelling = AVERAGED.exec(text.slice(at, Math.min(end, at + 20)));
  return spelling && named(make("word", text, at, at + spelling[0].length), `${spelling[1]}50-95`);
}

function urlToken(text: string, at: number, end: number): Token {
  let to = at;
  while (to < end && text.charCodeAt(to) > 32 && !'{}<>"'.includes(text[to]!)) to++;
  while (to > at && ".,;:)!?".includes(text[to - 1]!)) to--;
  return make("url", text, at, to);
}

/** Goes on from `from` to the end of the word: letters, digits, and the joints of names between them. */
function wordFrom(text: string, at: number, from: number, end: number): Token {
  let to = from;
  let part = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isLetter(code) || isDigit(code)) {
      to++;
      continue;
    }
    const joint = jointAt(text, at, part, to, end);
    if (joint === to) break;
    to = joint;
    part = to;
  }
  const token = make("word", text, at, to);
  return SCRIPTED.test(token.text) ? named(token, token.text.replace(SCRIPT_MARKS, "")) : token;
}

const SCRIPTED = /\$|_\{/;
const SCRIPT_MARKS = /[${}]/g;

/** How large the patches of a vision transformer are: "ViT-L/14", "DiT-XL/2"; not "BERT-L/16.2". */
const PATCH = /^-(?:Ti|[SBLHGg]|X{1,2}L)\/(?:2|4|8|14|16|32)(?!\d|\.\d|%)/;

/** The "_{50}" of "AP_{50}". */
const SUBSCRIPT = /^_\{[A-Za-z\d]{1,12}\}/;
/** The "$^3$-" of "Foo$^3$-Bar", the "$_{50}$" of "AP$_{50}$", the "$@5$" of "Recall$@5$". */
const SCRIPT = /^\$(?:[\^_](?:[A-Za-z\d]|\{[A-Za-z\d]{1,12}\})|@\d{1,3})\$(?:-(?=[A-Za-z]))?/;

/** The offset behind a joint that keeps a name together ("-", "^{+}", ".5", "*"); `to` where the word ends. */
function jointAt(text: string, at: number, part: number, to: number, end: number): number {
  const c = text[to]!;
  const next = text.charCodeAt(to + 1);
  const alnum = to + 1 < end && (isLetter(next) || isDigit(next));
  const before = text.charCodeAt(to - 1);
  switch (c) {
    case "-":
    case "_":
    case "@":
      if (c === "_" && text[to + 1] === "{")
        return to + (SUBSCRIPT.exec(text.slice(to, Math.min(end, to + 20)))?.[0].length ?? 0);
      if (c === "-" && text.startsWith("-->", to)) return to;
      // "mAP@.5".
      if (c === "@" && text[to + 1] === "." && isDigit(text.charCodeAt(to + 2))) return to + 2;
      return alnum ? to + 1 : to;
    case ".":
      if (!alnum) return to;
      if (isDigit(next)) return isDigit(before) || text[to - 1] === "v" || text[to - 1] === "V" ? to + 1 : to;
      // "i.e", "U.S"; what is glued behind "i.e." or to the end of a sentence is a word of its own.
      return to - part === 1 && to - at <= 2 ? to + 1 : to;
    case "^":
      if (alnum) return to + 1;
      // "MR^-2".
      if (/^-\d/.test(text.slice(to + 1, to + 3))) return to + 2;
      return text[to + 1] === "{" && text.slice(to, Math.min(end, to + 12)).includes("}")
        ? text.indexOf("}", to) + 1
        : to;
    case "$":
      return to + (SCRIPT.exec(text.slice(to, Math.min(end, to + 20)))?.[0].length ?? 0);
    case "+":
      return isDigit(next) ? to : to + 1;
    case "*":
      return alnum ? to : to + 1;
    case "&":
      return alnum && to - at <= 2 ? to + 1 : to;
    case "\\":
      return text[to + 1] === "&" && to - at <= 2 && to + 2 < end && isLetter(text.charCodeAt(to + 2))
        ? to + 2
        : to;
    case "'":
    case "’":
      return isDigit(next) ? to + 1 : to;
    case "/":
      return part > at && PATCH.test(text.slice(part - 1, Math.min(end, to + 4))) ? to + 1 : to;
    default:
      return to;
  }
}

/** The tokens [from, to) as printed, one blank between them. */
export function textOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
}

function possessive(text: string, at: number, end: number): Token {
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  return make("mark", text, at, to);
}

function make(kind: Token["kind"], text: string, start: number, end: number): Token {
  const own = text.slice(start, end);
  return {
    kind,
    text: own,
    lower: lowered(own),
    start,
    end,
    quantity: null,
    metric: null,
    begins: undefined,
  };
}

/** The word in small letters; most words of prose are, and stay as they are. */
function lowered(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 128 || (code >= 65 && code <= 90)) return word.toLowerCase();
  }
  return word;
}
