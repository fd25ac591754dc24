/** Infinitives with a subject from elsewhere: "urged Norway to sign", "his plan to build a bridge". */
import { clausal, isVerbWith } from "./clausal.ts";

/** Reads (Norway; sign; …). */
export const infinitive = clausal("infinitive", (passage, token) => {
  const isParticiple = /^VB[GND]$/u.test(passage.tokens[token]?.xpos ?? "");
  return isVerbWith(passage, token, "xcomp") || (isVerbWith(passage, token, "acl") && !isParticiple);
});
