/** Outlines on a 16 by 16 field, drawn with the colour of the text around them. */
const OUTLINES = {
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14",
  close: "M4 4l8 8M12 4l-8 8",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  down: "M4.5 6.5 8 10l3.5-3.5",
  left: "M9.5 4.5 6 8l3.5 3.5",
  right: "M6.5 4.5 10 8l-3.5 3.5",
  up: "M4.5 9.5 8 6l3.5 3.5",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  columns: "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10",
  sliders: "M2.5 5h5m3 0h3M2.5 11h2m3 0h6M9 3.5v3M6 9.5v3",
  share: "M8 10V2.5M5 5l3-3 3 3M3 9v4.5h10V9",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7",
  moon: "M13.5 9.6A6 6 0 0 1 6.4 2.5 6 6 0 1 0 13.5 9.6Z",
  auto: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 0v12M8 5h4.5M8 8h6M8 11h4.5",
  help: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.2 6.3A1.9 1.9 0 0 1 8 5c1 0 1.9.7 1.9 1.7C9.9 8 8 8 8 9.400M8 11.400v.01",
  pin: "M6 2.500h4l-.5 4 2 2.500h-7l2-2.5-.5-4ZM8 9v4.5",
  copy: "M6 5.500h7.500V14H6zM10 5.500V2H2.500v8.500H6",
  out: "M6.5 3.500h-4v10h10v-4M9 2.500h4.500V7M13.5 2.5 7.5 8.5",
  swap: "M2.5 5.500h10L10 3M13.5 10.500h-10L6 13",
} as const;

export type IconName = keyof typeof OUTLINES;

/** Decoration only: the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
