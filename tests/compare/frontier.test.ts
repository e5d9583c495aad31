import * as fc from "fast-check";
import { expect, test } from "vitest";
import { frontier } from "../../src/compare/frontier";

test("a larger system is on the frontier only if it is better", () => {
  const points = [
    { x: 72, number: 74 },
    { x: 7, number: 70 },
    { x: 32, number: 69 },
    { x: 3, number: 60 },
  ];
  expect(frontier(points, "higher").map(({ x }) => x)).toEqual([3, 7, 72]);
  expect(frontier(points, "lower").map(({ x }) => x)).toEqual([3]);
});

test("equals in size and score are both on it", () => {
  const twins = [
    { x: 7, number: 70 },
    { x: 7, number: 70 },
    { x: 7, number: 60 },
  ];
  expect(frontier(twins, "higher")).toHaveLength(2);
});

test("it holds exactly the points that no other beats", () => {
  const point = fc.record({ x: fc.integer({ min: 1, max: 9 }), number: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const beaten = (p: (typeof points)[number]) =>
        points.some((o) => o.x <= p.x && o.number >= p.number && (o.x < p.x || o.number > p.number));
      const expected = points.filter((p) => !beaten(p));
      expect(new Set(frontier(points, "higher"))).toEqual(new Set(expected));
    }),
  );
});
