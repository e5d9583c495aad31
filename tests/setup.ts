import fc from "fast-check";

/** The same generated cases on every run: a failure is a change's own, and can be seen again. */
fc.configureGlobal({ seed: 20_261_121 });
