/** A benchmark or a model as a stretch of tokens: [from, to). */
export interface Named<Name> {
  from: number;
  to: number;
  text: string;
  name: Name;
}
