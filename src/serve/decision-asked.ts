/**
 * A decision as the page asks for it (JSON) → decisions of the ledger, by the graph that is served.
 */
import { RedthreadError } from "../errors.ts";
import { type Codec, count, list, oneOf, optional, record, text } from "../graph/codec.ts";
import {
  claimDecision,
  claimNote,
  entityNote,
  ignoreDecision,
  kindDecision,
  mergeDecision,
  renameDecision,
  splitDecisions,
  statementOf,
} from "../ledger/decide.ts";
import type { Decision, Statement } from "../ledger/index.ts";
import { parseLine } from "../ledger/line.ts";
import type { Entity, Graph, GraphDocument, ResolvedClaim } from "../model.ts";
import { KINDS, MODALITIES, POLARITIES, RELATION_NAMES } from "../schema.ts";
import type { DecisionAsked } from "./review-types.ts";

type Verb = DecisionAsked["verb"];
type AskedAs<V extends Verb> = Extract<DecisionAsked, { readonly verb: V }>;

const statement = record<Statement>({
  subject: text(),
  relation: oneOf(RELATION_NAMES),
  label: optional(text()),
  object: optional(text()),
  title: optional(text()),
  polarity: oneOf(POLARITIES),
  modality: oneOf(MODALITIES),
});
const note = optional(text());

/** How each decision must look, and what it becomes. */
const VERBS: { readonly [V in Verb]: Row } = {
  merge: row(
    record<AskedAs<"merge">>({ verb: oneOf(["merge"]), entities: list(text()), note }),
    ({ entities: [first = "", ...others] }, graph) => others.map((each) => merged(graph, each, first)),
  ),
  split: row(
    record<AskedAs<"split">>({ verb: oneOf(["split"]), entity: text(), printed: text(), note }),
    ({ entity, printed }, graph) => splitDecisions(graph, entityOf(graph, entity), { printed }),
  ),
  "split documents": row(
    record<AskedAs<"split documents">>({
      verb: oneOf(["split documents"]),
      entity: text(),
      documents: list(text()),
      note,
    }),
    ({ entity, documents }, graph) => splitDecisions(graph, entityOf(graph, entity), { documents }),
  ),
  rename: row(
    record<AskedAs<"rename">>({ verb: oneOf(["rename"]), entity: text(), name: text(), note }),
    ({ entity, name }, graph) => [renameDecision(graph, entityOf(graph, entity), given(name, "the new name"))],
  ),
  kind: row(
    record<AskedAs<"kind">>({ verb: oneOf(["kind"]), entity: text(), kind: oneOf(KINDS), note }),
    ({ entity, kind }, graph) => [kindDecision(graph, entityOf(graph, entity), kind)],
  ),
  ignore: row(
    record<AskedAs<"ignore">>({ verb: oneOf(["ignore"]), entities: list(text()), note }),
    ({ entities }, graph) => entities.map((key) => ignoreDecision(graph, entityOf(graph, key))),
  ),
  confirm: row(record<AskedAs<"confirm">>({ verb: oneOf(["confirm"]), claim: text(), note }), ({ claim }, graph) => [
    claimDecision(graph, claimOf(graph, claim), "confirm"),
  ]),
  reject: row(record<AskedAs<"reject">>({ verb: oneOf(["reject"]), claim: text(), note }), ({ claim }, graph) => [
    claimDecision(graph, claimOf(graph, claim), "reject"),
  ]),
  correct: row(
    record<AskedAs<"correct">>({ verb: oneOf(["correct"]), claim: text(), says: statement, note }),
    ({ claim, says }, graph) => [corrected(graph, claimOf(graph, claim), says)],
  ),
  add: row(
    record<AskedAs<"add">>({
      verb: oneOf(["add"]),
      document: text(),
      start: count,
      end: count,
      says: statement,
      note,
    }),
    (asked, graph) => [added(graph, asked)],
  ),
  note: row(
    record<AskedAs<"note">>({ verb: oneOf(["note"]), entity: text(), words: text(), note }),
    ({ entity, words }, graph) => [entityNote(graph, entityOf(graph, entity), given(words, "the note"))],
  ),
  "note claim": row(
    record<AskedAs<"note claim">>({ verb: oneOf(["note claim"]), claim: text(), words: text(), note }),
    ({ claim, words }, graph) => [claimNote(graph, claimOf(graph, claim), given(words, "the note"))],
  ),
  lines: row(record<AskedAs<"lines">>({ verb: oneOf(["lines"]), lines: list(text()), note }), ({ lines }) =>
    lines.map(decisionIn),
  ),
};

