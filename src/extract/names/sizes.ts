/** Total and active parameters in billions, as a printed name or size cell states them. */
export interface Size {
  paramsB: number | null;
  activeParamsB: number | null;
}

/**
 * "7B", "350M", "1.5b"; not the "1V" of "GLM-4.1V", not the "7B" of "8x7B" (a product of experts is not a total),
 * not a letter's neighbour as in "4Bit".
 */
const TOTAL = /(?<![\d.x×*+])(?<![Aa](?=[\d.]+\s?[Bb]))(\d+(?:\.\d+)?)\s?([BbMT])(?![A-Za-z0-9])/g;
/** "A3B" in "30B-A3B" and "A2.7B"; not the "A1" of "GLA1B". */
const ACTIVE = /(?<![A-Za-z0-9])[Aa](\d+(?:\.\d+)?)\s?[Bb](?![A-Za-z])/;
/** Underscore for the decimal point in checkpoint names: "1_6b"; not "Llama-2_7b". */
const UNDERSCORED = /(?<=^|[-\s])([01])_(\d)[bB](?![A-Za-z])/;

const BILLIONS: Record<string, number> = { B: 1, b: 1, M: 0.001, T: 1000 };

/**
 * Reads the size that a name or a size cell prints: "72B" is 72, "30B-A3B" is 30 with 3 active, "350M" is 0.35,
 * "1_6b" is 1.6. What is not printed is null: nothing is derived from "8x7B".
 */
export function sizeOf(printed: string): Size {
  const active = ACTIVE.exec(printed);
  const underscored = UNDERSCORED.exec(printed);
  return {
    paramsB: underscored ? Number(`${underscored[1]}.${underscored[2]}`) : totalOf(printed),
    activeParamsB: active ? Number(active[1]) : null,
  };
}

/** Data sets that are called by their size: "laion2b", "DataComp-1B", "CC12M"; "_s32b" behind them counts samples. */
const DATA = /(?:^|[^a-z])(?:laion|datacomp|dfn|coyo|yfcc|cc|redcaps|webli)[-_]?$|[-_]s$/i;
/** "(14M)", "(1.5M)": so few millions in brackets count images or steps as often; few parameters are "(5.3M)". */
const FEW = /^[([](?:[1-9]|1\d|20)(?:\.5)?M[)\]]/;

/** The first size printed; a later one belongs to a part ("11B (10.6B)", "Mini-Gemini-8B with Vicuna-7B"). */
function totalOf(printed: string): number | null {
  for (const match of printed.matchAll(TOTAL)) {
    // "M4T" is no four trillion, and "T2M" no two million.
    const before = /[A-Za-z]*$/.exec(printed.slice(0, match.index))?.[0] ?? "";
    if (match[2] === "T" && before !== "") continue;
    if (match[2] === "M" && match[1]?.length === 1 && /^[A-Z]$/.test(before)) continue;
    if (DATA.test(printed.slice(0, match.index)) || FEW.test(printed.slice(match.index - 1))) continue;
    const value = Number(match[1]) * (BILLIONS[match[2] ?? "B"] ?? 1);
    return Number(value.toPrecision(6));
  }
  return null;
}
