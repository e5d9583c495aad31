import { useState } from "react";
import type { MarkText } from "./mark";

interface MarkTableProps {
  caption: string;
  marks: MarkText[];
  onOpen(observation: string): void;
}

/** The numbers behind a chart, in the order of its marks. Drawn only when opened. */
export function MarkTable({ caption, marks, onOpen }: MarkTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      {open && (
        <div className="chart-table-scroll">
          <Table caption={caption} marks={marks} onOpen={onOpen} />
        </div>
      )}
    </details>
  );
}

function Table({ caption, marks, onOpen }: MarkTableProps) {
  const deltas = marks.some((mark) => mark.delta !== null);
  const labels = [...new Set(marks.flatMap((mark) => mark.facts.map(([label]) => label)))];
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">System</th>
          <th scope="col">Benchmark</th>
          <th scope="col">Reported</th>
          {deltas && <th scope="col">From</th>}
          {deltas && <th scope="col">{marks.find((mark) => mark.delta !== null)?.deltaLabel}</th>}
          {labels.map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark, at) => (
          <tr key={`${at} ${mark.observation}`}>
            <th scope="row">{mark.system}</th>
            <td>{mark.benchmark}</td>
            <td>
              <Value mark={mark} onOpen={onOpen} />
            </td>
            {deltas && <td>{mark.base ?? "–"}</td>}
            {deltas && <td>{mark.delta === null ? "–" : `${mark.delta}${mark.noise ? " †" : ""}`}</td>}
            {labels.map((label) => (
              <td key={label}>{mark.facts.find(([name]) => name === label)?.[1] ?? "–"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ mark, onOpen }: { mark: MarkText; onOpen(observation: string): void }) {
  const { observation, value } = mark;
  if (observation === null) return value;
  return (
    <button type="button" onClick={() => onOpen(observation)}>
      {value}
    </button>
  );
}
