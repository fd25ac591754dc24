/**
 * Rules by which two names in one document are one entity's. A plain list: each rule looks at the document's distinct names
 * and gives the pairs that it joins, with its score. Every rule joins a short form only with the one long form that fits:
 * two that fit are none.
 */
import { KINDS } from "../../schema.ts";
import { PARTS_OF_NAMES } from "./parts.ts";
import { PERSON_ALIASES } from "./people.ts";
import { PLACE_ALIASES } from "./places.ts";
import { type AliasRule, DEFINED } from "./rule.ts";
import { OTHER_WRITINGS } from "./writings.ts";

/** What the text itself says beats what names look like. */
const DEFINED_NAMES: AliasRule = {
  name: DEFINED,
  score: 1,
  kinds: KINDS,
  longer: (short, long) => short.expansions.has(long.key),
};

/** The rules, surest first for each kind of name. */
export const ALIAS_RULES: readonly AliasRule[] = [
  DEFINED_NAMES,
  ...PERSON_ALIASES,
  ...OTHER_WRITINGS,
  ...PLACE_ALIASES,
  ...PARTS_OF_NAMES,
];
