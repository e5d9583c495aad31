import {
  DEFAULT_OPTIONS,
  type ExportOptions,
  FORMAT_IDS,
  type FormatId,
  PICTURE_SIZES,
  SCALES,
  THEMES,
} from "../export/exporter";

/** What the dialog remembers; the chart is not a choice to keep but what is on screen. */
export interface ExportChoices {
  format: FormatId;
  options: Omit<ExportOptions, "chart">;
}

const KEY = "export";

/** The choices kept in this browser; what is missing or not understood is the default. */
export function keptChoices(): ExportChoices {
  const { chart: _, ...defaults } = DEFAULT_OPTIONS;
  const kept = readKept();
  const options = kept["options"];
  const of = typeof options === "object" && options !== null ? (options as Record<string, unknown>) : {};
  return {
    format: oneOf(FORMAT_IDS, kept["format"], "pptx"),
    options: {
      theme: oneOf(THEMES, of["theme"], defaults.theme),
      size: oneOf(PICTURE_SIZES, of["size"], defaults.size),
      scale: oneOf(SCALES, of["scale"], defaults.scale),
      bom: typeof of["bom"] === "boolean" ? of["bom"] : defaults.bom,
      about: typeof of["about"] === "boolean" ? of["about"] : defaults.about,
      siunitx: typeof of["siunitx"] === "boolean" ? of["siunitx"] : defaults.siunitx,
    },
  };
}

export function keepChoices(choices: ExportChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Storage can be closed to a page; the choices then last as long as the page.
  }
}

function readKept(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}
