import JSZip from "jszip";

/** A missing value as the library leaves it in a chart, and in the workbook behind the chart. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const EMPTY_CELL = /<c r="[A-Z]+\d+"(?: t="\w+")?><v><\/v><\/c>/g;
const POINT = /<c:pt idx="(\d+)"><c:v>[+-]?\d+(?:\.(\d+))?<\/c:v>/g;
const SERIES = /<c:ser>[\s\S]*?<\/c:ser>/g;
const LABELS = /<c:dLbls>([\s\S]*?)<\/c:dLbls>/;
/** Bar charts have two axes; the library names a third that is nowhere defined. */
const THIRD_AXIS = /(<c:barChart>[\s\S]*?<c:axId [^>]*>\s*<c:axId [^>]*>)\s*<c:axId [^>]*>/g;
/** Paragraph properties repeated behind a run; the schema allows them before the first alone. */
const LATE_PROPERTIES = /(?<=<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/a:pPr>)/g;
const NOTES_MASTERS = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/;
const CLOCK = /(<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">)[^<]*/g;

/**
 * What pptxgenjs 4.0.1 leaves undone. Its XML breaks the schema in three places; missing values are taken out of charts and
 * their workbooks, so that they are no bar and no 0; labels show each number's printed decimals; the file is compressed and
 * holds the export's date, not the clock's.
 */
export async function finishPptx(file: ArrayBuffer, date: string): Promise<Blob> {
  const deck = await JSZip.loadAsync(file);
  for (const [path, entry] of Object.entries(deck.files)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) deck.file(path, finishChart(await entry.async("string")));
    if (/^ppt\/embeddings\/.*\.xlsx$/.test(path))
      deck.file(path, await finishWorkbook(await entry.async("arraybuffer"), date));
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) deck.file(path, finishSlide(await entry.async("string")));
    if (path === "ppt/presentation.xml") deck.file(path, finishOrder(await entry.async("string")));
    if (path === "docProps/core.xml") deck.file(path, stopClock(await entry.async("string"), date));
  }
  return new Blob([await pack(deck, date)]);
}

function finishSlide(xml: string): string {
  return xml.replace(LATE_PROPERTIES, "");
}

/** The schema wants the notes masters before the slides. */
function finishOrder(xml: string): string {
  const masters = NOTES_MASTERS.exec(xml)?.[0] ?? "";
  return xml.replace(masters, "").replace("<p:sldIdLst>", `${masters}<p:sldIdLst>`);
}

/**
 * Labels show each number's printed decimals: a series is labelled in the format that most of its numbers have, the others
 * get a label of their own. Points without a number go.
 */
export function finishChart(xml: string): string {
  return xml.replace(THIRD_AXIS, "$1").replace(SERIES, (series) => {
    const values = series.slice(series.indexOf("<c:val>"));
    const formats = [...values.matchAll(POINT)].map(([, index = "", decimals]) => ({
      index,
      format: decimals ? `0.${"0".repeat(decimals.length)}` : "0",
    }));
    const usual = mostFrequent(formats.map(({ format }) => format));
    const labels = (inside: string): string =>
      formats
        .filter(({ format }) => format !== usual)
        .map(({ index, format }) => `<c:dLbl><c:idx val="${index}"/>${withFormat(inside, format)}</c:dLbl>`)
        .join("");
    return series
      .replace(EMPTY_POINT, "")
      .replace(LABELS, (_, inside: string) => {
        const ofOne = inside.replace(/<c:showLeaderLines[^>]*>/, "");
        return `<c:dLbls>${labels(ofOne)}${withFormat(inside, usual)}</c:dLbls>`;
      })
      .replace("<c:formatCode>General</c:formatCode>", `<c:formatCode>${usual}</c:formatCode>`);
  });
}

function withFormat(labels: string, format: string): string {
  return labels.replace(/<c:numFmt [^>]*>/, `<c:numFmt formatCode="${format}" sourceLinked="0"/>`);
}

/** The first of the most frequent; "General" of none. */
function mostFrequent(formats: string[]): string {
  const count = (format: string): number => formats.filter((other) => other === format).length;
  return formats.reduce(
    (most, format) => (count(format) > count(most) ? format : most),
    formats[0] ?? "General",
  );
}

async function finishWorkbook(file: ArrayBuffer, date: string): Promise<ArrayBuffer> {
  const workbook = await JSZip.loadAsync(file);
  const path = "xl/worksheets/sheet1.xml";
  const sheet = await workbook.file(path)?.async("string");
  if (sheet) workbook.file(path, sheet.replace(EMPTY_CELL, ""));
  const core = await workbook.file("docProps/core.xml")?.async("string");
  if (core) workbook.file("docProps/core.xml", stopClock(core, date));
  return pack(workbook, date);
}

function stopClock(core: string, date: string): string {
  return core.replace(CLOCK, `$1${date}T00:00:00Z`);
}

function pack(zip: JSZip, date: string): Promise<ArrayBuffer> {
  for (const entry of Object.values(zip.files)) entry.date = new Date(`${date}T00:00:00Z`);
  return zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
}
