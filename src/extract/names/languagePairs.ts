/** Languages as benchmarks of translation name them, by their names and codes in small letters. */
const CODES: Record<string, string> = Object.fromEntries(
  `Arabic ar|Bengali bn|Chinese zh|Czech cs|Dutch nl|English en|Estonian et|Finnish fi|French fr|German de|Gujarati gu|Hausa ha|Hebrew he|Hindi hi
   Icelandic is|Indonesian id|Italian it|Japanese ja|Kazakh kk|Korean ko|Latvian lv|Lithuanian lt|Nepali ne|Persian fa|Polish pl|Portuguese pt
   Romanian ro|Russian ru|Sinhala si|Spanish es|Swahili sw|Swedish sv|Tamil ta|Thai th|Turkish tr|Ukrainian uk|Urdu ur|Vietnamese vi`
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [name = "", code = ""] = entry.trim().split(" ");
      const short = code[0]!.toUpperCase() + code.slice(1);
      return [
        [name.toLowerCase(), short],
        [code, short],
      ];
    }),
);

/** "German", "DE". */
export function isLanguage(printed: string): boolean {
  return Object.hasOwn(CODES, printed.toLowerCase());
}

/** "English-German", "En-De", "EN→DE", "English-to-German", "(De-En)"; not "Text-to-Speech" nor "in-it". */
const PAIR = /^\(?([A-Z][A-Za-z]+)(?:-to-| to |\s?[-–→⇒]\s?|\s?->\s?)([A-Z][A-Za-z]+)(?![\w-])\)?/;

/** A pair of languages that a text begins with, in the registry's form ("En-De"), and how long it is printed. */
export function languagePairIn(text: string): { pair: string; length: number } | null {
  const [printed = "", from = "", to = ""] = PAIR.exec(text) ?? [];
  const [a, b] = [CODES[from.toLowerCase()], CODES[to.toLowerCase()]];
  return a && b && a !== b ? { pair: `${a}-${b}`, length: printed.length } : null;
}
