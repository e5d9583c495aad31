import type { MarkText } from "./mark";

/** A mark, and where its tip points to, in pixels from the drawing's corner. */
export interface Pointed {
  mark: MarkText;
  x: number;
  y: number;
  /** Below the mark where there is no room above it. */
  below: boolean;
}

/** The facts of one mark beside it. Hidden from assistive technology: the mark itself announces the same. */
export function Tooltip({ pointed, width }: { pointed: Pointed; width: number }) {
  const { mark } = pointed;
  const left = Math.max(TIP_WIDTH / 2, Math.min(pointed.x, width - TIP_WIDTH / 2));
  return (
    <div
      className={pointed.below ? "chart-tip chart-tip-below" : "chart-tip"}
      style={{ left, top: pointed.y }}
      aria-hidden="true"
    >
      <strong>{mark.system}</strong>
      <span>{mark.benchmark}</span>
      <dl>
        {tipFacts(mark).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const TIP_WIDTH = 240;

function tipFacts(mark: MarkText): [string, string][] {
  const facts: [string, string][] = [["Reported", mark.value]];
  if (mark.base !== null) facts.push(["From", mark.base]);
  if (mark.delta !== null) facts.push([mark.deltaLabel, mark.noise ? `${mark.delta} †` : mark.delta]);
  return [...facts, ...mark.facts];
}
