/**
 * "(Akbik et al., 2018)", "(Kim and Park, 2016)", "(Howard 2018)" after a name; not "(large, 2018)", nor as the name itself,
 * nor a version by its month: "(May 2024)".
 */
const CITATION =
  /(?<=\S)\s*\((?:[^()]*\bet al\b[^()]*|(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d)\p{Lu}[\p{L}'’-]+(?:(?:,| and| &) \p{Lu}[\p{L}'’-]+)*,? (?:19|20)\d\d[a-z]?)\)/gu;

/** "[12]", "[3, 14]" at the end of a name; not the "[1]" of "Elm[1]-B", nor "[4k]". */
const NUMBERED = /(?<=\S)\s*\[\d{1,3}(?:, ?\d{1,3}){0,3}\]$/u;

/** "Flair" of "Flair (Akbik et al., 2018)" and of "Flair [12]". */
export function withoutCitation(name: string): string {
  const unnumbered = name.endsWith("]") ? name.replace(NUMBERED, "") : name;
  return unnumbered.includes("(") ? unnumbered.replace(CITATION, "") : unnumbered;
}
