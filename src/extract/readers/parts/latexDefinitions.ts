import { childrenOf, parseLatex, tooHard, type LatexNode } from "./latexNodes";

/** A macro that the source defines: `\newcommand{\gain}[1]{(+#1)}`. */
export interface Definition {
  parameters: number;
  /** What the first parameter is where no `[…]` gives it; null where it has none. */
  fallback: LatexNode[] | null;
  body: LatexNode[];
  /** Whether a stroke ends its name wherever it is used: "\\def\\system/{Elm}". */
  closed: boolean;
}

export type Definitions = ReadonlyMap<string, Definition>;

/** `\newcommand{\system}{Vision-R1}`, `\newcommand\gain[1]{(+#1)}`, `\def\gain#1{(+#1)}`, `\def\system/{Elm}`. */
const DEFINITION =
  /\\(?:(?:re)?newcommand\*?|providecommand\*?|DeclareRobustCommand\*?)\s{0,9}\{?\s{0,9}\\([A-Za-z]+)\s{0,9}\}?\s{0,9}(?:\[([1-9])\]\s{0,9}(?:\[([^\][\n]{0,60})\]\s{0,9})?)?\{|\\def\s{0,9}\\([A-Za-z]+)\s{0,9}((?:#[1-9]){0,9})(\/?)\s{0,9}\{/g;
const LONGEST_BODY = 300;
/** "#1" as a macro that no source has: the parser would cut "#1.5" into a sign and a number. */
const PARAMETERS = "abcdefghi";
const PARAMETER = /^benchledgerparameter([a-i])$/;

/** The macros that a source defines. Of two definitions the later holds; what is commented out defines nothing. */
export function definitionsOf(text: string): Definitions {
  const definitions = new Map<string, Definition>();
  for (const found of text.matchAll(DEFINITION)) {
    const start = found.index + found[0].length;
    const end = closingBrace(text, start);
    const name = found[1] ?? found[4] ?? "";
    const body = end === null ? "" : text.slice(start, end);
    if (end === null || isComment(text, found.index) || calls(body, name) || tooHard(body) !== null) continue;
    const definition = definitionFrom(body, found);
    if (definition !== null) definitions.set(name, definition);
  }
  return definitions;
}

function definitionFrom(
  body: string,
  [, , count, fallback, , hashes, stroke]: RegExpMatchArray,
): Definition | null {
  try {
    return {
      parameters: Number(count ?? (hashes ?? "").length / 2),
      closed: stroke === "/",
      fallback: fallback === undefined ? null : parseLatex(fallback),
      body: parseLatex(
        body.replace(/#([1-9])/g, (_, n: string) => `{\\benchledgerparameter${PARAMETERS[Number(n) - 1]}}`),
      ),
    };
  } catch (error) {
    // What the grammar does not accept defines nothing: its macro stays as printed.
    if ((error as Error).name !== "SyntaxError") throw error;
    return null;
  }
}

/** Whether "\up" stands in the body; "\uparrow" is another. */
function calls(body: string, name: string): boolean {
  for (let at = body.indexOf(`\\${name}`); at >= 0; at = body.indexOf(`\\${name}`, at + 1))
    if (!/[A-Za-z]/.test(body[at + name.length + 1] ?? "")) return true;
  return false;
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 200), at);
  return /(?:^|[^\\])%[^\n]*$/.test(line);
}

function closingBrace(text: string, from: number): number | null {
  let depth = 1;
  for (let i = from; i < Math.min(text.length, from + LONGEST_BODY); i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return null;
}

/** How much room an expansion may still take: arguments that are used twice in definitions within each other double at each step. */
export interface Room {
  left: number;
}

/** The body with its arguments put in, as many nodes deep as there is room for; null where there is not. */
export function expand(
  { body, parameters }: Definition,
  args: LatexNode[][],
  room: Room,
): LatexNode[] | null {
  const sizes = args.map((arg) => sizeOf(arg, room.left));
  const fill = (nodes: LatexNode[]): LatexNode[] =>
    nodes.flatMap((node) => {
      const parameter = node.type === "macro" ? PARAMETER.exec(node.content)?.[1] : undefined;
      if (parameter !== undefined) {
        const number = PARAMETERS.indexOf(parameter);
        room.left -= sizes[number] ?? 1;
        return room.left < 0 ? [] : (args[number] ?? []);
      }
      return room.left-- < 0 ? [] : [filled(node, fill)];
    });
  if (parameters === 0) {
    room.left -= body.length;
    return room.left < 0 ? null : body;
  }
  const nodes = fill(body);
  return room.left < 0 ? null : nodes;
}

function filled(node: LatexNode, fill: (nodes: LatexNode[]) => LatexNode[]): LatexNode {
  const copy = { ...node } as LatexNode & { args?: { content: LatexNode[] }[]; content?: unknown };
  if (copy.args) copy.args = copy.args.map((arg) => ({ ...arg, content: fill(arg.content) }));
  if (Array.isArray(copy.content)) copy.content = fill(copy.content as LatexNode[]);
  return copy as LatexNode;
}

/** How many nodes there are, or one more than `most`. */
function sizeOf(nodes: LatexNode[], most: number): number {
  let size = 0;
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined && size <= most; node = open.pop()) {
    size++;
    for (const children of childrenOf(node)) for (const child of children) open.push(child);
  }
  return size;
}
