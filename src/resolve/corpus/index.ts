/**
 * Entities across documents: the local entities of all documents, joined where a name is sure enough.
 *
 * Names are reduced to distinct ones first and compared within blocks, so that the cost follows the number of mentions, not of
 * pairs. What is not sure stays apart: a lone surname with two bearers, "the Defense Ministry" of nobody in particular.
 */
import { groupBy, pushTo } from "../../common/collections.ts";
import type { KnownList } from "../../known/known.ts";
import type { Merge } from "../../model.ts";
import { type EntityRules, NO_RULES } from "../rules.ts";
import { withOwnShortNames } from "./acronyms.ts";
import type { BlockReport } from "./blocks.ts";
import { joinBodiesOfNobody } from "./bodies-of-nobody.ts";
import { type Cluster, unite } from "./cluster.ts";
import { clusterIndex, obeyNames, withKinds } from "./decided.ts";
import { joinGivenNames } from "./given-names.ts";
import { type Joiner, joinerOf } from "./joiner.ts";
import { joinKnown, withKnown } from "./known-names.ts";
import { type LocalDocument, localClusters } from "./local-clusters.ts";
import { joinLoneNames } from "./lone-name.ts";
import { joinNearNames } from "./near-name.ts";
import { withOneKind } from "./one-kind.ts";
import { joinPartsOfNames } from "./parts-of-names.ts";
import { joinSameNames } from "./same-name.ts";
import { joinShortForms } from "./short-form.ts";
import { surroundingsOf } from "./surroundings.ts";
import { withOwners } from "./whose.ts";

/** The rule of a merge that people decided. */
export const DECIDED = "decided in the ledger";

/** The entities of a corpus, and how their names were compared. */
export interface Joined {
  readonly clusters: readonly Cluster[];
  readonly report: BlockReport;
}

/** Joins the local entities of all documents: as people decided, as lists know, and else where a name is sure enough. */
export function joinAcrossDocuments(
  documents: readonly LocalDocument[],
  rules: EntityRules = NO_RULES,
  known?: KnownList,
): Joined {
  const local = withKinds(withOwners(withOneKind(documents.flatMap(localClusters)), documents), rules.kinds);
  const joiner = joinerOf(withKnown(withOwnShortNames(local), known));
  obey(joiner, rules);
  joinKnown(joiner);
  const distinct = joinSameNames(joiner);
  const report = joinNearNames(joiner, distinct, surroundingsOf(joiner));
  const surroundings = surroundingsOf(joiner);
  joinShortForms(joiner, surroundings);
  joinPartsOfNames(joiner, surroundings);
  joinBodiesOfNobody(joiner, surroundings, documents);
  joinLoneNames(joiner, surroundings, distinct.frequencies);
  joinGivenNames(joiner);
  return { clusters: obeyNames(gather(joiner), rules), report };
}

function obey(joiner: Joiner, { together, apart }: EntityRules): void {
  if (together.length + apart.length === 0) return;
  const indexOf = clusterIndex(joiner.local);
  for (const [a, b] of together) if (indexOf(a) >= 0 && indexOf(b) >= 0) joiner.decide(DECIDED, indexOf(a), indexOf(b));
  for (const [a, b] of apart) if (indexOf(a) >= 0 && indexOf(b) >= 0) joiner.keepApart(indexOf(a), indexOf(b));
}

function gather({ local, find, merges }: Joiner): readonly Cluster[] {
  const members = new Map<number, Cluster[]>();
  local.forEach((cluster, i) => void pushTo(members, find(i), cluster));
  const byRoot = groupBy(merges, ({ at }) => find(at));
  return [...members].map(([root, clusters]) => unite(clusters, withoutRepeats(byRoot.get(root) ?? [])));
}

/** One record for many documents that print one name. */
function withoutRepeats(merges: readonly { readonly merge: Merge }[]): readonly Merge[] {
  return [...new Map(merges.map(({ merge }) => [[merge.rule, ...merge.names].join("\n"), merge])).values()];
}
