import { describe, expect, it } from "vitest";
import {
  dateAxis,
  dateLabel,
  lengthAxis,
  logAxis,
  logTicks,
  positionAxis,
  sizeLabel,
  tickLabel,
  truncation,
} from "../../src/charts/shared/ticks";

describe("lengthAxis", () => {
  it("starts at 0, so that no bar is cut", () => expect(lengthAxis([71, 73], 6).domain[0]).toBe(0));
  it("reaches below 0 for negative numbers", () => {
    const { domain } = lengthAxis([-4, 6], 6);
    expect(domain[0]).toBeLessThanOrEqual(-4);
    expect(domain[1]).toBeGreaterThanOrEqual(6);
  });
  it("has a width where all numbers are 0", () => {
    const { domain } = lengthAxis([0], 6);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });
});

describe("positionAxis", () => {
  it("leaves 0 out where the numbers are far from it, and says so", () => {
    const axis = positionAxis([68, 74], 6);
    expect(axis.domain[0]).toBeGreaterThan(50);
    expect(axis.truncated).toBe(true);
    expect(truncation(axis)).toBe(` · axis starts at ${axis.domain[0]}`);
  });
  it("keeps 0 where the numbers come near it", () => expect(positionAxis([2, 74], 6).domain[0]).toBe(0));
  it("says nothing of a cut where 0 is on it", () => expect(truncation(positionAxis([2, 74], 6))).toBe(""));
  it("holds every number and every tick", () => {
    const { domain, ticks } = positionAxis([63.2, 68.2, 90.1], 6);
    for (const number of [63.2, 90.1, ...ticks]) {
      expect(number).toBeGreaterThanOrEqual(domain[0]);
      expect(number).toBeLessThanOrEqual(domain[1]);
    }
  });
  it("has a width for one number and for none", () => {
    for (const { domain } of [positionAxis([70], 6), positionAxis([], 6)])
      expect(domain[1]).toBeGreaterThan(domain[0]);
  });
});

describe("logTicks", () => {
  it.each([
    [[0.4, 90], 3, [1, 10]],
    [[0.4, 90], 4, [1, 3, 10, 30]],
    [[0.4, 90], 7, [0.5, 1, 2, 5, 10, 20, 50]],
    [[6.2, 8.1], 6, [7, 8]],
  ] as [[number, number], number, number[]][])("over %j with at most %i: %j", (domain, count, ticks) => {
    expect(logTicks(domain, count)).toEqual(ticks);
  });
});

describe("logAxis", () => {
  it("leaves room around one size", () => {
    const { domain } = logAxis([7, 7], 6);
    expect(domain[0]).toBeLessThan(7);
    expect(domain[1]).toBeGreaterThan(7);
  });
  it("ignores what has no logarithm", () => expect(logAxis([0, 7, 72], 6).domain[0]).toBeGreaterThan(0));
  it("is an axis even for nothing", () => expect(logAxis([], 6).domain.every(Number.isFinite)).toBe(true));
});

describe("dateAxis", () => {
  it("ticks at starts of months, few enough", () => {
    const { ticks } = dateAxis([2025.1, 2025.9], 5);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.map(dateLabel)).toContain("Jul 2025");
  });
  it("spans one date", () => {
    const { domain } = dateAxis([2025.4], 5);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });
});

it.each([
  [0.5, "0.5B"],
  [7, "7B"],
  [1000, "1000B"],
])("sizeLabel(%d) is %s", (size, label) => expect(sizeLabel(size)).toBe(label));

it.each([
  [0.30000000000000004, "0.3"],
  [-5, "−5"],
  [2800, "2800"],
])("tickLabel(%d) is %s", (tick, label) => expect(tickLabel(tick)).toBe(label));
