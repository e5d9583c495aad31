import { titleOfFile } from "./titleOfFile";
import { parse } from "yaml";
import type { Paper } from "../../../dataset/result";

/** What a document says of itself in front of its text: the paper, and facts that hold for its tables. */
export interface FrontMatter {
  paper: Paper;
  stated: Record<string, string>;
  /** The last comment that states no fact. */
  comment: string | null;
  /** Where the text proper begins. */
  end: number;
  problem: string | null;
}

const BLOCK = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** "# title: Vision-R1" above a CSV's header. */
const COMMENT_LINE = /^(?:\ufeff)?#[ \t]?([A-Za-z_]{1,40}):[ \t]*([^\r\n]{0,2000})(?:\r?\n|$)/;
/** "# run of May"; not "#,Model" nor "# Params,Model", which are headers. */
const COMMENT = /^\ufeff?#[ \t]([^\r\n,;\t|]{3,2000})(?:\r?\n|$)/;
const PAPER_KEYS = ["title", "arxiv", "url", "date", "organisation"];

/** Reads the YAML block at the top of a Markdown document. Every scalar stays the string that is written ("2503.10615"). */
export function readFrontMatter(text: string, document: string): FrontMatter {
  const block = text.startsWith("---") || text.startsWith("\ufeff---") ? BLOCK.exec(text) : null;
  if (block === null) return { ...facts({}, document), comment: null, end: 0, problem: null };
  const end = block[0].length;
  try {
    const value: unknown = parse(block[1] ?? "", { schema: "failsafe" });
    return { ...facts(scalars(value), document), comment: null, end, problem: null };
  } catch (error) {
    return {
      ...facts({}, document),
      comment: null,
      end,
      problem: `front matter: ${(error as Error).message.split("\n")[0]}`,
    };
  }
}

/** Reads "# key: value" lines at the top of a CSV or TSV, and passes over other comments; "#,Model" is a header. */
export function readCommentLines(text: string, document: string): FrontMatter {
  const found: Record<string, string> = {};
  let comment: string | null = null;
  let end = 0;
  for (;;) {
    const ahead = text.slice(end, end + 3000);
    const fact = COMMENT_LINE.exec(ahead);
    const words = fact === null ? COMMENT.exec(ahead) : null;
    if (fact !== null) found[fact[1] ?? ""] = (fact[2] ?? "").trim();
    else if (words !== null) comment = (words[1] ?? "").trim();
    else return { ...facts(found, document), comment, end, problem: null };
    end += (fact ?? words)?.[0].length ?? 0;
  }
}

function scalars(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  const strings = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(strings);
}

function facts(
  found: Record<string, string>,
  document: string,
): { paper: Paper; stated: Record<string, string> } {
  const paper = {
    title: found["title"] || titleOfFile(document),
    arxiv: found["arxiv"] || null,
    url: found["url"] || null,
    date: found["date"] || null,
    organisation: found["organisation"] || null,
    code: [],
  };
  const rest = Object.entries(found).filter(([key]) => !PAPER_KEYS.includes(key));
  return { paper, stated: Object.fromEntries(rest) };
}
