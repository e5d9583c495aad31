import { useRef, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from "react";
import { stepTo, type MarkText } from "./mark";
import { CurrentMark } from "./MarkGroup";
import { MarkTable } from "./MarkTable";
import { Tooltip, type Pointed } from "./Tooltip";

/** What to say of the marks not drawn yet, and how to have more of them; null where all are drawn. */
export type More = { text: string; onMore(): void } | null;

interface ChartFrameProps {
  title: string;
  marks: MarkText[];
  width: number;
  /** How many marks stand in a row of a grid; 1 where up and down mean the next and the last. */
  stride?: number;
  /** What is left to draw, where not all is drawn at first. */
  more?: More;
  onOpen(observation: string): void;
  children: ReactNode;
}

/** What every chart has round its drawing: keys and clicks for its marks, the tip, the button for more, the table. */
export function ChartFrame({
  title,
  marks,
  width,
  stride = 1,
  more = null,
  onOpen,
  children,
}: ChartFrameProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<Pointed | null>(null);

  const point = (event: SyntheticEvent) => {
    const group = markOf(event.target);
    const at = group === null ? -1 : Number(group.dataset["mark"]);
    const mark = marks[at];
    if (group === null || mark === undefined || drawing.current === null) return setPointed(null);
    if (event.type === "focus") setCurrent(at);
    setPointed(placeTip(mark, group, drawing.current));
  };

  const open = (event: SyntheticEvent) => {
    const mark = marks[Number(markOf(event.target)?.dataset["mark"] ?? -1)];
    if (mark === undefined || mark.observation === null) return false;
    onOpen(mark.observation);
    return true;
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && pointed !== null) return setPointed(null);
    if (event.key === "Enter" || event.key === " ") return open(event) && event.preventDefault();
    const group = markOf(event.target);
    const next = group && stepTo(event.key, Number(group.dataset["mark"]), marks.length, stride);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    drawing.current?.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus();
  };

  return (
    <figure className="chart">
      <div
        ref={drawing}
        className="chart-drawing"
        role="toolbar"
        tabIndex={-1}
        aria-roledescription="chart"
        aria-label={`${title}. Arrow keys move between marks, Enter opens the evidence.`}
        onClick={open}
        onKeyDown={press}
        onFocus={point}
        onBlur={() => setPointed(null)}
        onPointerOver={point}
        onPointerLeave={() => setPointed(null)}
      >
        <div className="chart-scroll">
          <CurrentMark value={Math.min(current, Math.max(marks.length - 1, 0))}>{children}</CurrentMark>
        </div>
        {pointed !== null && <Tooltip pointed={pointed} width={width} />}
      </div>
      {more !== null && (
        <p className="chart-more">
          <button type="button" onClick={more.onMore}>
            Show more
          </button>
        </p>
      )}
      <MarkTable caption={title} marks={marks} onOpen={onOpen} />
    </figure>
  );
}

function markOf(target: EventTarget): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>("[data-mark]") : null;
}

const ROOM_FOR_TIP = 130;

function placeTip(mark: MarkText, group: SVGGElement, drawing: HTMLElement): Pointed {
  const outer = drawing.getBoundingClientRect();
  const box = group.getBoundingClientRect();
  const below = box.top < ROOM_FOR_TIP;
  return {
    mark,
    x: box.left + box.width / 2 - outer.left,
    y: (below ? box.bottom + 6 : box.top - 6) - outer.top,
    below,
  };
}
