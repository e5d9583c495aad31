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

/** What is wrong, and where below the value that was looked at: ".value[412]". */
interface Fault {
  path: string;
  problem: string;
}

/** Throws a DatasetError with the path of the first part that is not as the schema says. */
export function validate(value: unknown, schema: JsonSchema, path: string): void {
  const fault = faultIn(value, schema);
  if (fault) throw new DatasetError(`${path}${fault.path}`.replace(/^\./, ""), fault.problem);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Paths are made on the way back from a fault: nearly all of the many thousand values have none. */
function faultIn(value: unknown, schema: JsonSchema): Fault | null {
  if (schema.oneOf) return faultInOneOf(value, schema.oneOf);
  if (schema.const !== undefined && value !== schema.const) return here(`not '${schema.const}'`);
  if (schema.enum && !schema.enum.includes(value as string))
    return here(`not one of ${schema.enum.join(", ")}`);
  if (schema.type !== undefined && !isOfType(value, schema.type))
    return here(`not ${spoken(typesOf(schema))}`);
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum)
    return here(`below ${schema.minimum}`);
  if (Array.isArray(value)) return schema.items ? faultInItems(value, schema.items) : null;
  return isRecord(value) ? faultInProperties(value, schema) : null;
}

function here(problem: string): Fault {
  return { path: "", problem };
}

/** Alternatives differ by their JSON type here, so the fault is the one of the alternative that was meant. */
function faultInOneOf(value: unknown, alternatives: readonly JsonSchema[]): Fault | null {
  const meant = alternatives.find(({ type }) => type !== undefined && isOfType(value, type));
  return meant ? faultIn(value, meant) : here(`not ${spoken(alternatives.flatMap(typesOf))}`);
}

function faultInItems(values: unknown[], schema: JsonSchema): Fault | null {
  for (let i = 0; i < values.length; i += 1) {
    const fault = faultIn(values[i], schema);
    if (fault) return { ...fault, path: `[${i}]${fault.path}` };
  }
  return null;
}

function faultInProperties(value: Record<string, unknown>, schema: JsonSchema): Fault | null {
  for (const key of schema.required ?? [])
    if (!Object.hasOwn(value, key)) return { path: `.${key}`, problem: "missing" };
  for (const [key, part] of Object.entries(value)) {
    const fault = faultInProperty(key, part, schema);
    if (fault) return { ...fault, path: `.${key}${fault.path}` };
  }
  return null;
}

function faultInProperty(key: string, part: unknown, schema: JsonSchema): Fault | null {
  const known =
    schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (known) return faultIn(part, known);
  if (schema.additionalProperties === false) return here("not known here");
  return typeof schema.additionalProperties === "object" ? faultIn(part, schema.additionalProperties) : null;
}

function isOfType(value: unknown, type: TypeName | readonly TypeName[]): boolean {
  return typeof type === "string" ? isA(value, type) : type.some((one) => isA(value, one));
}

function isA(value: unknown, type: TypeName): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "string":
    case "boolean":
      return typeof value === type;
  }
}

function typesOf({ type }: JsonSchema): readonly TypeName[] {
  if (type === undefined) return [];
  return typeof type === "string" ? [type] : type;
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
