import type { Paper } from "../../../dataset/result";
import type { CellGrid } from "../../document";
import type { Vocabulary } from "../../names/vocabulary";
import { benchmarksIn, TRAINED_ON, type Named } from "./namedIn";

/**
 * What a table of measures is about whose words name no data set: the one that its models were trained on or, where the
 * document knows no other, that one; each only where its usual measure stands in the table and few others have it.
 */
export function measuredIn(leaves: string[], grid: CellGrid, text: string, v: Vocabulary) {
  const { caption, notes = [], paper } = grid;
  const measures = leaves.map(ownMeasure).filter((measure) => measure !== null);
  if (measures.length === 0) return null;
  const isUsual = ({ name }: Named) => {
    const usual = ownMeasure(v.benchmarks.facts.get(name)?.metric ?? "");
    return usual !== null && measures.includes(usual);
  };
  const trained = trainedIn([caption ?? "", ...notes].join("\n"), v);
  // "OakSet-22K trained models" are measured as "OakSet-1K trained models" are.
  const beside = trained.some(isUsual) || trained.length === 0 ? [] : trainedIn(text, v).filter(isUsual);
  const only = [trained, beside, allIn(text, paper, v)].find(
    (names) => names.length === 1 && names.every(isUsual),
  );
  const name = only?.[0]?.name;
  return name === undefined ? null : { benchmark: name, split: null, ofFile: false };
}

/** What a text says that models were trained on. */
function trainedIn(text: string, v: Vocabulary): Named[] {
  return benchmarksIn((text.match(TRAINED_ON) ?? []).join("; "), v, (words) => words);
}

const inDocuments = new WeakMap<Paper, Named[]>();

/** "## COCO", "<h3>COCO</h3>". */
const HEADING = /^#{1,6} .*|<h[1-6][\s>].{0,200}/gm;

/**
 * The benchmarks that a whole document names, outside of what was trained on, found once for all its tables; none where
 * a heading names one, which is that of its own section.
 */
function allIn(text: string, paper: Paper, v: Vocabulary): Named[] {
  const before = inDocuments.get(paper);
  if (before !== undefined) return before;
  const isHeaded = benchmarksIn((text.match(HEADING) ?? []).join("\n"), v).length > 0;
  const names = isHeaded ? [] : benchmarksIn(text, v);
  inDocuments.set(paper, names);
  return names;
}

/** "top-1 accuracy" and "acc@1", "box AP" and "mAP" are one measure each; "accuracy" is everyone's. */
const OWN_MEASURES: [string, RegExp][] = [
  ["top-1", /^(?:(?:test|val) )?(?:top[-_ @]?1|acc(?:uracy)?@1)\b/i],
  ["AP", /^(?:(?:box|bbox|mask|segm?) ?)?m?AP\b/],
  ["mIoU", /^m-?IoU\b/i],
  ["PQ", /^PQ\b/],
  ["WER", /^WER\b/i],
  ["FID", /^FID\b/i],
  ["NDS", /^NDS\b/],
];

function ownMeasure(metric: string): string | null {
  return OWN_MEASURES.find(([, is]) => is.test(metric))?.[0] ?? null;
}
