/** The two sides of claims that contradict each other. */
import type { Modality, Polarity } from "../../src/schema.ts";

interface Put {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Claims that say it is so, and claims that deny it or say it is not. */
export interface Sides<Claim> {
  readonly so: readonly Claim[];
  readonly notSo: readonly Claim[];
}

/** The sides among claims of one relation; undefined where only one is there. Plans and demands are on neither. */
export function sidesOf<Claim extends Put>(claims: readonly Claim[]): Sides<Claim> | undefined {
  const so = claims.filter(({ polarity, modality }) => polarity === "positive" && modality === "asserted");
  const notSo = claims.filter(
    ({ polarity, modality }) =>
      (polarity === "negative" && modality === "asserted") || (polarity === "positive" && modality === "denied"),
  );
  return so.length > 0 && notSo.length > 0 ? { so, notSo } : undefined;
}
