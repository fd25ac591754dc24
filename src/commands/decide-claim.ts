/**
 * `redthread confirm`, `reject`, `correct`, `add`: decisions about claims, in the words of their quotes; and `note`, on entities too.
 */
import { RedthreadError } from "../errors.ts";
import { closest } from "../ledger/anchors.ts";
import { claimDecision, claimNote, entityNote, statementOf } from "../ledger/decide.ts";
import type { Decision, Passage, Statement } from "../ledger/decision.ts";
import type { Graph, GraphDocument, ResolvedClaim } from "../model.ts";
import { isRelation, MODALITIES, type Modality, POLARITIES, type Polarity } from "../schema.ts";
import type { Decide } from "./decide.ts";
import { claimNamed, entitiesNamed, entityNamed } from "./lookup.ts";

/** What a claim says, as far as options say it; an empty text takes an end away. */
export interface Said {
  readonly subject?: string;
  /** A relation of the vocabulary, or the text's own words. */
  readonly relation?: string;
  readonly object?: string;
  readonly title?: string;
  readonly polarity?: string;
  readonly modality?: string;
}

const SAID = ["subject", "relation", "object", "title", "polarity", "modality"] as const;

/** What options say of a claim, without the other options. */
export function saidIn(options: Said): Said {
  return Object.fromEntries(SAID.flatMap((each) => (options[each] === undefined ? [] : [[each, options[each]]])));
}

/** Claims that are right, or wrong. */
export function judge(verb: "confirm" | "reject", ids: readonly string[]): Decide {
  return (graph) => ids.map((id) => claimDecision(graph, readClaim(graph, id), verb));
}

/** A claim that is to be put otherwise: what is not said stays as it is. */
export function correct(id: string, said: Said): Decide {
  return (graph) => {
    const claim = readClaim(graph, id);
    const { at } = claimDecision(graph, claim, "confirm");
    const [says, instead] = [statementOf(claim), stated({ ...statementOf(claim), ...relationOf(said) }, said)];
    if (Object.keys(said).length === 0)
      throw new RedthreadError("usage", "say what is to be put otherwise", {
        hint: "--subject, --relation, --object, --title, --polarity, --modality",
      });
    checkEnds(graph, documentOf(graph, claim.document), at.quote, claim.start, instead);
    const decision: Decision = { verb: "correct", at, says, instead };
    return [decision];
  };
}

/** A claim that was not read, with the words that say it. */
export function add(path: string, quote: string, said: Said): Decide {
  return (graph) => {
    const { subject } = said;
    const relation = relationOf(said);
    if (subject === undefined || relation === undefined)
      throw new RedthreadError("usage", "say at least --subject and --relation");
    const document = documentAt(graph, path);
    const at: Passage = { path: document.path, quote };
    const says = stated({ subject, ...relation, polarity: "positive", modality: "asserted" }, said);
    checkEnds(graph, document, quote, placeOf(document, quote), says);
    const decision: Decision = { verb: "add", at, says };
    return [decision];
  };
}

/** Words noted on an entity or, where nothing is called so, on the claim whose id begins so. They change nothing in the graph. */
export function note(on: string, words: string): Decide {
  return (graph) => {
    const noted = words.trim();
    if (noted === "") throw new RedthreadError("usage", "the note is empty");
    const isClaim = entitiesNamed(graph, on).length === 0 && graph.claims.some(({ id }) => id.startsWith(on));
    return [isClaim ? claimNote(graph, readClaim(graph, on), noted) : entityNote(graph, entityNamed(graph, on), noted)];
  };
}

function readClaim(graph: Graph, id: string): ResolvedClaim {
  const claim = claimNamed(graph, id);
  if (claim.rule !== "office of a post") return claim;
  throw new RedthreadError("bad-input", `claim ${claim.id} follows from who holds the office`, {
    hint: "decide on those claims",
  });
}

