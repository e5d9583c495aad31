import { useEffect } from "react";
import type { DatasetIndex } from "../compare/indexDataset";
import type { View } from "../compare/view";
import type { ViewStore } from "../state/store";
import { readView, writeView } from "../state/url";

/** Safari refuses more than 100 changes of the address in 30 seconds; a slider makes more. */
const SETTLED_MS = 120;

function isElsewhere(a: View, b: View): boolean {
  return a.screen !== b.screen || a.subject !== b.subject;
}

/**
 * Keeps the address and the store the same: a choice replaces the address, another screen adds an entry to the history,
 * and back and forward lead the store.
 */
export function useAddress(store: ViewStore, defaults: View, index: DatasetIndex): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leading = false;

    const write = (how: "pushState" | "replaceState") => {
      clearTimeout(timer);
      const address = writeView(store.getState().view, defaults);
      if (address !== location.hash) history[how](null, "", address);
    };
    const follow = () => {
      clearTimeout(timer);
      leading = true;
      store.getState().follow(readView(location.hash, defaults, index).view);
      leading = false;
    };
    const unsubscribe = store.subscribe(({ view }, before) => {
      if (leading) return;
      clearTimeout(timer);
      if (isElsewhere(view, before.view)) write("pushState");
      else timer = setTimeout(write, SETTLED_MS, "replaceState");
    });
    addEventListener("popstate", follow);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", follow);
    };
  }, [store, defaults, index]);
}
