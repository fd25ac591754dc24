/**
 * The claims of a graph as people ask for them: those of an edge, an entity or a document, and those whose quote has some words.
 */
import type { ClaimAttributes } from "../graph/network-types.ts";
import type { ClaimsPage, PlacedClaim } from "./api-types.ts";
import { foldText } from "./fold.ts";
import type { GraphFile } from "./graph-file.ts";

/** What is asked for. All that are given must hold. */
export interface ClaimQuestion {
  readonly edge?: string;
  readonly entity?: string;
  /** Path of a document. */
  readonly document?: string;
  /** Words that the quote must have, in any order; case, accents and punctuation do not count. */
  readonly text?: string;
}

/** Which claims of the answer to give. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Answers questions for claims. */
export type ClaimIndex = (question: ClaimQuestion, page: Page) => ClaimsPage;

interface Entry {
  readonly claim: PlacedClaim;
  /** The other end, where it is an entity. */
  readonly other?: string;
}

/** Makes the index of a graph's claims, which stand in the order of its columns: by edge, then by entity. */
export function createClaimIndex(file: GraphFile): ClaimIndex {
  const entries = entriesOf(file);
  const folded = entries.map(() => "");
  const quoteOf = (place: number, { claim }: Entry): string => {
    folded[place] ||= ` ${foldText(claim.quote)}`;
    return folded[place] ?? "";
  };
  return ({ edge, entity, document, text }, { offset, limit }) => {
    const words = foldText(text ?? "")
      .split(" ")
      .filter((word) => word !== "");
    if (text !== undefined && words.length === 0) return { total: 0, claims: [] };
    const found = entries.filter(
      (entry, place) =>
        (edge === undefined || entry.claim.edge === edge) &&
        (entity === undefined || entry.claim.entity === entity || entry.other === entity) &&
        (document === undefined || entry.claim.document === document) &&
        words.every((word) => quoteOf(place, entry).includes(` ${word}`)),
    );
    return { total: found.length, claims: found.slice(offset, offset + limit).map(({ claim }) => claim) };
  };
}

function entriesOf({ nodes, edges }: GraphFile): readonly Entry[] {
  const onEdges = edges.flatMap(({ key, source, target, attributes }) =>
    attributes.claims.map((claim): Entry => {
      const [entity, other] = claim.turned ? [target, source] : [source, target];
      return { claim: placed(claim, entity, key), other };
    }),
  );
  const alone = nodes.flatMap(({ key, attributes }) =>
    attributes.claims.map((claim): Entry => ({ claim: placed(claim, key) })),
  );
  return [...onEdges, ...alone];
}

function placed(claim: ClaimAttributes, entity: string, edge?: string): PlacedClaim {
  return { ...claim, entity, ...(edge === undefined ? {} : { edge }) };
}
