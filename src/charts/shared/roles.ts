import type { System } from "../../compare/comparison";
import type { LegendEntry } from "./words";
import type { ShapeName } from "./Shape";

type Role = System["role"];

/** How a kind of system is drawn: shape, class for its colours, and word. */
export const ROLE_LOOKS = {
  trained: { shape: "circle", className: "chart-role-trained", label: "trained" },
  base: { shape: "diamond", className: "chart-role-base", label: "base model" },
  closed: { shape: "square", className: "chart-role-closed", label: "closed model" },
  other: { shape: "triangle", className: "chart-role-other", label: "other open model" },
} as const satisfies Record<Role, { shape: ShapeName; className: string; label: string }>;

/** The roles that occur, in a fixed order; none where all marks are of one role. */
export function roleLegend(roles: Role[]): LegendEntry[] {
  const present = (Object.keys(ROLE_LOOKS) as Role[]).filter((role) => roles.includes(role));
  return present.length < 2 ? [] : present.map((role) => ROLE_LOOKS[role]);
}
