import { DatasetError } from "./DatasetError";
import { isRecord, validate, type JsonSchema } from "./validate";

/** A column of a table: plain values, or positions in a list of the distinct ones where that is shorter. */
export type Column<Value> = Value[] | { values: Value[]; codes: number[] };

/** The shorter of the two ways to write a column, by length of JSON. */
export function encodeColumn<Value>(cells: Value[]): Column<Value> {
  const positions = new Map<string, number>();
  const values: Value[] = [];
  const codes = cells.map((cell) => {
    const key = JSON.stringify(cell);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, values.length);
    return values.push(cell) - 1;
  });
  const coded = { values, codes };
  return JSON.stringify(coded).length < JSON.stringify(cells).length ? coded : cells;
}

/** The cells of a column, each checked; throws with the path of the first that is wrong. */
export function decodeColumn(column: unknown, cell: JsonSchema, path: string): unknown[] {
  if (Array.isArray(column)) {
    validate(column, { type: "array", items: cell }, path);
    return column;
  }
  if (!isRecord(column)) throw new DatasetError(path, "not a column");
  const { values, codes } = column;
  validate(values, { type: "array", items: cell }, `${path}.values`);
  validate(codes, { type: "array", items: { type: "integer", minimum: 0 } }, `${path}.codes`);
  return (codes as number[]).map((code, i) => {
    if (code >= (values as unknown[]).length)
      throw new DatasetError(`${path}.codes[${i}]`, `no value ${code}`);
    return (values as unknown[])[code];
  });
}

/** Columns of one length to rows; fields and their cells' schemas as named. */
export function decodeRows(
  columns: unknown,
  fields: Record<string, JsonSchema>,
  path: string,
): Record<string, unknown>[] {
  if (!isRecord(columns)) throw new DatasetError(path, "not an object");
  const decoded = Object.entries(fields).map(([field, cell]) => {
    if (!Object.hasOwn(columns, field)) throw new DatasetError(`${path}.${field}`, "missing");
    return [field, decodeColumn(columns[field], cell, `${path}.${field}`)] as const;
  });
  const length = decoded[0]?.[1].length ?? 0;
  for (const [field, cells] of decoded) {
    if (cells.length !== length)
      throw new DatasetError(`${path}.${field}`, `${cells.length} values, not ${length}`);
  }
  return Array.from({ length }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [field, cells] of decoded) row[field] = cells[i];
    return row;
  });
}

/** Rows to columns, in the order of the fields. */
export function encodeRows<Row extends object>(
  rows: Row[],
  fields: readonly (keyof Row & string)[],
): Record<string, Column<unknown>> {
  return Object.fromEntries(fields.map((field) => [field, encodeColumn(rows.map((row) => row[field]))]));
}
