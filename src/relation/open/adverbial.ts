/** Clauses beside the main one: "after it left the alliance", "tracing the hacker to Oslo". */
import { clausal, isVerbWith } from "./clausal.ts";

/** Reads (it; left; the alliance). */
export const adverbial = clausal("adverbial", (passage, token) => isVerbWith(passage, token, "advcl"));
