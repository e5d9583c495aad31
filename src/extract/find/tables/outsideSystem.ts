import type { CellGrid } from "../../document";
import { nameBenchmark } from "../../names/benchmarks";
import { nameOfTitle } from "../../names/titleNames";
import { nameModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import type { System } from "./draft";
import { systemOf } from "./systemLabel";

/** A heading that is about one model: "Conformer CTC model", "Pruned RNN-T"; not "Models", "Our best model". */
const OF_A_MODEL =
  /^(?!(?:the|our|this|best|results?|main|base(?:line)?)\b)(?:[\w+.-]+ ){1,5}(?:model|network|transducer|RNN-?T|CTC|LSTM)$/i;
/** "guided-diffusion": what a page of code is called; not "model-zoo". */
const REPOSITORY = /^[a-z][a-z\d]+(?:-(?!zoo$|models?$|results?$|tuning$|benchmarks?$)[a-z\d]+)+$/;
/** "Graph Attention Networks (GAT)": a title that ends in its short form. */
const SHORT_FORM = /^((?:\p{Lu}[\p{L}-]+ ?){2,6})\((\p{Lu}[\p{L}\d-]{1,9})\)$/u;

/**
 * The one system that a table is of which names none: the model that its heading is about, else what the page's title
 * calls it; without a name where neither says so.
 */
export function outsideSystem(grid: CellGrid, v: Vocabulary): System {
  const name = nameOutside(grid, v) ?? "";
  const label = systemOf(name, [], v, name === "" ? null : name);
  return {
    index: 0,
    label,
    key: label.cited,
    section: null,
    about: "",
    paramsB: label.model.paramsB,
    activeParamsB: label.model.activeParamsB,
    setting: label.closed ? "closed" : name === "" ? null : "trained",
    settingStated: false,
    training: grid.stated["training"] ?? null,
    baseModel: null,
    provenance: null,
  };
}

/** What a page calls the system that its table is of; null where nothing does. */
export function nameOutside({ headings = [], paper }: CellGrid, v: Vocabulary): string | null {
  const [nearest = ""] = headings;
  if (OF_A_MODEL.test(nearest) || nameModel(nearest, v).known) return nearest;
  const title = paper.title.trim();
  const name = nameOfTitle(title) ?? (REPOSITORY.test(title) ? title : shortForm(title));
  return name === null || nameBenchmark(name, v).known ? null : name;
}

/** "GAT" of "Graph Attention Networks (GAT)"; not "CVPR" of "Seeing Better (CVPR)": its letters are the words' first ones. */
function shortForm(title: string): string | null {
  const [, long = "", short = ""] = SHORT_FORM.exec(title) ?? [];
  const [first, second] = long.split(/[ -]+/).map((word) => word[0]);
  return short !== "" && short[0] === first && short[1]?.toUpperCase() === second ? short : null;
}
