import type { Reading } from "./numbers/reading";
import type { Scope } from "./scopes/scope";
import type { System } from "./systems/system";

/** A record while its sentence is read: the readings that make it, and where and whose they are. */
export interface Draft {
  value: Reading | null;
  base: Reading | null;
  delta: Reading | null;
  scope: Scope;
  system: System;
  baseName: string | null;
  competitor: boolean;
}
