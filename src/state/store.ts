import { createStore } from "zustand/vanilla";
import { placeOf } from "../compare/view";
import type { View } from "../compare/view";

export interface ViewState {
  view: View;
  /** Earlier views, the latest last. */
  past: View[];
  /** Changes some choices; the others stay. */
  set(patch: Partial<View>): void;
  /** Back to the opening question. The screen stays. */
  reset(): void;
  /** Takes back the last choice; nothing where there is none. */
  undo(): void;
  /** Takes over a view that the address gives: going back in the browser is not a choice to undo. */
  follow(view: View): void;
}

const LONGEST_PAST = 100;

/** The one store. It holds choices only; what is shown is computed from them and the dataset. */
export function createViewStore(defaults: View, view: View = defaults) {
  return createStore<ViewState>()((set) => ({
    view,
    past: [],
    set: (patch) => set((state) => changed(state, { ...state.view, ...patch })),
    reset: () =>
      set((state) => changed(state, { ...defaults, screen: state.view.screen, subject: state.view.subject })),
    undo: () => set(undone),
    follow: (view) => set({ view }),
  }));
}

export type ViewStore = ReturnType<typeof createViewStore>;

function changed({ view, past }: ViewState, next: View): Partial<ViewState> {
  const moved = { ...view, ...placeOf(next) };
  const isChoice = (Object.keys(next) as (keyof View)[]).some((field) => next[field] !== moved[field]);
  return { view: next, past: isChoice ? [...past, view].slice(-LONGEST_PAST) : past };
}

/** The last choice goes; where the reader is now stays. */
function undone({ view, past }: ViewState): Partial<ViewState> {
  const last = past.at(-1);
  if (!last) return {};
  return { view: { ...last, ...placeOf(view) }, past: past.slice(0, -1) };
}
