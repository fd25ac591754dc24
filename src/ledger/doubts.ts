/**
 * What people should look at first: names that are nearly one entity's, names that were joined on little, claims that are uncertain
 * and matter.
 */
import { groupBy } from "../common/collections.ts";
import type { Argument, Entity, EntityId, Graph, Merge, ResolvedClaim } from "../model.ts";
import { candidatePairs } from "../resolve/corpus/blocks.ts";
import { graphComparer } from "../resolve/graph-names.ts";
import { nameKey } from "../resolve/names.ts";
import { DOUBTFUL, SURE } from "../resolve/score.ts";
import { decisionsAbout } from "./about.ts";
import { apartDecision, claimDecision, documentOf, mergeDecision, splitDecisions } from "./decide.ts";
import type { Decision, Ledger } from "./decision.ts";
import { formatLine } from "./line.ts";

/** A question to people. */
export interface Doubt {
  readonly kind: "near-merge" | "near-split" | "claim";
  readonly question: string;
  /** What speaks for or against, and the quotes. */
  readonly evidence: readonly string[];
  /** 0…1: how much it is worth to ask. */
  readonly worth: number;
  /** What to decide on yes, and on no. */
  readonly yes: readonly Decision[];
  readonly no: readonly Decision[];
}

/** The questions about a graph that its ledger does not answer, the most worth asking first. */
export function doubtsAbout(graph: Graph, ledger: Ledger): readonly Doubt[] {
  const context = contextOf(graph, ledger);
  const all = [...nearMerges(context), ...nearSplits(context), ...weakClaims(context)];
  return all.sort((a, b) => b.worth - a.worth || (a.question < b.question ? -1 : 1));
}

interface Context {
  readonly graph: Graph;
  /** Number of claims of each entity. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Pairs and entities that people decided about, and lines that stand in the ledger. */
  readonly decided: ReadonlySet<string>;
}

