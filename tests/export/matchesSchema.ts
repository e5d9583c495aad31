type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = Record<string, Json>;

/** Places where a value breaks a JSON Schema (draft 7): the keywords that exchange formats use, local references only. */
export function faults(value: Json, schema: Schema, root: Schema = schema, path = "$"): string[] {
  const reference = schema["$ref"];
  if (typeof reference === "string") return faults(value, resolve(reference, root), root, path);
  const say = (broken: boolean, keyword: string) => (broken ? [`${path}: ${keyword}`] : []);
  const sub = (inner: Json | undefined, at = path, of = value) =>
    faults(of, (inner ?? {}) as Schema, root, at);
  const types = [schema["type"] ?? []].flat();
  const found = [
    ...say(types.length > 0 && !types.some((type) => isType(value, String(type))), `type ${types.join("|")}`),
    ...say(Array.isArray(schema["enum"]) && !schema["enum"].includes(value), "enum"),
    ...say("const" in schema && schema["const"] !== value, "const"),
    ...say(
      Array.isArray(schema["oneOf"]) && schema["oneOf"].filter((one) => sub(one).length === 0).length !== 1,
      "oneOf",
    ),
    ...say(
      typeof value === "string" &&
        typeof schema["pattern"] === "string" &&
        !new RegExp(schema["pattern"], "u").test(value),
      "pattern",
    ),
    ...say(Array.isArray(value) && value.length < Number(schema["minItems"] ?? 0), "minItems"),
    ...(Array.isArray(value)
      ? value.flatMap((item, index) => sub(schema["items"], `${path}[${index}]`, item))
      : []),
    ...(isObject(value) ? objectFaults(value, schema, path, sub) : []),
  ];
  if (!("if" in schema)) return found;
  return [...found, ...sub(sub(schema["if"]).length === 0 ? schema["then"] : schema["else"])];
}

function objectFaults(
  value: Record<string, Json>,
  schema: Schema,
  path: string,
  sub: (inner: Json | undefined, at: string, of: Json) => string[],
): string[] {
  const known = (schema["properties"] ?? {}) as Schema;
  const others = schema["additionalProperties"];
  return [
    ...((schema["required"] ?? []) as string[])
      .filter((key) => !(key in value))
      .map((key) => `${path}: lacks ${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      if (key in known) return sub(known[key], `${path}.${key}`, inner);
      return others === false
        ? [`${path}: ${key} is not known`]
        : sub(others === true ? {} : others, `${path}.${key}`, inner);
    }),
  ];
}

function resolve(reference: string, root: Schema): Schema {
  const found = reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<Json>((at, key) => (isObject(at) ? (at[key] ?? {}) : {}), root);
  return found as Schema;
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isType(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  return type === "object" ? isObject(value) : typeof value === type;
}
