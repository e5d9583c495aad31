import { expand, type Definition, type Definitions, type Room } from "./latexDefinitions";
import {
  braced,
  childrenOf,
  closingBracket,
  envName,
  rawText,
  takeArguments,
  type LatexNode,
} from "./latexNodes";
import { BREAK, PLAIN, type Run } from "./runs";
import { dingbat, SYMBOLS } from "./symbols";

type Style = Omit<Run, "text">;

/** What a cell's macros say besides its text. */
export interface CellContext {
  columns: number;
  rows: number;
  /** The keys of works that are cited. */
  cited: string[];
  /** Macros that nobody defines here, as "\modelname". */
  unknown: string[];
  definitions: Definitions;
  /** How many more macros may be expanded: definitions can go round in circles or double at each step. */
  expansions: number;
  room: Room;
  /** Macros that stand in front of numbers: they style, and are left out everywhere in the table. */
  styling: ReadonlySet<string>;
}

export function cellContext(definitions: Definitions, styling: ReadonlySet<string> = new Set()): CellContext {
  return {
    columns: 1,
    rows: 1,
    cited: [],
    unknown: [],
    definitions,
    expansions: 50,
    room: { left: 2000 },
    styling,
  };
}

const BOLD = /^(?:textbf|bf|bm|boldsymbol|mathbf|bfseries|best|bld|B|textbfseries|fontseries)$/;
const UNDERLINE = /^(?:underline|uline|ul|UL|underbar|second|uuline)$/;
const RAISED = /^(?:textsuperscript|\^|sp|tnote)$/;
const LOWERED = /^(?:textsubscript|_|sb)$/;
const STRUCK = /^(?:sout|st|xout|cancel|hcancel|bcancel)$/;
/** The combining characters of "\'e", "\v{c}". */
const ACCENTS: Record<string, string> = {
  "'": "\u0301",
  "`": "\u0300",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  "^": "\u0302",
  c: "\u0327",
  v: "\u030c",
  u: "\u0306",
  H: "\u030b",
  r: "\u030a",
  k: "\u0328",
};
const SIZES: Record<string, number> = {
  tiny: 0.5,
  scriptsize: 0.7,
  footnotesize: 0.8,
  small: 0.9,
  normalsize: 1,
  large: 1.2,
  Large: 1.4,
  LARGE: 1.7,
};
/** Shown by no character; their arguments neither. */
const DROPPED =
  /^(?:\w*[cC]ite\w*|label|ref|autoref|cref|Cref|footnote|footnotemark|tablefootnote|vspace|hspace|hskip|vskip|rule|cellcolor|rowcolor|columncolor|rowcolors|cmidrule|cline|[ch]dashline(?:lr)?|hline|toprule|midrule|bottomrule|specialrule|addlinespace|hhline|arrayrulecolor|noalign|includegraphics|phantom|hphantom|vphantom|setlength|renewcommand|caption|fontsize|tabcolsep|extrarowheight|shline|Xhline|thickhline|morecmidrules)$/;
/** How many arguments of a dropped or part-shown macro are not shown, where the parser does not know it. */
const HIDDEN_ARGUMENTS: Record<string, number> = {
  cellcolor: 1,
  rowcolor: 1,
  columncolor: 1,
  cmidrule: 1,
  cline: 1,
  cdashline: 1,
  cdashlinelr: 1,
  footnote: 1,
  footnotemark: 0,
  tablefootnote: 1,
  specialrule: 3,
  addlinespace: 0,
  label: 1,
  ref: 1,
  autoref: 1,
  cref: 1,
  Cref: 1,
  hhline: 1,
  vspace: 1,
  hspace: 1,
  phantom: 1,
  hphantom: 1,
  vphantom: 1,
  setlength: 2,
  renewcommand: 2,
  caption: 1,
  includegraphics: 1,
  fontsize: 2,
  arrayrulecolor: 1,
  Xhline: 1,
  noalign: 1,
};
/** Only the last of these arguments is shown: `\textcolor{red}{3.5}`. */
const LAST_SHOWN: Record<string, number> = {
  textcolor: 2,
  colorbox: 2,
  fcolorbox: 3,
  href: 2,
  raisebox: 2,
  resizebox: 3,
  scalebox: 2,
  rotatebox: 2,
  adjustbox: 2,
  parbox: 2,
  hyperref: 1,
  num: 1,
  tablenum: 1,
  shortstack: 1,
  makecell: 1,
  thead: 1,
  makebox: 1,
  tablefootnotemark: 1,
  ac: 1,
  acs: 1,
  acl: 1,
  acp: 1,
  acf: 1,
  acrshort: 1,
  gls: 1,
  glspl: 1,
  Gls: 1,
};
const SWITCHES =
  /^(?:it|itshape|rm|sf|tt|sc|em|centering|raggedright|raggedleft|selectfont|xspace|relax|boldmath|textit|emph|texttt|textsc|textrm|textsf|text|mathrm|mathit|mathsf|mathtt|mathcal|textnormal|mbox|hbox|strut|Tstrut|Bstrut|tstrut|bstrut|arraybackslash|protect|noindent|par|newline|hfill|hfil|quad|qquad|enspace|thinspace|ensuremath|left|right|displaystyle|textstyle|scriptstyle|null|unskip|ignorespaces|leavevmode|vphantom|tabularnewline|linewidth|textwidth|columnwidth|centerline|(?:no)?pagebreak|newpage|clearpage|goodbreak|url|textup|slshape|ttfamily|sffamily|rmfamily|scshape|mathbb|operatorname|smash|limits|nolimits|nobreak|allowbreak|big|Big|bigl|bigr|mathop|mathrel|fbox)$/;