function contextOf(graph: Graph, ledger: Ledger): Context {
  const ends = graph.claims.flatMap(({ subjectId, objectId }) =>
    objectId === undefined ? [subjectId] : [subjectId, objectId],
  );
  const degrees = new Map([...groupBy(ends, (id) => id)].map(([id, list]) => [id, list.length]));
  const about = decisionsAbout(graph, ledger).flatMap(({ decision, entities }) =>
    decision.verb === "note" ? [] : [pairKey(entities[0] ?? "", entities[1] ?? entities[0] ?? "")],
  );
  return { graph, degrees, decided: new Set([...about, ...ledger.decisions.map(formatLine)]) };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** From 0 to 1, growing ever slower. */
function weight(count: number): number {
  return count / (count + 3);
}

function nearMerges({ graph, degrees, decided }: Context): readonly Doubt[] {
  const entities = graph.entities.filter(
    ({ kind, mentions }) => kind !== "office" && kind !== "country" && mentions.length > 0,
  );
  const names = entities.flatMap((entity, at) =>
    [entity.name, ...entity.aliases].map((name) => ({
      kind: entity.kind,
      words: nameKey(entity.kind, name).split(" "),
      at,
    })),
  );
  const { compare } = graphComparer(graph);
  const seen = new Set<string>();
  return candidatePairs(names).pairs.flatMap(([one, other]) => {
    const [a, b] = [entities[names[one]?.at ?? -1], entities[names[other]?.at ?? -1]];
    if (a === undefined || b === undefined || a.id === b.id || seen.has(pairKey(a.id, b.id))) return [];
    seen.add(pairKey(a.id, b.id));
    const { score, reasons, names: closest, rule } = compare(a, b);
    if (score < DOUBTFUL || decided.has(pairKey(a.id, b.id))) return [];
    return [
      {
        kind: "near-merge" as const,
        question: `Are "${closest[0]}" (${a.id}) and "${closest[1]}" (${b.id}) one?`,
        evidence: [
          `${rule}, score ${score.toFixed(2)}`,
          ...reasons.map(({ what }) => what),
          ...quotesOf(graph, a),
          ...quotesOf(graph, b),
        ],
        worth: Math.min(score, 1) * weight(Math.min(degrees.get(a.id) ?? 0, degrees.get(b.id) ?? 0) + 1),
        yes: [mergeDecision(graph, a, b)],
        no: [apartDecision(graph, a, b)],
      },
    ];
  });
}

/** Merges that were less than sure, of which each name can be told from the other by how it is printed. */
function nearSplits({ graph, degrees, decided }: Context): readonly Doubt[] {
  return graph.entities.flatMap((entity) => {
    if (decided.has(pairKey(entity.id, entity.id))) return [];
    return entity.merges.flatMap((merge) => nearSplit(graph, entity, merge, degrees.get(entity.id) ?? 0));
  });
}

function nearSplit(graph: Graph, entity: Entity, { rule, score, names }: Merge, degree: number): readonly Doubt[] {
  const [short, long] = names;
  if (score >= SURE || short === long || entity.kind === "office") return [];
  const no = attempt(() => splitDecisions(graph, entity, { printed: short }));
  if (no === undefined) return [];
  const [first] = no;
  if (first?.verb !== "split") return [];
  return [
    {
      kind: "near-split",
      question: `Is "${short}" rightly taken for "${long}" (${entity.id})?`,
      evidence: [
        `${rule}, score ${score.toFixed(2)}`,
        ...quotesOf(graph, entity, short),
        ...quotesOf(graph, entity, long),
      ],
      worth: (1 - score) * weight(degree),
      yes: [{ verb: "merge", a: first.a, b: first.b }],
      no,
    },
  ];
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Claims below this confidence are asked about. */
const CONFIDENT = 0.8;

function weakClaims({ graph, degrees, decided }: Context): readonly Doubt[] {
  const sources = new Map(graph.edges.flatMap((edge) => edge.claims.map((id) => [id, edge.sources] as const)));
  return graph.claims.flatMap((claim) => {
    const isMade = claim.reviewed !== undefined || claim.rule === "office of a post";
    if (isMade || claim.objectId === undefined || claim.confidence >= CONFIDENT) return [];
    const [yes, no] = [claimDecision(graph, claim, "confirm"), claimDecision(graph, claim, "reject")];
    if (decided.has(formatLine(yes)) || decided.has(formatLine(no))) return [];
    return [
      { ...aboutClaim(graph, claim), worth: worthOf(claim, degrees, sources.get(claim.id) ?? 1), yes: [yes], no: [no] },
    ];
  });
}

/** Doubt, times how much hangs on the ends; more where nobody else says so and no speaker is named. */
function worthOf(claim: ResolvedClaim, degrees: ReadonlyMap<string, number>, sources: number): number {
  const degree = Math.max(degrees.get(claim.subjectId) ?? 0, degrees.get(claim.objectId ?? "") ?? 0);
  return (1 - claim.confidence) * weight(degree) * (sources > 1 ? 0.5 : 1) * (claim.by === undefined ? 1 : 0.8);
}

function aboutClaim(graph: Graph, claim: ResolvedClaim) {
  const { label, polarity, modality, quote } = claim;
  const [subject, object] = [endOf(graph, claim.subject, claim.subjectId), endOf(graph, claim.object, claim.objectId)];
  const path = documentOf(graph, claim.document)?.path ?? "";
  const mood = [...(polarity === "positive" ? [] : [polarity]), ...(modality === "asserted" ? [] : [modality])];
  return {
    kind: "claim" as const,
    question: `Does the text say: ${subject} — ${label} — ${object}${mood.length === 0 ? "" : ` (${mood.join(", ")})`}?`,
    evidence: [`confidence ${claim.confidence.toFixed(2)}, ${claim.rule}`, `${path}: ${quote}`],
  };
}

/** An end of a claim in the text's words; of a pronoun also whom it is taken for, since that may be what is wrong. */
function endOf({ entities }: Graph, end: Argument | undefined, id: EntityId | undefined): string {
  const text = end?.text ?? "";
  const name = /^(?:s?he|him|hers?|his|it|its|they|them)$/iu.test(text)
    ? entities.find((each) => each.id === id)?.name
    : undefined;
  return name === undefined ? text : `${text} (${name})`;
}

/** The sentence around the first mention of an entity, or of one of its names. */
function quotesOf(graph: Graph, entity: Entity, printed?: string): readonly string[] {
  const found = entity.mentions.find(({ document, mention }) => {
    const each = graph.mentions.get(document)?.[mention];
    return each?.form === "name" && (printed === undefined || each.text === printed);
  });
  const mention = found && graph.mentions.get(found.document)?.[found.mention];
  const document = found && documentOf(graph, found.document);
  if (mention === undefined || document === undefined) return [];
  const [from, to] = [Math.max(0, mention.start - AROUND), mention.end + AROUND];
  return [`${document.path}: …${document.text.slice(from, to).replace(/\s+/gu, " ").trim()}…`];
}

/** A quote shows so many UTF-16 units on each side. */
const AROUND = 80;
