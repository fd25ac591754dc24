/**
 * Decisions about entities → rules for the resolver. Where decisions contradict each other, the later line counts.
 */
import { guardedSets } from "../common/guarded-sets.ts";
import type { DocumentId, MentionRef, Reading } from "../model.ts";
import type { EntityRules } from "../resolve/rules.ts";
import { AnchoredTexts, mentionAt } from "./anchors.ts";
import type { Anchor, EntityDecision, LedgerProblem, Numbered, PairDecision } from "./decision.ts";
import { splitLocal } from "./local-split.ts";

/** Readings whose entities are split as decided, the rules for all documents, and the lines that do not apply. */
export interface EntityOutcome {
  readonly readings: readonly Reading[];
  readonly rules: EntityRules;
  readonly problems: readonly LedgerProblem[];
}

/** A decision with the mentions that it is about; both are one where it is about one. */
interface Located {
  readonly decision: Numbered<PairDecision | EntityDecision>;
  readonly at: MentionRef;
  readonly other: MentionRef;
}

/** Finds the mentions of decisions about entities, and settles contradictions. */
export function decideEntities(
  readings: readonly Reading[],
  decisions: readonly Numbered<PairDecision | EntityDecision>[],
): EntityOutcome {
  const problems: LedgerProblem[] = [];
  const find = finder(readings);
  const located = decisions.flatMap((decision) => {
    const found = locate(decision, find);
    if (typeof found !== "string") return [found];
    problems.push({ line: decision.line, reason: found });
    return [];
  });
  const split = splitWithin(readings, located);
  const { held, overruled } = settle(split, located);
  return { readings: split, rules: rulesOf(held), problems: [...problems, ...overruled] };
}

type Find = (anchor: Anchor) => MentionRef | string;

/** Finds the mention of an anchor; one that speaks of nobody known is none. */
function finder(readings: readonly Reading[]): Find {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  const texts = new AnchoredTexts(readings.map(({ document }) => document));
  return (anchor) => {
    const found = mentionAt(texts, anchor, ({ id }) => byId.get(id)?.mentions ?? []);
    if (typeof found === "string" || entityOf(byId.get(found.document), found) >= 0) return found;
    return `${JSON.stringify(anchor.quote.slice(anchor.start, anchor.end))} in ${JSON.stringify(anchor.path)} speaks of nobody known`;
  };
}

function entityOf(reading: Reading | undefined, ref: MentionRef): number {
  return reading?.local.entityOf[ref.mention] ?? -1;
}

function locate(decision: Located["decision"], find: Find): Located | string {
  const at = find(decision.a);
  const other = "b" in decision ? find(decision.b) : at;
  if (typeof at === "string") return at;
  if (typeof other === "string") return other;
  const same = at.document === other.document && at.mention === other.mention;
  return "b" in decision && same ? "both quotes are of one mention" : { decision, at, other };
}

/** Splits the local entities that hold both mentions of a split. */
function splitWithin(readings: readonly Reading[], located: readonly Located[]): readonly Reading[] {
  const byId = new Map<DocumentId, Reading>(readings.map((reading) => [reading.document.id, reading]));
  for (const { decision, at, other } of located) {
    const reading = byId.get(at.document);
    if (decision.verb !== "split" || reading === undefined || at.document !== other.document) continue;
    if (entityOf(reading, at) !== entityOf(reading, other)) continue;
    const local = splitLocal(reading.mentions, reading.local, at.mention, other.mention);
    byId.set(at.document, { ...reading, local });
  }
  return readings.map((reading) => byId.get(reading.document.id) ?? reading);
}

/** Takes decisions from the last to the first; one that contradicts those after it is overruled. */
function settle(readings: readonly Reading[], located: readonly Located[]) {
  const numberOf = numbering(readings);
  const sets = guardedSets(readings.reduce((sum, { local }) => sum + local.merges.length, 0));
  const done = new Map<string, number>();
  const held: Located[] = [];
  const overruled: LedgerProblem[] = [];
  for (const each of [...located].reverse()) {
    const { verb, line } = each.decision;
    const [a, b] = [numberOf(each.at), numberOf(each.other)];
    const mark = `${verb} ${sets.find(a)}`;
    const many = verb === "merge" || verb === "split" || verb === "note";
    const later = many ? undefined : done.get(mark);
    done.set(mark, line);
    const holds = verb === "merge" ? sets.union(a, b) : verb === "split" ? sets.keepApart(a, b) : later === undefined;
    if (holds) held.unshift(each);
    else
      overruled.unshift({
        line,
        reason: later === undefined ? "later lines say otherwise" : `line ${later} says otherwise`,
      });
  }
  return { held, overruled };
}

/** Numbers the local entities of all documents. */
function numbering(readings: readonly Reading[]): (ref: MentionRef) => number {
  const byId = new Map<DocumentId, { readonly reading: Reading; readonly from: number }>();
  let from = 0;
  for (const reading of readings) {
    byId.set(reading.document.id, { reading, from });
    from += reading.local.merges.length;
  }
  return (ref) => {
    const found = byId.get(ref.document);
    return (found?.from ?? 0) + entityOf(found?.reading, ref);
  };
}

function rulesOf(held: readonly Located[]): EntityRules {
  return {
    together: held.flatMap(({ decision, at, other }) => (decision.verb === "merge" ? [[at, other] as const] : [])),
    apart: held.flatMap(({ decision, at, other }) => (decision.verb === "split" ? [[at, other] as const] : [])),
    names: held.flatMap(({ decision, at }) => (decision.verb === "rename" ? [{ at, name: decision.name }] : [])),
    kinds: held.flatMap(({ decision, at }) => (decision.verb === "kind" ? [{ at, kind: decision.kind }] : [])),
    ignored: held.flatMap(({ decision, at }) => (decision.verb === "ignore" ? [at] : [])),
  };
}
