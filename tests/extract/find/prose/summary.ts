import { extract } from "../../../../src/extract/extract";
import { vocabulary } from "../../printed";

/** Prose after an opening that names the paper's own system, so that "our method" means something. */
export const OPENING =
  "We propose Foo-Net, a model that learns from few pictures and says what it sees in plain words. ";
export const FILLER =
  "Models of this kind are trained on pictures and words, and nobody knows well enough what they take from either. ".repeat(
    2,
  );

export const read = (prose: string, opening = OPENING) =>
  extract(
    { document: "a.txt", format: "text", text: `Learning to look\n\n${FILLER}${opening}${prose}` },
    vocabulary,
  );

/** Where, on which split, in which metric, and the numbers: "MMMU | val | accuracy | 45.2 -> 61.7 (+16.5)". */
export const summary = async (prose: string, opening = OPENING) =>
  (await read(prose, opening)).results.map((r) => {
    const scope = r.aggregate ? `average of ${r.aggregate.count ?? "?"}` : (r.benchmark ?? "-");
    const numbers = [r.base && `${r.base} ->`, r.value, r.delta && `(${r.delta})`].filter(Boolean).join(" ");
    return [scope, r.split, r.metric, numbers, r.kind === "efficiency" ? "efficiency" : null]
      .filter(Boolean)
      .join(" | ");
  });
