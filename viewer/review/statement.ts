/** What a claim says, as a form holds it: all words, none of them missing. */

import type { Modality, Relation } from "../../src/schema.ts";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import type { DecisionAsked } from "../../src/serve/review-types.ts";
import { TEXTS } from "../texts.ts";

type Says = Extract<DecisionAsked, { readonly verb: "correct" }>["says"];

/** The fields of the form. */
export interface Draft {
  readonly subject: string;
  readonly relation: Relation;
  /** The relation's own words, where the vocabulary has none. */
  readonly label: string;
  readonly object: string;
  readonly title: string;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** A form in which nothing is said yet. */
export const EMPTY_DRAFT: Draft = {
  subject: "",
  relation: "meets",
  label: "",
  object: "",
  title: "",
  negated: false,
  modality: "asserted",
};

/** The form of a claim, with its ends as its quote has them. */
export function draftOf(claim: PlacedClaim): Draft {
  const { quote, start, subject, object, relation, label, title, polarity, modality } = claim;
  const words = (span: { readonly start: number; readonly end: number } | undefined) =>
    span === undefined || span.start < start ? "" : quote.slice(span.start - start, span.end - start);
  return {
    subject: words(subject),
    relation,
    label: relation === "relates" ? label : "",
    object: words(object) || (claim.objectText ?? ""),
    title: title ?? "",
    negated: polarity === "negative",
    modality,
  };
}

/** What a form says. */
export function saysOf({ subject, relation, label, object, title, negated, modality }: Draft): Says {
  return {
    subject: subject.trim(),
    relation,
    ...(relation === "relates" ? { label: label.trim() } : {}),
    ...(object.trim() === "" ? {} : { object: object.trim() }),
    ...(relation === "holds_office" && title.trim() !== "" ? { title: title.trim() } : {}),
    polarity: negated ? "negative" : "positive",
    modality,
  };
}

/** What keeps a form from being saved: words for people, "" where it is only not filled in yet; undefined where nothing does. */
export function problemOf(quote: string, draft: Draft): string | undefined {
  const { subject, object, relation, label } = saysOf(draft);
  if (subject === "" || (relation === "relates" && label === "")) return "";
  for (const words of [subject, object]) {
    if (words !== undefined && !quote.includes(words)) return TEXTS.notInQuote(words);
  }
  return undefined;
}
