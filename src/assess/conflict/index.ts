/**
 * What documents disagree about, ranked by what matters. Differences that time, plans or bounds explain are none.
 */
import { groupBy } from "../../common/collections.ts";
import type { Conflict, DocumentId, Tenure } from "../../model.ts";
import { claimConflicts } from "./claims.ts";
import { dayOf, isEarlier } from "./days.ts";
import { denialConflicts } from "./denials.ts";
import { detailConflicts } from "./details.ts";
import type { Evidence } from "./evidence.ts";
import { type Finding, ranked } from "./finding.ts";
import { numberConflicts } from "./numbers.ts";
import { eventConflicts } from "./occurrences.ts";
import { officeConflicts } from "./offices.ts";
import { spellingConflicts } from "./spellings.ts";
import { statementConflicts } from "./statements.ts";

/** All disagreements, the weightiest first. */
export function conflictsOf(evidence: Evidence, tenures: readonly Tenure[]): readonly Conflict[] {
  const { claims, entities } = evidence;
  const given = { claims, entities, tenures, tellOneStory: storiesOf(evidence), isEarlier: daysOf(evidence) };
  const found = [
    ...denialConflicts(evidence),
    ...claimConflicts(given),
    ...officeConflicts(given, pairIds(evidence)),
    ...eventConflicts(given),
    ...numberConflicts(evidence),
    ...detailConflicts(evidence),
    ...statementConflicts(evidence),
    ...spellingConflicts(evidence),
  ];
  const order = new Map(evidence.readings.map(({ document }, i) => [document.id, i]));
  const place = (id: DocumentId) => order.get(id) ?? 0;
  const inOrder = (sides: Conflict["sides"]) =>
    sides.toSorted((a, b) => place(a.document) - place(b.document) || a.start - b.start);
  return ranked(distinct(found).map((finding) => ({ ...finding, sides: inOrder(finding.sides) })));
}

/** Findings without those that say again what one before them does. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return withoutRepeated(findings.filter(({ kind }) => kind !== "denial")).concat(
    withoutTold(findings.filter(({ kind }) => kind === "denial")),
  );
}

/** Of findings of one kind that quote the same passages for the same values the first. */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ kind, sides }: Finding) =>
    [kind, sides.map(({ value }) => value).join("/"), ...sides.map(passageKey).sort()].join("\n");
  return [...groupBy(findings, keyOf).values()].flatMap(([first]) => first ?? []);
}

/** Denials two of whose passages no denial before them sets against each other. */
function withoutTold(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ sides }) => {
    const keys = sides.map(passageKey).sort();
    const pairs = keys.flatMap((one, i) => keys.slice(i + 1).map((other) => `${one}\n${other}`));
    const isNew = !pairs.some((pair) => told.has(pair));
    for (const pair of pairs) told.add(pair);
    return isNew;
  });
}

function passageKey({ document, start }: Finding["sides"][number]): string {
  return `${document} ${start}`;
}

/** The pairs of dated documents that tell one story, by id. */
function pairIds({ readings, pairs }: Evidence): readonly (readonly [DocumentId, DocumentId])[] {
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [readings[a]?.document, readings[b]?.document];
    const isDated = one?.published !== undefined && other?.published !== undefined;
    return isDated ? [[one.id, other.id] as const] : [];
  });
}

function daysOf({ readings }: Evidence): (a: DocumentId, b: DocumentId) => boolean {
  const days = new Map(readings.map(({ document }) => [document.id, dayOf(document)]));
  return (a, b) => isEarlier(days.get(a), days.get(b)) === true;
}

function storiesOf({ readings, pairs }: Evidence): (a: DocumentId, b: DocumentId) => boolean {
  const id = (i: number) => readings[i]?.document.id ?? "";
  const together = new Set(pairs.flatMap(([a, b]) => [`${id(a)} ${id(b)}`, `${id(b)} ${id(a)}`]));
  return (a, b) => a === b || together.has(`${a} ${b}`);
}
