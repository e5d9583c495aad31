import { Suspense, useEffect, useRef, useState, type RefObject } from "react";
import type { Comparison } from "../compare/comparison";
import type { DatasetIndex } from "../compare/indexDataset";
import type { View } from "../compare/view";
import { charts } from "./index";
import { FIRST_MARKS } from "./chart";
import { Picks } from "./shared/Picks";
import "./charts.css";

interface ChartScreenProps {
  comparison: Comparison;
  index: DatasetIndex;
  view: View;
  onOpen(observationId: string): void;
  onChange(patch: Partial<View>): void;
  /** Receives the drawing, with all its words, for exports; null while none is drawn. */
  svgRef?: RefObject<SVGSVGElement | null>;
}

const WIDEST = 1080;
const NARROWEST = 280;
const BEFORE_MEASURED = 720;

/** The chart that the view names, drawn from the same rows and choices as the table, with the list of the others. */
export function ChartScreen({ comparison, index, view, onOpen, onChange, svgRef }: ChartScreenProps) {
  const [box, width] = useWidth();
  const ownRef = useRef<SVGSVGElement>(null);
  const [limit, setLimit] = useState(FIRST_MARKS);
  const chart = charts.find(({ name }) => name === view.chart) ?? charts[0]!;
  const column = comparison.columns.find(({ key }) => key === view.chartBenchmark) ?? comparison.columns[0];

  const pickChart = (name: string) => {
    setLimit(FIRST_MARKS);
    onChange({ chart: name });
  };

  return (
    <div className="chart-screen">
      <div className="chart-controls">
        <ul className="chart-picker" aria-label="Charts">
          {charts.map(({ name, label, description, load }) => (
            <li key={name}>
              <button
                type="button"
                title={description}
                aria-pressed={name === chart.name}
                onPointerEnter={load}
                onFocus={load}
                onClick={() => pickChart(name)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
        <Picks picks={chart.picks} {...{ comparison, view, onChange }} />
      </div>
      <div className="chart-card">
        <div ref={box}>
          {column === undefined || comparison.rows.length === 0 ? (
            <output className="chart-empty">
              {column === undefined
                ? "Nothing to draw: no benchmark is chosen."
                : `Nothing to draw: the filters hide all ${comparison.hidden.total} systems.`}
            </output>
          ) : (
            <Suspense fallback={<p className="chart-loading">Drawing…</p>}>
              <chart.component
                key={chart.name}
                comparison={comparison}
                index={index}
                view={view}
                column={column}
                width={width}
                limit={limit}
                onMore={() => setLimit(limit + 3 * FIRST_MARKS)}
                onOpen={onOpen}
                svgRef={svgRef ?? ownRef}
              />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  );
}

/** The width there is to draw in. Before it is measured, that of a middling page. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(BEFORE_MEASURED);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(Math.max(NARROWEST, Math.min(entry.contentRect.width, WIDEST))));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
