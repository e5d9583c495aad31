import { isJoint } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";

interface MetricSeries {
  names: string[];
  to: number;
}

const COUNTED = /^[A-Za-z]+[-@]\d+$/;
const RUNG = /^(?:-?\d{1,3}|[A-Z])$/;
const QUALIFIERS = /^(?:box|bbox|mask|macro|micro|[a-z]+-level)$/;
/** "ROUGE-1/2/L", "R@1/5/10", "ROUGE-1/-2/-L", "box/mask AP", "box and mask AP": metrics that differ in no more than what is counted. */
export function seriesAt(tokens: Token[], from: number): MetricSeries | null {
  const [first, joint, second] = tokens.slice(from, from + 3);
  if (
    (joint?.text === "/" || joint?.lower === "and") &&
    [first, second].every((t) => QUALIFIERS.test(t?.lower ?? ""))
  ) {
    const what = metricAt(tokens, from + 3) ?? faultAt(tokens, from + 3);
    if (what) return { names: [first!, second!].map((t) => `${t.lower} ${what.name}`), to: what.to };
  }
  return countedAt(tokens, from);
}

/** "response-level and mention-level hallucination": what is counted on two levels. */
function faultAt(tokens: Token[], at: number): { name: string; to: number } | null {
  const fault = tokens[at]?.lower ?? "";
  return /^(?:hallucination|consistency|agreement|similarity|faithfulness)s?$/.test(fault)
    ? { name: fault, to: at + 1 }
    : null;
}

function countedAt(tokens: Token[], from: number): MetricSeries | null {
  const first = COUNTED.test(tokens[from]?.text ?? "") ? metricAt(tokens, from) : null;
  if (first?.to !== from + 1) return null;
  const names = [first.name];
  let to = from + 1;
  while (tokens[to]?.text === "/") {
    const rung = tokens[to + 1]?.text === "-" ? to + 2 : to + 1;
    if (!RUNG.test(tokens[rung]?.text ?? "")) break;
    names.push(first.name.replace(/\d+/, tokens[rung]!.text.replace("-", "")));
    to = rung + 1;
  }
  return names.length > 1 ? { names, to } : null;
}

/** How many tokens a series may have: "ROUGE-1/-2/-L". */
const REACH = 9;

/** The series that ends right before a token. */
export function seriesTo(tokens: Token[], end: number): MetricSeries | null {
  const series = seriesOver(tokens, end - 1);
  return series?.to === end ? series : null;
}

/** The series that goes on over a token behind its first. */
export function seriesOver(tokens: Token[], at: number): MetricSeries | null {
  for (let from = at - 2; from >= Math.max(0, at - REACH); from--) {
    const series = isJoint(tokens[from + 1]) ? seriesAt(tokens, from) : null;
    if (series) return series.to > at ? series : null;
  }
  return null;
}
