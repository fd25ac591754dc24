/** The sex of those who bear a given name. */
import { cellParts, once, readRows } from "./files.ts";
import { MORE_GIVEN_NAMES } from "./words.ts";

/** As pronouns have it. */
export type Sex = "female" | "male";

const sexes: () => ReadonlyMap<string, Sex> = once(
  () =>
    new Map(
      [...readRows(MORE_GIVEN_NAMES), ...readRows("sexes.tsv")].flatMap(([sex, names]) =>
        sex === "female" || sex === "male" ? cellParts(names).map((name) => [name, sex] as const) : [],
      ),
    ),
);

/** The sex of those who bear a given name (folded); undefined where both do, or the name is not known. */
export function sexOfGivenName(name: string): Sex | undefined {
  return sexes().get(name);
}
