/**
 * One name, one kind: where the articles of a corpus read the same unknown name as a person here and an organization there, the kind that
 * most mentions have counts. Names that a gazetteer knows, and those that one article itself gives to two kinds, stay as they are.
 */
import { pushTo } from "../../common/collections.ts";
import type { Kind } from "../../schema.ts";
import { DEFINED } from "../aliases/rule.ts";
import { endsAsCompany } from "../common-words.ts";
import { isListedName } from "../frequencies.ts";
import { type Cluster, withKind } from "./cluster.ts";

/** The kinds that unknown names are mistaken between; of as many mentions, the first. */
const MISTAKEN: readonly Kind[] = ["organization", "place", "person"];
/** A single word must have the one kind so many times as often as the other, unless it is short for a person's or a body's full name. */
const CLEARLY = 2;

/** The clusters, those of one name with one kind. */
export function withOneKind(clusters: readonly Cluster[]): readonly Cluster[] {
  const kinds = kindsByName(clusters);
  return clusters.map((cluster) => {
    const [kind, ...others] = new Set(unknownNames(cluster).flatMap((name) => kinds.get(name) ?? []));
    return kind === undefined || others.length > 0 || kind === cluster.kind ? cluster : withKind(cluster, kind);
  });
}

/** The one kind of each name that articles give to several. */
function kindsByName(clusters: readonly Cluster[]): ReadonlyMap<string, Kind> {
  const byName = new Map<string, Cluster[]>();
  for (const cluster of clusters) for (const name of unknownNames(cluster)) pushTo(byName, name, cluster);
  const families = familyNames(clusters);
  return new Map(
    [...byName].flatMap(([name, own]) => {
      const kind = families.has(name) ? "person" : kindOf(name, own);
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );
}

/** The family names of several words that people in the corpus have: "de vries" of Ann de Vries. */
function familyNames(clusters: readonly Cluster[]): ReadonlySet<string> {
  const people = clusters.filter(({ kind }) => kind === "person").flatMap(({ names }) => [...names.keys()]);
  return new Set(people.flatMap((key) => /(?<= )(?:da|de|di|del|van|von|bin) \p{L}{3,}$/u.exec(key) ?? []));
}

/** The names of a cluster of which no gazetteer knows any. */
function unknownNames({ kind, names, canonical }: Cluster): readonly string[] {
  const keys = MISTAKEN.includes(kind) && canonical.size === 0 ? [...names.keys()] : [];
  return [...new Set([...keys, ...keys.filter(endsAsCompany).map(withoutForm)])];
}

/** "halden marine", for "halden marine kk". */
function withoutForm(key: string): string {
  return key.slice(0, key.lastIndexOf(" "));
}

/** The kind that all clusters of a name are to have; undefined where they have one, or where they may be several's. */
function kindOf(name: string, clusters: readonly Cluster[]): Kind | undefined {
  const counts = MISTAKEN.map((kind) => ({ kind, own: clusters.filter((cluster) => cluster.kind === kind) }))
    .map(({ kind, own }) => ({ kind, count: own.reduce((sum, { mentions }) => sum + mentions.length, 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (most === undefined || next === undefined || inOneDocument(clusters)) return undefined;
  if (clusters.some(hasCompanyForm)) return "organization";
  const defined = clusters.find(({ merges }) => merges.some(({ rule }) => rule === DEFINED));
  if (defined !== undefined) return defined.kind;
  if (name.includes(" ")) return most.kind;
  const people = clusters.filter((cluster) => cluster.kind === "person");
  const isPersons = people.some((person) => isFamilyName(person, name));
  if (people.length > 0 && isListedName(name) && (isPersons || most.kind !== "organization")) return undefined;
  const isBodys = !isPersons && clusters.some((cluster) => isShortForBody(cluster, name));
  const kind = isPersons ? "person" : isBodys ? "organization" : undefined;
  if (counts.some((each) => each.kind === kind && each.count === most.count)) return kind;
  if (people.length === 0) return most.kind;
  return most.count >= CLEARLY * next.count ? most.kind : undefined;
}

/** Whether it is printed as a company somewhere: no person and no place is. */
function hasCompanyForm({ names }: Cluster): boolean {
  return [...names.keys()].some(endsAsCompany);
}

/** Whether a name is the beginning of a body's longer name that a document gives beside it. */
function isShortForBody({ kind, names }: Cluster, name: string): boolean {
  return kind === "organization" && [...names.keys()].some((key) => key.startsWith(`${name} `));
}

function isFamilyName({ names }: Cluster, name: string): boolean {
  return [...names.keys()].some((key) => key.endsWith(` ${name}`));
}

function inOneDocument(clusters: readonly Cluster[]): boolean {
  const documents = clusters.map(({ mentions }) => mentions[0]?.document);
  return new Set(documents).size < documents.length;
}
