/** A line without the blanks around it. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** Lines without a blank one, or a rule, between them. */
export interface Block {
  start: number;
  end: number;
  lines: Line[];
}

/** "-----", "\\\\", "%-%-%": what parts the entries of a page. */
const RULE = /^(?:[-=_*~\\]{2,}|[-%]{3,})$/;

export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Chosen once by a branch: V8 moves an unbranched search of the whole text into the loop.
  const endOf = text.includes("\r") ? endOfLine : newline;
  while (at < text.length) {
    const end = endOf(text, at);
    const line = trimmed(text, at, end);
    if (line.text === "" || RULE.test(line.text)) block = null;
    else {
      if (!block) blocks.push((block = { start: line.start, end: line.end, lines: [] }));
      block.end = line.end;
      block.lines.push(line);
    }
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return blocks;
}

function newline(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, text: text.slice(start, end) };
}

/** Space, control characters, no-break space, zero-width space and byte order mark. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** How far a line is set in. */
export function indentOf(text: string, line: Line): number {
  let at = line.start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return line.start - at;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
