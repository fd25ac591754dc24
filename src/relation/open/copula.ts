/** What something is: "Norway is a member of the alliance", "the talks were difficult". */
import { clausal, isCopular } from "./clausal.ts";

/** Reads (the talks; were; difficult). */
export const copula = clausal("copula", isCopular);
