/** Relative clauses: "the envoy, who visited Oslo", "the house in which he lives". */
import { clausal, isVerbWith } from "./clausal.ts";

/** Reads (the envoy; visited; Oslo). */
export const relative = clausal("relative", (passage, token) => isVerbWith(passage, token, "acl:relcl", "advcl:relcl"));
