import { useEffect, useId, useMemo, useState } from "react";
import type { Grid } from "../dataset/grid";
import { canCopy, copy, copyForSlides, download } from "../export/deliver";
import { type Exporter, type ExportOptions, PICTURE_SIZES, SCALES, THEMES } from "../export/exporter";
import { exporters } from "../export/index";
import { pictureOf } from "../export/pictureOf";
import { contents } from "../export/words";
import { Dialog } from "../ui/Dialog";
import { type ExportChoices, keepChoices, keptChoices } from "./exportChoices";
import "./export.css";

/** A preview shows the beginning; a file may have megabytes. */
const LONGEST_PREVIEW = 20_000;

const THEME_LABELS = { light: "Light", dark: "Dark", transparent: "Transparent" } as const;
const SIZE_LABELS = { slide: "Slide, 16:9", column: "Column", page: "Full page" } as const;

/**
 * Takes what is on screen away: a format, its few options, a preview of exactly that, and what it contains, said before it
 * is taken. `chartSvg` gives the chart on screen, null where the screen shows none.
 */
export function ExportDialog({
  grid,
  chartSvg,
  open,
  onClose,
  announce,
}: {
  grid: Grid;
  chartSvg: (() => SVGSVGElement | null) | null;
  open: boolean;
  onClose: () => void;
  announce: (message: string) => void;
}) {
  return (
    <Dialog open={open} title="Export" className="dialog export-dialog" onClose={onClose}>
      <ExportForm grid={grid} chartSvg={chartSvg} announce={announce} />
    </Dialog>
  );
}

