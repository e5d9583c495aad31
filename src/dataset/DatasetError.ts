/** Published data that is not what its schema says; the message begins with the place: "results.value[412]: not a string". */
export class DatasetError extends Error {
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.name = "DatasetError";
    this.path = path;
  }
}
