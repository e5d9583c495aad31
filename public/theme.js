// The theme a reader chose, before the first paint. Where nothing is kept, or may not be, the system's stays.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be closed to a page (private windows, embedded frames).
}
