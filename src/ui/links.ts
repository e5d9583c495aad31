/** Addresses of the pages that names lead to. */
export interface Links {
  /** By position in Dataset.papers. */
  paper: (paper: number) => string;
  benchmark: (name: string) => string;
}
