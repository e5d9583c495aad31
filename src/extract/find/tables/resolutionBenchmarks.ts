import { findBenchmarks } from "../../names/benchmarks";
import { named } from "./namedHeading";
import type { BodyRow } from "./bodyRow";
import type { Table } from "./table";
import { inEachSize } from "./namedIn";
import { withoutTraining } from "./namedIn";

const RESOLUTION = /^\d{2,4}\s?[x×]\s?\d{2,4}$/;

/** Where a page names one data set in several sizes, "ImageNet 512x512 and 256x256", and a column says each row's, that is its benchmark. */
export function withResolutions(body: BodyRow[], { columns, text, v }: Table): BodyRow[] {
  const column = columns.find(
    ({ index, title }) =>
      /\bres(?:olution|\.)?$/i.test(title) &&
      body.every(({ cells }) => RESOLUTION.test(cells[index]?.text ?? "")),
  );
  const headings = columns.filter(({ role }) => role === "value").flatMap(({ path }) => path);
  if (column === undefined || headings.some((heading) => named(heading, v) !== null)) return body;
  const mentions = findBenchmarks(inEachSize(withoutTraining(text)), v).map(({ name }) => name.benchmark);
  const names = [...new Set(mentions)];
  const own = body.map(({ cells }) => {
    const size = (cells[column.index]?.text ?? "").replace(/\s/g, "").replace("×", "x");
    const [only, other] = names.filter((name) => name.endsWith(` ${size}`));
    return other === undefined ? only : undefined;
  });
  if (own.includes(undefined) || body.some(({ benchmark }) => benchmark !== null)) return body;
  return body.map((row, y) => ({ ...row, benchmark: own[y] ?? null }));
}
