/** The first 64 primes' cube roots and the first 8 primes' square roots, the 32 bits behind the point (FIPS 180-4). */
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: 17 }, (_, k) => k + 2).some((d) => d < n && n % d === 0),
);
const ROUND = Int32Array.from(PRIMES, (prime) => (Math.cbrt(prime) % 1) * 2 ** 32);
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => (Math.sqrt(prime) % 1) * 2 ** 32);

const BLOCK = 64;
/** Characters that are encoded at a time; each gives at most three bytes. */
const PIECE = 16_384;
const bytes = new Uint8Array(3 * PIECE + 2 * BLOCK);
const state = new Int32Array(8);
const words = new Int32Array(64);
const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * The first `digits` (an even number) hexadecimal digits of the SHA-256 of a text's UTF-8. Synchronous, and the same in Node and in a
 * browser without a secure context; it keeps no object for each text, as there is one for each record.
 */
export function sha256(text: string, digits: number): string {
  state.set(START);
  let filled = 0;
  let length = 0;
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at);
    const { written } = encoder.encodeInto(text.slice(at, end), bytes.subarray(filled));
    at = end;
    length += written;
    const whole = (filled + written) & -BLOCK;
    for (let from = 0; from < whole; from += BLOCK) addBlock(from);
    bytes.copyWithin(0, whole, filled + written);
    filled = (filled + written) % BLOCK;
  }
  addEnd(filled, length);
  return hex(digits);
}

/** Both halves of a character beyond the first 65,536 are encoded together. */
function pieceEnd(text: string, at: number): number {
  const end = Math.min(text.length, at + PIECE);
  const split = end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return split ? end - 1 : end;
}

/** A bit, zeros, and the text's length in bits. */
function addEnd(filled: number, length: number): void {
  const end = filled < BLOCK - 8 ? BLOCK : 2 * BLOCK;
  bytes.fill(0, filled, end);
  bytes[filled] = 0x80;
  for (let i = 1, bits = length * 8; bits > 0; i++, bits = Math.floor(bits / 256))
    bytes[end - i] = bits % 256;
  for (let from = 0; from < end; from += BLOCK) addBlock(from);
}

function addBlock(from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4)
    words[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function hex(digits: number): string {
  let out = "";
  for (let i = 0; 2 * i < digits; i++) out += HEX[(state[i >> 2]! >>> (24 - 8 * (i & 3))) & 255]!;
  return out;
}
