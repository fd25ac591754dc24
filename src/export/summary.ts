/** What a format says of many claims when it can hold numbers and words, but no lists of claims. */
import type { ClaimAttributes } from "../graph/network-types.ts";
import type { Modality } from "../schema.ts";

/** Claims in numbers. Negative claims are counted apart and under no modality, so all counts add up to `claims`. */
export interface ClaimSummary extends Readonly<Record<Modality, number>> {
  readonly claims: number;
  readonly negative: number;
  /** Number of documents. */
  readonly documents: number;
  /** First and last possible day that a claim states, ISO 8601. */
  readonly first?: string;
  readonly last?: string;
  /** The quote of the first claim that is asserted, else of the first; and where it stands, in UTF-16 offsets. */
  readonly quote?: string;
  readonly document?: string;
  readonly start?: number;
  readonly end?: number;
}

/** What is counted of a claim; `document` is its path or its id. */
type Summed = Pick<ClaimAttributes, "document" | "quote" | "start" | "end" | "polarity" | "modality" | "when">;

/** Sums up claims in their own order. */
export function summaryOf(claims: readonly Summed[]): ClaimSummary {
  const positive = claims.filter(({ polarity }) => polarity === "positive");
  const shown = positive.find(({ modality }) => modality === "asserted") ?? claims[0];
  return {
    claims: claims.length,
    ...counts(positive),
    negative: claims.length - positive.length,
    documents: new Set(claims.map(({ document }) => document)).size,
    ...dates(claims),
    ...(shown && { quote: shown.quote, document: shown.document, start: shown.start, end: shown.end }),
  };
}

function counts(claims: readonly Summed[]): Record<Modality, number> {
  const result: Record<Modality, number> = { asserted: 0, planned: 0, possible: 0, demanded: 0, denied: 0 };
  for (const { modality } of claims) result[modality] += 1;
  return result;
}

function dates(claims: readonly Summed[]): Pick<ClaimSummary, "first" | "last"> {
  const days = claims.flatMap(({ when }) => (when ? [when.earliest, when.latest] : [])).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? {} : { first, last };
}
