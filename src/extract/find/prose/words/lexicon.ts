import { isDigit } from "./quantity";
import type { Token } from "./tokens";
import { words } from "./words";

/** Said of a number that is not given exactly; `up` and `to` count only together. */
export const HEDGES = words(
  "about around approximately nearly almost roughly over above below under circa approx within beyond exceeding atleast",
);
/** Bounds of two words: "more than 5%", "up to 8.3%", "at least 3", "as much as 20%". */
export const HEDGE_PAIRS = new Set([
  "more than",
  "less than",
  "fewer than",
  "greater than",
  "higher than",
  "lower than",
  "better than",
  "up to",
  "at least",
  "at most",
  "close to",
  "much as",
  "high as",
  "low as",
  "large as",
  "many as",
  "great as",
  "little as",
  "few as",
  "to within",
]);

export const RISE_VERBS = words(
  `improve improves improved improving increase increases increased increasing boost boosts boosted boosting gain gains gained gaining
   raise raises raised raising enhance enhances enhanced enhancing rise rises rose rising grow grows grew advance advances advanced advancing
   outperform outperforms outperformed outperforming out-performs out-performing surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating
   lift lifts lifted push pushes pushed pushing elevate elevates elevated strengthen upgrade ahead lead leads leading
   climb climbs climbed climbing jumps jumped jumping soars soared surges surged`,
);
export const FALL_VERBS = words(
  `reduce reduces reduced reducing decrease decreases decreased decreasing drop drops dropped dropping lower lowers lowered lowering decline declines
   declined degrade degrades degraded degrading cut cuts cutting shrink shrinks fall falls fell falling lose loses lost save saves saved saving lag lags
   trail trails underperform underperforms narrow narrows narrowing narrowed close closes closing minimize suppress suppresses suppressed
   hurt hurts hurting worsen worsens worsened plummet plummets plummeted plunges plunged collapses collapsed dips dipped diminishes diminished
   slash slashes slashed trims trimmed`,
);
export const RISE_NOUNS = words(
  `improvement improvements gain gains increase increases boost boosts enhancement enhancements margin margins advantage advantages lead rise uplift
   lift bump jump speedup speedups speed-up speed-ups acceleration higher better more greater larger faster increment increments benefit benefits`,
);
export const FALL_NOUNS = words(
  `reduction reductions drop drops decrease decreases decline declines degradation degradations loss gap gaps deficit lower less fewer worse smaller
   shorter cheaper slower saving savings behind`,
);
/** Adjectives and adverbs among the nouns above: what follows them is what differs. */
export const COMPARATIVES = words(
  "higher better more greater larger faster lower less fewer worse smaller shorter cheaper slower",
);

export const RESULT_VERBS = words(
  `achieve achieves achieved achieving reach reaches reached reaching obtain obtains obtained obtaining attain attains attained attaining get gets got
   yield yields yielded yielding report reports reported reporting score scores scored scoring hit hits set sets setting record records recorded deliver
   delivers delivered delivering averages show shows showed showing demonstrate demonstrates demonstrated perform performs performed produce produces produced establish
   establishes give gives gave has have had is are was were remains remain becomes become lead leads leading result results resulting provide provides
   maintain maintains retain retains solve solves solved rank ranks ranked exhibit exhibits accomplish accomplishes realize realizes secures secured marks
   resolve resolves resolved succeed succeeds succeeded completes completed`,
);
/** "reaches", "improves", "drops": verbs that say what came of it. */
export function isResultVerb(word: string): boolean {
  return RESULT_VERBS.has(word) || RISE_VERBS.has(word) || FALL_VERBS.has(word);
}
/** "outperforms", "surpassing": behind these stands who was beaten. */
export function outdoes(word: string): boolean {
  return /^(?:out-?(?:perform|rank|scor|class|strip)|surpass|exceed|beat)/.test(word);
}
/** Verbs whose subject is a system: a name before them was not measured on. */
export const ACTING_VERBS = new Set([
  ...RESULT_VERBS,
  ...RISE_VERBS,
  ...FALL_VERBS,
  ...words("hurts harms helps wins matches can does"),
]);
/** Verbs after which a number is a score even without a metric's name. */
export const SCORE_VERBS = words(
  `achieve achieves achieved achieving reach reaches reached reaching obtain obtains obtained obtaining attain attains attained attaining get gets got
   yield yields yielded yielding report reports reported reporting score scores scored scoring hit hits record records recorded delivers delivered delivering
   accomplish accomplishes set sets setting is are was were remains remain advances performs performed to result results resulting solves solved resolves resolved
   gives gave`,
);

