/** Names that a hyphen tore, and names that took in their owner. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { surfaceOf } from "../../src/mention/passes/known.ts";
import { torn } from "../../src/mention/passes/torn.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

function mended(text: string, found: readonly Found[]): readonly string[] {
  const view = viewOfText(text);
  return torn.apply(view, found).map((mention) => `${surfaceOf(view, mention)}:${mention.kind}`);
}

describe("a name with a hyphen", () => {
  const airline = "Ostra-Vell Airlines mourned. Ostra-Vell flies on.";

  test("is whole where the document has a body that begins so", () => {
    const long = foundAt(airline, "Ostra-Vell Airlines", "organization");
    const later = { ...foundAt(airline, "Ostra", "place", 2), sentence: 1 };
    expect(mended(airline, [long, later])).toContain("Ostra-Vell:organization");
  });

  test("stays torn where a part stands alone too", () => {
    const text = `${airline} Ostra was quiet.`;
    const long = foundAt(text, "Ostra-Vell Airlines", "organization");
    const later = { ...foundAt(text, "Ostra", "place", 2), sentence: 1 };
    const alone = { ...later, sentence: 2 };
    expect(mended(text, [long, later, alone])).toEqual([
      "Ostra-Vell Airlines:organization",
      "Ostra:place",
      "Ostra:place",
    ]);
  });

  test("is whole behind the Arabic article", () => {
    const text = "They praised Al-Marsun again.";
    const parts = [foundAt(text, "Al", "person"), foundAt(text, "Marsun", "organization")];
    expect(mended(text, parts)).toContain("Al-Marsun:organization");
  });

  test("may be two countries", () => {
    const text = "The Norway-Chile talks began.";
    const parts = [foundAt(text, "Norway", "country", 2), foundAt(text, "Chile", "country", 2)];
    expect(mended(text, parts)).toEqual(["Norway:country", "Chile:country"]);
  });
});

test.each([
  ["Planes left Oslo's Vantor Airport.", "Oslo's Vantor Airport", ["Oslo:place", "Vantor Airport:place"]],
  ["Planes left Vantor's Hill.", "Vantor's Hill", ["Vantor's Hill:place"]],
])("an owner that is a listed place is a name of its own: %s", (text, name, expected) => {
  expect(mended(text, [foundAt(text, name, "place", 1)])).toEqual(expected);
});
