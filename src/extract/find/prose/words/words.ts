/** The words of a list, as a set: "than over" is {than, over}. */
export const words = (list: string) => new Set(list.trim().split(/\s+/));
