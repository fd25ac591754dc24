/** Participles after a noun: "sanctions imposed by the council", "a road leading to the border". */
import { clausal, isVerbWith } from "./clausal.ts";

/** Reads (sanctions; [is] imposed by; the council). */
export const participle = clausal(
  "participle",
  (passage, token) => isVerbWith(passage, token, "acl") && /^VB[GND]$/u.test(passage.tokens[token]?.xpos ?? ""),
);
