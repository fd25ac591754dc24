/** The sex of those who bear a given name. */
import { cellParts, once, readRows } from "./files.ts";

/** As pronouns have it. */
export type Sex = "female" | "male";

const sexes: () => ReadonlyMap<string, Sex> = once(
  () =>
    new Map(
      readRows("sexes.tsv").flatMap(([sex, names]) =>
        cellParts(names).map((name) => [name, sex === "female" ? "female" : "male"] as const),
      ),
    ),
);

/** The sex of those who bear a given name (folded); undefined where both do, or the name is not known. */
export function sexOfGivenName(name: string): Sex | undefined {
  return sexes().get(name);
}
