import type { Observation } from "./dataset";

type System = Pick<Observation, "method" | "model"> &
  Partial<Pick<Observation, "baseModel" | "paramsB" | "setting" | "training">>;

/**
 * The system that a number describes, as one readable, stable name: what makes a row of the comparison. A model that
 * is only evaluated is one system however many papers report it; a trained system goes by its own name
 * ("Vision-R1-7B"), else by its method and the model it was trained from ("MM-UPT (Qwen2.5-VL-7B)").
 */
export function systemKey({ method, model, baseModel = null, setting, training }: System): string {
  const trainedFrom = baseModel ?? model;
  if (setting === "trained" && model === null) return withBase(method, trainedFrom);
  if (setting === "trained" && method === null && model === baseModel)
    return withNote(model, training ?? "trained");
  if (method === null || method === model) return model ?? "unnamed system";
  if (model === null) return withBase(method, baseModel);
  if (model.startsWith(method)) return model;
  if (setting === "trained" && baseModel !== null && model !== baseModel) return model;
  return withBase(method, model);
}

/**
 * A row's name that only its own paper explains: "Base Model", "SFT", "3B+RL", "w/o vision features"; not "MM-UPT", not
 * "SFT-Ape-7B".
 */
export const GENERIC_NAME =
  /^(?:\d+(?:\.\d+)?B[+_ ].*|(?:w\/o?|with(?:out)?)\s.*|(?:base(?:line)?|original|vanilla|full)(?:\s.*)?|ours?(?:\s.*)?|(?:[\w-]+ )?(?:SFT|RL|GRPO|PPO|DPO|RFT|CoT|LoRA|fine-?tun(?:ed|ing))(?:[ +,(].*|-\d.*)?|warm-?up.*|(?:zero|few)-shot.*|(?:iter(?:ation)?|stage|step|round) ?\d.*)$/i;

function withBase(method: string | null, base: string | null): string {
  return method === null ? (base ?? "unnamed system") : withNote(method, method === base ? null : base);
}

function withNote(name: string | null, note: string | null): string {
  return note === null ? (name ?? "unnamed system") : `${name ?? "unnamed system"} (${note})`;
}
