export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme kept in this browser; public/before-paint.js sets it before the first paint. */
export function keptTheme(): Theme {
  const kept = globalThis.document?.documentElement.dataset["theme"];
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function keepTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage can be closed to a page; the choice then lasts as long as the page.
  }
}
