/** How two names agree: what may be one's, by which rule, and what cannot. */
import { describe, expect, it } from "vitest";
import { likeness } from "../../src/resolve/likeness/index.ts";
import { nameKey } from "../../src/resolve/names.ts";
import type { Kind } from "../../src/schema.ts";

function compared(kind: Kind, a: string, b: string) {
  return likeness(kind, nameKey(kind, a).split(" "), nameKey(kind, b).split(" "));
}

describe("names that may be one's", () => {
  it.each([
    ["person", "Anton Möller", "Anton Moeller", "other spelling"],
    ["person", "Aleksandr Korda", "Alexander Korda", "other spelling"],
    ["person", "Sun Joo-ho", "Sun Ju-ho", "other spelling"],
    ["person", "Sun Joo-ahn", "Sun Joo-an", "other spelling"],
    ["person", "Rosa Velazquez", "Rosa Velasquez", "other spelling"],
    ["person", "Amin Tarie", "Amin Taree", "other spelling"],
    ["person", "Jack Vidmar", "Jacob Vidmar", "short given name"],
    ["person", "Rosa Delgado Ibarra", "Rosa Delgado", "last name left out"],
    ["person", "Mali Suda Wongsa", "Suda Wongsa", "first name left out"],
    ["person", "Ana Rosa Delgado Ibarra", "Rosa Delgado", "first and last name left out"],
    ["person", "Yahir Semarie", "Yahir Semaria", "other spelling"],
    ["place", "Hrabinove", "Grabinovo", "other spelling"],
    ["place", "Korsandropolis", "Korsandropoli", "other spelling"],
    ["place", "Norvik Island", "Norvik", "small words or a company's form left out"],
    ["organization", "Harbour Workers Union", "Harbour Workers", "last noun left out"],
    ["organization", "Vantor Inc", "Vantor Plc", "small words or a company's form left out"],
  ] as const)("%s: %s, %s", (kind, a, b, rule) => {
    expect(compared(kind, a, b)).toMatchObject({ rule });
    expect(compared(kind, b, a)).toMatchObject({ rule });
  });
});

describe("names that cannot be one's", () => {
  it.each([
    ["person", "Abdur Karim", "Abdur Karim Said"],
    ["person", "Anna Korda", "Alena Korda"],
    ["person", "Rosa Delgado", "Ibarra Delgado"],
    ["organization", "Harbour Workers", "Harbour Workers Institute"],
    ["organization", "Harbour", "Harbour Union"],
    ["place", "Long Island", "Long"],
    ["place", "Halda", "Haldus"],
    ["person", "Anna Ivanov", "Anna Ivanova"],
  ] as const)("%s: %s, %s", (kind, a, b) => {
    expect(compared(kind, a, b)).toHaveProperty("veto");
    expect(compared(kind, b, a)).toHaveProperty("veto");
  });
});
