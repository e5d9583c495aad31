import { textWidth, wrapText } from "./text";
import type { ShapeName } from "./Shape";

/** What a chart says in words; all of it stands inside the drawing, so that it is exported with it. */
export interface Words {
  title: string;
  /** Unit, split, n, count of systems, the choosing rule. */
  subtitle: string;
  /** Only where more than one kind of mark is drawn. */
  legend: LegendEntry[];
  /** Missing systems, what a dagger means, a cut axis, how many marks were left out. */
  notes: string[];
}

export interface LegendEntry {
  label: string;
  shape: ShapeName;
  className: string;
}

export interface LaidWords {
  title: string[];
  subtitle: string[];
  legend: (LegendEntry & { x: number; y: number })[];
  notes: string[];
  /** Pixels above and below what is plotted. */
  headHeight: number;
  footHeight: number;
}

export const TITLE_SIZE = 16;
export const TEXT_SIZE = 12;
export const TITLE_LINE = 22;
export const TEXT_LINE = 17;
const LEGEND_LINE = 20;

/** Breaks a chart's words into lines for a drawing `width` pixels wide. */
export function layWords(words: Words, width: number): LaidWords {
  const title = wrapText(words.title, width, TITLE_SIZE * 1.06);
  const subtitle = words.subtitle === "" ? [] : wrapText(words.subtitle, width, TEXT_SIZE);
  const legendTop = title.length * TITLE_LINE + subtitle.length * TEXT_LINE + 8;
  const legend = layLegend(words.legend, width, legendTop);
  const rows = legend.length === 0 ? 0 : (legend.at(-1)!.y - legendTop) / LEGEND_LINE + 1;
  const notes = words.notes.flatMap((note) => wrapText(note, width, TEXT_SIZE));
  return {
    title,
    subtitle,
    legend,
    notes,
    headHeight: legendTop + rows * LEGEND_LINE + 6,
    footHeight: notes.length === 0 ? 4 : notes.length * TEXT_LINE + 12,
  };
}

function layLegend(entries: LegendEntry[], width: number, top: number): LaidWords["legend"] {
  let x = 0;
  let y = top;
  return entries.map((entry) => {
    const needed = 18 + textWidth(entry.label, TEXT_SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    const place = { ...entry, x, y };
    x += needed + 18;
    return place;
  });
}
