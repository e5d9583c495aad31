import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placeLabels,
  spread,
  type LabelledPoint,
  type PlacedLabel,
} from "../../src/charts/shared/placeLabels";
import { textWidth } from "../../src/charts/shared/text";

const AREA = { left: 0, right: 400, top: 0, bottom: 300 };
const SIZE = 12;

function boxOf({ x, y, anchor, text }: PlacedLabel) {
  const width = textWidth(text, SIZE);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const bottom = y + SIZE * 0.25;
  return { left, right: left + width, top: bottom - SIZE * 1.2, bottom };
}

function point(x: number, y: number, text: string | null, priority = 0): LabelledPoint {
  return { x, y, radius: 4, text, priority };
}

describe("placeLabels beside a line", () => {
  const line = { left: 100, right: 400, top: 149, bottom: 151 };
  const placed = (priority: number, lines = [line]) =>
    placeLabels([point(100, 150, "Reasoner", priority)], AREA, SIZE, lines)[0];
  it("takes the next place that the line leaves free", () => {
    expect(placed(0, [])?.anchor).toBe("start");
    expect(placed(0)?.anchor).toBe("end");
  });
  it("stands on it only where no place is free and the name counts", () => {
    const everywhere = [{ left: 0, right: 400, top: 0, bottom: 300 }];
    expect(placed(0, everywhere)).toBeNull();
    expect(placed(1, everywhere)?.text).toBe("Reasoner");
  });
});

describe("placeLabels", () => {
  it("puts a lone label to the right of its point", () => {
    const [label] = placeLabels([point(100, 100, "A")], AREA, SIZE);
    expect(label).toMatchObject({ anchor: "start", text: "A" });
    expect(label!.x).toBeGreaterThan(104);
  });

  it("puts a label to the left at the right edge", () => {
    expect(placeLabels([point(395, 100, "Reasoner")], AREA, SIZE)[0]).toMatchObject({ anchor: "end" });
  });

  it("serves the higher priority first where both want one place", () => {
    const tight = { left: 90, right: 190, top: 90, bottom: 112 };
    const labels = placeLabels(
      [point(100, 100, "Reasoner-A"), point(100, 101, "Reasoner-B", 1)],
      tight,
      SIZE,
    );
    expect(labels.map((label) => label?.text ?? null)).toEqual([null, "Reasoner-B"]);
  });

  it("keeps clear of points that want no name", () => {
    const [label] = placeLabels([point(100, 100, "Reasoner"), point(120, 100, null)], AREA, SIZE);
    expect(label!.anchor).not.toBe("start");
  });

  it("never lets labels touch one another or leave the area", () => {
    const points = array(
      record({
        x: integer({ min: 0, max: 400 }),
        y: integer({ min: 0, max: 300 }),
        priority: integer({ min: 0, max: 1 }),
      }),
      { maxLength: 60 },
    );
    assert(
      property(points, (places) => {
        const labels = placeLabels(
          places.map(({ x, y, priority }, at) => point(x, y, `System-${at}`, priority)),
          AREA,
          SIZE,
        );
        const boxes = labels.filter((label) => label !== null).map(boxOf);
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(AREA.left - 1e-9);
          expect(a.right).toBeLessThanOrEqual(AREA.right + 1e-9);
          for (const b of boxes.slice(at + 1)) {
            const apart =
              a.right <= b.left + 1e-9 ||
              b.right <= a.left + 1e-9 ||
              a.bottom <= b.top + 1e-9 ||
              b.bottom <= a.top + 1e-9;
            expect(apart).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("spread", () => {
  it("leaves labels that are far apart where they wish to be", () => {
    expect(spread([10, 60, 200], 15, 0, 300)).toEqual([10, 60, 200]);
  });

  it("moves touching labels apart around their middle, in their order", () => {
    expect(spread([102, 100], 20, 0, 300)).toEqual([111, 91]);
  });

  it("keeps a block inside the edges", () => expect(spread([298, 299], 20, 0, 300)).toEqual([280, 300]));

  it("never lets two come nearer than the gap where there is room", () => {
    assert(
      property(array(integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 15 }), (wishes) => {
        const places = spread(wishes, 15, 0, 300).toSorted((a, b) => a - b);
        for (const [at, place] of places.slice(1).entries())
          expect(place - places[at]!).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(places[0]).toBeGreaterThanOrEqual(0);
        expect(places.at(-1)).toBeLessThanOrEqual(300 + 1e-9);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
