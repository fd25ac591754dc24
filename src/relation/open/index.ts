/**
 * Open information extraction: what a sentence says, in its own words, whatever the vocabulary of relations knows of it. Each
 * construction of the registry reads its facts; they are brought into one form and given a confidence.
 */
import type { Argument, Span } from "../../model.ts";
import { type Passage, tokensSpan } from "../passage.ts";
import { type Draft, PRESUPPOSED } from "../rule.ts";
import { mentionOf } from "../stand-ins.ts";
import { isVerb } from "../verbs.ts";
import { adverbial } from "./adverbial.ts";
import { apposition } from "./apposition.ts";
import { clause } from "./clause.ts";
import { confidenceOf } from "./confidence.ts";
import { copula } from "./copula.ts";
import { example } from "./example.ts";
import { existential } from "./existential.ts";
import type { Construction, Fact, Phrase, RelationPart } from "./fact.ts";
import { distributed, drawn } from "./forms.ts";
import { infinitive } from "./infinitive.ts";
import { triplesOf } from "./minimal.ts";
import { participle } from "./participle.ts";
import { textOf } from "./phrase.ts";
import { possessive } from "./possessive.ts";
import { preposition } from "./preposition.ts";
import { relative } from "./relative.ts";
import { reporting } from "./reporting.ts";
import { title } from "./title.ts";

/** The constructions. */
export const CONSTRUCTIONS: readonly Construction[] = [
  clause,
  copula,
  relative,
  participle,
  infinitive,
  adverbial,
  existential,
  reporting,
  apposition,
  title,
  possessive,
  preposition,
  example,
];

/** With all arguments, or as triples of one argument. */
export type FactForm = "full" | "minimal";

/** Implied facts, and triples, that people are less likely to write down are not given. */
const DOUBTFUL = 0.2;

/** The facts of a sentence, in the order of the registry. */
export function factsOf(
  passage: Passage,
  form: FactForm = "full",
  constructions: readonly Construction[] = CONSTRUCTIONS,
): readonly Fact[] {
  const found = constructions.flatMap((construction) => construction.read(passage));
  return found.flatMap((fact) => (form === "minimal" ? triplesOf(passage, fact) : fullFacts(passage, fact)));
}

function fullFacts(passage: Passage, fact: Fact): readonly Fact[] {
  return distributed(passage, fact).map(drawn);
}

/** What a sentence says, as drafts of claims: each once, without what is doubtful. */
export function openDrafts(passage: Passage, form: FactForm): readonly Draft[] {
  const facts = factsOf(passage, form).filter(
    (fact) => (form === "full" && !fact.implied) || confidenceOf(passage, fact) >= DOUBTFUL,
  );
  const drafts = facts.map((fact) => openDraft(passage, fact));
  const keys = drafts.map(({ subject, label, object, others }) => JSON.stringify([subject, label, object, others]));
  return drafts.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
}

/** A fact as a draft of a claim. */
export function openDraft(passage: Passage, fact: Fact): Draft & { readonly others: readonly Argument[] } {
  const [object, ...others] = fact.slots.map(({ phrase }) => argumentOf(passage, phrase));
  return {
    relation: "relates",
    label: labelOf(passage, fact),
    trigger: triggerOf(passage, fact),
    subject: argumentOf(passage, fact.subject),
    ...(object === undefined ? {} : { object }),
    others,
    at: fact.at,
    ...contentOf(passage, fact),
    ...(fact.implied ? { mood: PRESUPPOSED } : {}),
    confidence: confidenceOf(passage, fact),
  };
}

/** The last verb of a relation of several. */
function contentOf(passage: Passage, { relation, at }: Fact): Pick<Draft, "content"> {
  const content = relation.findLast((part) => typeof part === "number" && isVerb(passage, part));
  return typeof content === "number" && content > at ? { content } : {};
}

/** The words of the relation; those that the text implies in brackets. */
function labelOf(passage: Passage, fact: Fact): string {
  const words = fact.relation.map((part) => wordOf(passage, part));
  return (isBareParticiple(passage, fact) ? ["[is]", ...words] : words).join(" ");
}

function wordOf(passage: Passage, part: RelationPart): string {
  return typeof part === "string" ? `[${part}]` : (passage.tokens[part]?.text ?? "");
}

/** "the talks, held in Oslo": a participle that has no auxiliary. */
function isBareParticiple(passage: Passage, { construction, relation, at }: Fact): boolean {
  return construction === "participle" && relation[0] === at && passage.tokens[at]?.xpos === "VBN";
}

/** Where the relation's words stand; where none do, the words that imply it. */
function triggerOf(passage: Passage, { relation, slots, at }: Fact): Span {
  const words = relation.filter((part) => typeof part === "number");
  const tokens = words.length > 0 ? words : (slots[0]?.phrase.tokens ?? [at]);
  return tokensSpan(passage, Math.min(...tokens), Math.max(...tokens));
}

function argumentOf(passage: Passage, { head, tokens }: Phrase): Argument {
  const mention = mentionOf(passage, head);
  const span = tokensSpan(passage, tokens[0] ?? head, tokens.at(-1) ?? head);
  return { ...span, text: textOf(passage, tokens), ...(mention === undefined ? {} : { mention }) };
}
