import { EMPTY_VIEW } from "../compare/defaultView";
import type { View } from "../compare/view";

/** The change that shows again what one reason hides ("12 by size"); null where only other columns would. */
export function wayOut(reason: string, view: View): Partial<View> | null {
  switch (reason) {
    case "size":
      return { sizes: { ...EMPTY_VIEW.sizes, active: view.sizes.active } };
    case "search":
      return { search: "" };
    case "missing a benchmark":
      return { requireAll: false };
    case "noise":
      return { outsideNoise: false };
    case "base model":
      return { facets: { ...view.facets, baseModel: [] } };
    case "method":
    case "training":
    case "weights":
    case "year":
    case "setting":
    case "metric":
    case "paper":
      return { facets: { ...view.facets, [reason]: [] } };
    default:
      return null;
  }
}

/** Every filter off; columns, rule and the rest stay. */
export function withoutFilters(view: View): Partial<View> {
  return {
    sizes: { ...EMPTY_VIEW.sizes, active: view.sizes.active },
    facets: EMPTY_VIEW.facets,
    search: "",
    requireAll: false,
    outsideNoise: false,
  };
}