function ExportForm({
  grid,
  chartSvg,
  announce,
}: {
  grid: Grid;
  chartSvg: (() => SVGSVGElement | null) | null;
  announce: (message: string) => void;
}) {
  const [choices, setChoices] = useState(keptChoices);
  const [withChart, setWithChart] = useState(chartSvg !== null);
  const [said, setSaid] = useState("");
  const exporter = exporters.find(({ id }) => id === choices.format);
  const options = useMemo(
    () => ({ ...choices.options, chart: withChart ? (chartSvg?.() ?? null) : null }),
    [choices.options, withChart, chartSvg],
  );

  const choose = (next: ExportChoices) => {
    setChoices(next);
    setSaid("");
    keepChoices(next);
  };
  const take = async (deliver: () => Promise<string>) => {
    const message = await deliver().catch((reason: unknown) =>
      reason instanceof Error ? reason.message : String(reason),
    );
    setSaid(message);
    announce(message);
  };
  if (!exporter) return null;

  return (
    <div className="export">
      <fieldset className="export-formats">
        <legend>Format</legend>
        {exporters.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name="export-format"
              value={id}
              checked={id === exporter.id}
              onChange={() => choose({ ...choices, format: id })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div className="export-main">
        <ExportOptionFields
          exporter={exporter}
          options={choices.options}
          chart={chartSvg === null ? null : { shown: withChart, show: setWithChart }}
          onChange={(changed) => choose({ ...choices, options: changed })}
        />
        <ExportPreview grid={grid} exporter={exporter} options={options} />
        <div className="export-take">
          <p className="export-contents">{contents(grid)}</p>
          <button type="button" className="button" onClick={() => void take(() => copyForSlides(grid))}>
            Copy table for slides
          </button>
          {canCopy(exporter) && (
            <button
              type="button"
              className="button"
              onClick={() => void take(() => copy(grid, exporter, options))}
            >
              Copy {exporter.label}
            </button>
          )}
          <button
            type="button"
            className="button primary"
            onClick={() => void take(() => download(grid, exporter, options))}
          >
            Download .{exporter.extension}
          </button>
        </div>
        <output className="export-said">{said}</output>
      </div>
    </div>
  );
}

/** The options of one format; nothing for a format that has none. */
function ExportOptionFields({
  exporter,
  options,
  chart,
  onChange,
}: {
  exporter: Exporter;
  options: ExportChoices["options"];
  chart: { shown: boolean; show: (shown: boolean) => void } | null;
  onChange: (options: ExportChoices["options"]) => void;
}) {
  const has = (name: keyof ExportOptions) => exporter.options.includes(name);
  const themes = exporter.id === "pptx" ? THEMES.filter((theme) => theme !== "transparent") : THEMES;
  return (
    <div className="export-options">
      {has("chart") && chart && (
        <Check label="The chart instead of the table" checked={chart.shown} onChange={chart.show} />
      )}
      {has("theme") && (
        <Pick
          label="Theme"
          options={themes.map((theme) => [theme, THEME_LABELS[theme]])}
          value={options.theme}
          onChange={(theme) =>
            onChange({ ...options, theme: THEMES.find((one) => one === theme) ?? "light" })
          }
        />
      )}
      {has("size") && (
        <Pick
          label="Size"
          options={PICTURE_SIZES.map((size) => [size, SIZE_LABELS[size]])}
          value={options.size}
          onChange={(size) =>
            onChange({ ...options, size: PICTURE_SIZES.find((one) => one === size) ?? "slide" })
          }
        />
      )}
      {has("scale") && (
        <Pick
          label="Resolution"
          options={SCALES.map((scale) => [String(scale), `${scale}x`])}
          value={String(options.scale)}
          onChange={(scale) =>
            onChange({ ...options, scale: SCALES.find((one) => String(one) === scale) ?? 2 })
          }
        />
      )}
      {has("about") && (
        <Check
          label="Title, rule and permalink above the header"
          checked={options.about}
          onChange={(about) => onChange({ ...options, about })}
        />
      )}
      {has("bom") && (
        <Check
          label="For Excel (byte order mark)"
          checked={options.bom}
          onChange={(bom) => onChange({ ...options, bom })}
        />
      )}
      {has("siunitx") && (
        <Check
          label="Align at the decimal point (siunitx)"
          checked={options.siunitx}
          onChange={(siunitx) => onChange({ ...options, siunitx })}
        />
      )}
    </div>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function Pick({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: [value: string, label: string][];
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const shown = options.some(([option]) => option === value) ? value : options[0]?.[0];
  return (
    <span className="export-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={shown} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A text format's own text; for pictures the picture, for a deck its first slide as a picture. */
function ExportPreview({
  grid,
  exporter,
  options,
}: {
  grid: Grid;
  exporter: Exporter;
  options: ExportOptions;
}) {
  const [shown, setShown] = useState<{ exporter: Exporter; text: string } | null>(null);

  useEffect(() => {
    let current = true;
    const write = async () =>
      exporter.kind === "text" ? exporter.write(grid, options) : previewPicture(grid, exporter, options);
    write().then(
      (written) => {
        if (current) setShown({ exporter, text: typeof written === "string" ? written : "" });
      },
      (reason: unknown) => {
        if (current) setShown({ exporter, text: `No preview: ${String(reason)}` });
      },
    );
    return () => {
      current = false;
    };
  }, [grid, exporter, options]);

  // What another format wrote is not shown under this one's name.
  const text = shown?.exporter === exporter ? shown.text : "";
  const ground = exporter.kind === "text" ? undefined : options.theme;
  return (
    <section
      className="export-preview"
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={`Preview of ${exporter.label}`}
      data-ground={ground}
    >
      {exporter.kind !== "text" && text.startsWith("<svg") ? (
        <img
          src={`data:image/svg+xml,${encodeURIComponent(text)}`}
          alt={`Preview of ${exporter.label}: ${contents(grid)}`}
        />
      ) : (
        <pre>{text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}\n…` : text}</pre>
      )}
    </section>
  );
}

function previewPicture(grid: Grid, exporter: Exporter, options: ExportOptions): string {
  if (exporter.id !== "pptx") return pictureOf(grid, options);
  return pictureOf(grid, { theme: options.theme === "dark" ? "dark" : "light", size: "slide", chart: null });
}
