/** What a document tells of the kind of a name that no list knows. */
import { describe, expect, it } from "vitest";
import { namesOtherwise, type PlacedName } from "../../src/resolve/definitions.ts";
import { withLocalKinds } from "../../src/resolve/local-kind.ts";
import type { Kind } from "../../src/schema.ts";

/** The names in a text, in their order. */
function placed(text: string, names: readonly (readonly [Kind, string, string?])[]): readonly PlacedName[] {
  let from = 0;
  return names.map(([kind, name, canonical]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return {
      ...{ kind, text: name, form: "name", start, end: from },
      ...(canonical === undefined ? {} : { canonical }),
    };
  });
}

describe("the kind of an unknown name", () => {
  it.each<[string, string, readonly (readonly [Kind, string, string?])[], Kind]>([
    ["is a person's whom the text addresses", "a setback for Ms Hale", [["organization", "Ms Hale"]], "person"],
    [
      "is a person's whom the text addresses outside the name",
      "a setback for Mr Hale",
      [["organization", "Hale"]],
      "person",
    ],
    [
      "is the person's who has it as a family name",
      "Jane Tangvald left. Tangvald spoke.",
      [
        ["person", "Jane Tangvald"],
        ["place", "Tangvald"],
      ],
      "person",
    ],
    [
      "stays a place's where somebody is in it",
      "Jane Tangvald left. She lives in Tangvald.",
      [
        ["person", "Jane Tangvald"],
        ["place", "Tangvald"],
      ],
      "place",
    ],
    [
      "stays a place's that a particle stands before",
      "Ann di Tangvald left. Tangvald is far.",
      [
        ["person", "Ann di Tangvald"],
        ["place", "Tangvald"],
      ],
      "place",
    ],
    [
      "is the firm's that lists know",
      "Vantor Lindqvist was sold. Vantor fell.",
      [
        ["organization", "Vantor Lindqvist", "Vantor Lindqvist"],
        ["person", "Vantor"],
      ],
      "organization",
    ],
    [
      "is not the foundation's that bears it",
      "The Vantor Foundation was sold. Vantor fell.",
      [
        ["organization", "Vantor Foundation", "Vantor Foundation"],
        ["person", "Vantor"],
      ],
      "person",
    ],
  ])("%s", (_, text, names, kind) => {
    expect(withLocalKinds(text, placed(text, names)).at(-1)?.kind).toBe(kind);
  });
});

describe("a name that lists know as another body's", () => {
  const council = ["organization", "Security Council", "UN Security Council"] as const;
  it.each<[string, readonly (readonly [Kind, string, string?])[], string]>([
    ["is the text's own", [["organization", "Security Council of Ostland"], council], "Security Council"],
    ["is the list's where the text has no other", [council], "UN Security Council"],
    [
      "is the list's where the text has both",
      [
        ["organization", "Security Council of Ostland"],
        ["organization", "U.N. Security Council", "UN Security Council"],
        council,
      ],
      "UN Security Council",
    ],
  ])("%s", (_, names, name) => {
    const mentions = placed(names.map(([, text]) => text).join(". "), names);
    const last = mentions.at(-1);
    expect(last && namesOtherwise(mentions)(last)).toBe(name);
  });
});
