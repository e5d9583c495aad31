import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, distance, linear, oklab, type Rgb } from "./colour";

const css = ["src/styles/tokens.css", "src/charts/charts.css"]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const PAIR = /^\s*(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/gm;
const ALIAS = /^\s*(--[\w-]+): var\((--[\w-]+)\);/gm;
const pairs = new Map(
  [...css.matchAll(PAIR)].map(([, name, light, dark]) => [name, { light: light!, dark: dark! }]),
);
for (const [, name, target] of css.matchAll(ALIAS))
  if (pairs.has(target)) pairs.set(name, pairs.get(target)!);

function colour(name: string, theme: "light" | "dark"): Rgb {
  const hex = pairs.get(`--chart-${name}`)?.[theme];
  if (hex === undefined) throw new Error(`charts.css has no --chart-${name}`);
  return [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as Rgb;
}

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const SIGHTS = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
type Sight = keyof typeof SIGHTS;

function seen(sight: Sight, [r, g, b]: Rgb): Rgb {
  const m = SIGHTS[sight];
  return [0, 3, 6].map((row) => Math.max(0, m[row]! * r + m[row + 1]! * g + m[row + 2]! * b)) as Rgb;
}

const ROLES = ["trained", "base", "closed", "other"];
const CHANGES = ["trained", "worse", "noise"];
const LINES = [1, 2, 3, 4, 5, 6].map((at) => `line-${at}`);
const HEAT = [0, 1, 2, 3, 4, 5, 6].map((at) => `heat-${at}`);

describe.each(["light", "dark"] as const)("the palette in %s", (theme) => {
  it.each(["ink", "muted"])("%s is text with 4.5:1 on the ground", (name) => {
    expect(contrast(colour(name, theme), colour("paper", theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...new Set([...ROLES, ...CHANGES, ...LINES, "axis", "focus"])])(
    "%s is a mark with 3:1 on the ground",
    (name) => {
      expect(contrast(colour(name, theme), colour("paper", theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(HEAT)("a number on %s has 4.5:1", (name) => {
    const step = HEAT.indexOf(name);
    const text = step < 4 ? "on-heat-low" : step === 4 ? "on-heat-4" : "on-heat-high";
    expect(contrast(colour(text, theme), colour(name, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["win", "tie", "loss"])("a number on %s has 4.5:1", (name) => {
    expect(contrast(colour("ink", theme), colour(name, theme))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(Object.keys(SIGHTS) as Sight[])("with %s", (sight) => {
    it.each([
      ["roles", ROLES],
      ["changes", CHANGES],
      ["lines", LINES],
    ])("tells %s apart", (_, names) => {
      for (const [a, b] of couples(names)) {
        const apart = distance(seen(sight, colour(a, theme)), seen(sight, colour(b, theme)));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(NOTICEABLE);
      }
    });

    it("orders the shades of heat by lightness alone", () => {
      const lightness = HEAT.map((name) => oklab(seen(sight, colour(name, theme)))[0]);
      const sign = theme === "light" ? -1 : 1;
      for (const [at, value] of lightness.slice(1).entries()) {
        expect(sign * (value - lightness[at]!), `${HEAT[at + 1]}`).toBeGreaterThan(0.03);
      }
    });
  });
});

/** Shapes and dashes tell what is nearer than colour alone should; no pair may look the same. */
const NOTICEABLE = 7;

function couples(names: string[]): [string, string][] {
  return names.flatMap((a, at) => names.slice(at + 1).map((b): [string, string] => [a, b]));
}
