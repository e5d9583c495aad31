import type { DatasetIndex } from "../compare/indexDataset";
import { shownColumn } from "../compare/indexDataset";
import { FACETS, GROUPS, LEADS, RULES, SCREENS, SIZE_CLASSES } from "../compare/view";
import type { Facet, View } from "../compare/view";

/** One choice in the address: null where its text says nothing that can be read. */
interface Field {
  param: string;
  write(view: View): string;
  read(text: string, view: View): View | null;
}

const FACET_PARAMS = {
  baseModel: "base",
  method: "method",
  training: "training",
  weights: "weights",
  year: "year",
  setting: "setting",
  metric: "metric",
  paper: "paper",
} as const satisfies Record<Facet, string>;

/** Every choice that the address carries after the screen, in its order. One line adds one. */
const FIELDS: Field[] = [
  list(
    "cols",
    (view) => view.columns,
    (view, columns) => ({ ...view, columns }),
  ),
  choice(
    "rule",
    RULES,
    (view) => view.rule,
    (view, rule) => ({ ...view, rule }),
  ),
  name(
    "from",
    (view) => view.rulePaper,
    (view, rulePaper) => ({ ...view, rulePaper }),
  ),
  choice(
    "cells",
    ["scores", "gains"],
    (view) => view.cells,
    (view, cells) => ({ ...view, cells }),
  ),
  choice(
    "against",
    ["same-paper", "strongest"],
    (view) => view.against,
    (view, against) => ({ ...view, against }),
  ),
  toggle(
    "all",
    (view) => view.requireAll,
    (view, requireAll) => ({ ...view, requireAll }),
  ),
  toggle(
    "outside-noise",
    (view) => view.outsideNoise,
    (view, outsideNoise) => ({ ...view, outsideNoise }),
  ),
  toggle(
    "fold",
    (view) => view.foldUnstated,
    (view, foldUnstated) => ({ ...view, foldUnstated }),
  ),
  choices(
    "size",
    SIZE_CLASSES,
    (view) => view.sizes.classes,
    (view, classes) => withSizes(view, { classes }),
  ),
  bound(
    "min",
    (view) => view.sizes.minB,
    (view, minB) => withSizes(view, { minB }),
  ),
  bound(
    "max",
    (view) => view.sizes.maxB,
    (view, maxB) => withSizes(view, { maxB }),
  ),
  toggle(
    "unknown-size",
    (view) => view.sizes.unknown,
    (view, unknown) => withSizes(view, { unknown }),
  ),
  toggle(
    "active",
    (view) => view.sizes.active,
    (view, active) => withSizes(view, { active }),
  ),
  ...FACETS.map(facetField),
  text(
    "q",
    (view) => view.search,
    (view, search) => ({ ...view, search }),
  ),
  {
    param: "sort",
    write: (view) =>
      writeList(
        view.sort.map(
          ({ column, descending }) => `${descending ? "-" : ""}${escapeName(column).replace(/^-/, "%2D")}`,
        ),
      ),
    read: readSort,
  },
  choice(
    "group",
    GROUPS,
    (view) => view.group,
    (view, group) => ({ ...view, group }),
  ),
  choices(
    "show",
    LEADS,
    (view) => view.leads,
    (view, leads) => ({ ...view, leads }),
  ),
  list(
    "pin",
    (view) => view.pinned,
    (view, pinned) => ({ ...view, pinned }),
  ),
  name(
    "baseline",
    (view) => view.baseline,
    (view, baseline) => ({ ...view, baseline }),
  ),
  toggle(
    "transposed",
    (view) => view.transposed,
    (view, transposed) => ({ ...view, transposed }),
  ),
  toggle(
    "heat",
    (view) => view.heat,
    (view, heat) => ({ ...view, heat }),
  ),
  toggle(
    "average",
    (view) => view.average,
    (view, average) => ({ ...view, average }),
  ),
  text(
    "chart",
    (view) => view.chart,
    (view, chart) => ({ ...view, chart }),
  ),
  name(
    "benchmark",
    (view) => view.chartBenchmark,
    (view, chartBenchmark) => ({ ...view, chartBenchmark }),
  ),
  name(
    "system",
    (view) => view.chartSystem,
    (view, chartSystem) => ({ ...view, chartSystem }),
  ),
  name(
    "rival",
    (view) => view.chartRival,
    (view, chartRival) => ({ ...view, chartRival }),
  ),
  name(
    "evidence",
    (view) => view.evidence,
    (view, evidence) => ({ ...view, evidence }),
  ),
];

