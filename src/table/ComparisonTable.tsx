import { useTable } from "@tanstack/react-table";
import { memo, useMemo, useState } from "react";
import { columnName } from "../compare/columns";
import type { Row } from "../compare/comparison";
import { comparisonColumns } from "./comparisonColumns";
import type { TableProps } from "./comparisonColumns";
import { features, sortingOf, sortOf } from "./features";
import { GridFrame, VIRTUAL_ABOVE } from "./GridFrame";
import { dropColumn, moveColumn } from "./moveColumn";
import { NarrowColumn } from "./NarrowColumn";
import "./table.css";

const rowId = (row: Row) => row.system.key;
const groupOf = (row: Row) => row.group;
const isPinned = (row: Row) => row.pinned;

/** Systems down, benchmarks across. */
function ComparisonTableOnce(props: TableProps & { openId: string | null }) {
  const { comparison, index, view, links, onChange, onOpen, openId } = props;
  const columns = useMemo(
    () => comparisonColumns({ comparison, index, view, links, onChange, onOpen }),
    [comparison, index, view, links, onChange, onOpen],
  );
  const { rows } = comparison;
  const keys = comparison.columns.map((column) => column.key);
  const [chosen, setChosen] = useState<string | null>(null);
  const narrow = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);

  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting: sortingOf(view.sort) },
    onSortingChange: (next) =>
      onChange({ sort: sortOf(typeof next === "function" ? next(sortingOf(view.sort)) : next) }),
  });

  return (
    <>
      <NarrowColumn columns={comparison.columns} shown={narrow} onShow={setChosen} />
      {rows.length > VIRTUAL_ABOVE && (
        <p className="note">
          {rows.length} rows: only those in sight are in the page, so your browser’s own search does not find
          the rest. Narrow the filters to {VIRTUAL_ABOVE} rows to have all of them.
        </p>
      )}
      <GridFrame
        table={table}
        caption={`Reported results on ${comparison.columns.map(columnName).join(", ")}`}
        className={view.cells === "gains" || comparison.baseline ? "gains" : "plain"}
        groupOf={groupOf}
        isPinned={isPinned}
        narrow={narrow}
        openId={openId}
        onMove={(key, step) => onChange({ columns: moveColumn(keys, key, step) })}
        onDropped={(moved, on) => onChange({ columns: dropColumn(keys, moved, on) })}
      />
    </>
  );
}

export const ComparisonTable = memo(ComparisonTableOnce);
