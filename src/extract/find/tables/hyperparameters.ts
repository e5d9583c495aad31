/** "Batch size", "--max-sentences", "Peak learning rate", "warmup_steps", "Adam β1"; not "Dropout + Mixup", "Time steps". */
const HYPERPARAMETER =
  /^(?:--[a-z].*|(?:(?:max(?:imum)?|min(?:imum)?|base|initial|peak|final|global|local|total|train(?:ing)?|eval|micro|mini|num|number of|random)[ _.-]){0,3}(?:(?:mini-?)?batch[ _-]?size|(?:learning[ _-]rate|lr)(?:[ _-](?:schedule(?:r)?|decay|warm-?up))?|weight[ _-]?decay|(?:warm-?up)(?:[ _-](?:steps|ratio|epochs|updates|proportion))?|drop-?out(?:[ _-](?:rate|prob(?:ability)?))?|optimi[sz]ers?|momentum|epochs?|(?:training[ _-])?steps?|iterations?|updates?|seeds?|grad(?:ient)?[ _-](?:clip(?:ping)?|accum(?:ulation)?)(?:[ _-](?:norm|steps))?|adam[ _-].{1,12}|label[ _-]smoothing|temperature|top[_-][pk]|patience|lora[ _-](?:rank|alpha|r|dropout)|(?:sequence|seq)[ _-]length))$/i;

/** "LR" is logical reasoning, "SEED" a benchmark. */
const ABBREVIATION = /^(?:[A-Z]+|Seed)$/;

/** Whether a heading or a row names what a model was trained or run with. */
export function isHyperparameter(name: string): boolean {
  return HYPERPARAMETER.test(name) && !ABBREVIATION.test(name);
}
