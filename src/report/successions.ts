/** Where tenures began and ended, with the claims that tell the same: "took office", "succeeds", "became prime minister". */
import { groupBy } from "../common/collections.ts";
import type { ClaimId, ResolvedClaim, Tenure, TenureBound } from "../model.ts";

/** A start or an end that has a date, and the claims that tell it. */
export interface Succession {
  readonly tenure: Tenure;
  readonly kind: "began" | "ended";
  readonly bound: TenureBound & { readonly date: string };
  readonly claims: readonly ResolvedClaim[];
}

const BEGINS =
  /\b(?:t[oa]k(?:e|es|en|ing)|took|assum\w+|bec[ao]m\w+|swor?n|swear|elect\w*|appoint\w*|nam\w+|succe\w+|replac\w+|inaugurat\w+)\b/iu;
const ENDS = /\b(?:resign\w*|step\w* down|left|leav\w+|quit\w*|retir\w+|oust\w+|dismiss\w+|replac\w+|succeed\w+)\b/iu;

/** The dated starts and ends of tenures; each claim is told by one of them at most. */
export function successionsOf(tenures: readonly Tenure[], claims: readonly ResolvedClaim[]): readonly Succession[] {
  const byTurn = groupBy(claims, ({ subjectId, when }) => `${subjectId}\n${when?.date ?? ""}`);
  const told = new Set<ClaimId>();
  const successionOf = (tenure: Tenure, kind: Succession["kind"], bound: TenureBound | undefined) => {
    if (bound?.date === undefined) return [];
    const own = (byTurn.get(`${tenure.holder}\n${bound.date}`) ?? []).filter(
      (claim) => !told.has(claim.id) && isTurn(claim, kind),
    );
    for (const { id } of own) told.add(id);
    return [{ tenure, kind, bound: { ...bound, date: bound.date }, claims: own }];
  };
  return tenures.flatMap((tenure) => [
    ...successionOf(tenure, "began", tenure.start),
    ...successionOf(tenure, "ended", tenure.end),
  ]);
}

/** Whether a claim of the holder and the date says that an office began or ended. */
function isTurn({ relation, label, objectText = "", title = "" }: ResolvedClaim, kind: Succession["kind"]): boolean {
  if (kind === "began" && (relation === "succeeds" || relation === "holds_office")) return true;
  if (relation !== "relates" && relation !== "holds_office") return false;
  const words = `${label} ${objectText} ${title}`;
  return (kind === "began" ? BEGINS : ENDS).test(label) && OFFICE.test(words);
}

const OFFICE =
  /\b(?:office|power|post|president|minister|chancellor|secretary|king|queen|chair\w*|leader|head|chief|director|governor|mayor|resign\w*|step\w* down|retir\w+|dismiss\w+|oust\w+)\b/iu;