/** Words that bring in somebody else's number. */
export const COMPARATORS = words("than over versus vs against compared comparing from");
export const COMPETITOR_NOUNS = words(
  "baseline baselines counterpart counterparts previous prior existing best state-of-the-art sota human humans experts teacher original vanilla cardiologists radiologists dermatologists physicians clinicians pathologists doctors",
);

/** What an efficiency number is about: nothing of it says how right a system is. */
export const EFFICIENCY = words(
  `speed speedup speed-up speedups speed-ups faster slower latency throughput time times runtime training-time memory flops flop macs mac gflops compute
   computation computations computational cost costs cheaper token tokens parameter parameters params size samples sample examples example data images
   labels annotations energy power storage footprint length hours gpu gpus cpu fps efficiency overhead bandwidth steps epochs iterations weights
   smaller lighter budget usage consumption complexity params. queries compression problems demonstrations calls communication`,
);

/** Plural things that are counted, never scored. */
export const SCOPE_NOUNS = words(
  "benchmarks datasets tasks suites testbeds corpora evaluations leaderboards domains",
);

export const DATASET_NOUNS = words(
  "dataset datasets benchmark benchmarks corpus corpora database databases leaderboard challenge challenges competition testset test-set suite treebank task tasks collection bench",
);

/** What a system does with its input. */
export const TASK_NOUNS = words(
  `classification segmentation detection recognition parsing translation generation estimation tracking captioning retrieval answering summarization
   localization extraction tagging`,
);

/** What joins the items of a list. */
const JOINTS = words(", and / & or");

export function isJoint(token: Token | undefined): boolean {
  return token !== undefined && JOINTS.has(token.lower);
}

export const PREPOSITIONS = words(
  "on in for at across of over to with from by using under among via between against than per within without",
);

const SPLITS = new Map(
  Object.entries({
    testmini: "testmini",
    "test-mini": "testmini",
    minival: "minival",
    "mini-val": "minival",
    val: "val",
    validation: "val",
    test: "test",
    dev: "dev",
    development: "dev",
    "test-dev": "test-dev",
    "test-std": "test-std",
    "test-standard": "test-std",
    "test-clean": "test-clean",
    "test-other": "test-other",
    "dev-clean": "dev-clean",
    "dev-other": "dev-other",
    testa: "testA",
    testb: "testB",
    devtest: "devtest",
    "dev-test": "devtest",
    "val-seen": "val-seen",
    "val-unseen": "val-unseen",
    "test-seen": "test-seen",
    "test-unseen": "test-unseen",
  }),
);

/** A split with the year of its data: "test-dev2017". */
const YEAR_BEHIND = /20[0-3]\d$/;

/** "validation", "test-dev2017": the split that a word names. */
export function splitNamed(word: string | undefined): string | null {
  if (!word) return null;
  // Asked of every word, and few end in a digit.
  const split = isDigit(word.charCodeAt(word.length - 1)) ? word.replace(YEAR_BEHIND, "") : word;
  return SPLITS.get(split) ?? null;
}

const NUMBER_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  both: 2,
};

/** "seven", "4": how many; null where the token counts nothing. */
export function countOf(token: Token): number | null {
  if (Object.hasOwn(NUMBER_WORDS, token.lower)) return NUMBER_WORDS[token.lower]!;
  const q = token.quantity;
  const plain =
    q && !q.percent && !q.sign && !q.times && !q.points && q.high === null && /^\d{1,3}$/.test(q.low);
  return plain ? Number(q.low) : null;
}

/** People as a system: "humans reach 95.1%". */
export const HUMANS = words(
  `humans experts non-experts annotators physicians clinicians doctors radiologists dermatologists pathologists ophthalmologists cardiologists
   neurologists surgeons residents specialists engineers students biologists chemists scientists researchers respondents validators raters participants`,
);

/** "human experts", "respondents". */
export function isHumans(name: string): boolean {
  return HUMANS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

/** The splits of LibriSpeech: "test-clean" is the clean one of "test". */
export const SPEECH_SPLIT = /^(test|dev)-(?:clean|other)$/;

/** "CI", "confidence". */
export const INTERVAL = /^(?:cis?|confidence)$/;

/** Nouns that say how good something is, whatever stands before them: "language consistency". */
export const QUALITY_NOUNS = words(
  "quality validity uniqueness novelty consistency similarity agreement faithfulness fidelity coverage diversity compliance forgetting",
);

/** "comparable to", "on par with": what stands before "to" or "with" and another's score. */
export const LIKE =
  /^(?:compar(?:able|ably)|competitive(?:ly)?|similar(?:ly)?|close|equal|par|superior|inferior)$/;
