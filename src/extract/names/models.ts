import type { Model } from "../../dataset/dataset";
import { endOf, endsWord, mentionsIn } from "./benchmarks";
import { fold } from "./fold";
import { remember } from "./remember";
import { sizeOf } from "./sizes";
import { hitsAt } from "./trie";
import { canonicalOf, type Mention, type ModelName, type Vocabulary } from "./vocabulary";

const MARKERS = /(?:[*†‡§¶⋆★☆✝#🥇🥈🥉🏆]|\\(?:dagger|ddagger|ast)|\^\{?[*†‡]\}?|\$)+$/u;
const LEADING = /^(?:[*†‡⋆★☆•🥇🥈🥉🏆└➤+]|\s)+/u;
/** "(Ours)", "[12]", "(Liu et al., 2025)": about the row, no part of the name. */
const ASIDE =
  /\s*(?:\((?:ours?|our model|our method|base(?:line)?|base model)\)|\([^\w()]+\)|\[\d+(?:,\s*\d+)*\]|\([^()]*et al\.?,?[^()]*\)|~?\\cite[a-z]*\{[^}]*\})/giu;
const ORGANISATION = /^[\w.-]+\/(?=\S)/;
/** A size set apart: "Qwen2.5-VL (7B)", "InternVL2 [8B]". */
const BRACKETED_SIZE = /\s*[([](\d+(?:\.\d+)?[BbMm])[)\]]/;
/** A size right after a family's name: "Qwen2.5-VL-14B", "LLaVA 13B". */
const SIZE_AFTER = /^[-_\s]?(\d+(?:\.\d+)?[BbM](?:-A\d+(?:\.\d+)?B)?)(?![A-Za-z0-9])/;
/** The rest of a longer name: "-CFT" in "Qwen-Math-7B-CFT"; not "-based", which is no name. */
const NAME_GOES_ON =
  /^(?:[-_][A-Za-z0-9.]*[A-Z0-9][A-Za-z0-9]*|[-_](?:it|hf|chat|instruct|base|preview))+(?![A-Za-z])/;

/**
 * Names a printed model: exactly, then folded. Its size is the registry's, else what the name prints. A name that is
 * not known keeps its printed form without markers, "(Ours)" and citations.
 */
export function nameModel(printed: string, v: Vocabulary): Readonly<ModelName> {
  return remembered(printed, v);
}

const remembered = remember((printed: string, v: Vocabulary): ModelName => {
  const text = plainName(printed);
  const canonical = spellings(text)
    .map((spelling) => cellName(spelling, v))
    .find((name) => name !== null);
  return canonical ? knownModel(canonical, v) : (nameBesideSize(text, v) ?? unknownModel(text, v));
});

/**
 * All models that a text names, in order, never overlapping: known names, families alone, a family with a size, and
 * longer names that begin with a known one ("Qwen-Math-7B-CFT"), which are not known.
 */
export function findModels(text: string, v: Vocabulary): Mention<ModelName>[] {
  return mentionsIn(text, (start) => modelAt(text, start, v));
}

/** What the registry says of a canonical name. */
export function modelFacts(name: string, v: Vocabulary): Model | null {
  return v.models.facts.get(name) ?? null;
}

/** The model whose name begins at `from`, a word's start. */
export function modelAt(text: string, from: number, v: Vocabulary): Mention<ModelName> | null {
  for (const { form, last } of hitsAt(v.models.trie, text, from)) {
    const to = endOf(text, from, last);
    const size = v.families.has(form.name) ? SIZE_AFTER.exec(text.slice(to, to + 16)) : null;
    const sized = to + (size?.[0].length ?? 0);
    const longer = sized + (NAME_GOES_ON.exec(text.slice(sized, sized + 48))?.[0].length ?? 0);
    if (!endsWord(text, longer)) continue;
    const printed = text.slice(from, longer);
    return {
      start: from,
      end: longer,
      text: printed,
      name: longer === to ? knownModel(form.name, v) : nameModel(printed, v),
    };
  }
  return null;
}

function plainName(printed: string): string {
  return printed
    .replace(ASIDE, " ")
    .replace(LEADING, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARKERS, "")
    .trim();
}

/** In a cell, unlike in running text, no ordinary word can be meant: there case is not needed to tell them apart. */
function cellName(spelling: string, v: Vocabulary): string | null {
  return canonicalOf(spelling, v.models) ?? v.models.folded.get(fold(spelling))?.[0]?.name ?? null;
}

/** "MiniCPM-V 2.0 (2.8B)": a known name, its own size once more in brackets. */
function nameBesideSize(text: string, v: Vocabulary): ModelName | null {
  const size = BRACKETED_SIZE.exec(text);
  const name = size && cellName(text.replace(BRACKETED_SIZE, "").trim(), v);
  if (!size || !name) return null;
  const model = knownModel(name, v);
  return model.paramsB === sizeOf(size[1]!).paramsB ? model : null;
}

function spellings(text: string): string[] {
  const sized = text.replace(BRACKETED_SIZE, "-$1");
  const bare = text.replace(ORGANISATION, "");
  return [...new Set([text, sized, bare])];
}

function knownModel(name: string, v: Vocabulary): ModelName {
  const facts = v.models.facts.get(name)!;
  const printed = sizeOf(name);
  return {
    model: name,
    known: true,
    family: facts.family,
    paramsB: facts.paramsB ?? printed.paramsB,
    activeParamsB: facts.activeParamsB ?? printed.activeParamsB,
    weights: facts.weights,
  };
}

/** "GPT-4o (2024-11-20)", "Gemini-2.5-Pro-0506", "GPT-4o (5-shot)": a version by its date, or how it was run, whose makers, size and weights are the model's. */
const DATED_OR_NOTED = /[\s-]*[([]?(?:20\d\d-?\d\d-?\d\d|[01]\d[0-3]\d)[)\]]?$|\s\([^()]{2,40}\)$/;

function unknownModel(text: string, v: Vocabulary): ModelName {
  const beforeSize =
    /^(.*?)[-_\s([]*\d+(?:\.\d+)?[BbM](?:-A[\d.]+B)?[)\]]?(?:-(?:Instruct|Chat|Base|it|hf|Preview|Thinking))?$/.exec(
      text,
    );
  const family = beforeSize ? canonicalOf(beforeSize[1]!, v.models) : null;
  const own = canonicalOf(text.replace(DATED_OR_NOTED, ""), v.models);
  const facts = own === null ? v.families.get(family ?? "") : v.models.facts.get(own);
  const printed = sizeOf(text);
  return {
    model: text,
    known: false,
    family: facts?.family ?? null,
    paramsB: printed.paramsB ?? facts?.paramsB ?? null,
    activeParamsB: printed.activeParamsB ?? facts?.activeParamsB ?? null,
    weights: facts?.weights ?? null,
  };
}

/** Whether a text is a model's name: known, of a known family, or with a size in it. */
export function namesModel(text: string, v: Vocabulary): boolean {
  const { known, family, paramsB } = nameModel(text, v);
  return known || family !== null || paramsB !== null;
}

/** "DAB-DETR", "R-CNN", "ResNet-50", "Swin-T", "SegFormer", "T5-base": not "ModelNet40", not "VGGFace2". */
const ARCHITECTURE =
  /(?:^|[- ])(?:R-?CNN|DETR)$|[a-z]former$|^(?:Transformer|ResNet|ResNeXt|DenseNet|EfficientNet|MobileNet|RegNet|RetinaNet|ConvNeXt|FCOS|VGG|DeiT|ViT|Swin|WRN|Conv(?=-\d)|m?BERT|DistilBERT|RoBERTa|XLM-R|DeBERTa|ALBERT|ELECTRA|XLNet|BART|m?T5|GPT-2|YOLO|SSD|U-?Net)(?:v?\d+)?(?:-.*)?$/i;
/** Whether a word names a kind of network, which most papers run their own method on. */
export function isArchitecture(word: string): boolean {
  return ARCHITECTURE.test(word);
}
