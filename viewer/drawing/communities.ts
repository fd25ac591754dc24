/** The colours of communities: those of the kinds for the largest, which hold on both grounds, and grey for the rest. */
import { KIND_COLORS } from "../../src/palette.ts";

const COLORS: readonly string[] = Object.values(KIND_COLORS);
const REST = "#8d939d";

/** How many communities have a colour of their own. */
export const COLOURED = COLORS.length - 1;

/** The colour of a community by its number. */
export function communityColor(community: number): string {
  return community < COLOURED ? (COLORS[community] ?? REST) : REST;
}
