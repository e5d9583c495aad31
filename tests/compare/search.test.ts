import { expect, test } from "vitest";
import { searchable, searchScore } from "../../src/compare/search";

const finds = (query: string, text: string) => searchScore(query, searchable(text)) > 0;

test.each([
  ["qwen 2.5 vl 7b", "Qwen2.5-VL-7B"],
  ["qwen2.5vl7b", "Qwen2.5-VL-7B"],
  ["qwen25vl", "Qwen2.5-VL-7B"],
  ["Qwen2.5-VL", "Qwen2.5-VL-7B"],
  ["7b qwen", "Qwen2.5-VL-7B"],
  ["7B", "Vision-R1-7B"],
  ["r1", "Vision-R1-7B"],
  ["qw", "Qwen2.5-VL-7B"],
  ["qwen2", "Qwen2.5-VL-7B"],
  ["mathvista mini", "MathVista (testmini · accuracy)"],
  ["mathvision", "MATH-Vision"],
  ["math vision", "MATH-Vision"],
  ["matvista", "MathVista"],
  ["mathvitsa", "MathVista"],
  ["deepsek", "DeepSeek-V3"],
  ["we math", "We-Math"],
  ["wemath", "We-Math"],
  ["internvl", "InternVL2.5-8B"],
  ["écoute", "Ecoute-3B"],
])("%s finds %s", (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ["7b", "Qwen2.5-VL-72B"],
  ["7b", "Gemma-27B"],
  ["qwen 7b", "Qwen2.5-VL-72B"],
  ["qwen2 7b", "InternVL2-7B"],
  ["llava", "Qwen2.5-VL-7B"],
  ["mathverse", "MathVista"],
  ["mmmu pro", "MMMU"],
  ["qwen3", "Qwen2.5-VL-7B"],
  ["", "MathVista"],
  ["  --", "MathVista"],
])("%o does not find %s", (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test("a whole word goes before the start of one, that before the inside of one, that before a misspelling", () => {
  const scores = ["Mini", "Minicpm", "testmini"].map((text) => searchScore("mini", searchable(text)));
  expect(scores).toEqual([...scores].toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
  expect(searchScore("matvista", searchable("MathVista"))).toBeLessThan(
    searchScore("mathvista", searchable("MathVista")),
  );
});
