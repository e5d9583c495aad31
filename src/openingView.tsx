import { renderToStaticMarkup } from "react-dom/server";
import { App } from "./App";
import { defaultView } from "./compare/defaultView";
import { indexDataset } from "./compare/indexDataset";
import { parseDataset } from "./dataset/parseDataset";
import { createViewStore } from "./state/store";

/** The opening view of a dataset as HTML, for readers before any script runs. Throws a DatasetError where it is damaged. */
export function openingView(dataset: unknown): string {
  const index = indexDataset(parseDataset(dataset));
  const defaults = defaultView(index);
  return renderToStaticMarkup(
    <App index={index} store={createViewStore(defaults)} defaults={defaults} problems={[]} />,
  );
}
