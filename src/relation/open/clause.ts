/** Clauses with a verb of their own: main, coordinated, reported ones. "Norway signed the treaty in May." */
import { isVerb } from "../verbs.ts";
import { clausal, isCopular, isVerbWith } from "./clausal.ts";
import { isReport } from "./reporting.ts";

/** Verbs that another construction reads. */
const ELSEWHERE = ["acl", "acl:relcl", "advcl", "advcl:relcl", "xcomp"];

/** Reads (Norway; signed; the treaty; in May). */
export const clause = clausal(
  "clause",
  (passage, token) =>
    isVerb(passage, token) &&
    !isCopular(passage, token) &&
    !isVerbWith(passage, token, ...ELSEWHERE) &&
    !isReport(passage, token),
);
