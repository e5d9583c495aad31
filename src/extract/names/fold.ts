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

const DROPPED = new Set("-_‐‑‒–—−'’‘`\"“”{}^$~/");
/** Commands that only change how a name looks. Any other command hides a name, so nothing may match across it. */
const WRAPPING =
  /^\\(?:text(?:bf|it|sc|tt|rm|sf|superscript|subscript|normal)?|math(?:rm|bf|it|sf|tt|cal)?|emph|rm|bf|it|sc|underline)(?![a-zA-Z])/;
const COMMAND = /^\\[a-zA-Z]+/;
const HIDDEN = "\u0000";

/** Folds a name or a stretch of text, keeping the way back to its places. */
export function foldText(original: string): Folded {
  const folded: Folded = { text: "", cased: "", at: [], gap: [] };
  let gap = 0;
  let separator = -1;
  for (let i = 0; i < original.length; i += 1) {
    const character = original[i]!;
    if (character === "\\") {
      const rest = original.slice(i, i + 24);
      const wrapping = WRAPPING.exec(rest);
      const command = wrapping ?? COMMAND.exec(rest);
      if (command && !wrapping) push(folded, HIDDEN, i, gap);
      if (command) i += command[0].length - 1;
      continue;
    }
    if (isSpace(character)) {
      gap = 1;
      separator = separator < 0 ? i : separator;
      continue;
    }
    if (DROPPED.has(character)) {
      separator = separator < 0 || character === "_" ? i : separator;
      continue;
    }
    const plain = character < "\u0080" ? character : character.normalize("NFKC");
    if (separator >= 0 && isDigit(plain) && isDigit(folded.text.at(-1) ?? "")) {
      push(folded, original[separator] === "_" ? "." : "-", separator, gap);
      gap = 0;
    }
    for (const part of plain) push(folded, part, i, gap);
    gap = 0;
    separator = -1;
  }
  return folded;
}

/** The folded spelling alone. */
export function fold(original: string): string {
  return foldText(original).text;
}

function push(folded: Folded, character: string, at: number, gap: number): void {
  const lower = character.toLowerCase();
  // Few letters grow when lowered ("İ"): then the place is what matters, not the letter.
  folded.text += lower.length === character.length ? lower : character;
  folded.cased += character;
  for (let n = 0; n < character.length; n += 1) {
    folded.at.push(at);
    folded.gap.push(gap);
  }
}

function isSpace(character: string): boolean {
  return (
    character === " " ||
    character === "\n" ||
    character === "\t" ||
    character === "\r" ||
    character === "\u00a0"
  );
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}
