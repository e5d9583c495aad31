import { useCombobox } from "downshift";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { columnDetail, columnLabel, columnName, columnsOf } from "../compare/columns";
import type { Column } from "../compare/comparison";
import type { DatasetIndex } from "../compare/indexDataset";
import { Icon } from "../ui/Icon";
import { findColumns } from "./findColumns";

const LIMIT = 80;
const GAP = 4;
const LEAST_HEIGHT = 160;

/** Chooses the table's columns: each a benchmark with its split, variant and metric, found by typing. */
export function BenchmarkPicker({
  index,
  chosen,
  onChange,
}: {
  index: DatasetIndex;
  /** The shown columns, in order. */
  chosen: Column[];
  onChange: (columns: string[]) => void;
}) {
  const keys = chosen.map((column) => column.key);
  return (
    <fieldset className="filter">
      <legend>Benchmarks</legend>
      <ColumnSearch index={index} keys={keys} onChange={onChange} />
      <ol className="chosen-columns" aria-label="Columns, in order">
        {chosen.map((column, at) => (
          <li key={column.key}>
            <span className="chosen-name">
              {columnLabel(column)} <span className="muted">{columnDetail(column)}</span>
            </span>
            <MoveButton column={column} keys={keys} at={at} step={-1} onChange={onChange} />
            <MoveButton column={column} keys={keys} at={at} step={1} onChange={onChange} />
            <button
              type="button"
              className="mini"
              aria-label={`Remove ${columnName(column)}`}
              onClick={() => onChange(keys.filter((key) => key !== column.key))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function MoveButton({
  column,
  keys,
  at,
  step,
  onChange,
}: {
  column: Column;
  keys: string[];
  at: number;
  step: -1 | 1;
  onChange: (columns: string[]) => void;
}) {
  const to = at + step;
  return (
    <button
      type="button"
      className="mini"
      aria-label={`Move ${columnName(column)} ${step < 0 ? "up" : "down"}`}
      disabled={to < 0 || to >= keys.length}
      onClick={() => onChange(keys.toSpliced(at, 1).toSpliced(to, 0, column.key))}
    >
      <Icon name={step < 0 ? "up" : "down"} />
    </button>
  );
}

function ColumnSearch({
  index,
  keys,
  onChange,
}: {
  index: DatasetIndex;
  keys: string[];
  onChange: (columns: string[]) => void;
}) {
  const all = useMemo(() => columnsOf(index), [index]);
  const [query, setQuery] = useState("");
  const { groups, listed, left } = useMemo(() => findColumns(all, query, LIMIT), [all, query]);
  const headings = useId();
  const toggle = (column: Column) =>
    onChange(keys.includes(column.key) ? keys.filter((key) => key !== column.key) : [...keys, column.key]);

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, openMenu } =
    useCombobox<Column>({
      items: listed,
      inputValue: query,
      selectedItem: null,
      itemToString: (column) => (column ? columnName(column) : ""),
      // Choosing toggles a column and leaves the list open for the next one.
      stateReducer: (state, { type, changes }) =>
        type === useCombobox.stateChangeTypes.InputKeyDownEnter ||
        type === useCombobox.stateChangeTypes.ItemClick
          ? {
              ...changes,
              isOpen: true,
              highlightedIndex: state.highlightedIndex,
              inputValue: state.inputValue,
            }
          : changes,
      onStateChange: ({ type, selectedItem }) => {
        const chose =
          type === useCombobox.stateChangeTypes.InputKeyDownEnter ||
          type === useCombobox.stateChangeTypes.ItemClick;
        if (chose && selectedItem) toggle(selectedItem);
      },
      onIsOpenChange: ({ isOpen }) => {
        if (!isOpen) setQuery("");
      },
    });

  // In the browser's top layer, the list may be wider than the rail and is not clipped by it.
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = box.current?.querySelector("input");
    const list = box.current?.querySelector<HTMLElement>("[popover]");
    if (!isOpen || !field || !list) return;
    const { left, bottom } = field.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + GAP}px`;
    list.style.maxHeight = `${Math.max(LEAST_HEIGHT, innerHeight - bottom - 4 * GAP)}px`;
    list.showPopover?.();
    return () => list.hidePopover?.();
  }, [isOpen]);

  return (
    <div className="combobox" ref={box}>
      <input
        {...getInputProps({
          "aria-label": "Add a benchmark",
          placeholder: `Add one of ${all.length} columns`,
          className: "field",
          onFocus: openMenu,
          // Downshift's own handler runs late for a controlled field and moves the caret.
          onChange: (event) => setQuery((event.target as HTMLInputElement).value),
        })}
      />
      <div
        className="listbox"
        {...getMenuProps({ "aria-label": "Benchmarks", "aria-multiselectable": true })}
        popover="manual"
      >
        {isOpen &&
          groups.map(({ domain, columns }, group) => (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox takes groups, and no fieldset
            <div key={domain} role="group" aria-labelledby={`${headings}${group}`}>
              <p id={`${headings}${group}`} className="menu-title" role="presentation">
                {domain}
              </p>
              {columns.map((column) => (
                <div
                  key={column.key}
                  {...getItemProps({
                    item: column,
                    index: listed.indexOf(column),
                    "aria-selected": keys.includes(column.key),
                  })}
                  className={`option${listed[highlightedIndex] === column ? " highlighted" : ""}`}
                >
                  <span className="option-mark" aria-hidden="true">
                    {keys.includes(column.key) ? "✓" : ""}
                  </span>
                  <span className="option-name">
                    {columnLabel(column)} <span className="muted">{columnDetail(column)}</span>
                  </span>
                  <span className="count">{column.systems}</span>
                </div>
              ))}
            </div>
          ))}
      </div>
      {isOpen && listed.length === 0 && <p className="combobox-note">No benchmark is called “{query}”.</p>}
      {isOpen && left > 0 && <p className="combobox-note">{left} more: type to narrow the list.</p>}
    </div>
  );
}
