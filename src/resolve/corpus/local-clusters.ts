/**
 * One document's entities as clusters: the names and mentions of each, its kind, and whose it is where a country owns it.
 */
import { canonicalName } from "../../mention/lookup.ts";
import type { DocumentId, LocalEntities, Mention, MentionRef, Merge } from "../../model.ts";
import type { Kind } from "../../schema.ts";
import { DEFINED } from "../aliases/rule.ts";
import { endsAsCompany, isSharedName } from "../common-words.ts";
import { namesOtherwise } from "../definitions.ts";
import { type Facts, NO_FACTS } from "../facts.ts";
import { nameKey, nameWords } from "../names.ts";
import { homeOf, ownedName, ownersOf, partedName } from "../owned.ts";
import { type Cluster, isUnsure, ownedBy } from "./cluster.ts";

/** One document's mentions with their local entities. */
export interface LocalDocument {
  readonly id: DocumentId;
  /** Its source text, which the mentions point into. */
  readonly text?: string;
  readonly mentions: readonly Mention[];
  readonly local: LocalEntities;
  /** What is said of each entity beside its name. */
  readonly facts?: readonly Facts[];
}

/** A cluster while its document is read. */
interface Open {
  readonly facts: Facts;
  readonly merges: readonly Merge[];
  readonly mentions: MentionRef[];
  readonly named: Mention[];
  readonly names: Map<string, Map<string, number>>;
  readonly canonical: Map<string, number>;
  readonly owners: Set<string>;
}

/** The clusters of one document, in the order of its local entities; an entity without a name has none. */
export function localClusters(document: LocalDocument): readonly Cluster[] {
  const { id, text = "", mentions, local, facts } = document;
  const open = local.merges.map((merges, i): Open => {
    const own = { mentions: [], named: [], names: new Map(), canonical: new Map(), owners: new Set<string>() };
    return { ...own, merges, facts: facts?.[i] ?? NO_FACTS };
  });
  const nameOf = namesOtherwise(mentions);
  const owners = ownersOf(text, mentions);
  mentions.forEach((mention, i) => {
    const cluster = open[local.entityOf[i] ?? -1];
    cluster?.mentions.push({ document: id, mention: i });
    if (cluster !== undefined && mention.form === "name") addName(cluster, mention, nameOf(mention), owners[i]);
  });
  const home = homeOf(mentions);
  const isElsewhere = (key: string) =>
    mentions.some(({ kind, text: name }, i) => (owners[i] ?? home) !== home && nameKey(kind, name) === key);
  return open.flatMap((each) => {
    const cluster = closed(each);
    const keys = [...(cluster?.names.keys() ?? [])];
    if (cluster === undefined || home === undefined || keys.some(isElsewhere)) return cluster ?? [];
    const isAtHome = cluster.kind === "organization" && each.owners.size === 0 && keys.some(isSharedName);
    return [isAtHome ? ownedBy(cluster, home) : cluster];
  });
}

/** The cluster as it was read; undefined without a name. */
function closed({ named, owners, ...rest }: Open): Cluster | undefined {
  const kind = kindOf(fullest(named));
  if (kind === undefined) return undefined;
  const leading = named.flatMap(({ text }) => (kind === "organization" ? (partedName(text)?.country ?? []) : []));
  const facts = kind === "organization" ? { ...rest.facts, countries: new Set([...owners, ...leading]) } : rest.facts;
  return { ...rest, kind, facts, unsure: isUnsure(kind, rest) };
}

/** Adds a name as it is printed, under its key; a body's also with its country. An adjective gives no name. */
function addName(cluster: Open, mention: Mention, name: string, owner: string | undefined): void {
  const { kind, text, canonical } = mention;
  cluster.named.push(mention);
  if (canonical !== undefined && owner === undefined && name === canonical && !isDefined(mention, cluster.merges))
    count(cluster.canonical, canonical);
  if (mention.demonym !== undefined) return;
  const key = nameKey(kind, owner === undefined ? text : ownedName(text, owner));
  const texts = cluster.names.get(key) ?? new Map<string, number>();
  cluster.names.set(key, texts);
  count(texts, text);
  if (owner === undefined) return;
  cluster.owners.add(owner);
  count(texts, ownedName(text, owner));
}

/** The mention of most words, of equals the first: its kind is surer than that of a short form. */
function fullest(named: readonly Mention[]): Mention | undefined {
  const length = ({ text }: Mention) => nameWords(text).length;
  return named.reduce<Mention | undefined>(
    (best, each) => (best === undefined || length(each) > length(best) ? each : best),
    undefined,
  );
}

function kindOf(mention: Mention | undefined): Kind | undefined {
  return endsAsCompany(nameWords(mention?.text ?? "").join(" ")) ? "organization" : mention?.kind;
}

/** Whether its document says that a short form stands for another name than a gazetteer has for it. */
function isDefined({ kind, text, canonical }: Mention, merges: readonly Merge[]): boolean {
  return merges.some(
    ({ rule, names: [short, long] }) =>
      rule === DEFINED && short === text && long !== canonical && canonicalName(long, kind) !== canonical,
  );
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