/** Definitions within definitions could overflow the stack. */
const DEEPEST = 400;

/** The text of nodes with its style. `context` is told of spans and of macros that nobody defines. */
export function latexRuns(nodes: LatexNode[], context: CellContext, style: Style = PLAIN, depth = 0): Run[] {
  const runs: Run[] = [];
  let own = style;
  if (depth > DEEPEST) return runs;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (node.type === "string")
      runs.push({ ...own, text: node.content === "~" || node.content === "&" ? " " : node.content });
    else if (node.type === "whitespace" || node.type === "parbreak") runs.push({ ...own, text: " " });
    else if (node.type === "verb") runs.push({ ...own, text: node.content });
    else if (node.type === "macro") {
      const step = macroRuns(nodes, i, context, own, depth);
      for (const run of step.runs) runs.push(run);
      own = step.style;
      i = step.next - 1;
    } else if (node.type !== "comment") {
      const content = node.type === "environment" ? environmentContent(node) : childrenOf(node).flat();
      for (const run of latexRuns(content, context, own, depth + 1)) runs.push(run);
    }
  }
  return runs;
}

/** A column layout or a width before the content of an environment inside a cell is not shown. */
function environmentContent(node: LatexNode): LatexNode[] {
  const content = childrenOf(node).at(-1) ?? [];
  if (braced(node).length > 0) return content;
  const first = content.findIndex((child) => child.type !== "whitespace" && child.type !== "comment");
  const { next } = takeArguments(content, first, /^(?:tabular|minipage)/.test(envName(node) ?? "") ? 1 : 0);
  return content.slice(Math.max(0, next));
}

interface Step {
  runs: Run[];
  style: Style;
  next: number;
}

