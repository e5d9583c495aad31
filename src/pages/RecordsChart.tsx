import type { Column } from "../compare/comparison";
import type { Record } from "./ranking";

const SIZE = { width: 640, height: 200, left: 44, right: 16, top: 14, bottom: 26 };

/** The best number over time, as steps: each lasts until a better one is printed. */
export function RecordsChart({ records, column }: { records: Record[]; column: Column }) {
  const numbers = records.map((record) => record.number);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const [first, last] = [Math.floor(records[0]?.x ?? 0), Math.ceil((records.at(-1)?.x ?? 0) + 0.01)];
  const x = (at: number) =>
    SIZE.left + ((at - first) / (last - first)) * (SIZE.width - SIZE.left - SIZE.right);
  const y = (number: number) =>
    SIZE.height - SIZE.bottom - ((number - low) / (high - low || 1)) * (SIZE.height - SIZE.top - SIZE.bottom);
  const steps = records
    .map(({ x: at, number }, place) => (place === 0 ? `M${x(at)} ${y(number)}` : `H${x(at)} V${y(number)}`))
    .join(" ");
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <figure className="records">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no other tag
        role="img"
        aria-label={`The best number on ${column.benchmark.name} over time: ${records.length} records, listed below`}
      >
        {years.map((year) => (
          <g key={year} className="tick">
            <line x1={x(year)} x2={x(year)} y1={SIZE.top} y2={SIZE.height - SIZE.bottom} />
            <text x={x(year)} y={SIZE.height - 8} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {(low === high ? [low] : [low, high]).map((number) => (
          <text key={number} x={SIZE.left - 8} y={y(number)} dy="0.32em" textAnchor="end">
            {records.find((record) => record.number === number)?.row.cells[column.key]?.chosen.value}
          </text>
        ))}
        <path d={`${steps} H${SIZE.width - SIZE.right}`} />
        {records.map(({ row, x: at, number }) => (
          <circle key={row.system.key} cx={x(at)} cy={y(number)} r={4} />
        ))}
      </svg>
    </figure>
  );
}
