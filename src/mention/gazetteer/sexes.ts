/** The sex of those who bear a given name. */
import { cellParts, once, readRows } from "./files.ts";
import { moreGivenNames } from "./words.ts";

/** As pronouns have it. */
export type Sex = "female" | "male";

const sexes: () => ReadonlyMap<string, Sex> = once(
  () =>
    new Map(
      [...moreGivenNames(), ...readRows("sexes.tsv").map(([sex, names]) => [sex, cellParts(names)] as const)].flatMap(
        ([sex, names]) => (sex === "female" || sex === "male" ? names.map((name) => [name, sex] as const) : []),
      ),
    ),
);

/** The sex of those who bear a given name (folded); undefined where both do, or the name is not known. */
export function sexOfGivenName(name: string): Sex | undefined {
  return sexes().get(name);
}
