import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Icon } from "./Icon";

/**
 * The browser's own dialog with a title and a way out. Focus moves in when it opens, or when what it is about changes from
 * outside, and goes back to where that was asked for. One that is not modal stands beside the page, which stays in use.
 */
export function Dialog({
  open,
  title,
  className,
  modal = true,
  about = null,
  onClose,
  children,
}: {
  open: boolean;
  title: ReactNode;
  className: string;
  modal?: boolean;
  about?: string | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  const asked = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    asked.current = activeElement();
    if (modal) element.showModal();
    else element.show();
    return () => element.close();
  }, [open, modal]);

  useEffect(() => {
    const element = dialog.current;
    if (!element?.open || element.contains(document.activeElement)) return;
    asked.current = activeElement();
    element.querySelector("button")?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `about` is what to react to
  }, [about]);

  // Focus goes back before React takes the dialog away, and with it the focus.
  const leave = () => {
    dialog.current?.close();
    if (asked.current?.isConnected) asked.current.focus({ preventScroll: true });
    onClose();
  };

  if (!open) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and the backdrop are ways out
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        leave();
      }}
      onClick={(event) => {
        if (modal && event.target === event.currentTarget) leave();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button bare icon" aria-label="Close" onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}

function activeElement(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