/** One sort of decision: its form, and what it becomes; undefined for what has not its form. */
type Row = (asked: unknown, graph: Graph) => readonly Decision[] | undefined;

function row<Asked extends DecisionAsked>(
  codec: Codec<Asked>,
  toDecisions: (asked: Asked, graph: Graph) => readonly Decision[],
): Row {
  return (asked, graph) => (codec.accepts(asked) ? toDecisions(asked, graph) : undefined);
}

/**
 * The decisions that are asked for.
 *
 * @throws RedthreadError `usage` for what is no decision; `not-found` for an entity or claim that the graph has not; `bad-input`
 *   where no decision can be made of it.
 */
export function decisionsAsked(asked: unknown, graph: Graph): readonly Decision[] {
  for (const toDecisions of Object.values(VERBS)) {
    const decisions = toDecisions(asked, graph);
    if (decisions?.length === 0) throw new RedthreadError("usage", "nothing is decided");
    if (decisions !== undefined) return decisions;
  }
  throw new RedthreadError("usage", "this is no decision");
}

function merged(graph: Graph, key: string, into: string): Decision {
  const [other, first] = [entityOf(graph, key), entityOf(graph, into)];
  if (other.id === first.id) throw new RedthreadError("bad-input", `${first.name} is one already`);
  return mergeDecision(graph, other, first);
}

function corrected(graph: Graph, claim: ResolvedClaim, says: Statement): Decision {
  const decision = claimDecision(graph, claim, "confirm");
  checkWords(decision.at.quote, says);
  return { verb: "correct", at: decision.at, says: statementOf(claim), instead: says };
}

function added(graph: Graph, { document: path, start, end, says }: AskedAs<"add">): Decision {
  const document = graph.documents.find((each) => each.path === path);
  if (document === undefined) throw missing("document", path);
  const quote = quoteAt(document, start, end);
  checkWords(quote, says);
  return { verb: "add", at: { path, quote }, says };
}

/** The words of a stretch, as the ledger finds them again: their first place in the document must be this one. */
function quoteAt({ text, path }: GraphDocument, start: number, end: number): string {
  const quote = text.slice(start, end).trim();
  if (quote === "") throw new RedthreadError("bad-input", `there are no words at ${start} in ${path}`);
  const first = text.indexOf(quote);
  if (first >= start && first < end) return quote;
  throw new RedthreadError("bad-input", "the same words stand further up in the article", {
    hint: "quote more, so that it is clear which place is meant",
  });
}

/** Ends must stand in the quote; the ledger would not apply such a decision. */
function checkWords(quote: string, { subject, object }: Statement): void {
  for (const words of [subject, object]) {
    if (words === undefined || (words !== "" && quote.includes(words))) continue;
    throw new RedthreadError("bad-input", `the quote does not say ${JSON.stringify(words)}`);
  }
}

function decisionIn(line: string): Decision {
  const decision = /[\n\r]/.test(line) ? undefined : parseLine(line);
  if (decision === undefined) throw new RedthreadError("usage", "this is no line of a ledger");
  return decision;
}

function entityOf(graph: Graph, key: string): Entity {
  const entity = graph.entities.find(({ id }) => id === key);
  if (entity === undefined) throw missing("entity", key);
  return entity;
}

function claimOf(graph: Graph, id: string): ResolvedClaim {
  const claim = graph.claims.find((each) => each.id === id);
  if (claim === undefined) throw missing("claim", id);
  if (claim.rule !== "office of a post") return claim;
  throw new RedthreadError("bad-input", "this follows from who holds the office", { hint: "decide on those claims" });
}

function given(words: string, what: string): string {
  if (words.trim() !== "") return words.trim();
  throw new RedthreadError("bad-input", `${what} is empty`);
}

function missing(what: string, name: string): RedthreadError {
  return new RedthreadError("not-found", `the graph has no ${what} ${JSON.stringify(name.slice(0, 80))} any more`);
}
