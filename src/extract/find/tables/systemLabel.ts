import { withoutCitation } from "../../names/citations";
import { nameModel } from "../../names/models";
import { sizeOf } from "../../names/sizes";
import type { ModelName, Vocabulary } from "../../names/vocabulary";

/** Whom a row's numbers are of. */
export interface SystemLabel {
  /** As printed, without marks, medals, "(Ours)" and citations. */
  name: string;
  /** The same with its citation: "Flair (Akbik et al., 2018)". */
  cited: string;
  model: ModelName;
  ours: boolean;
  closed: boolean;
  markers: string[];
}

const MARKERS = /(?<=\S)\s*[*∗†‡§¶⋆★☆♠♣♢♡◇✝^]+$/u;
const DECORATION = /[\p{Extended_Pictographic}\ufe0f\u200d]+/gu;
const OURS =
  /\s*[([]\s*(?:ours?|this (?:work|paper)|our (?:model|method|work)|proposed)\s*(?:[,;:]\s*([^()[\]]*))?[)\]]\s*/gi;
/** "(1) w/o memory", "(0) Ours": the rows of an ablation are counted. */
const NUMBERING = /^\(\d{1,2}\)\s+(?=[\p{L}\\])/u;
const ACCESS = /\s*\((?:closed|open|proprietary|closed-source|open-source|api)\)\s*/gi;

/** "google, baidu (code: x1y2)", "(Link)", "(config, checkpoint)" behind a name: where to get it; not the "Google" of "Word2Vec Google". */
const DOWNLOADS =
  /(?!\s(?:google|github|hf)$)(?:\s\((?:link|weights|download|config|checkpoint|ckpt)s?(?:\s?[,/|]\s?(?:weights|download|config|checkpoint|ckpt|log|paper|code)s?)*\)|[\s,|/]+\[?(?:google(?:[ -]?drive)?|baidu(?:[ -]?(?:yun|pan))?|one ?drive|hf|hugging ?face|github|download|ckpt|checkpoint|weights)\b\]?(?:\s?\((?:code|pwd|password)[:： ]*\w{1,8}\))?)+$/i;

/** "paper code", "project page" behind a name: what its row links to; not the "Code" of "Alder Code". */
const ABOUT_IT =
  /(?:[\s,|/]+(?:paper|code|project|page|website|arxiv|github|demo|blog|model|hf)\b){2,}$|\s+(?:arxiv|homepage)$/;

