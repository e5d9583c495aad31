import { useCallback, useState } from "react";
import type { FocusEvent, PointerEvent } from "react";

interface Tip {
  lines: string[];
  left: number;
  top: number;
}

const WIDTH = 280;
const GAP = 6;

function tipFor(target: EventTarget): Tip | null {
  const cell = (target as Element).closest<HTMLElement>("[data-tip]");
  if (!cell?.dataset["tip"]) return null;
  const box = cell.getBoundingClientRect();
  return {
    lines: cell.dataset["tip"].split("\n"),
    left: Math.max(GAP, Math.min(box.left, innerWidth - WIDTH - GAP)),
    top: box.bottom + GAP,
  };
}

/** What the marks of the cell under the pointer, or with the focus, mean. One tip for the whole table. */
export function useCellTip() {
  const [shown, setShown] = useState<Tip | null>(null);
  const hide = useCallback(() => setShown(null), []);
  return {
    shown,
    hide,
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === "mouse") setShown(tipFor(event.target));
    },
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(":focus-visible")) setShown(tipFor(event.target));
    },
  };
}

export function CellTip({ tip }: { tip: Tip | null }) {
  return (
    <output className="cell-tip" hidden={tip === null} style={tip ? { left: tip.left, top: tip.top } : {}}>
      {tip?.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </output>
  );
}
