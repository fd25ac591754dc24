/**
 * `redthread extract`: what is read from one text, before documents are put together: one line of JSON in, one out.
 */

import { groupBy } from "../common/collections.ts";
import { decodeLine } from "../common/lines.ts";
import { messageOf } from "../errors.ts";
import { quantitiesOf, quotationsOf } from "../language/index.ts";
import type { Argument, Attribution, Claim, Document, Mention, Reading, Sentence, Span } from "../model.ts";
import { readArticle, readDocument } from "../reading.ts";
import { readPropositions } from "../relation/index.ts";
import { passagesOf } from "../relation/passage.ts";
import { relationInfo } from "../schema.ts";
import { resolveGiven } from "./extract-given.ts";
import { type GivenLine, parseLine } from "./extract-input.ts";
import {
  type ExtractedClaim,
  type ExtractedMention,
  type ExtractedQuantity,
  type ExtractedSpeaker,
  type Extraction,
  type Findings,
  NOTHING,
} from "./extraction.ts";
import { rawDocument } from "./raw-document.ts";

/** How to extract. */
export interface ExtractOptions {
  /** Take the text as it is; without it page furniture is left out. */
  readonly raw: boolean;
  /** "minimal": binary triples; else one claim with all its arguments. */
  readonly claims: "full" | "minimal";
  /** Only resolve the mentions that the input gives. */
  readonly mentionsGiven: boolean;
}

/** One line of input → one line of output, without its end. Never throws: what fails says so under `error`. */
export function extractLine(line: string | Uint8Array, options: ExtractOptions): string {
  let id: unknown = null;
  let text = "";
  const lineOf = (found: Omit<Extraction, "id" | "text">): string => JSON.stringify({ id, text, ...found });
  try {
    const input = parseLine(typeof line === "string" ? line : decodeLine(line));
    ({ id, text } = input);
    return lineOf(options.mentionsGiven ? givenFindings(input) : readText(input, options));
  } catch (thrown) {
    return lineOf({ error: messageOf(thrown), ...NOTHING });
  }
}

function readText({ id, text, metadata }: GivenLine, options: ExtractOptions): Findings {
  const path = String(id);
  const article = { path, format: "jsonl", text, encoding: "utf-8", metadata } as const;
  const reading = options.raw ? readDocument(rawDocument(path, text)) : readArticle(article);
  const { document, sentences, mentions, local } = reading;
  return {
    ...factsOf(document),
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    mentions: mentions.map((mention, i) => mentionLine(mention, local.entityOf[i])),
    claims: claimsShown(reading, options.claims).flatMap((claim) => claimLines(reading, claim, options.claims)),
    quotations: quotationsOf(document, sentences),
    quantities: sentences.flatMap((sentence) => quantityLines(document, sentence)),
    ...(reading.leftOut === undefined ? {} : { leftOut: reading.leftOut }),
  };
}

function factsOf({
  title,
  publisher,
  published,
  language,
}: Document): Pick<Findings, "title" | "publisher" | "published" | "language"> {
  return {
    ...(language === "other" ? { language } : {}),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: published.date }),
  };
}

function quantityLines({ text }: Document, sentence: Sentence): readonly ExtractedQuantity[] {
  return quantitiesOf(sentence).map(({ start, end, ...rest }) => ({
    start,
    end,
    text: text.slice(start, end),
    ...rest,
    sentence: sentence.index,
  }));
}

function givenFindings(input: GivenLine): Findings {
  const entityOf = resolveGiven(input);
  const mentions = input.mentions.map((mention, i) => ({
    ...mention,
    text: input.text.slice(mention.start, mention.end),
    entity: entityNumber(entityOf[i]),
  }));
  return { ...NOTHING, mentions };
}

function entityNumber(entity: number | undefined): number | null {
  return entity === undefined || entity === -1 ? null : entity;
}

/**
 * Open propositions, with the graph's type and mood where it has a claim of the same words; then the graph's claims that are none of
 * them. A type holds from the subject to an argument: of "Chile was attacked by Norway" the typed claim stands beside the open one.
 */
