import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const UTF8 = new TextEncoder();
/** Node's own hash is many times faster; a browser has none that answers at once. */
const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/** The SHA-256 of a text in hexadecimal; `length` characters of it where fewer are enough. */
export function hashOf(text: string, length = 64): string {
  const whole = node ? node.hash("sha256", text) : bytesToHex(sha256(UTF8.encode(text)));
  return whole.slice(0, length);
}
