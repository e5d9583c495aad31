import type { BenchmarkName } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";
import type { Reading } from "../numbers/reading";
import type { Token } from "../words/tokens";

/** "falls from 93.0 on A to 54.6 on B": two scores, and no change of either. */
export function partEnds(
  tokens: Token[],
  readings: Reading[],
  benchmarks: Named<BenchmarkName>[],
): Reading[] {
  if (benchmarks.length < 2) return readings;
  const placeOf = ({ at }: Reading) =>
    benchmarks.find((b) => b.from > at && tokens.slice(at + 1, b.from).every(leadsTo))?.name.benchmark;
  return readings.flatMap((reading) => {
    const { base } = reading;
    if (!base || base.at > reading.at) return [reading];
    const [from, to] = [placeOf(base), placeOf(reading)];
    if (!from || !to || from === to) return [reading];
    return [
      { ...base, role: "value", metric: reading.metric },
      { ...reading, base: null },
    ];
  });
}

function leadsTo({ lower }: Token): boolean {
  return lower === "on" || lower === "in" || lower === "for" || lower === "the";
}
