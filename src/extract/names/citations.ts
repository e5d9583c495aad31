/**
 * "(Akbik et al., 2018)", "(Kim and Park, 2016)", "(Howard 2018)" after a name; not "(large, 2018)", nor as the name itself,
 * nor a version by its month: "(May 2024)".
 */
const CITATION =
  /(?<=\S)\s*\((?:[^()]*\bet al\b[^()]*|(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d)\p{Lu}[\p{L}'’-]+(?:(?:,| and| &) \p{Lu}[\p{L}'’-]+)*,? (?:19|20)\d\d[a-z]?)\)/gu;

/** "Flair" of "Flair (Akbik et al., 2018)". */
export function withoutCitation(name: string): string {
  return name.includes("(") ? name.replace(CITATION, "") : name;
}
