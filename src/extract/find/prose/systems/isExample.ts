import type { Token } from "../words/tokens";

export const MANY = /^(?:models|m?llms|l?vlms|lrms|slms|systems|agents|methods|approaches|baselines|ones)$/;

/** "models like Foo", "LLMs such as Foo": some of many. */
export function isExample(tokens: Token[], link: number): boolean {
  const such = tokens[link]?.lower === "as" && tokens[link - 1]?.lower === "such";
  if (!such && tokens[link]?.lower !== "like") return false;
  return MANY.test(tokens[such ? link - 2 : link - 1]?.lower ?? "");
}
