import { expect, test } from "vitest";
import type { Format } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import { vocabulary } from "./printed";

const FILLER = "We study a model that learns from its own answers about pictures, charts and maps. ".repeat(
  4,
);
const TITLE = "Learning From Maps in 30 Days\n\n";

async function reasons(format: Format, text: string): Promise<[string, string][]> {
  const { skipped } = await extract({ document: "made", format, text, explain: true }, vocabulary);
  return skipped.map((one) => [one.text, one.reason]);
}

test.each<[Format, string, [string, string][]]>([
  [
    "text",
    `${TITLE}${FILLER}On MMMU, Qwen2.5-VL-7B reaches 55.0. See https://a.org/v2.\n`,
    [
      ["30", "outside an abstract"],
      ["2.5", "part of a name"],
      ["7", "part of a name"],
      ["2", "part of an address"],
    ],
  ],
  [
    "markdown",
    "It gains 5.1 points.\n\n| Model | MMMU |\n|-|-|\n| Alder 2 | 55.0 (56.1) |\n| Birch-7B | 51.0 (+1.5) |\n",
    [
      ["5.1", "outside a table"],
      ["2", "in a cell without a result"],
      ["56.1", "beside the number of its cell"],
      ["7", "part of a name"],
    ],
  ],
  [
    "html",
    '<p>In 3 days</p><table width="80"><tr><th>Model<th>MMMU<tr><td>Alder<td>55.0</table>',
    [
      ["3", "outside a table"],
      ["80", "part of the markup"],
    ],
  ],
  ["csv", "Model,MMMU (2024)\nAlder,55.0\n", [["2024", "in a cell without a result"]]],
])("%s: %j says of every number that is in no record why", async (format, text, expected) => {
  expect(await reasons(format, text)).toEqual(expected);
});

test("without explain, only the numbers that were weighed are listed", async () => {
  const { skipped } = await extract(
    { document: "made", format: "text", text: `${TITLE}${FILLER}Each of 24 runs reaches 55.0 on MMMU.` },
    vocabulary,
  );
  expect(skipped.map((one) => one.text)).toEqual(["24"]);
});
