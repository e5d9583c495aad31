import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const UTF8 = new TextEncoder();

// Held over all calls: a large table hashes each of its records.
const room = new Uint8Array(8192);
const blank = sha256.create();
const hasher = sha256.create();
const digest = new Uint8Array(sha256.outputLen);

/** The SHA-256 of a text in hexadecimal; `length` characters of it where fewer are enough. */
export function hashOf(text: string, length = 64): string {
  // A character is three bytes at most.
  const bytes =
    text.length * 3 > room.length ? UTF8.encode(text) : room.subarray(0, UTF8.encodeInto(text, room).written);
  blank._cloneInto(hasher).update(bytes).digestInto(digest);
  return bytesToHex(digest.subarray(0, length / 2));
}
