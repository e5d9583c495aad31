import type { Token } from "./tokens";

export function isVersion(token: Token): boolean {
  const q = token.quantity;
  if (!q || q.percent || q.sign || q.points || q.times || q.high !== null) return false;
  return isYear(q.low) || /^[0-4]\.[0-5]$/.test(q.low);
}

export function isYear(digits: string): boolean {
  return /^(?:19[6-9]\d|20[0-3]\d)$/.test(digits);
}
