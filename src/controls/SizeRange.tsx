import { useState } from "react";
import type { SizeHistogram } from "../compare/facets";
import type { SizeChoice } from "../compare/view";
import { positionOf, sizeAt, STEPS, typedSize } from "./logScale";

const LOWEST_B = 0.5;
const HIGHEST_B = 1000;
const CHART = { width: 200, height: 40 };

/** A log range with a histogram of what is there: two sliders, and two fields for whoever would rather type. */
export function SizeRange({
  sizes,
  bins,
  onChange,
}: {
  sizes: SizeChoice;
  bins: SizeHistogram["bins"];
  onChange: (sizes: SizeChoice) => void;
}) {
  const low = Math.min(LOWEST_B, bins[0]?.fromB ?? LOWEST_B);
  const high = Math.max(HIGHEST_B, bins.at(-1)?.toB ?? HIGHEST_B);
  const from = sizes.minB === null ? 0 : positionOf(sizes.minB, low, high);
  const to = sizes.maxB === null ? STEPS : positionOf(sizes.maxB, low, high);
  const slide = (bound: "minB" | "maxB", position: number) => {
    const open = bound === "minB" ? position <= 0 : position >= STEPS;
    onChange({ ...sizes, [bound]: open ? null : sizeAt(position, low, high) });
  };
  return (
    <div className="size-range">
      <Histogram bins={bins} low={low} high={high} from={from} to={to} />
      <div className="sliders">
        <input
          type="range"
          aria-label="Smallest size"
          aria-valuetext={sizes.minB === null ? "no lower bound" : `${sizes.minB} billion`}
          min={0}
          max={STEPS}
          value={from}
          onChange={(event) => slide("minB", Math.min(Number(event.target.value), to))}
        />
        <input
          type="range"
          aria-label="Largest size"
          aria-valuetext={sizes.maxB === null ? "no upper bound" : `${sizes.maxB} billion`}
          min={0}
          max={STEPS}
          value={to}
          onChange={(event) => slide("maxB", Math.max(Number(event.target.value), from))}
        />
      </div>
      <div className="bounds">
        <Bound
          label="From, in billions"
          value={sizes.minB}
          onTyped={(minB) => onChange({ ...sizes, minB })}
        />
        <span aria-hidden="true">to</span>
        <Bound label="To, in billions" value={sizes.maxB} onTyped={(maxB) => onChange({ ...sizes, maxB })} />
        <span className="muted">billion</span>
      </div>
    </div>
  );
}

function Histogram({
  bins,
  low,
  high,
  from,
  to,
}: {
  bins: SizeHistogram["bins"];
  low: number;
  high: number;
  from: number;
  to: number;
}) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const x = (position: number) => (position / STEPS) * CHART.width;
  return (
    <svg
      className="size-histogram"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bins.map(({ fromB, toB, count }) => {
        const [left, right] = [positionOf(fromB, low, high), positionOf(toB, low, high)];
        const height = count === 0 ? 0 : Math.max(2, (count / most) * CHART.height);
        const inside = right > from && left < to;
        return (
          <rect
            key={fromB}
            className={inside ? "inside" : "outside"}
            x={x(left) + 0.5}
            y={CHART.height - height}
            width={Math.max(0, x(right - left) - 1)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** Keeps what is being typed as it is typed ("7.", "7b"); leaving the field shows the bound that holds. */
function Bound({
  label,
  value,
  onTyped,
}: {
  label: string;
  value: number | null;
  onTyped: (value: number | null) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? undefined : typedSize(draft);
  const text = draft !== null && (typed === undefined || typed === value) ? draft : String(value ?? "");
  return (
    <input
      className="field bound"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={(draft !== null && typed === undefined) || undefined}
      placeholder="any"
      value={text}
      onChange={(event) => {
        setDraft(event.target.value);
        const size = typedSize(event.target.value);
        if (size !== undefined) onTyped(size);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
