import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { focusables } from "./focusables";

const GAP = 4;
const EDGE = 8;

/** Where a panel fits: under its button, else above it, and never past the edge of the window. */
function placeBeside(button: DOMRect, panel: DOMRect): { left: number; top: number } {
  const below = button.bottom + GAP;
  const fitsBelow = below + panel.height <= innerHeight - EDGE;
  const top = fitsBelow ? below : Math.max(EDGE, button.top - GAP - panel.height);
  return { left: Math.max(EDGE, Math.min(button.left, innerWidth - panel.width - EDGE)), top };
}

/**
 * A button that opens a small panel of controls in the browser's top layer, so that no table edge clips it.
 * Escape, a click elsewhere and `close` shut it; focus then returns to the button. Arrows move between its controls.
 */
export function Popover({
  label,
  trigger,
  className,
  tabIndex,
  children,
}: {
  label: string;
  trigger: ReactNode;
  className: string;
  tabIndex?: number;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !panel.current || !button.current) return;
    panel.current.showPopover?.();
    const { left, top } = placeBeside(
      button.current.getBoundingClientRect(),
      panel.current.getBoundingClientRect(),
    );
    panel.current.style.left = `${left}px`;
    panel.current.style.top = `${top}px`;
    focusables(panel.current)[0]?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    const shut = () => setOpen(false);
    addEventListener("pointerdown", leave, true);
    addEventListener("scroll", leave, true);
    addEventListener("resize", shut);
    return () => {
      removeEventListener("pointerdown", leave, true);
      removeEventListener("scroll", leave, true);
      removeEventListener("resize", shut);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys typed in a panel are its own: Escape here must not also close what lies behind.
    event.stopPropagation();
    if (event.key === "Escape") return close();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement)
      return;
    event.preventDefault();
    const all = focusables(event.currentTarget);
    const at = all.indexOf(event.target as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {trigger}
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside arrive here
        <div
          ref={panel}
          id={id}
          popover="manual"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset has a border and no popover
          role="group"
          aria-label={label}
          className="popover"
          onKeyDown={onKeyDown}
        >
          {/* oxlint-disable-next-line react/refs -- `close` is called later, from an event */}
          {children(close)}
        </div>
      )}
    </>
  );
}
