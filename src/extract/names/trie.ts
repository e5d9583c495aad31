import { advance, cursorAt, foldText, lowerCode, type Folded } from "./fold";

/** A spelling of a name, ready to be compared. */
export interface Form {
  /** Canonical name. */
  name: string;
  printed: string;
  cased: string;
  /** True where case is meaning: MATH, STAR, DROP. */
  exactCase: boolean;
  /** Folded positions before which the spelling may be parted by a space. */
  breaks: Set<number>;
}

interface Node {
  next: Map<number, Node>;
  forms: Form[];
}

/** All spellings by their folded letters: finding the names in a text takes one walk from each word's start. */
export interface Trie {
  root: Node;
  /** 1 where some spelling begins with these two ASCII characters: most words of a text end here. */
  beginnings: Uint8Array;
}

export function emptyTrie(): Trie {
  return { root: { next: new Map(), forms: [] }, beginnings: new Uint8Array(1 << 14) };
}

/** Makes the form of one spelling of a name. */
export function formOf(name: string, printed: string, exactCase: boolean): Form & { folded: string } {
  const folded = foldText(printed);
  return {
    name,
    printed,
    cased: folded.cased,
    exactCase,
    breaks: breaksOf(printed, folded),
    folded: folded.text,
  };
}

export function addForm(trie: Trie, folded: string, form: Form): void {
  let node = trie.root;
  trie.beginnings[beginning(folded, 0)] = 1;
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), forms: [] }));
    node = next;
  }
  node.forms.push(form);
}

/** A spelling found in a text; `last` is where its last character stands. */
export interface Hit {
  form: Form;
  last: number;
}

const NONE: Hit[] = [];
/** The walk's own characters and gaps; no spelling is as long. */
const LONGEST = 128;
const cased = new Uint16Array(LONGEST);
const gaps = new Uint8Array(LONGEST);

/** Every spelling that begins at a place of the text, the longest first. */
export function hitsAt(trie: Trie, text: string, start: number): Hit[] {
  if (plainBeginning(text, start) && trie.beginnings[beginning(text, start)] === 0) return NONE;
  let hits = NONE;
  let node: Node | undefined = trie.root;
  const cursor = cursorAt(start);
  for (let length = 0; length < LONGEST && advance(cursor, text); length += 1) {
    node = node.next.get(lowerCode(cursor.code));
    if (!node) break;
    cased[length] = cursor.code;
    gaps[length] = cursor.gap;
    for (const form of node.forms) {
      if (spelledSo(form, length + 1)) hits = [{ form, last: cursor.place }, ...hits];
    }
  }
  return hits;
}

/** The next two characters as one number, letters small. */
function beginning(text: string, at: number): number {
  return ((lowerCode(text.charCodeAt(at)) & 127) << 7) | (lowerCode(text.charCodeAt(at + 1)) & 127);
}

/** True where the next two characters fold to themselves: ASCII letters and digits. */
function plainBeginning(text: string, at: number): boolean {
  return isPlain(text.charCodeAt(at)) && isPlain(text.charCodeAt(at + 1));
}

function isPlain(code: number): boolean {
  return code < 128 && isAlphanumeric(code);
}

/** Places where a name can begin: not inside a word, nor after a joiner ("pre-MATH", "x_MATH", "v2.MATH"). */
export function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isAlphanumeric(text.charCodeAt(at))) return false;
  if (at === 0) return true;
  if (isAlphanumeric(before)) return before === 110 && text[at - 2] === "\\";
  return !(JOINERS.includes(text[at - 1]!) && isAlphanumeric(text.charCodeAt(at - 2)));
}

const JOINERS = "-_+.@";

/** ASCII and the letters of European names; a lone digit's neighbour is inside the word, too. */
export function isAlphanumeric(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 192 && code <= 1023)
  );
}

function spelledSo(form: Form, length: number): boolean {
  const printed = String.fromCharCode(...cased.subarray(0, length));
  if (printed !== form.cased && (form.exactCase || !/[\p{Lu}\d]/u.test(printed))) return false;
  for (let i = 1; i < length; i += 1) if (gaps[i] && !form.breaks.has(i)) return false;
  return true;
}

/** A name may be parted by spaces where its spelling has a separator, or letters meet digits, or a capital begins. */
function breaksOf(printed: string, folded: Folded): Set<number> {
  const breaks = new Set<number>();
  for (let i = 1; i < folded.text.length; i += 1) {
    const before = folded.cased[i - 1]!;
    const after = folded.cased[i]!;
    const parted = (folded.at[i] ?? 0) - (folded.at[i - 1] ?? 0) > before.length;
    const digitEdge = /\d/.test(before) !== /\d/.test(after);
    const capital = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
    if (parted || digitEdge || capital || printed[folded.at[i]!] === "(") breaks.add(i);
  }
  return breaks;
}