function claimsShown(reading: Reading, form: ExtractOptions["claims"]): readonly Claim[] {
  if (reading.document.language === "other") return [];
  const { document, sentences, mentions, claims } = reading;
  const bySentence = groupBy(claims, ({ sentence }) => sentence);
  const covered = new Set<Claim>();
  const open = readPropositions(passagesOf(document, sentences, mentions), form).flatMap((claim) => {
    const same = (bySentence.get(claim.sentence) ?? []).filter((other) => isSame(claim, other));
    const fitting = same.filter((other) => hasEnds(claim, other));
    for (const other of fitting) covered.add(other);
    const typed = fitting[0];
    const first = typed ?? same[0];
    if (first === undefined) return isTurned(claim, bySentence.get(claim.sentence) ?? []) ? [] : [claim];
    const type = typed === undefined ? {} : { relation: typed.relation };
    // Of "plans to buy" the first claim is the plan, which is asserted; the open one has the words of both.
    const modality = first.modality === "asserted" ? claim.modality : first.modality;
    return [{ ...claim, ...type, polarity: first.polarity, modality }];
  });
  const others = claims.filter((claim) => !covered.has(claim) && isBeside(claim)).map(withImpliedVerb);
  return [...open, ...others].sort((a, b) => a.sentence - b.sentence);
}

/** Whether a claim that no open one has the ends of is shown beside them: of clauses those that are an edge of a type. */
function isBeside({ rule, relation, subject, object }: Claim): boolean {
  const isEdge = subject.mention !== undefined && object?.mention !== undefined;
  return rule !== "clause" || (relation !== "relates" && isEdge);
}

/** Whether a claim of the graph is in an open one's words: a clause's has its verb, any other its subject and what says it. */
function isSame(open: Claim, claim: Claim): boolean {
  const isImplied = open.label.startsWith("[") && !open.label.startsWith("[is] ");
  if (claim.rule === "clause") return !isImplied && overlap(open.trigger, claim.trigger);
  const says = overlap(open.trigger, claim.trigger) || overlap(open.object, claim.trigger);
  return says && overlap(open.subject, claim.subject);
}

/** Whether an open claim has a typed clause's ends where that has them. Any other rule's object may lie within the open one's. */
function hasEnds(open: Claim, { rule, subject, object }: Claim): boolean {
  if (rule !== "clause") return true;
  const objects = [open.object, ...open.others];
  return overlap(open.subject, subject) && (object === undefined || objects.some((end) => overlap(end, object)));
}

/** "Foreign Minister [is] Jane Doe": what the graph has the other way round, "Jane Doe [is] Foreign Minister". */
function isTurned(open: Claim, claims: readonly Claim[]): boolean {
  const isNaming = open.label.startsWith("[is]");
  return (
    isNaming &&
    claims.some(({ rule, trigger, subject }) => {
      return rule !== "clause" && overlap(open.subject, trigger) && overlap(open.object, subject);
    })
  );
}

function overlap(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

/** "U.S. Secretary of State Jane Doe": Jane Doe [is] Secretary of State, U.S.; of a passive the relation's own name. */
function withImpliedVerb(claim: Claim): Claim {
  const { trigger } = claim;
  if (claim.rule === "clause") return { ...claim, label: `[${relationInfo(claim.relation).label}]`, others: [] };
  if (claim.rule === "noun" || trigger === undefined || claim.label === "’s") return claim;
  const owner = claim.object === undefined ? [] : [claim.object];
  return { ...claim, label: "[is]", object: { ...trigger, text: claim.label }, others: owner };
}

/** An adjective of a country or region names no country: its kind is "other", its entity the country. */
function mentionLine(mention: Mention, entity: number | undefined): ExtractedMention {
  const { start, end, text, kind, form, demonym } = mention;
  return {
    start,
    end,
    text,
    kind: demonym === undefined ? kind : "other",
    form,
    entity: entityNumber(entity),
  };
}

function claimLines(reading: Reading, claim: Claim, form: ExtractOptions["claims"]): readonly ExtractedClaim[] {
  const end = ({ start, end: to, text, mention }: Argument) => {
    const entity = mention === undefined ? -1 : (reading.local.entityOf[mention] ?? -1);
    return { start, end: to, text, ...(entity === -1 ? {} : { entity }) };
  };
  const objects = [...(claim.object === undefined ? [] : [claim.object]), ...claim.others];
  const relation = claim.relation === "relates" ? { text: claim.label } : { text: claim.label, type: claim.relation };
  const line = (args: readonly Argument[]): ExtractedClaim => ({
    subject: end(claim.subject),
    relation,
    arguments: args.map(end),
    polarity: claim.polarity,
    modality: claim.modality,
    ...(claim.by === undefined ? {} : { by: byLine(claim.by) }),
    ...(claim.when === undefined ? {} : { when: { text: claim.when.text, date: claim.when.date } }),
    confidence: Math.round(claim.confidence * 1000) / 1000,
    sentence: claim.sentence,
  });
  return form === "minimal" ? objects.slice(0, 1).map((object) => line([object])) : [line(objects)];
}

function byLine({ text, by }: Attribution): ExtractedSpeaker {
  return by === undefined ? { text } : { text, by: byLine(by) };
}
