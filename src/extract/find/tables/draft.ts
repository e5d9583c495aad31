import type { Provenance, Setting } from "../../../dataset/result";
import type { GridCellText } from "../../document";
import type { BenchmarkLabel } from "./namedHeading";
import type { CellReading } from "./cellGrammar";
import type { SystemLabel } from "./systemLabel";

/** One row of results (or column, where models stand across): the system and what its row states of it. */
export interface System {
  index: number;
  label: SystemLabel;
  /** Set where the name alone does not tell two rows apart: "LLaVA-1.5 [lora-1e]". */
  key: string;
  section: string | null;
  /** The row's own data set and its part, where the table has columns of them. */
  about: string;
  paramsB: number | null;
  activeParamsB: number | null;
  setting: Setting | null;
  /** True where the table states the setting in a column of its own. */
  settingStated: boolean;
  training: string | null;
  baseModel: string | null;
  provenance: Provenance | null;
}

/** A printed number with its place in the table, before bases are known. */
export interface Draft {
  system: System;
  /** Numbers of one group stand on one benchmark, split and metric. */
  group: number;
  label: BenchmarkLabel;
  cell: GridCellText;
  value: string;
  base: string | null;
  baseName: string | null;
  delta: string | null;
  percent: boolean;
  approx: boolean;
  markers: string[];
  row: string;
  column: string;
}

export type ValueReading = Extract<CellReading, { kind: "value" }>;
