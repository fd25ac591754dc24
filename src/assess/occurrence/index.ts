/**
 * Things that happened or are planned: reports of one type with the same participants at a compatible time and place are one
 * occurrence, within and across documents. Plans and what came of them are linked, not mixed.
 */
import { groupBy } from "../../common/collections.ts";
import { hashOf } from "../../common/hash.ts";
import type { Document, Occurrence, Participant, ResolvedClaim } from "../../model.ts";
import { relationInfo } from "../../schema.ts";
import { type Days, type Report, reportsOf } from "./reports.ts";

/** The occurrences of all claims, sorted by id. */
export function occurrencesOf(claims: readonly ResolvedClaim[], documents: readonly Document[]): readonly Occurrence[] {
  const groups = grouped(reportsOf(claims, documents));
  const made = withOwnIds(groups.map((reports) => ({ reports, occurrence: toOccurrence(reports) })));
  const links = linksOf(made);
  return made
    .map(({ occurrence }) => ({ ...occurrence, linked: [...(links.get(occurrence.id) ?? [])].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reports under one occurrence while they are gathered, with the days that all allow. */
interface Group {
  readonly reports: Report[];
  days: Days | undefined;
}

/** Each report goes to the first group that it fits, found by its pairs of participants; dated ones first. */
function grouped(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups: Group[] = [];
  const byPair = new Map<string, Group[]>();
  for (const report of reports.toSorted(inTime)) {
    const keys = pairKeys(report);
    const open = keys.flatMap((key) => byPair.get(key)?.slice(-NEIGHBOURS) ?? []);
    let group = open.find((each) => fits(each, report));
    if (group === undefined) {
      group = { reports: [], days: undefined };
      groups.push(group);
    }
    group.reports.push(report);
    group.days = both(group.days, report.time);
    for (const key of keys) {
      const list = byPair.get(key) ?? [];
      if (list.at(-1) !== group && !list.includes(group)) byPair.set(key, [...list.slice(-NEIGHBOURS), group]);
    }
  }
  return groups.map((each) => each.reports);
}

/** Groups of one pair that a report is compared with. */
const NEIGHBOURS = 64;
/** Participants of a large gathering by whom it is found. */
const FOUND_BY = 8;

function inTime(a: Report, b: Report): number {
  return compare(a.time?.earliest ?? "~", b.time?.earliest ?? "~") || compare(idOf(a), idOf(b));
}

function idOf({ claims }: Report): string {
  return claims[0]?.id ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Type, status and two participants; of an event with a direction one who does it and one to whom. */
function pairKeys({ type, status, participants }: Report): readonly string[] {
  const few = participants.slice(0, FOUND_BY);
  const pairs = few.flatMap((a, i) => few.slice(i + 1).map((b) => [a, b] as const));
  const isSymmetric = relationInfo(type).symmetric === true;
  const kept = pairs.filter(([a, b]) => isSymmetric || a.role !== b.role);
  return kept.map(([a, b]) =>
    [type, status, ...[a, b].map(({ role, entity }) => `${role} ${entity}`).sort()].join("\n"),
  );
}

function fits({ reports, days }: Group, report: Report): boolean {
  const places = new Set(reports.flatMap(({ where }) => where ?? []));
  if (report.where !== undefined && places.size > 0 && !places.has(report.where)) return false;
  if (days !== undefined && report.time !== undefined) return overlap(days, report.time);
  if (reports.some(({ document }) => document === report.document)) return true;
  // One of them is undated: the days around its article stand for it.
  return reports.some((each) => {
    const [a, b] = [each.time ?? each.around, report.time ?? report.around];
    return a !== undefined && b !== undefined && overlap(a, b);
  });
}

function overlap(a: Days, b: Days): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

function both(a: Days | undefined, b: Days | undefined): Days | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [, earliest = a.earliest] = [a.earliest, b.earliest].sort();
  const [latest = a.latest] = [a.latest, b.latest].sort();
  return { earliest, latest };
}

function toOccurrence(reports: readonly Report[]): Occurrence {
  const [first] = reports;
  const { type, status } = first ?? { type: "relates" as const, status: "actual" as const };
  const days = reports.reduce<Days | undefined>((all, { time }) => both(all, time), undefined);
  const claims = [...new Set(reports.flatMap((report) => report.claims.map(({ id }) => id)))].sort();
  const where = reports.find((report) => report.where !== undefined)?.where;
  const ends = (first?.participants ?? []).map(({ role, entity }) => `${role} ${entity}`);
  return {
    // Further reports leave the id as it is, unless they make the time finer.
    id: hashOf("occurrence", type, status, ...ends, days?.earliest ?? claims[0] ?? ""),
    type,
    status,
    participants: participantsOf(reports),
    ...(where === undefined ? {} : { where }),
    ...days,
    claims,
    linked: [],
  };
}

function participantsOf(reports: readonly Report[]): readonly Participant[] {
  const all = new Map(reports.flatMap(({ participants }) => participants.map((each) => [each.entity, each] as const)));
  return [...all.values()].sort((a, b) => compare(`${a.role} ${a.entity}`, `${b.role} ${b.entity}`));
}

interface Made {
  readonly reports: readonly Report[];
  readonly occurrence: Occurrence;
}

/** Two that differ in place alone, or share no pair to be found by, would have one id: each but the first is known by a claim as well. */
function withOwnIds(made: readonly Made[]): readonly Made[] {
  const seen = new Set<string>();
  return made.map(({ reports, occurrence }) => {
    const isTaken = seen.has(occurrence.id);
    const id = isTaken ? hashOf("occurrence", occurrence.id, occurrence.claims[0] ?? "") : occurrence.id;
    seen.add(id);
    return { reports, occurrence: { ...occurrence, id } };
  });
}

/** Plans and what happened: the same type and pair, at a time that fits. */
function linksOf(made: readonly Made[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPair = groupBy(
    made.flatMap((each) => each.reports.flatMap(pairKeys).map((key) => ({ key: key.replace(/\n\w+/u, ""), each }))),
    ({ key }) => key,
  );
  const links = new Map<string, Set<string>>();
  for (const group of byPair.values()) {
    const few = [...new Set(group.map(({ each }) => each))].slice(0, NEIGHBOURS);
    const [plans, facts] = [few.filter(isPlan), few.filter((each) => !isPlan(each))];
    for (const plan of plans)
      for (const fact of facts)
        if (isOf(plan, fact)) {
          link(links, plan, fact);
          link(links, fact, plan);
        }
  }
  return links;
}

function isPlan({ occurrence }: Made): boolean {
  return occurrence.status === "planned";
}

function link(links: Map<string, Set<string>>, { occurrence: from }: Made, { occurrence: to }: Made): void {
  links.set(from.id, (links.get(from.id) ?? new Set()).add(to.id));
}

/** Whether a plan may be for what happened: their days meet, or one document tells of both and dates neither. */
function isOf(plan: Made, fact: Made): boolean {
  const [a, b] = [daysOf(plan), daysOf(fact)];
  if (a !== undefined && b !== undefined) return overlap(a, b);
  const documents = new Set(plan.reports.map(({ document }) => document));
  return fact.reports.some(({ document }) => documents.has(document));
}

function daysOf({ reports, occurrence: { earliest, latest } }: Made): Days | undefined {
  if (earliest !== undefined && latest !== undefined) return { earliest, latest };
  return reports.find(({ around }) => around !== undefined)?.around;
}
