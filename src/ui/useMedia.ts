import { useCallback, useSyncExternalStore } from "react";

/** Below this width the page has one column, and filters and evidence are sheets. */
export const NARROW = "(max-width: 719px)";

/** Whether a media query holds now; false where there is no screen to ask (prerendering, tests without a layout). */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = globalThis.matchMedia?.(query);
      media?.addEventListener("change", changed);
      return () => media?.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia?.(query).matches ?? false,
    () => false,
  );
}
