/**
 * Spelling without what carries no meaning in a name: separators, LaTeX wrapping and case are dropped ("MM_Vet",
 * "MM-Vet" and "MMVet" are one). A separator between two digits stays, as "Qwen2-7B" is not "Qwen-27B", and an
 * underscore there is a decimal point ("InternVL2_5" is "InternVL2.5"). `+`, `*`, `.` and `&` are part of names.
 */
export interface Folded {
  text: string;
  /** The same characters with their case. */
  cased: string;
  /** Where each folded character starts in the original. */
  at: number[];
  /** 1 where white space was dropped before the character. */
  gap: number[];
}

/** Where folding stands in a text: the character it gave last, and where to read on. */
export interface Cursor {
  next: number;
  /** Char code with its case, and where it stands. */
  code: number;
  place: number;
  gap: 0 | 1;
  /** What is left of a character that folds to several ("½"). */
  queue: string;
}

const DROPPED = new Set("-_‐‑‒–—−'’‘`\"“”{}^$~/");
/** Commands that only change how a name looks. Any other command hides a name, so nothing may match across it. */
const WRAPPING =
  /^\\(?:text(?:bf|it|sc|tt|rm|sf|superscript|subscript|normal)?|math(?:rm|bf|it|sf|tt|cal)?|emph|rm|bf|it|sc|underline)(?![a-zA-Z])/;
const COMMAND = /^\\[a-zA-Z]+/;
/** Letters that names have: "$\tau$-bench" is "τ-bench". */
const GREEK: Record<string, string> = {
  "\\tau": "τ",
  "\\pi": "π",
  "\\mu": "μ",
  "\\alpha": "α",
  "\\beta": "β",
  "\\lambda": "λ",
};
/** Stands for a command that hides a name. */
const HIDDEN = 0;

/** What a character below 128 does: 0 stays, 1 is dropped, 2 is white space, 3 may begin a command. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "\\") return 3;
  if (DROPPED.has(character)) return 1;
  return " \t\n\r".includes(character) ? 2 : 0;
});

const HYPHEN = 45;
const POINT = 46;
const UNDERSCORE = 95;

/** A cursor before the first character from `start` on. */
export function cursorAt(start: number): Cursor {
  return { next: start, code: 0, place: start - 1, gap: 0, queue: "" };
}

/** Steps to the next folded character; false at the end of the text. */
export function advance(cursor: Cursor, text: string): boolean {
  if (cursor.queue !== "") return give(cursor, cursor.queue.charCodeAt(0), 0, cursor.queue.slice(1));
  const afterDigit = isDigit(cursor.code);
  let gap: 0 | 1 = 0;
  let separator = -1;
  for (let i = cursor.next; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? ASCII[code] : kindOf(text[i]!);
    if (kind === 1 || kind === 2) {
      if (kind === 2) gap = 1;
      if (separator < 0 || code === UNDERSCORE) separator = i;
      continue;
    }
    if (kind === 3) {
      const rest = text.slice(i, i + 24);
      const wrapping = WRAPPING.exec(rest);
      const command = wrapping ?? COMMAND.exec(rest);
      if (command) i += command[0].length - 1;
      if (!command || wrapping) continue;
      cursor.place = i;
      cursor.next = i + 1;
      return give(cursor, GREEK[command[0]]?.charCodeAt(0) ?? HIDDEN, gap, "");
    }
    const plain = code < 128 ? "" : text[i]!.normalize("NFKC");
    const first = code < 128 ? code : plain.charCodeAt(0);
    if (separator >= 0 && afterDigit && isDigit(first)) {
      cursor.place = separator;
      cursor.next = i;
      return give(cursor, text.charCodeAt(separator) === UNDERSCORE ? POINT : HYPHEN, gap, "");
    }
    cursor.place = i;
    cursor.next = i + 1;
    return give(cursor, first, gap, plain.slice(1));
  }
  return false;
}

/** Folds a whole name, keeping the way back to its places; one pass, whatever the text. */
export function foldText(original: string): Folded {
  const codes: number[] = [];
  const at: number[] = [];
  const gap: number[] = [];
  const cursor = cursorAt(0);
  while (advance(cursor, original)) {
    codes.push(cursor.code);
    at.push(cursor.place);
    gap.push(cursor.gap);
  }
  const text = codes.map((code) => String.fromCharCode(lowerCode(code))).join("");
  return { text, cased: codes.map((code) => String.fromCharCode(code)).join(""), at, gap };
}

/** The folded spelling alone. */
export function fold(original: string): string {
  return foldText(original).text;
}

/** The small letter of a capital; of few letters ("İ") there is no single one, and they stay. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function give(cursor: Cursor, code: number, gap: 0 | 1, queue: string): true {
  cursor.code = code;
  cursor.gap = gap;
  cursor.queue = queue;
  return true;
}

function kindOf(character: string): 0 | 1 | 2 {
  if (DROPPED.has(character)) return 1;
  return character === "\u00a0" ? 2 : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
