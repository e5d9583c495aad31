import type { Token } from "../words/tokens";

/** "the parser of Bird and Tree (89.3)": people, by their plain names; `last` is the second. */
export function areAuthors(tokens: Token[], last: number): boolean {
  const [by, first, and, second] = tokens.slice(Math.max(0, last - 3), last + 1);
  return (
    /^(?:of|by)$/.test(by?.lower ?? "") &&
    and?.lower === "and" &&
    [first, second].every((name) => /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? ""))
  );
}
