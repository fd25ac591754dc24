/** Second names that a text gives. */
import { describe, expect, it } from "vitest";
import { withSecondNames } from "../../src/resolve/also-known.ts";
import type { PlacedName } from "../../src/resolve/definitions.ts";
import { withLocalKinds } from "../../src/resolve/local-kind.ts";
import { KINDS, type Kind } from "../../src/schema.ts";

/** The names of a text in which they stand between "<" and ">", with their kind before a colon; people without. */
function marked(written: string): { readonly text: string; readonly names: readonly PlacedName[] } {
  let text = "";
  const names: PlacedName[] = [];
  for (const [i, part] of written.split(/[<>]/u).entries()) {
    const [name = "", kindName] = part.split(":").reverse();
    const kind: Kind = KINDS.find((each) => each === kindName) ?? "person";
    const own = i % 2 === 1 ? name : part;
    if (i % 2 === 1) names.push({ start: text.length, end: text.length + own.length, text: own, kind, form: "name" });
    text += own;
  }
  return { text, names };
}

describe("a second name", () => {
  it.each([
    ["<Karl Weiss>, better known as <Kalle>, left", "Karl Weiss"],
    ["<Karl Weiss> (also known as <Kalle>) left", "Karl Weiss"],
    ["<Karl Weiss>, who was known as <Karl Brandt> then", "Karl Weiss"],
    ["a visit to <Karl Weiss>, the singer known simply as “<Kalle>”", "Karl Weiss"],
    ["<organization:Norvik Front>, known by its Arabic initials <organization:JNF>", "Norvik Front"],
    ["flown by <organization:PT Norvik Airlines>, better known as <Norvik Air>", "PT Norvik Airlines"],
    ["<organization:Norvik Front>, formerly known as the <organization:Norvik League>", "Norvik Front"],
  ])("is read in %s", (written, long) => {
    const { text, names } = marked(written);
    expect(withSecondNames(text, names).map(({ expansion }) => expansion)).toEqual([undefined, long]);
  });

  it.each([
    "<Karl Weiss>, whose son is known as <Kalle>",
    "the son of <Karl Weiss>, known as <Kalle>",
    "<Karl Weiss>'s sister, known as <Ann>",
    "<Karl Weiss> knew <Ann>",
    "<place:York>, <place:England>, known as <place:Eboracum>",
    "the land near <place:York>, known as <place:Upper Ridings>",
    "<place:York>, known as <organization:Upper Ridings>",
  ])("is not read in %s", (written) => {
    const { text, names } = marked(written);
    expect(withSecondNames(text, names).every(({ expansion }) => expansion === undefined)).toBe(true);
  });

  it("stands in quotation marks between others", () => {
    const { text, names } = marked("<Robert “Buddy” Hale> met");
    expect(withSecondNames(text, names)[0]?.expansion).toBe("Buddy Hale");
  });

  it("has the kind of the first", () => {
    const { text, names } = marked("<Karl Weiss>, widely known as <organization:KW>");
    expect(withSecondNames(text, names)[1]).toMatchObject({ kind: "person", expansion: "Karl Weiss" });
  });

  it("takes time in proportion to the text", () => {
    const written = `<Karl Weiss>${", best known".repeat(20_000)} as <Kalle>`;
    const { text, names } = marked(written);
    const start = process.cpuUsage().user;
    withSecondNames(text, names);
    expect(process.cpuUsage().user - start).toBeLessThan(500_000);
  });
});

describe("a document's own word on kinds", () => {
  const kindsIn = (written: string) => {
    const { text, names } = marked(written);
    return withLocalKinds(text, names).map(({ kind }) => kind);
  };

  it.each([
    "<organization:Halden Marine Inc> grew. <place:Halden> said so.",
    "<Halden Marine KK> grew. <Halden Marine> said so.",
    "<organization:Halden Group> grew, said <Halden>.",
  ])("makes a company of its name without the form: %s", (written) => {
    expect(kindsIn(written)).toEqual(["organization", "organization"]);
  });

  it.each<[string, readonly Kind[]]>([
    ["<organization:Halden Marine Inc> is in <place:Halden>", ["organization", "place"]],
    ["<organization:Halden Marine Inc> was led by <Ann Halden>. <Halden> left.", ["organization", "person", "person"]],
    ["<organization:Halden Police> came to <place:Halden>", ["organization", "place"]],
  ])("leaves others: %s", (written, kinds) => {
    expect(kindsIn(written)).toEqual(kinds);
  });
});
