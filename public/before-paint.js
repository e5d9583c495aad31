// What the first paint has to know; a module would come too late.

// The theme a reader chose. Where nothing is kept, or may not be, the system's stays.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be closed to a page (private windows, embedded frames).
}

// An address that asks for another view does not first show the opening one, which stands in the page.
if (location.hash.length > 2) document.documentElement.dataset.elsewhere = "";
