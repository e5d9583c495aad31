import { describe, expect, it } from "vitest";
import { encodeDataset, encodeEvidence } from "../../src/dataset/encodeDataset";
import { parseDataset, parseEvidence } from "../../src/dataset/parseDataset";
import { observation, smallDataset, smallEvidence } from "./smallDataset";

const dataset = smallDataset([
  observation(0),
  observation(1, { value: "+2..8", aggregate: { count: null }, benchmark: null, approx: true }),
  observation(2, { value: null, delta: "-11.8", kind: "delta", deltaKind: "absolute", unit: "%" }),
]);
interface Damaged {
  schema: string;
  counts: Record<string, number>;
  papers: Record<string, unknown>[];
  results: Record<string, unknown>;
}
const file = () => structuredClone(encodeDataset(dataset)) as unknown as Damaged;
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("parseDataset", () => {
  it("gives back what encodeDataset was given, numbers as printed", () => {
    expect(parseDataset(throughJson(encodeDataset(dataset)))).toEqual(dataset);
  });
  it.each<[string, (damaged: Damaged) => void, string]>([
    [
      "a number where a text belongs",
      (d) => (d.results["value"] = ["68.20", 7, null]),
      "results.value[1]: not a string or null",
    ],
    [
      "a code without a value",
      (d) => (d.results["kind"] = { values: ["score"], codes: [0, 0, 9] }),
      "results.kind.codes[2]: no value 9",
    ],
    [
      "a kind that is none",
      (d) => (d.results["kind"] = ["score", "score", "guess"]),
      "results.kind[2]: not one of score",
    ],
    ["a column that is missing", (d) => delete d.results["delta"], "results.delta: missing"],
    ["a column that is too short", (d) => (d.results["id"] = ["a"]), "results.paper: 3 values, not 1"],
    ["another schema", (d) => (d.schema = "other/9"), "schema: not 'benchledger/dataset/1'"],
    ["a paper that is not listed", (d) => (d.results["paper"] = [0, 0, 4]), "results.paper[2]: no paper 4"],
    [
      "a model that is not listed",
      (d) => (d.results["model"] = ["X", null, null]),
      "results.model[0]: no model 'X'",
    ],
    ["a paper without a title", (d) => delete d.papers[0]!["title"], "papers[0].title: missing"],
    [
      "counts that are not the lists'",
      (d) => (d.counts["results"] = 4),
      "counts.results: 4, but there are 3",
    ],
  ])("refuses %s and says where", (_, damage, message) => {
    const damaged = file();
    damage(damaged);
    expect(() => parseDataset(damaged)).toThrow(message);
  });
  it.each([null, [], "text", 3, {}])("refuses %j", (input) => {
    expect(() => parseDataset(input)).toThrow();
  });
});

describe("parseEvidence", () => {
  const evidence = smallEvidence(3);
  it("gives back what encodeEvidence was given", () => {
    expect(parseEvidence(throughJson(encodeEvidence(evidence, "v")), dataset)).toEqual(evidence);
  });
  it("refuses the evidence of another version or length", () => {
    expect(() => parseEvidence(encodeEvidence(evidence, "w"), dataset)).toThrow(
      "version: evidence of w, dataset is v",
    );
    expect(() => parseEvidence(encodeEvidence(smallEvidence(2), "v"), dataset)).toThrow(
      "places: 2 places for 3 results",
    );
  });
});
