import type { Benchmark, Dataset, Model, Observation } from "../../src/dataset/dataset";
import { DATASET_SCHEMA } from "../../src/dataset/schema";

/** A dataset made up to try drawings with: what is in it, and nothing else. */
export interface Scene {
  /** Systems: seven of ten trained, the rest base models, every fourth of those closed and of unknown size. */
  systems: number;
  longNames?: boolean;
  /** The share of numbers that is not reported. */
  missing?: number;
  /** Word error rates instead of scores. */
  lowerIsBetter?: boolean;
  /** Other papers report the same numbers differently. */
  conflicts?: boolean;
}

const HIGHER = [
  made("MathVista", "testmini", 1000, 100),
  made("MathVerse", "testmini", 3940, 100),
  made("MathVision", "test", 3040, 100),
  made("We-Math", "testmini", 1740, 100),
  made("MME", "test", null, 2800),
];
const LOWER = [{ ...made("LibriSpeech", "test-clean", 2620, 100), metric: "WER", higherIsBetter: false }];
const BASES = ["Alpha-VL-7B", "Alpha-VL-3B", "Beta-VL-8B", "Gamma-72B", "Beta-VL-38B"];
const OPEN_SIZES = [0.5, 2, 4, 7, 11, 14, 32];

function made(name: string, usualSplit: string, testSize: number | null, scale: number): Benchmark {
  const rest = {
    domain: "math",
    metric: "accuracy",
    higherIsBetter: true,
    testSizeSource: null,
    arxiv: null,
    known: true,
  };
  return { name, usualSplit, testSize, scale, ...rest };
}

export function madeDataset(scene: Scene): Dataset {
  const random = randomFrom(7);
  const benchmarks = scene.lowerIsBetter === true ? LOWER : HIGHER;
  const names = Array.from({ length: scene.systems }, (_, at) => nameOf(scene, at));
  const results: Observation[] = [];
  const add = (result: Partial<Observation>) =>
    results.push({ ...EMPTY, ...result, id: `made${results.length}`, index: results.length });
  for (const [at, system] of names.entries()) {
    for (const benchmark of benchmarks) {
      const level =
        0.35 + 0.4 * random() + (system.paramsB === null ? 0.1 : Math.log10(system.paramsB) * 0.08);
      const change = (random() - 0.25) * 0.14;
      if (random() < (scene.missing ?? 0)) continue;
      const common = { ...system, ...columnOf(benchmark), paper: at };
      const base = printed(level, benchmark);
      if (system.baseModel === null) add({ ...common, value: base });
      else
        add({
          ...common,
          value: printed(level + change, benchmark),
          base,
          baseName: system.baseModel,
          kind: "base-to-trained",
        });
      for (let other = 0; scene.conflicts === true && other < 3; other += 1) {
        if (random() < 0.5) continue;
        const value = printed(level + (random() - 0.5) * 0.1, benchmark);
        add({
          ...common,
          value,
          paper: (at + other + 1) % scene.systems,
          provenance: other === 0 ? "re-run" : "quoted",
        });
      }
    }
  }
  const modelNames = [
    ...names.map(({ model, paramsB, setting }) => ({ model, paramsB, setting })),
    ...BASES.map(baseOf),
  ];
  const models = modelNames.map(({ model, paramsB, setting }): Model => ({
    name: model,
    family: null,
    paramsB,
    activeParamsB: null,
    weights: setting === "closed" ? "closed" : "open",
    date: null,
    known: true,
  }));
  const papers = names.map((_, at) => paperAt(at));
  const sources = [
    { document: "made.md", sha256: "0".repeat(64), kind: "paper", origin: null, url: null, licence: null },
  ] as const;
  return {
    schema: DATASET_SCHEMA,
    version: "made",
    counts: {
      results: results.length,
      papers: papers.length,
      systems: 0,
      benchmarks: benchmarks.length,
      models: models.length,
      sources: 1,
    },
    papers,
    benchmarks,
    models,
    sources: [...sources],
    results,
  };
}

function nameOf({ systems, longNames }: Scene, at: number) {
  const trained = at < Math.max(1, Math.round(systems * 0.7));
  const closed = !trained && at % 4 === 3;
  const baseModel = trained ? BASES[at % BASES.length]! : null;
  const paramsB =
    baseModel !== null ? sizeIn(baseModel) : closed ? null : OPEN_SIZES[at % OPEN_SIZES.length]!;
  const short = `${trained ? "Reasoner" : closed ? "Closed" : "Model"}-${at}`;
  const model =
    longNames === true
      ? `Self-Rewarding-Vision-Language-${short}-with-Curriculum-Distillation${paramsB === null ? "" : `-${paramsB}B`}`
      : short;
  const setting = trained ? "trained" : closed ? "closed" : "base";
  return {
    model,
    method: trained ? model : null,
    baseModel,
    paramsB,
    setting,
    training: trained ? "RL" : null,
  } as const;
}

function baseOf(model: string) {
  return { model, paramsB: sizeIn(model), setting: "base" };
}

function sizeIn(name: string): number {
  return Number(/(\d+)B$/.exec(name)![1]);
}

function columnOf({ name, usualSplit, metric, scale }: Benchmark) {
  return { benchmark: name, benchmarkAsPrinted: name, split: usualSplit, metric, scale };
}

function printed(level: number, { scale, higherIsBetter }: Benchmark): string {
  const full = scale ?? 100;
  return higherIsBetter
    ? (level * full * 0.9).toFixed(full > 100 ? 0 : 1)
    : Math.max(1.5, 22 - level * 20).toFixed(1);
}

function paperAt(at: number): Dataset["papers"][number] {
  const date = `${2024 + (at % 3)}-${String(1 + ((at * 5) % 12)).padStart(2, "0")}-15`;
  return { title: `Made-up paper ${at}`, arxiv: null, url: null, date, organisation: null, code: [] };
}

/** A linear congruential generator (the constants of C's rand): the same scene is the same dataset everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const EMPTY: Observation = {
  id: "",
  index: 0,
  paper: 0,
  source: 0,
  method: null,
  model: null,
  baseModel: null,
  paramsB: null,
  activeParamsB: null,
  benchmark: null,
  benchmarkAsPrinted: null,
  aggregate: null,
  split: null,
  variant: null,
  judge: null,
  metric: null,
  assumedMetric: null,
  unit: "%",
  scale: 100,
  value: null,
  base: null,
  baseName: null,
  delta: null,
  deltaKind: null,
  kind: "score",
  setting: null,
  training: null,
  provenance: "own",
  approx: false,
};
