import { createRoot } from "react-dom/client";
import { App } from "./App";
import { defaultView } from "./compare/defaultView";
import { indexDataset } from "./compare/indexDataset";
import { fetchJson, problemOf } from "./controls/useFetched";
import type { Dataset } from "./dataset/dataset";
import { parseDataset } from "./dataset/parseDataset";
import { DamagedDataset } from "./pages/DamagedDataset";
import { createViewStore } from "./state/store";
import { readView } from "./state/url";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/print.css";

const DATASET = "./dataset.json";

/** Loads the dataset and mounts the page, or shows what is wrong and where: never an empty table. */
async function start(root: Element): Promise<void> {
  try {
    const index = indexDataset(parsed(await fetchJson(DATASET)));
    const defaults = defaultView(index);
    const { view, problems } = readView(location.hash, defaults, index);
    const store = createViewStore(defaults, view);
    createRoot(root).render(<App index={index} store={store} defaults={defaults} problems={problems} />);
  } catch (error) {
    createRoot(root).render(<DamagedDataset problem={problemOf(error)} file={DATASET} />);
  }
}

/** A path into the dataset ("results.value[412]") says more with the file's name before it. */
function parsed(input: unknown): Dataset {
  try {
    return parseDataset(input);
  } catch (error) {
    throw new Error(`${DATASET}: ${problemOf(error)}`, { cause: error });
  }
}

const root = document.getElementById("root");
if (root) void start(root);
