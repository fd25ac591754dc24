/**
 * The colours of the kinds, shared by the exports and the viewer.
 *
 * Chosen so that any two differ under normal sight, protanopia, deuteranopia and tritanopia (CIE76 ΔE ≥ 12 with the matrices of
 * Machado et al. 2009), and each stands out from a white and from a near-black ground (WCAG contrast ≥ 3). The viewer draws a
 * shape for each kind too; colour never tells it alone.
 */
import type { Kind } from "./schema.ts";

/** The colour of each kind, as #rrggbb. */
export const KIND_COLORS: Readonly<Record<Kind, string>> = {
  person: "#5b86f5",
  organization: "#cc7a00",
  country: "#1f8263",
  place: "#9c8f63",
  system: "#cc2238",
  agreement: "#8b44bd",
  event: "#c970c8",
  office: "#66707f",
};
