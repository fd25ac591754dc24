/**
 * A claim in plain words, with its mood, its time and where it stands.
 */
import { houseNameOf } from "../assess/sources/outlet.ts";
import type { GraphDocument, Occurrence, ResolvedAttribution, ResolvedClaim } from "../model.ts";
import { type Relation, type Role, relationInfo } from "../schema.ts";
import type { Catalogue } from "./catalogue.ts";

/** What a reader needs to check a claim. */
export interface Statement {
  readonly claim: string;
  /** "Robert Gates meets Fumio Kyuma (planned)". */
  readonly text: string;
  /** When it happened or held, as fine as the text says; absent where it does not. */
  readonly date?: string;
  /** Who says so, and whom they heard it from. */
  readonly by?: string;
  readonly quote: string;
  readonly source: Citation;
}

/** Where a quote stands. */
export interface Citation {
  /** The agency or outlet. Absent where the article names none. */
  readonly house?: string;
  /** The date of the article. */
  readonly published?: string;
  /** Path of the article below the folder that was built. */
  readonly document: string;
}

/** A claim as a statement. */
export function statementOf(claim: ResolvedClaim, catalogue: Catalogue): Statement {
  const by = speakerOf(claim.by, catalogue);
  return {
    claim: claim.id,
    text: textOf(claim, catalogue),
    ...(claim.when === undefined ? {} : { date: claim.when.date }),
    ...(by === undefined ? {} : { by }),
    quote: claim.quote,
    source: citationOf(catalogue.document(claim.document)),
  };
}

/** Where a document is from. */
export function citationOf(document: GraphDocument | undefined): Citation {
  const house = document === undefined ? undefined : houseNameOf(document);
  return {
    ...(house === undefined ? {} : { house }),
    ...(document?.published === undefined ? {} : { published: document.published.date }),
    document: document?.path ?? "",
  };
}

/** "AFP, 2006-10-19, asia/rice.txt". */
export function citationText({ house, published, document }: Citation): string {
  return [house, published, document].filter((part) => part !== undefined).join(", ");
}

/** The date that a claim is filed under: when it happened or held, else the article's. */
export function dateFiled({ date, source }: Statement): string | undefined {
  return date ?? source.published;
}

function textOf(claim: ResolvedClaim, catalogue: Catalogue): string {
  const object = claim.objectId === undefined ? claim.objectText : catalogue.nameOf(claim.objectId);
  const words = object === undefined && isOffice(claim) ? `is ${claim.title}` : wordsOf(claim);
  const mood = [claim.polarity === "negative" ? "negated" : "", claim.modality === "asserted" ? "" : claim.modality];
  const moods = mood.filter((word) => word !== "").join(", ");
  const text = [catalogue.nameOf(claim.subjectId), words, object ?? ""].filter((part) => part !== "").join(" ");
  return moods === "" ? text : `${text} (${moods})`;
}

/** Whether a claim gives somebody an office that it names. */
function isOffice({ relation, title }: ResolvedClaim): boolean {
  return relation === "holds_office" && title !== undefined;
}

/** "is Defense Secretary of", "meets", or the text's own words for an open relation. */
function wordsOf(claim: ResolvedClaim): string {
  const { relation, title, label } = claim;
  if (isOffice(claim)) return `is ${title} of`;
  const info = relationInfo(relation);
  return PREDICATES[relation] ?? (info.label === "" ? label : info.label);
}

/** Labels that are no predicate by themselves, as one. */
const PREDICATES: Partial<Record<Relation, string>> = {
  member_of: "is a member of",
  part_of: "is part of",
  located_in: "is in",
  ally_of: "is an ally of",
  party_to: "is a party to",
};

function speakerOf(by: ResolvedAttribution | undefined, catalogue: Catalogue): string | undefined {
  if (by === undefined) return undefined;
  const name = by.entity === undefined ? by.text : catalogue.nameOf(by.entity);
  const heard = speakerOf(by.by, catalogue);
  return heard === undefined ? name : `${name}, according to ${heard}`;
}

/** An occurrence in plain words: "Robert Gates urges Fumio Kyuma"; "meets: Robert Gates, Fumio Kyuma" where all are alike. */
export function happeningOf({ type, status, participants }: Occurrence, { nameOf }: Catalogue): string {
  const label = relationInfo(type).label || "event";
  const namesOf = (...roles: readonly Role[]) =>
    participants
      .filter(({ role }) => roles.includes(role))
      .map(({ entity }) => nameOf(entity))
      .join(", ");
  const [subjects, objects] = [namesOf("subject"), namesOf("object", "participant")];
  const isTold = subjects !== "" && objects !== "" && relationInfo(type).label !== "";
  const text = isTold
    ? `${subjects} ${label} ${objects}`
    : `${label}: ${[subjects, objects].filter((names) => names !== "").join(", ")}`;
  return status === "planned" ? `${text} (planned)` : text;
}
