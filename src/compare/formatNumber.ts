/** "72.90", "+4.0", "-11.8", "1,487.5"; not "81.4..89.2" (a range), "+5x" (a multiple), "72,9" (a decimal comma or a thousand cut short). */
const PRINTED = /^([+\-\u2212]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?%?$/;

/** A printed number, exactly: digits / 10^decimals. */
interface Decimal {
  digits: bigint;
  decimals: number;
}

/** The value of one printed number, to sort, place or check; null for ranges, multiples and anything else. */
export function printedNumber(text: string | null): number | null {
  const match = text === null ? null : PRINTED.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return null;
  const size = Number(`${whole.replaceAll(",", "")}.${fraction}`);
  return sign === "-" || sign === "\u2212" ? 0 - size : size;
}

/** Digits after the point as printed: "72.90" has 2; 0 where the text is not one number. */
export function decimalsOf(text: string): number {
  return PRINTED.exec(text.trim())?.[3]?.length ?? 0;
}

/**
 * Trained minus base from the printed decimals, never through floats: "72.9" and "66.3" give "+6.6".
 * Has the decimals of the finer end, a sign (ASCII) unless it is zero, no separators; null where an end is not one number.
 */
export function subtractPrinted(trained: string, base: string): string | null {
  const [a, b] = [toDecimal(trained), toDecimal(base)];
  if (!a || !b) return null;
  const decimals = Math.max(a.decimals, b.decimals);
  const digits = widen(a, decimals) - widen(b, decimals);
  return (digits > 0n ? "+" : "") + write({ digits, decimals });
}

/**
 * The mean of printed numbers, rounded half away from zero, in the decimals of the finest member, at least one;
 * null where the list is empty or a member is not one number.
 */
export function meanPrinted(texts: string[]): string | null {
  const members = texts.map(toDecimal);
  if (members.length === 0) return null;
  const exact = members.filter((member) => member !== null);
  if (exact.length < members.length) return null;
  const decimals = Math.max(1, ...exact.map((member) => member.decimals));
  const sum = exact.reduce((total, member) => total + widen(member, decimals), 0n);
  return write({ digits: divideRounded(sum, BigInt(members.length)), decimals });
}

/**
 * Whether a printed delta can be the difference of two printed ends: each of the three may have been rounded on its own,
 * so half a unit in the last place of each is allowed ("72.9" - "66.3" may be printed as 6.5, never as 6.4).
 * A delta without a sign is taken either way. True where a text is not one number: there is nothing to hold against it.
 */
export function deltaFollows(delta: string, trained: string, base: string): boolean {
  const [d, a, b] = [toDecimal(delta), toDecimal(trained), toDecimal(base)];
  if (!d || !a || !b) return true;
  const decimals = Math.max(a.decimals, b.decimals, d.decimals) + 1;
  const slack = [a, b, d].reduce((total, end) => total + 5n * 10n ** BigInt(decimals - end.decimals - 1), 0n);
  const difference = widen(a, decimals) - widen(b, decimals);
  const printed = widen(d, decimals);
  const signed = /^[+\-\u2212]/.test(delta.trim());
  return magnitude(difference - printed) < slack || (!signed && magnitude(difference + printed) < slack);
}

function toDecimal(text: string): Decimal | null {
  const match = PRINTED.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = BigInt(whole.replaceAll(",", "") + fraction);
  return { digits: sign === "-" || sign === "\u2212" ? -digits : digits, decimals: fraction.length };
}

function widen(number: Decimal, decimals: number): bigint {
  return number.digits * 10n ** BigInt(decimals - number.decimals);
}

function write({ digits, decimals }: Decimal): string {
  const text = magnitude(digits)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  const fraction = decimals > 0 ? `.${text.slice(-decimals)}` : "";
  return (digits < 0n ? "-" : "") + whole + fraction;
}

function divideRounded(digits: bigint, by: bigint): bigint {
  const half = (magnitude(digits) * 2n + by) / (by * 2n);
  return digits < 0n ? -half : half;
}

function magnitude(digits: bigint): bigint {
  return digits < 0n ? -digits : digits;
}
