/** Letters in brackets behind a body's name are that body's, whatever they spell. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { shortForms } from "../../src/mention/passes/short-forms.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

/** What the pass adds to one find: "text:kind:expansion". */
function added(text: string, words: string, kind: Found["kind"]): readonly string[] {
  const view = viewOfText(text);
  const found = [foundAt(text, words, kind)];
  const texts = view.passages.map(({ tokens }) => tokens.map((token) => token.text));
  return shortForms
    .apply(view, found)
    .filter((one) => !found.includes(one))
    .map(({ sentence, start, end, kind, expansion }) =>
      [texts[sentence]?.slice(start, end).join(" "), kind, expansion].join(":"),
    );
}

describe("initials without a definition", () => {
  test.each<[string, readonly string[]]>([
    ["The Lunsk Rescue Team came. A member of the LRT spoke.", ["LRT:organization:Lunsk Rescue Team"]],
    ["The Lunsk Rescue Team came. A member of the LRA spoke.", []],
    ["The Lunsk Rescue Team came. A MEMBER OF THE LRT SPOKE.", []],
  ])("%s", (text, expected) => expect(added(text, "Lunsk Rescue Team", "organization")).toEqual(expected));

  test("are nobody's where two names have them, and stay what a list has", () => {
    const text = "The Lunsk Rescue Team and the Lunsk Radar Trust came. A member of the LRT spoke.";
    const both = ["Lunsk Rescue Team", "Lunsk Radar Trust"].map((name) => foundAt(text, name, "organization"));
    expect(shortForms.apply(viewOfText(text), both)).toBe(both);
    const sure = [foundAt(text, "Lunsk Rescue Team", "organization"), foundAt(text, "LRT", "system", 2)];
    expect(shortForms.apply(viewOfText(text), sure)).toBe(sure);
  });
});

describe("short forms in brackets", () => {
  test.each<[string, string, Found["kind"], readonly string[]]>([
    [
      "The Lunsk Civic Assembly (SGL) met.",
      "Lunsk Civic Assembly",
      "organization",
      ["SGL:organization:Lunsk Civic Assembly"],
    ],
    [
      "The Movement of Lunsk (MdL), a party, met.",
      "Movement of Lunsk",
      "organization",
      ["MdL:organization:Movement of Lunsk"],
    ],
    ["The Lunsk Border Treaty (TFL) holds.", "Lunsk Border Treaty", "agreement", ["TFL:agreement:Lunsk Border Treaty"]],
    ["The Lunsk Civic Assembly (US) met.", "Lunsk Civic Assembly", "organization", []],
    ["The Lunsk Civic Assembly (II) met.", "Lunsk Civic Assembly", "organization", []],
    ["The Lunsk Civic Assembly (Vestnik) met.", "Lunsk Civic Assembly", "organization", []],
    ["The Lunsk Civic Assembly (SGL deputies) met.", "Lunsk Civic Assembly", "organization", []],
    ["Mirela Danu (SGL) spoke.", "Mirela Danu", "person", []],
    ["Vantor (SGL) met.", "Vantor", "organization", []],
  ])("%s", (text, words, kind, expected) => {
    expect(added(text, words, kind)).toEqual(expected);
  });

  test("what the text itself defines stays", () => {
    const text = "The Lunsk Civic Assembly (SGL) met.";
    const found = [
      foundAt(text, "Lunsk Civic Assembly", "organization"),
      { ...foundAt(text, "SGL", "system", 3), expansion: "Salvo Gun Launcher" },
    ];
    expect(shortForms.apply(viewOfText(text), found)).toBe(found);
  });
});
