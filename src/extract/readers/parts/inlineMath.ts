import type { Run } from "./runs";
import { SYMBOLS } from "./symbols";

/** `$^{\text{P}}$`, and GitHub's "$`...`$" and `\(...\)`. Not `$5 and $6`: the content must hold a macro, a script or no space. */
const MATH = /\$`([^`$\n]{1,200})`\$|\\\(([^\n]{1,200}?)\\\)|\$([^$\n]{1,200})\$/g;
const PIECE =
  /\\(?:text)?color\s*\{[^{}]{0,40}\}|\\([A-Za-z]+)\s*|\\(.)|([\^_])\s*(?:\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|\\([A-Za-z]+)\s*(?:\{([^{}]*)\})?|(.))|[{}~]|[^\\^_{}~]+/gu;

export function hasMath(text: string): boolean {
  return /[$\\]/.test(text);
}

/** Splits plain text at its inline math and turns that into runs: scripts are raised or lowered, macros become their sign. */
export function runsWithMath(run: Run): Run[] {
  if (run.level !== null || !hasMath(run.text)) return [run];
  const runs: Run[] = [];
  let last = 0;
  for (const found of run.text.matchAll(MATH)) {
    runs.push({ ...run, text: run.text.slice(last, found.index) });
    for (const piece of mathRuns(found[1] ?? found[2] ?? found[3] ?? "", run)) runs.push(piece);
    last = found.index + found[0].length;
  }
  runs.push({ ...run, text: run.text.slice(last) });
  return runs;
}

function mathRuns(math: string, style: Run): Run[] {
  const runs: Run[] = [];
  for (const piece of math.matchAll(PIECE)) {
    const [whole, macro, escaped, script, group, scriptMacro, argument, single] = piece;
    if (script !== undefined) {
      const inside = group ?? (scriptMacro === undefined ? single : (argument ?? SYMBOLS[scriptMacro])) ?? "";
      runs.push({ ...style, level: script === "^" ? "raised" : "lowered", text: plainMath(inside) });
    } else if (macro !== undefined) runs.push({ ...style, text: SYMBOLS[macro] ?? "" });
    else if (escaped !== undefined) runs.push({ ...style, text: escaped });
    else if (!whole.startsWith("\\"))
      runs.push({ ...style, text: /^[{}]$/.test(whole) ? "" : whole.replace("~", " ") });
  }
  return runs;
}

function plainMath(math: string): string {
  return math
    .replace(/\\(?:text)?color\s*\{[^{}]{0,40}\}/g, "")
    .replace(/\\([A-Za-z]+)\s*/g, (_, macro: string) => SYMBOLS[macro] ?? "")
    .replace(/[{}\\]/g, "");
}
