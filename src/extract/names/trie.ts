import { foldText, type Folded } from "./fold";

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
}

export function emptyTrie(): Trie {
  return { root: { next: new Map(), forms: [] } };
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
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), forms: [] }));
    node = next;
  }
  node.forms.push(form);
}

/** Forms that end at `end` (a folded position, exclusive), for one start; the longest last. */
export interface Hit {
  form: Form;
  end: number;
}

/** Every spelling that begins at one folded position, the longest first. */
export function hitsAt(trie: Trie, folded: Folded, start: number): Hit[] {
  const hits: Hit[] = [];
  let node: Node | undefined = trie.root;
  for (let i = start; i < folded.text.length; i += 1) {
    node = node.next.get(folded.text.charCodeAt(i));
    if (!node) break;
    for (const form of node.forms)
      if (spelledSo(form, folded, start, i + 1)) hits.unshift({ form, end: i + 1 });
  }
  return hits;
}

function spelledSo(form: Form, folded: Folded, start: number, end: number): boolean {
  const cased = folded.cased.slice(start, end);
  if (cased !== form.cased && (form.exactCase || !/[\p{Lu}\d]/u.test(cased))) return false;
  for (let i = start + 1; i < end; i += 1) if (folded.gap[i] && !form.breaks.has(i - start)) return false;
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