/** Rows that are no system: people, chance, the most that can be had, a setting's letter; "dummy-stratified"; not "Random Forest". */
const NO_SYSTEM =
  /^(?:dummy[-_ ].*|(?:humans?|random|chance)(?:\s*[([].*|[\s-]+(?:chance|guess(?:ing)?|choice|baseline|level|performance|experts?|average|avg\.?|mean|annotators?|accuracy|scores?|best|worst|upper|bound|eval(?:uation)?|seeds?|\d+)\b|[*∗†‡])*|[α-ω]|full mark|gt(?: ?[(+].*)?|reference(?: (?:audio|speech|recordings?))?|(?:real|natural|original) (?:data|images|speech|audio|recordings?)|recordings?|ground[- ]truth(?: (?:audio|speech|mels?|recordings?))?|max(?:imum)?(?: score)?|upper ?bound|frequent(?: guess)?|majority(?: (?:class|vote))?|#\s?.*|.*\s#|size|classes|(?:avg\.?|average|mean|max\.?) (?:# ?)?(?:nodes?|edges?|degree|length)|number of .*|num\.? .*|test size|人类.*|随机.*)$/i;
/** Rows of differences. */
const DIFFERENCE =
  /^(?:Δ.*|δ.*|(?:rel(?:ative|\.)? |abs(?:olute|\.)? |cumulative |total |avg\.? |our )*(?:improve(?:ment)?s?|gains?|improv\.|diff(?:erence)?s?\.?|delta|uplift|drop|increase|提升|增益|差距|相对提升|绝对提升)\b.*|提升.*|增益.*|.*% improvements?\b.*|vs\.? .*|↑.*|\(Δ.*)$/iu;

/** "Prev. SOTA", "Best published", "State of the art": whoever it is, a cell may say. */
const ANONYMOUS =
  /^(?:(?:prev(?:ious)?|prior|other|current|competitors?|past|published|overall|supervised|existing)\.?\s+){0,2}(?:best|sota|state[- ]of[- ]the[- ]arts?|record)\b(?!.*\d)/i;

/** Whether a name says no more than that it is the best. */
export function isAnonymous(name: string): boolean {
  return ANONYMOUS.test(name);
}

export function isNoSystem(name: string): boolean {
  return NO_SYSTEM.test(name);
}

export function isDifference(name: string): boolean {
  return DIFFERENCE.test(name);
}

/** "Ours", "Our method (7B)", "\Ours 13B", "\method": a row of the paper's own that leaves its name to the title. */
const UNNAMED_OURS =
  /^(?:\\(?:method|model|approach|system|sys|name|framework)\b|\\?(?:our (?:final |full |best )?(?:model|method|approach|system)|ours?|(?:our)?(?:model|method|system)name)\b)[\s:,-]*/i;

/** "Ours (Ming-Lite-Uni)" is named in the brackets; "Ours (7B)", "Ours (average)", "Ours (ResNet-50)" are not. */
const NAMED_OURS =
  /^[Oo](?:urs?|URS)\s*[:(]\s*(?!\d+(?:\.\d+)?[BM]\b)(?!(?:ResNe|ViT|Swin|VGG|Inception|MobileNet|EfficientNet|DenseNet|WRN|HRNet|R-?\d)[^()]*\)?$)(?=[^()]*[\p{Lu}\p{Lo}\d])(?=[^()]*\p{L})([^()]{2,60})\)?$/u;

/** Whom a printed name stands for. `own` is the name that the title gives the paper's system, for rows that say "Ours" only. */
export function systemOf(
  printed: string,
  raised: string[],
  v: Vocabulary,
  own: string | null = null,
): SystemLabel {
  const ours = printed.match(OURS) !== null || UNNAMED_OURS.test(printed) || /\+ ?ours$/i.test(printed);
  const closed = /\((?:closed|proprietary|closed-source)\)/i.test(printed);
  const markers = [...raised];
  let name = printed
    .replace(NUMBERING, "")
    .replace(DECORATION, " ")
    .replace(OURS, (_, rest?: string) => (rest ? ` (${rest}) ` : " "))
    .replace(ACCESS, " ")
    .trim()
    .replace(DOWNLOADS, "")
    .replace(ABOUT_IT, "");
  name = NAMED_OURS.exec(name)?.[1] ?? name;
  for (let mark = MARKERS.exec(name); mark !== null && name.length > 2; mark = MARKERS.exec(name)) {
    markers.push(mark[0].trim());
    name = name.slice(0, mark.index);
  }
  // "Ours-S" is "Own-S", "Ours (7B)" "Own (7B)".
  if (own !== null)
    name = name
      .replace(UNNAMED_OURS, (ours) => `${own}${ours.endsWith("-") ? "-" : " "}`)
      .replace(/^(\+ ?)ours?$/i, `$1${own}`);
  name = name
    .replace(/^[+\-–•└↳⊢├─\s]*(?=\p{L})/u, (lead) => (lead.includes("+") ? "+ " : ""))
    .replace(/\s+/g, " ")
    .trim();
  const cited = name;
  name = withoutCitation(name);
  const model = nameModel(name, v);
  return {
    name,
    cited,
    model,
    ours: ours || (own !== null && isOf(own, name)),
    closed: closed || model.weights === "closed",
    markers,
  };
}

/** "Own-R1-7B" is of the paper that calls its system "Own-R1". */
function isOf(own: string, name: string): boolean {
  return name.startsWith(own) && !/^[\p{L}\d.]/u.test(name.slice(own.length));
}

/** "+ GRPO", "w/ SFT", "Iteration 2", "Baseline": only the row above says of what. */
export function needsContext(name: string): boolean {
  return /^(?:\+|w\/|w\/o\b|with(?:out)?\b|iter(?:ation)?\.? ?\d|stage ?\d|step ?\d|epoch ?\d)/i.test(name);
}

/** "Baseline", "Base model", "Qwen2.5-VL-7B (base)", "zero-shot"; not "BERT (base)", which is a size. */
export function isBaseline(name: string): boolean {
  return /^(?:base(?:line)?(?: model)?|vanilla|original|zero-shot(?![- ]cot))\b|\((?:baseline|base model|vanilla|original)\)|\d[BM]\b[^()]*\(base\)|基线|基座/i.test(
    name,
  );
}

/** Billions that a size cell states, a bare number where its heading says "(B)", "(M)", "(10^6)". Not the size of a part or a product. */
export function sizeOfCell(
  text: string,
  heading: string,
): { paramsB: number | null; activeParamsB: number | null } {
  const none = { paramsB: null, activeParamsB: null };
  const counted = countedSize(text.replaceAll(",", ""), heading);
  if (counted !== null) return { paramsB: counted, activeParamsB: null };
  const bare = /^~?(\d+(?:\.\d+)?)\s*(?:\((\d+(?:\.\d+)?)\))?$/.exec(text);
  if (bare !== null) {
    const unit =
      /(?:[([]|[/,_])\s*([BMbm](?=illion parameters)|[BMbm]|10\^?[69])(?:illion parameters)?\s*[)\]]?$/
        .exec(heading)?.[1]
        ?.toUpperCase();
    if (unit === undefined) return none;
    const billions = Number(bare[1]) * (/M|6$/.test(unit) ? 0.001 : 1);
    return { paramsB: Number(billions.toPrecision(6)), activeParamsB: null };
  }
  const digits = text.replace(/(?<=\d),(?=\d{3})/g, "");
  return /^~?\d+(?:\.\d+)?\s?[BMbm](?![A-Za-z])/.test(digits) ? sizeOf(digits) : none;
}

/** Parameters one by one ("65549011"), or in millions as image models' result files count them: "305.08" below "param_count". */
function countedSize(digits: string, heading: string): number | null {
  const inMillions = /^param(?:eter)?[_ ]?counts?$/i.test(heading) && /^\d+\.\d\d$/.test(digits);
  if (inMillions) return Number((Number(digits) / 1e3).toPrecision(6));
  return /param/i.test(heading) && /^\d{7,13}$/.test(digits)
    ? Number((Number(digits) / 1e9).toPrecision(6))
    : null;
}
