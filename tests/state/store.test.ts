import { expect, test } from "vitest";
import { EMPTY_VIEW } from "../../src/compare/defaultView";
import { createViewStore } from "../../src/state/store";

const DEFAULTS = { ...EMPTY_VIEW, columns: ["MathVista"] };
const storeOf = () => createViewStore(DEFAULTS);

test("set changes what it names and nothing else", () => {
  const store = storeOf();
  store.getState().set({ heat: true });
  expect(store.getState().view).toEqual({ ...DEFAULTS, heat: true });
});

test("undo takes back one choice at a time, down to the first", () => {
  const store = storeOf();
  store.getState().set({ heat: true });
  store.getState().set({ columns: ["MMMU"] });
  store.getState().undo();
  expect(store.getState().view).toEqual({ ...DEFAULTS, heat: true });
  store.getState().undo();
  store.getState().undo();
  expect(store.getState().view).toEqual(DEFAULTS);
});

test("opening evidence or another page is no choice: undo passes it by and leaves it open", () => {
  const store = storeOf();
  store.getState().set({ heat: true });
  const place = { screen: "charts", evidence: "r1", chartBenchmark: "MMMU", chartSystem: "A" } as const;
  store.getState().set(place);
  store.getState().undo();
  expect(store.getState().view).toEqual({ ...DEFAULTS, ...place });
});

test("setting what is set already leaves nothing to undo", () => {
  const store = storeOf();
  store.getState().set({ heat: false });
  expect(store.getState().past).toEqual([]);
});

test("reset goes back to the opening question on the same page, and can be undone", () => {
  const store = storeOf();
  store.getState().set({ screen: "charts", heat: true });
  store.getState().reset();
  expect(store.getState().view).toEqual({ ...DEFAULTS, screen: "charts" });
  store.getState().undo();
  expect(store.getState().view.heat).toBe(true);
});

test("following the address is no choice", () => {
  const store = storeOf();
  store.getState().follow({ ...DEFAULTS, heat: true });
  expect(store.getState().view.heat).toBe(true);
  expect(store.getState().past).toEqual([]);
});

test("it opens on the view it is given, and resets to the defaults", () => {
  const store = createViewStore(DEFAULTS, { ...DEFAULTS, heat: true });
  expect(store.getState().view.heat).toBe(true);
  store.getState().reset();
  expect(store.getState().view.heat).toBe(false);
});
