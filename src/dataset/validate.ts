import { DatasetError } from "./DatasetError";

type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** The part of JSON Schema (draft 2020-12) that our files need; what is published is what is checked. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: TypeName | readonly TypeName[];
  enum?: readonly (string | number | null)[];
  const?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minimum?: number;
  oneOf?: readonly JsonSchema[];
}

/** Throws a DatasetError with the path of the first part that is not as the schema says. */
export function validate(value: unknown, schema: JsonSchema, path: string): void {
  if (schema.oneOf) return validateOneOf(value, schema.oneOf, path);
  if (schema.const !== undefined && value !== schema.const)
    throw new DatasetError(path, `not '${schema.const}'`);
  if (schema.enum && !schema.enum.includes(value as string))
    throw new DatasetError(path, `not one of ${schema.enum.join(", ")}`);
  if (schema.type && !typesOf(schema).includes(typeOf(value, schema)))
    throw new DatasetError(path, `not ${spoken(typesOf(schema))}`);
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum) {
    throw new DatasetError(path, `below ${schema.minimum}`);
  }
  if (Array.isArray(value) && schema.items) validateItems(value, schema.items, path);
  if (isRecord(value)) validateProperties(value, schema, path);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Alternatives differ by their JSON type here, so the error is the one of the alternative that was meant. */
function validateOneOf(value: unknown, alternatives: readonly JsonSchema[], path: string): void {
  const meant = alternatives.find((schema) => typesOf(schema).includes(typeOf(value, schema)));
  if (!meant) throw new DatasetError(path, `not ${spoken(alternatives.flatMap(typesOf))}`);
  validate(value, meant, path);
}

function validateItems(values: unknown[], schema: JsonSchema, path: string): void {
  for (let i = 0; i < values.length; i += 1) validate(values[i], schema, `${path}[${i}]`);
}

function validateProperties(value: Record<string, unknown>, schema: JsonSchema, path: string): void {
  for (const key of schema.required ?? [])
    if (!Object.hasOwn(value, key)) throw new DatasetError(below(path, key), "missing");
  for (const [key, part] of Object.entries(value)) {
    const known =
      schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (known) validate(part, known, below(path, key));
    else if (schema.additionalProperties === false)
      throw new DatasetError(below(path, key), "not known here");
    else if (typeof schema.additionalProperties === "object")
      validate(part, schema.additionalProperties, below(path, key));
  }
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function typesOf(schema: JsonSchema): readonly TypeName[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

function typeOf(value: unknown, schema: JsonSchema): TypeName {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isFinite(value)) return "null";
  if (typeof value === "number" && Number.isInteger(value) && typesOf(schema).includes("integer"))
    return "integer";
  return typeof value as TypeName;
}

function spoken(types: readonly TypeName[]): string {
  const words = {
    string: "a string",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
  };
  const rest = { null: "null", array: "a list", object: "an object" };
  return [...new Set(types)].map((type) => ({ ...words, ...rest })[type]).join(" or ");
}