function macroRuns(nodes: LatexNode[], at: number, context: CellContext, style: Style, depth: number): Step {
  const node = nodes[at] as Extract<LatexNode, { type: "macro" }>;
  const name = node.content;
  const plain: Step = { runs: [], style, next: at + 1 };
  const inner = (content: LatexNode[], as: Style = style) => latexRuns(content, context, as, depth + 1);
  const parsed = braced(node);
  // "\_" is a sign; "_" by itself, which has no backslash, lowers what follows.
  if (name === "_" && node.escapeToken === undefined) return { ...plain, runs: [{ ...style, text: "_" }] };
  if (name === "multicolumn" || isColumnSpan(nodes, at)) return spanColumns(nodes, at, context, style, depth);
  if (name === "multirow" || name === "multirowcell" || name === "mr")
    return spanRows(nodes, at, context, style, depth);
  if (name === "color") {
    const { args, next } = taken(nodes, at, 1);
    return { ...plain, style: { ...style, colour: rawText(args[0] ?? []) }, next };
  }
  if (DROPPED.test(name)) {
    const isCitation = /cite/i.test(name);
    const count = parsed.length > 0 ? 0 : (HIDDEN_ARGUMENTS[name] ?? (isCitation ? 1 : 0));
    if (isCitation)
      context.cited.push(rawText(parsed.at(-1) ?? takeArguments(nodes, at + 1, 1).args[0] ?? []));
    return { ...plain, next: afterHidden(nodes, at + 1, name, count) };
  }
  const shown = LAST_SHOWN[name];
  if (shown !== undefined) {
    const { args, next } = taken(nodes, at, shown);
    const coloured = name === "textcolor" ? { ...style, colour: rawText(args[0] ?? []) } : style;
    return { runs: inner(args.at(-1) ?? [], coloured), style, next };
  }
  if (name === "diagbox" || name === "backslashbox") {
    const { args, next } = taken(nodes, at, 2);
    const between: Run[] = [{ ...style, text: " \\ " }];
    return { runs: args.flatMap((arg, i) => [...(i > 0 ? between : []), ...inner(arg)]), style, next };
  }
  if (name === "ding") {
    const { args, next } = taken(nodes, at, 1);
    return { runs: [{ ...style, text: dingbat(rawText(args[0] ?? []).trim()) }], style, next };
  }
  if (name === "SI" || name === "qty") {
    const { args, next } = taken(nodes, at, 2);
    return { runs: args.flatMap((arg) => inner(arg)), style, next };
  }
  if (
    BOLD.test(name) ||
    UNDERLINE.test(name) ||
    RAISED.test(name) ||
    LOWERED.test(name) ||
    STRUCK.test(name)
  ) {
    const changed: Style = {
      ...style,
      bold: style.bold || BOLD.test(name),
      underline: style.underline || UNDERLINE.test(name),
      struck: style.struck || STRUCK.test(name),
      level: RAISED.test(name) ? "raised" : LOWERED.test(name) ? "lowered" : style.level,
    };
    if (parsed.length > 0) return { ...plain, runs: parsed.flatMap((content) => inner(content, changed)) };
    if (changed.level !== style.level || nodes[at + 1]?.type === "group") {
      const { args, next } = takeArguments(nodes, at + 1, 1);
      return { runs: inner(args[0] ?? [], changed), style, next: Math.max(next, at + 1) };
    }
    return { ...plain, style: changed };
  }
  const symbol = SYMBOLS[name];
  if (symbol !== undefined) return { ...plain, runs: [{ ...style, text: symbol }] };
  const definition = context.definitions.get(name);
  if (definition !== undefined && context.expansions-- > 0) {
    const { args, next: behind } = argumentsOf(definition, nodes, at + 1);
    const closing = nodes[behind];
    const isClosed = definition.closed && closing?.type === "string" && closing.content === "/";
    const next = isClosed ? behind + 1 : behind;
    const expansion = expand(definition, args, context.room);
    if (expansion !== null) return { runs: inner(expansion), style, next };
  }
  if (/^[%&_#${}]$/.test(name)) return { ...plain, runs: [{ ...style, text: name }] };
  if (/^[\\,;:! ]$/.test(name))
    return { ...plain, runs: [{ ...style, text: name === "!" ? "" : name === "\\" ? BREAK : " " }] };
  const following = nodes[at + 1];
  const accent = node.escapeToken === "" ? undefined : ACCENTS[name];
  if (
    accent !== undefined &&
    (following?.type === "group" || following?.type === "string" || parsed.length > 0)
  ) {
    const letters = parsed.at(-1) ?? [following as LatexNode];
    const runs = inner(letters).map((run, i) =>
      i === 0 ? { ...run, text: accented(run.text, accent) } : run,
    );
    return { runs, style, next: parsed.length > 0 ? at + 1 : at + 2 };
  }
  if (parsed.length > 0) return { ...plain, runs: parsed.flatMap((content) => inner(content)) };
  const size = SIZES[name];
  if (size !== undefined)
    return { ...plain, style: { ...style, size }, next: following?.type === "whitespace" ? at + 2 : at + 1 };
  // "\\tabincell{c}{Oak\\\\Set}": a cell of lines by another name, its layout first.
  if (
    following?.type === "group" &&
    nodes[at + 2]?.type === "group" &&
    /^[lcrtb|]{1,3}$/.test(rawText(following.content))
  )
    return { ...plain, next: at + 2 };
  // "\\name{}" is the name alone: the braces keep the space behind it.
  const argument = following?.type === "group" && following.content.length > 0;
  if (/^[a-zA-Z@]{2,}$/.test(name) && !argument && !SWITCHES.test(name)) {
    context.unknown.push(name);
    return context.styling.has(name) ? plain : { ...plain, runs: [{ ...style, text: `\\${name}` }] };
  }
  if (argument && /^[a-zA-Z@]{2,}$/.test(name) && !SWITCHES.test(name))
    return beside(nodes, at + 1, context, style, depth);
  return following?.type === "whitespace" ? { ...plain, next: at + 2 } : plain;
}

function accented(word: string, accent: string): string {
  if (!/^\p{L}/u.test(word)) return word;
  return `${word.slice(0, 1).replace("ı", "i")}${accent}${word.slice(1)}`.normalize("NFC");
}

/** The arguments that the parser found, or else up to `count` of what follows. */
function taken(nodes: LatexNode[], at: number, count: number): { args: LatexNode[][]; next: number } {
  const parsed = braced(nodes[at] as LatexNode);
  if (parsed.length > 0) return { args: parsed, next: at + 1 };
  const { args, next } = takeArguments(nodes, at + 1, count);
  return { args, next: Math.max(next, at + 1) };
}

/** What a macro of the source is given: the first in `[…]` where it may be left out, the others in braces. */
function argumentsOf(
  { parameters, fallback }: Definition,
  nodes: LatexNode[],
  from: number,
): { args: LatexNode[][]; next: number } {
  if (parameters === 0) return { args: [], next: from };
  const opens = nodes[from];
  const bracketed = fallback !== null && opens?.type === "string" && opens.content === "[";
  const close = bracketed ? closingBracket(nodes, from) : from;
  const first = close > from ? nodes.slice(from + 1, close) : fallback;
  const optional = first === null ? [] : [first];
  const { args, next } = takeArguments(nodes, close > from ? close + 1 : from, parameters - optional.length);
  return { args: [...optional, ...args], next: Math.max(next, from) };
}

/**
 * The arguments of a macro that nobody defines: "75.2\\gain{7.0}" prints two numbers, whatever stands between them. One
 * alone behind a number is taken for its spread or gain.
 */
function beside(nodes: LatexNode[], from: number, context: CellContext, style: Style, depth: number): Step {
  let next = from;
  while (nodes[next]?.type === "group") next++;
  const groups = nodes.slice(from, next).flatMap((node) => (node.type === "group" ? [node.content] : []));
  const level = groups.length === 1 ? (style.level ?? "lowered") : style.level;
  const runs = groups.flatMap((content, i) => [
    ...(i > 0 ? [{ ...style, text: " " }] : []),
    ...latexRuns(content, context, { ...style, level }, depth + 1),
  ]);
  return { runs, style, next };
}

/** Passes over the arguments that are not shown, `[…]` and `(…)` options among them. */
function afterHidden(nodes: LatexNode[], from: number, name: string, count: number): number {
  let next = from;
  const opens = nodes[next];
  if (name === "cmidrule" && opens?.type === "string" && opens.content === "(") {
    while (next < nodes.length && rawText([nodes[next] as LatexNode]) !== ")") next++;
    next++;
  }
  if (opens?.type === "string" && opens.content === "[" && count === 0)
    return takeArguments(nodes, next, 1).next;
  if (count === 0) return next;
  const end = Math.max(from, takeArguments(nodes, next, count).next);
  const behind = nodes[end];
  const hasPattern = name.includes("dashline") && behind?.type === "string" && behind.content === "[";
  return hasPattern ? closingBracket(nodes, end) + 1 : end;
}

/** `\MC{8}{c||}{…}`: an own name for `\multicolumn`, told by its arguments. */
function isColumnSpan(nodes: LatexNode[], at: number): boolean {
  if (nodes[at + 1]?.type !== "group" || nodes[at + 2]?.type !== "group" || nodes[at + 3]?.type !== "group")
    return false;
  const { args } = takeArguments(nodes, at + 1, 3);
  return /^\d{1,2}$/.test(rawText(args[0] ?? []).trim()) && /^[lcrX|@!<>.\s]+$/.test(rawText(args[1] ?? []));
}

function spanColumns(
  nodes: LatexNode[],
  at: number,
  context: CellContext,
  style: Style,
  depth: number,
): Step {
  const node = nodes[at] as LatexNode;
  const parsed = braced(node);
  const { args, next } =
    parsed.length >= 3 ? { args: parsed, next: at + 1 } : takeArguments(nodes, at + 1, 3);
  const columns = Number.parseInt(rawText(args[0] ?? []), 10);
  if (columns > 0) context.columns = Math.max(context.columns, columns);
  return { runs: latexRuns(args.at(-1) ?? [], context, style, depth + 1), style, next };
}

function spanRows(nodes: LatexNode[], at: number, context: CellContext, style: Style, depth: number): Step {
  const node = nodes[at] as LatexNode;
  const parsed = braced(node);
  const { args, next } =
    parsed.length >= 3 ? { args: parsed, next: at + 1 } : takeArguments(nodes, at + 1, 3);
  const rows = Number.parseInt(rawText(args[0] ?? []), 10);
  if (rows !== 0 && Number.isFinite(rows)) context.rows = rows;
  return {
    runs: latexRuns(args.at(-1) ?? [], context, style, depth + 1),
    style,
    next: Math.max(next, at + 1),
  };
}
