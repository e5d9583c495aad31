import type { Grid } from "../dataset/grid";
import type { ExportOptions } from "./exporter";
import { framePicture, round } from "./picture";
import { PICTURE_FONT } from "./textWidth";

/** What a style sheet can say of a mark and SVG can say in attributes. */
const PAINTS = ["fill", "stroke"] as const;
const PROPERTIES = [
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
] as const;
const DEFAULTS: Record<string, string> = {
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "font-style": "normal",
  "font-weight": "400",
  "text-anchor": "start",
};

/** Geometry and references: the attributes that survive; classes, handlers, roles and labels do not. */
const KEPT =
  /^(?:id|d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|points|transform|offset|stop-color|viewBox|href|clip-path|clipPathUnits|gradientUnits|gradientTransform|textLength)$/;
const DROPPED = "foreignObject, style, script, image, title, desc, [display=none]";

/** Where a text hangs from, for readers of SVG that know no dominant-baseline; in units of its font size. */
const BASELINE_SHIFT: Record<string, number> = {
  middle: 0.35,
  central: 0.35,
  hanging: 0.75,
  "text-before-edge": 0.9,
};

/**
 * The chart on screen as a picture of its own: computed colours and fonts written into its marks, drawn in the chosen
 * theme, framed with title, notes and sources. Needs a browser.
 */
export function svgOfChart(
  svg: SVGSVGElement,
  grid: Grid,
  options: Pick<ExportOptions, "theme" | "size">,
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const host = beside(svg, copy);
  const restoreTheme = switchTheme(options.theme === "dark" ? "dark" : "light");
  try {
    const box = viewBoxOf(svg);
    inlineStyles(copy);
    const marks = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join("");
    return framePicture(grid, options, ({ width, height }) => {
      // At least as large as on screen, so that labels stay readable; the picture grows instead.
      const fitting = height === null ? Infinity : Math.max(1, height / box.height);
      const scale = Math.min(width / box.width, fitting);
      return {
        height: box.height * scale,
        draw: (left, top) => {
          const place = `translate(${round(left - box.x * scale)} ${round(top - box.y * scale)}) scale(${round(scale * 100) / 100})`;
          return `<g transform="${place}">${marks.replaceAll(' xmlns="http://www.w3.org/2000/svg"', "")}</g>`;
        },
      };
    });
  } finally {
    restoreTheme();
    host.remove();
  }
}

/** The copy must be in the page to have computed styles: off screen, beside the original. */
function beside(svg: SVGSVGElement, copy: SVGSVGElement): HTMLElement {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  Object.assign(host.style, { position: "absolute", left: "-99999px", top: "0" });
  host.append(copy);
  (svg.parentElement ?? document.body).append(host);
  return host;
}

/**
 * The page's theme for as long as styles are read, and back before anything is painted. The colours are variables of the
 * root, so that a colour scheme further in would not reach them.
 */
function switchTheme(theme: "light" | "dark"): () => void {
  const { dataset } = document.documentElement;
  const before = dataset["theme"];
  dataset["theme"] = theme;
  return () => {
    if (before === undefined) delete dataset["theme"];
    else dataset["theme"] = before;
  };
}

function viewBoxOf(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const [x, y, width, height] = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  if (width && height) return { x: x ?? 0, y: y ?? 0, width, height };
  const shown = svg.getBoundingClientRect();
  return { x: 0, y: 0, width: shown.width, height: shown.height };
}

function inlineStyles(copy: SVGSVGElement): void {
  for (const unwanted of copy.querySelectorAll(DROPPED)) unwanted.remove();
  const elements = [...copy.querySelectorAll<SVGElement>("*")];
  const written = elements.map((element) => attributesOf(element, getComputedStyle(element)));
  elements.forEach((element, index) => {
    const attributes = written[index];
    if (!attributes) return element.remove();
    for (const name of element.getAttributeNames()) if (!KEPT.test(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  });
}

/** null for what is not to be seen. */
function attributesOf(element: SVGElement, style: CSSStyleDeclaration): [string, string][] | null {
  if (style.display === "none" || style.visibility === "hidden") return null;
  if (element.closest("defs, clipPath") && element.tagName !== "stop") return [];
  const isText = element.tagName === "text" || element.tagName === "tspan";
  const isGroup = element.tagName === "g" || element.tagName === "svg" || element.tagName === "a";
  const paints = isGroup
    ? []
    : PAINTS.flatMap((name): [string, string][] => {
        const { colour, alpha } = paintOf(style.getPropertyValue(name));
        const opacity = alpha * Number(style.getPropertyValue(`${name}-opacity`) || 1);
        return [
          [name, colour],
          ...(opacity < 1 ? ([[`${name}-opacity`, String(round(opacity))]] as [string, string][]) : []),
        ];
      });
  const properties = PROPERTIES.flatMap((name): [string, string][] => {
    const value = style.getPropertyValue(name);
    const wanted = isText || !/^(?:font|text)-/.test(name);
    const own = !isGroup || name === "opacity";
    return wanted && own && value && value !== DEFAULTS[name] ? [[name, value]] : [];
  });
  const shift = element.tagName === "text" ? BASELINE_SHIFT[style.dominantBaseline] : undefined;
  return [
    ...paints,
    ...properties,
    ...(isText ? ([["font-family", PICTURE_FONT]] as [string, string][]) : []),
    ...(shift && !element.hasAttribute("dy") ? ([["dy", `${shift}em`]] as [string, string][]) : []),
  ];
}

/**
 * Computed colours in the notation that every reader of SVG knows: "rgba(23, 86, 169, 0.5)" and
 * "color(srgb 0.09 0.34 0.66 / 0.5)" become #1756a9 with an opacity of 0.5.
 */
export function paintOf(value: string): { colour: string; alpha: number } {
  const [, space, inside] = /^(rgba?|color\(srgb)[( ]\s*([^)]*)\)/.exec(value) ?? [];
  if (!space || !inside) return { colour: value, alpha: 1 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
  const unit = space === "color(srgb" ? 255 : 1;
  const hex = [red, green, blue].map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel * unit)))
      .toString(16)
      .padStart(2, "0"),
  );
  return alpha === 0 ? { colour: "none", alpha: 1 } : { colour: `#${hex.join("")}`, alpha };
}