function relationOf({ relation }: Said): Pick<Statement, "relation" | "label"> | undefined {
  if (relation === undefined) return undefined;
  if (relation.trim() === "") throw new RedthreadError("usage", "the relation is empty");
  return isRelation(relation) && relation !== "relates"
    ? { relation }
    : { relation: "relates", label: relation.trim() };
}

/** A statement with what options say in place of its own. */
function stated(before: Statement, said: Said): Statement {
  const { object = before.object, title = before.title, subject = before.subject } = said;
  const { relation, label } = before;
  return {
    subject,
    relation,
    ...(label === undefined || relation !== "relates" ? {} : { label }),
    ...(object === undefined || object === "" ? {} : { object }),
    ...(title === undefined || title === "" || relation !== "holds_office" ? {} : { title }),
    polarity: polarityOf(said.polarity) ?? before.polarity,
    modality: modalityOf(said.modality) ?? before.modality,
  };
}

function polarityOf(text: string | undefined): Polarity | undefined {
  return text === undefined ? undefined : oneOf(POLARITIES, text, "polarity");
}

function modalityOf(text: string | undefined): Modality | undefined {
  return text === undefined ? undefined : oneOf(MODALITIES, text, "modality");
}

function oneOf<T extends string>(known: readonly T[], text: string, what: string): T {
  const found = known.find((each) => each === text);
  if (found !== undefined) return found;
  throw new RedthreadError("usage", `no ${what} is called ${JSON.stringify(text)}`, {
    hint: `there are ${known.join(", ")}`,
  });
}

function documentAt(graph: Graph, path: string): GraphDocument {
  const [document, ...others] = graph.documents.filter((each) => each.path === path || each.path.endsWith(`/${path}`));
  if (document !== undefined && others.length === 0) return document;
  const what = document === undefined ? "no document" : `${1 + others.length} documents`;
  throw new RedthreadError(
    document === undefined ? "not-found" : "bad-input",
    `the graph has ${what} ${JSON.stringify(path)}`,
    {
      hint: "redthread why NAME lists the documents that name it",
    },
  );
}

function documentOf(graph: Graph, id: GraphDocument["id"]): GraphDocument {
  const document = graph.documents.find((each) => each.id === id);
  if (document === undefined) throw new RedthreadError("bad-graph", `a claim's document is missing: ${id}`);
  return document;
}

/** Where the words stand; the ledger finds them by themselves, so they must stand once. */
function placeOf({ text, path }: GraphDocument, quote: string): number {
  const at = quote === "" ? -1 : text.indexOf(quote);
  if (at < 0)
    throw new RedthreadError("not-found", `${path} does not say ${JSON.stringify(quote)}`, {
      hint: "quote it letter for letter, with the blanks and line breaks of the text",
    });
  if (text.indexOf(quote, at + 1) < 0) return at;
  throw new RedthreadError("bad-input", `${path} says ${JSON.stringify(quote)} more than once`, { hint: "quote more" });
}

/** Both ends must stand in the quote, the subject as somebody's name; else the ledger would not apply. */
function checkEnds(
  graph: Graph,
  document: GraphDocument,
  quote: string,
  start: number,
  { subject, object }: Statement,
): void {
  for (const end of [subject, ...(object === undefined ? [] : [object])])
    if (end === "" || !quote.includes(end))
      throw new RedthreadError("bad-input", `the quote does not say ${JSON.stringify(end)}: ${JSON.stringify(quote)}`);
  const at = start + quote.indexOf(subject);
  const mentions = graph.mentions.get(document.id) ?? [];
  if (closest(mentions, { start: at, end: at + subject.length }) >= 0) return;
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= start + quote.length);
  throw new RedthreadError("bad-input", `${JSON.stringify(subject)} is found as no name there`, {
    hint: named.length === 0 ? "the quote names nobody" : `it names ${named.map(({ text }) => text).join(", ")}`,
  });
}
