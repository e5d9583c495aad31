/** What one version of the data changed, as CHANGELOG.md tells it. */
export interface Change {
  heading: string;
  lines: string[];
}

/**
 * The entries of CHANGELOG.md (newest first, each headed "## version ...") that are newer than a version; null where
 * it knows no such version.
 */
export function changesSince(changelog: string, version: string): Change[] | null {
  const entries = changelog.split(/^## /m).slice(1).map(readEntry);
  const at = entries.findIndex(({ heading }) => heading.split(" ")[0] === version);
  return at < 0 ? null : entries.slice(0, at);
}

function readEntry(text: string): Change {
  const [heading = "", ...lines] = text.split("\n").map((line) => line.trim());
  return { heading, lines: lines.filter((line) => line !== "") };
}
