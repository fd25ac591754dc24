/**
 * `redthread why`: what makes a node one entity, and why two names are one entity's or two's.
 */
import { groupBy } from "../common/collections.ts";
import { readGraph } from "../graph/files.ts";
import { type AboutEntities, decisionsAbout } from "../ledger/about.ts";
import { readLedgerOf } from "../ledger/index.ts";
import type { Entity, Graph, Merge, ResolvedClaim } from "../model.ts";
import { type EntityComparison, graphComparer } from "../resolve/graph-names.ts";
import { SURE } from "../resolve/score.ts";
import { entityNamed } from "./lookup.ts";
import { escaped } from "./terminal.ts";
import { type Around, describeAround, surroundingsOf } from "./why-around.ts";

/** What to explain. */
export interface WhyOptions {
  /** The graph's folder. */
  readonly graph: string;
  readonly ledger?: string;
  readonly name: string;
  /** Another name, to say whether both are one. */
  readonly other?: string;
}

/** Why a node is one entity. */
export interface WhyOne {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly ids: readonly string[];
  /** What is printed for it, and how often. */
  readonly printed: readonly { readonly text: string; readonly count: number }[];
  readonly documents: readonly { readonly path: string; readonly mentions: number }[];
  readonly merges: readonly Merge[];
  readonly claims: readonly ResolvedClaim[];
  readonly decisions: readonly Decision[];
}

/** Why two names are one entity's (`one` says why it is one) or two's (`comparison` says what speaks for and against). */
export interface WhyTwo {
  readonly same: boolean;
  readonly names: readonly [string, string];
  readonly one?: WhyOne;
  readonly comparison?: EntityComparison;
  /** What stands around both, and around one alone. */
  readonly around?: readonly Around[];
  /** At least so high a score joins. */
  readonly needed: number;
  readonly decisions: readonly Decision[];
}

/** A line of the ledger. */
type Decision = Pick<AboutEntities, "line" | "text">;

/**
 * Explains a node, or two.
 *
 * @throws RedthreadError `bad-graph`; `not-found` or `bad-input` where a name means nobody or several.
 */
export async function why({ graph: folder, ledger, name, other }: WhyOptions): Promise<WhyOne | WhyTwo> {
  const graph = await readGraph(folder);
  const decisions = decisionsAbout(graph, await readLedgerOf(folder, ledger));
  const entity = entityNamed(graph, name);
  if (other === undefined) return whyOne(graph, entity, decisions);
  const second = entityNamed(graph, other);
  const both = { names: [name, other] as const, needed: SURE };
  if (second.id === entity.id) {
    const one = whyOne(graph, entity, decisions);
    return { ...both, same: true, one, decisions: one.decisions };
  }
  const about = decisions.filter(({ entities }) => entities.includes(entity.id) && entities.includes(second.id));
  const comparer = graphComparer(graph);
  const comparison = comparer.compare(entity, second);
  const around = surroundingsOf(graph, [entity, second], comparer);
  return { ...both, same: false, comparison, around, decisions: lines(about) };
}

function lines(decisions: readonly AboutEntities[]): readonly Decision[] {
  return decisions.map(({ line, text }) => ({ line, text }));
}

function whyOne(graph: Graph, entity: Entity, decisions: readonly AboutEntities[]): WhyOne {
  const { id, name, kind, merges, mentions, ids = [] } = entity;
  const texts = mentions.flatMap(({ document, mention }) => graph.mentions.get(document)?.[mention]?.text ?? []);
  const paths = new Map(graph.documents.map((document) => [document.id, document.path]));
  return {
    id,
    name,
    kind,
    ids,
    printed: counted(texts).map(([text, count]) => ({ text, count })),
    documents: counted(mentions.map(({ document }) => paths.get(document) ?? "")).map(([path, count]) => ({
      path,
      mentions: count,
    })),
    merges,
    claims: graph.claims.filter(({ subjectId, objectId }) => subjectId === id || objectId === id),
    decisions: lines(decisions.filter(({ entities }) => entities.includes(id))),
  };
}

/** Texts with their numbers, the most frequent first. */
function counted(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = [...groupBy(texts, (text) => text)].map(([text, list]) => [text, list.length] as const);
  return counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** At most so many rows of a kind are printed; --json gives all. */
const SHOWN = 12;

/** An explanation for people. */
export function describeWhy(answer: WhyOne | WhyTwo): string {
  const rows = "same" in answer ? describeTwo(answer) : describeOne(answer);
  return `${rows.map(escaped).join("\n")}\n`;
}

function describeOne({ id, name, ids, printed, documents, merges, claims, decisions }: WhyOne): readonly string[] {
  return [
    `${name} (${id})`,
    ...section("known as", ids),
    ...section(
      "printed as",
      printed.map(({ text, count }) => `${text}  ${count}×`),
    ),
    ...section(
      "in",
      documents.map(({ path, mentions }) => `${path}  ${mentions} ${mentions === 1 ? "mention" : "mentions"}`),
    ),
    ...section("one because of", merges.map(describeMerge)),
    ...section("claims", claims.map(describeClaim)),
    ...section(
      "decided",
      decisions.map(({ line, text }) => `line ${line}: ${text}`),
    ),
  ];
}

function section(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  const more = rows.length > SHOWN ? [`    and ${rows.length - SHOWN} more`] : [];
  return [`  ${title}`, ...rows.slice(0, SHOWN).map((row) => `    ${row}`), ...more];
}

function describeMerge({ rule, score, names }: Merge): string {
  return `${score.toFixed(2)}  "${names[0]}" is "${names[1]}": ${rule}`;
}

function describeClaim({ id, label, quote, confidence }: ResolvedClaim): string {
  const short = quote.length > 90 ? `${quote.slice(0, 89)}…` : quote;
  return `${id.slice(0, 8)}  ${confidence.toFixed(2)}  ${label}: ${short}`;
}

function describeTwo({ same, names, one, comparison, around = [], needed, decisions }: WhyTwo): readonly string[] {
  const [a, b] = names;
  if (same) return [`"${a}" and "${b}" are one`, ...(one === undefined ? [] : describeOne(one))];
  const { score = 0, veto, reasons = [], names: closest = names } = comparison ?? {};
  const verdict =
    veto === undefined ? `score ${score.toFixed(2)}, and ${needed.toFixed(2)} is needed` : `forbidden: ${veto}`;
  return [
    `"${a}" and "${b}" are two`,
    `  closest names   "${closest[0]}" and "${closest[1]}"`,
    `  verdict         ${verdict}`,
    ...section(
      "for and against, in bits",
      reasons.map(({ what, bits }) => `${bits > 0 ? "+" : ""}${bits.toFixed(1)}  ${what}`),
    ),
    ...around.flatMap((each) => describeAround(each, names)),
    ...section(
      "decided",
      decisions.map(({ line, text }) => `line ${line}: ${text}`),
    ),
  ];
}
