import { useState } from "react";
import { columnName } from "../compare/columns";
import type { Conflict } from "../compare/conflictsOf";
import type { Links } from "../ui/links";

const FIRST = 20;

/** Systems whose reports differ: the lowest, the highest and the spread between them. */
export function Conflicts({
  conflicts,
  links,
  showColumn,
  onOpen,
}: {
  conflicts: Conflict[];
  links: Links;
  showColumn: boolean;
  onOpen: (id: string) => void;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      <div className="sheet-table">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">System</th>
              {showColumn && <th scope="col">Benchmark</th>}
              <th scope="col" className="numeric">
                Lowest
              </th>
              <th scope="col" className="numeric">
                Highest
              </th>
              <th scope="col" className="numeric">
                Spread
              </th>
              <th scope="col" className="numeric secondary">
                Reports
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? conflicts : conflicts.slice(0, FIRST)).map(
              ({ system, column, low, high, spread, reports }) => (
                <tr key={`${column.key} ${system.key}`}>
                  <th scope="row">{system.name}</th>
                  {showColumn && (
                    <td>
                      <a href={links.benchmark(column.benchmark.name)}>{columnName(column)}</a>
                    </td>
                  )}
                  {[low, high].map((end) => (
                    <td key={end.id} className="numeric">
                      <button type="button" className="number-link" onClick={() => onOpen(end.id)}>
                        {end.value}
                      </button>
                    </td>
                  ))}
                  <td className="numeric">{spread.replace("+", "")}</td>
                  <td className="numeric secondary">{reports.length}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {conflicts.length > FIRST && (
        <button type="button" className="textlink more" onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${conflicts.length}`}
        </button>
      )}
    </>
  );
}
