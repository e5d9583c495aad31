import { renameSync, writeFileSync } from "node:fs";

/** In one step, so that nobody finds half a file. */
export function replaceFile(path: string, bytes: string | Buffer): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
