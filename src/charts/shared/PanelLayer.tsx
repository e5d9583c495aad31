import type { Panel } from "./panels";
import { placeOn } from "./stack";
import { tickLabel } from "./ticks";

interface PanelLayerProps {
  panel: Panel<unknown>;
  /** Pixels across the drawing between which the axis runs. */
  left: number;
  right: number;
}

/** A panel's heading, axis and grid; a cut axis shows two strokes where it is cut. */
export function PanelLayer({ panel, left, right }: PanelLayerProps) {
  const { axis, axisY, bottom } = panel;
  const place = placeOn(panel, { left, right });
  return (
    <g className="chart-panel">
      <text className="chart-panel-title" y={panel.top + 12}>
        {panel.title}
      </text>
      {panel.detail.map((line, at) => (
        <text key={at} className="chart-muted" y={panel.top + 28 + at * 16}>
          {line}
        </text>
      ))}
      {panel.lines.length > 0 && (
        <>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <path
                className={tick === 0 ? "chart-axis-line" : "chart-grid-line"}
                d={`M${place(tick)},${axisY}V${bottom}`}
              />
              <text className="chart-muted chart-small" x={place(tick)} y={axisY - 5} textAnchor="middle">
                {tickLabel(tick)}
              </text>
            </g>
          ))}
          <path className="chart-axis-line" d={`M${left},${axisY}H${right}`} />
          {axis.truncated && (
            <path
              className="chart-axis-line chart-axis-cut"
              d={`M${left + 8},${axisY + 5}l5,-10m4,0l-5,10`}
            />
          )}
        </>
      )}
    </g>
  );
}
