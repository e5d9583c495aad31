import { useCombobox } from "downshift";
import { useMemo } from "react";
import type { Ref } from "react";
import type { DatasetIndex } from "../compare/indexDataset";
import { searchAll, searchEntries } from "../compare/searchAll";
import type { SearchEntry } from "../compare/searchAll";
import type { View } from "../compare/view";
import { Icon } from "../ui/Icon";

const OF_EACH = 4;

const DOES = {
  system: "pin to the table",
  column: "add as a column",
  paper: "open",
} as const satisfies Record<SearchEntry["kind"], string>;

/** Search over everything: what is typed narrows the screen at once; a suggestion pins a system, adds a column or opens a paper. */
export function SearchBox({
  index,
  view,
  field,
  onChange,
}: {
  index: DatasetIndex;
  view: Pick<View, "search" | "columns" | "pinned">;
  field: Ref<HTMLInputElement>;
  onChange: (patch: Partial<View>) => void;
}) {
  const entries = useMemo(() => searchEntries(index), [index]);
  const found = useMemo(
    () => (view.search.trim() === "" ? [] : searchAll(entries, view.search, OF_EACH)),
    [entries, view.search],
  );
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, closeMenu } =
    useCombobox<SearchEntry>({
      items: found,
      inputValue: view.search,
      selectedItem: null,
      itemToString: (entry) => entry?.label ?? "",
      onSelectedItemChange: ({ selectedItem }) => selectedItem && onChange(chosen(selectedItem, view)),
    });
  const open = isOpen && found.length > 0;
  return (
    <search className="bar-search">
      <Icon name="search" />
      <input
        {...getInputProps({
          ref: field,
          type: "search",
          className: "field",
          "aria-label": "Search systems, benchmarks and papers",
          "aria-keyshortcuts": "/",
          placeholder: "Search",
          onChange: (event) => onChange({ search: (event.target as HTMLInputElement).value }),
          onKeyDown: (event) => {
            if (event.key === "Enter" && highlightedIndex < 0) closeMenu();
          },
        })}
      />
      <kbd aria-hidden="true">/</kbd>
      <div
        {...getMenuProps({ "aria-label": "Suggestions" })}
        className={open ? "suggestions open" : "suggestions"}
      >
        {open &&
          found.map((entry, at) => (
            <div
              key={`${entry.kind} ${entry.key}`}
              {...getItemProps({ item: entry, index: at })}
              className={at === highlightedIndex ? "option highlighted" : "option"}
            >
              <span className="option-name">{entry.label}</span>
              <span className="count">{DOES[entry.kind]}</span>
            </div>
          ))}
      </div>
    </search>
  );
}

function chosen(entry: SearchEntry, view: Pick<View, "columns" | "pinned">): Partial<View> {
  const table = { screen: "compare", subject: null, search: "" } as const;
  switch (entry.kind) {
    case "paper":
      return { screen: "papers", subject: entry.key, search: "" };
    case "column":
      return { ...table, columns: [...new Set([...view.columns, entry.key])] };
    case "system":
      return { ...table, pinned: [...new Set([...view.pinned, entry.key])] };
  }
}
