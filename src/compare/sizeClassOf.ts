import type { System } from "./comparison";
import type { SizeClass, SizeChoice } from "./view";

/** Lower bounds in billions of parameters; a class ends where the next begins: "4-9B" is 4 <= size < 10. */
const SIZE_CLASS_FROM = {
  "<4B": 0,
  "4-9B": 4,
  "10-20B": 10,
  "21-40B": 21,
  ">40B": 41,
} as const satisfies Record<SizeClass, number>;

/** The named class of a size in billions of parameters: 9.9 is "4-9B", 20.5 is "10-20B", 40.9 is "21-40B". */
export function sizeClassOf(paramsB: number): SizeClass {
  if (paramsB < SIZE_CLASS_FROM["4-9B"]) return "<4B";
  if (paramsB < SIZE_CLASS_FROM["10-20B"]) return "4-9B";
  if (paramsB < SIZE_CLASS_FROM["21-40B"]) return "10-20B";
  return paramsB < SIZE_CLASS_FROM[">40B"] ? "21-40B" : ">40B";
}

/** The size that the reader filters by, in billions: active parameters where asked for (a dense model's are all of them), else the total. */
export function sizeOf(system: Pick<System, "paramsB" | "activeParamsB">, active: boolean): number | null {
  return active ? (system.activeParamsB ?? system.paramsB) : system.paramsB;
}

export function hasChosenSize(system: Pick<System, "paramsB" | "activeParamsB">, sizes: SizeChoice): boolean {
  const size = sizeOf(system, sizes.active);
  if (size === null) return sizes.unknown;
  if (sizes.classes.length > 0 && !sizes.classes.includes(sizeClassOf(size))) return false;
  if (sizes.minB !== null && size < sizes.minB) return false;
  return sizes.maxB === null || size <= sizes.maxB;
}
