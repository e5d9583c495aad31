/** When the facts were taken from their sources; stated here because nothing that is published may read a clock. */
export const TAKEN = "2026-11-21";
