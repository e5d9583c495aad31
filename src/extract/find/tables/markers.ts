import type { Provenance } from "../../../dataset/result";

const EXPLAINED =
  /([*∗†‡§¶⋆★✝♠♣])["'”’`)\s]{0,4}\s*(?:denotes?|indicates?|means?|marks?|stands? for|represents?|refers? to|are|is|:|=)\s+([^.;†‡§¶]{3,160})/gu;

/** What a caption says of its marks: "† denotes our re-implementation" is a re-run, "* taken from [5]" is quoted. */
export function markerMeanings(caption: string | null): Map<string, Provenance> {
  const meanings = new Map<string, Provenance>();
  for (const [, mark, words] of (caption ?? "").matchAll(EXPLAINED)) {
    const meaning = meaningOf(words ?? "");
    if (mark !== undefined && meaning !== null) meanings.set(mark, meaning);
  }
  return meanings;
}

function meaningOf(words: string): Provenance | null {
  if (
    /re-?(?:produc|implement|evaluat|run|train)|\bour (?:own )?(?:evaluation|test|run|implementation)|by ourselves|\bwe (?:re)?(?:evaluate|test|run)/i.test(
      words,
    )
  )
    return "re-run";
  if (/\b(?:taken|quoted|reported|copied|cited|borrowed|officially)\b/i.test(words)) return "quoted";
  return null;
}