const VERSION = name(
  "v",
  (view) => view.version,
  (view, version) => ({ ...view, version }),
);

/**
 * The address of a view: "#/compare?size=10-20B&sort=-MathVista@testmini&v=1f3a". Only what differs from the defaults, and the
 * dataset's version with it, so that a link can say what has changed since.
 */
export function writeView(view: View, defaults: View): string {
  const params = FIELDS.flatMap((field) => {
    const written = field.write(view);
    return written === field.write(defaults) ? [] : [`${field.param}=${written}`];
  });
  const pinned = params.length > 0 || view.version !== defaults.version;
  if (pinned && (view.version !== null || defaults.version !== null))
    params.push(`${VERSION.param}=${VERSION.write(view)}`);
  const subject = view.subject === null ? "" : `/${escapeName(view.subject)}`;
  return `#/${view.screen}${subject}${params.length > 0 ? `?${params.join("&")}` : ""}`;
}

/**
 * The view that an address names. Any text gives a valid view: what is absent or cannot be read stays as in the defaults, and
 * `problems` says what could not, one sentence each. With an index, columns that the dataset does not have are left out.
 */
export function readView(
  address: string,
  defaults: View,
  index?: DatasetIndex,
): { view: View; problems: string[] } {
  const problems: string[] = [];
  const [path = "", ...query] = address.replace(/^#?\/?/, "").split("?");
  let view = readPlace(path, defaults, problems);
  for (const pair of query.join("?").split("&")) {
    if (pair === "") continue;
    const [param = "", ...value] = pair.split("=");
    const field = [...FIELDS, VERSION].find((known) => known.param === param);
    const read = field?.read(value.join("="), view) ?? null;
    if (read === null) problems.push(field ? `“${param}” could not be read` : `“${param}” is not known`);
    else view = read;
  }
  if (index === undefined) return { view, problems };
  return {
    view: withKnownPicks(withKnownColumns(view, defaults, index, problems), index, problems),
    problems,
  };
}

function readPlace(path: string, defaults: View, problems: string[]): View {
  const [screenText = "", ...rest] = path.split("/");
  if (screenText === "") return defaults;
  const screen = SCREENS.find((known) => known === screenText);
  if (screen === undefined) {
    problems.push(`there is no page “${unescapeName(screenText)}”`);
    return defaults;
  }
  const subject = unescapeName(rest.join("/"));
  return { ...defaults, screen, subject: subject === "" ? null : subject };
}

function withKnownColumns(view: View, defaults: View, index: DatasetIndex, problems: string[]): View {
  const isKnown = (key: string) => shownColumn(index, key, view.foldUnstated) !== undefined;
  const unknown = view.columns.filter((key) => !isKnown(key));
  if (unknown.length === 0) return view;
  problems.push(...unknown.map((key) => `there is no column “${key}” in this dataset`));
  const columns = view.columns.filter(isKnown);
  return { ...view, columns: columns.length > 0 ? columns : defaults.columns };
}

/** What a chart sets apart, where the dataset has it. */
function withKnownPicks(view: View, index: DatasetIndex, problems: string[]): View {
  const { chartBenchmark, chartSystem, chartRival } = view;
  const known = (key: string | null, kind: string, isThere: (key: string) => boolean) => {
    if (key === null || isThere(key)) return key;
    problems.push(`there is no ${kind} “${key}” in this dataset`);
    return null;
  };
  const isColumn = (key: string) => shownColumn(index, key, view.foldUnstated) !== undefined;
  const isSystem = (key: string) => index.systems.has(key);
  return {
    ...view,
    chartBenchmark: known(chartBenchmark, "column", isColumn),
    chartSystem: known(chartSystem, "system", isSystem),
    chartRival: known(chartRival, "system", isSystem),
  };
}

function withSizes(view: View, patch: Partial<View["sizes"]>): View {
  return { ...view, sizes: { ...view.sizes, ...patch } };
}

function facetField(facet: Facet): Field {
  return list(
    FACET_PARAMS[facet],
    (view) => view.facets[facet],
    (view, values) => ({ ...view, facets: { ...view.facets, [facet]: values } }),
  );
}

type Get<Value> = (view: View) => Value;
type Put<Value> = (view: View, value: Value) => View;

function text(param: string, get: Get<string>, put: Put<string>): Field {
  return {
    param,
    write: (view) => escapeName(get(view)),
    read: (value, view) => put(view, unescapeName(value)),
  };
}

/** "" stands for null. */
function name(param: string, get: Get<string | null>, put: Put<string | null>): Field {
  return {
    param,
    write: (view) => escapeName(get(view) ?? ""),
    read: (value, view) => put(view, value === "" ? null : unescapeName(value)),
  };
}

function list(param: string, get: Get<string[]>, put: Put<string[]>): Field {
  return {
    param,
    write: (view) => writeList(get(view).map(escapeName)),
    read: (value, view) => put(view, readList(value).map(unescapeName)),
  };
}

function toggle(param: string, get: Get<boolean>, put: Put<boolean>): Field {
  return {
    param,
    write: (view) => (get(view) ? "1" : "0"),
    read: (value, view) => (value === "1" || value === "0" ? put(view, value === "1") : null),
  };
}

function choice<Value extends string>(
  param: string,
  values: readonly Value[],
  get: Get<Value>,
  put: Put<Value>,
): Field {
  return {
    param,
    write: (view) => get(view),
    read: (written, view) => {
      const value = values.find((known) => known === written);
      return value === undefined ? null : put(view, value);
    },
  };
}

function choices<Value extends string>(
  param: string,
  values: readonly Value[],
  get: Get<Value[]>,
  put: Put<Value[]>,
): Field {
  return {
    param,
    write: (view) => writeList(get(view).map(escapeName)),
    read: (written, view) => {
      const asked = readList(written).map(unescapeName);
      const known = asked.flatMap((text) => values.find((value) => value === text) ?? []);
      return known.length < asked.length ? null : put(view, known);
    },
  };
}

/** A size in billions: "7", "0.5"; not "-1", "", "7B". Number() alone would read "" as 0. */
const BOUND = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** "" stands for null. */
function bound(param: string, get: Get<number | null>, put: Put<number | null>): Field {
  return {
    param,
    write: (view) => String(get(view) ?? ""),
    read: (value, view) => {
      if (value === "") return put(view, null);
      return BOUND.test(value) && Number.isFinite(Number(value)) ? put(view, Number(value)) : null;
    },
  };
}

function readSort(written: string, view: View): View | null {
  const entries = readList(written).map((entry) => ({
    column: unescapeName(entry.replace(/^-/, "")),
    descending: entry.startsWith("-"),
  }));
  return entries.some(({ column }) => column === "") ? null : { ...view, sort: entries };
}

function writeList(items: string[]): string {
  return items.join(",");
}

function readList(written: string): string[] {
  return [...new Set(written.split(",").filter((item) => item !== ""))];
}

/** What an address may hold as it is and people can read: "MathVista@testmini", "gain:V*". A comma would split a name. */
const READABLE = /%(?:40|3A|2F|24)/g;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A name in an address. Half a surrogate pair, which no address can hold, becomes U+FFFD. */
function escapeName(name: string): string {
  return encodeURIComponent(name.replace(LONE_SURROGATE, "\uFFFD"))
    .replace(READABLE, (escaped) => decodeURIComponent(escaped))
    .replaceAll("%20", "+");
}

/** Never throws: an escape that is cut short stays as it stands. */
function unescapeName(written: string): string {
  const spaced = written.replaceAll("+", " ");
  return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => decoded(escaped) ?? escaped);
}

function decoded(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
