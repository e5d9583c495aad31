/** A count for people: 10667 is "10,667". The same on every machine, which toLocaleString is not. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
