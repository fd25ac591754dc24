/** Questions about one word that several steps of the parser ask. All are false for no word. */
import type { Node } from "./types.ts";

export const isNoun = (node: Node | undefined): boolean =>
  node !== undefined && (node.xpos.startsWith("NN") || node.xpos === "ADD");
export const isName = (node: Node | undefined): boolean => node?.xpos.startsWith("NNP") ?? false;
export const isAdjective = (node: Node | undefined): boolean => node?.xpos.startsWith("JJ") ?? false;
export const isParticiple = (node: Node | undefined): boolean => node?.xpos === "VBG" || node?.xpos === "VBN";
export const isNumber = (node: Node | undefined): boolean => node?.xpos === "CD" || node?.xpos === "$";
export const isDegree = (node: Node | undefined): boolean =>
  node !== undefined && /^RB[RS]?$/.test(node.xpos) && node.upos === "ADV";
