/**
 * What the net reads wrongly in news, mended by rule. Its treebanks are blogs, mail and talk: what news is full of and they hardly have, it
 * reads as what they have. A mend knows one such construction by what the tree cannot mean.
 */
import type { Token } from "../../model.ts";
import { withOwnAppositions } from "./appositions.ts";
import { withAsides } from "./asides.ts";
import { withClosedLists, withOwnedMembers, withTensedMembers } from "./conjuncts.ts";
import { withDescribedNames, withTitledNames } from "./described.ts";
import { withDoneVerbs } from "./done-verbs.ts";
import { withWillingIt } from "./expletives.ts";
import { withNouns } from "./nouns.ts";
import { withFreeParticiples, withOwnCharges } from "./participles.ts";
import { withPlanVerbs } from "./plans.ts";
import { withVerbRoots } from "./roots.ts";
import { withSaidClauses } from "./said-clauses.ts";
import { withFarSubjects } from "./subjects.ts";

/** The mends, each of which works on what those before it left. */
const MENDS: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withNouns,
  withDoneVerbs,
  withVerbRoots,
  withDescribedNames,
  withTitledNames,
  withOwnedMembers,
  withClosedLists,
  withTensedMembers,
  withOwnAppositions,
  withAsides,
  withSaidClauses,
  withFarSubjects,
  withFreeParticiples,
  withOwnCharges,
  withPlanVerbs,
  withWillingIt,
];

/** The tokens of a sentence, mended: the same words with other tags, heads and relations. */
export function mended(tokens: readonly Token[]): readonly Token[] {
  return MENDS.reduce((changed, mend) => mend(changed), tokens);
}
