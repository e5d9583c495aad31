import type { Ref } from "react";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Screen, View } from "../compare/view";
import { Icon } from "../ui/Icon";
import { SearchBox } from "./SearchBox";
import { ThemeToggle } from "./ThemeToggle";

/** In the order of the keys 1 to 5. */
export const SCREEN_LABELS = {
  compare: "Compare",
  charts: "Charts",
  benchmarks: "Benchmarks",
  papers: "Papers",
  coverage: "Coverage",
} as const satisfies Record<Screen, string>;

/** Name, pages, search and the page's own controls. */
export function TopBar({
  index,
  view,
  search,
  onChange,
  onHelp,
}: {
  index: DatasetIndex;
  view: View;
  search: Ref<HTMLInputElement>;
  onChange: (patch: Partial<View>) => void;
  onHelp: () => void;
}) {
  return (
    <header className="bar">
      <a className="brand" href="#/compare">
        <svg className="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
          <rect x="1" y="3" width="18" height="3" rx="1" />
          <rect x="1" y="8.5" width="12" height="3" rx="1" />
          <rect x="1" y="14" width="15" height="3" rx="1" />
        </svg>
        Benchledger
      </a>
      <nav className="pages" aria-label="Pages">
        {Object.entries(SCREEN_LABELS).map(([screen, label]) => (
          <a key={screen} href={`#/${screen}`} aria-current={screen === view.screen ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <SearchBox index={index} view={view} field={search} onChange={onChange} />
      <span className="bar-end">
        <ThemeToggle />
        <button
          type="button"
          className="button bare icon"
          aria-label="Help and keys"
          title="Help (?)"
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
      </span>
    </header>
  );
}
