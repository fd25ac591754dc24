/** What a document says elsewhere settles what its names of one word are; a name's edges are mended. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { trimmed } from "../../src/mention/passes/edges.ts";
import { loneNames } from "../../src/mention/passes/lone-names.ts";
import type { TaggedSpan } from "../../src/mention/tagger/index.ts";
import { foundAt } from "./found.ts";
import { viewOfText, written } from "./reading.ts";

test("a family is none of its members", () => {
  const text = "The mayor met Ola Meridan. Then the Meridans left.";
  const [ola, family] = [foundAt(text, "Ola Meridan", "person"), foundAt(text, "Meridans", "organization")];
  expect(loneNames.apply(viewOfText(text), [ola, family])).toEqual([ola]);
  expect(loneNames.apply(viewOfText(text), [family])).toEqual([family]);
});

test("a list of places holds no other thing", () => {
  const text = "They shelled Gorm, Poth, Zorvask and Lunsk again.";
  const places = ["Gorm", "Poth", "Lunsk"].map((name) => foundAt(text, name, "place", 2));
  const [gorm, poth, lunsk] = places;
  const unknown = foundAt(text, "Zorvask", "person", 1);
  if (gorm === undefined || poth === undefined || lunsk === undefined) throw new Error("not found");
  const kindOf = (found: readonly Found[]) => loneNames.apply(viewOfText(text), found)[found.indexOf(unknown)]?.kind;
  expect(kindOf([gorm, poth, unknown, lunsk])).toBe("place");
  expect(kindOf([gorm, unknown])).toBe("person");
});

describe("names of one word", () => {
  /** Text, the word in question, what it is taken for and how surely, another name with its kind, and what the word then is. */
  test.each<
    [string, string, Found["kind"], Found["trust"], readonly [string, Found["kind"]] | undefined, Found["kind"]]
  >([
    ["Obrava's capital was quiet.", "Obrava", "person", 1, undefined, "place"],
    ["Obrava's chairman was quiet.", "Obrava", "place", 1, undefined, "organization"],
    ["Obrava's chairman was quiet.", "Obrava", "place", 2, undefined, "place"],
    ["Obrava's chairman left Obrava Foods.", "Obrava", "place", 2, ["Obrava Foods", "organization"], "organization"],
    [
      "They said Meridan had paid Casa Meridan.",
      "Meridan",
      "person",
      1,
      ["Casa Meridan", "organization"],
      "organization",
    ],
    ["They said Meridan had paid Ola Meridan.", "Meridan", "person", 1, ["Ola Meridan", "person"], "person"],
    [
      "Shares in Meridan fell. Casa Meridan rose.",
      "Meridan",
      "person",
      1,
      ["Casa Meridan", "organization"],
      "organization",
    ],
    ["Obrava wanted to sell the ground.", "Obrava", "place", 1, undefined, "organization"],
    ["In the city of Obrava wanted posters hang. Obrava wanted more.", "Obrava", "place", 1, undefined, "place"],
    ["The newspaper, Obrava, said so.", "Obrava", "person", 1, undefined, "organization"],
    ["The Exchecker said so.", "Exchecker", "person", 1, undefined, "organization"],
    ["The Brekke government said so.", "Brekke", "person", 1, undefined, "person"],
    ["Merkel's capital was trust.", "Merkel", "person", 1, undefined, "person"],
    ["Norway's shareholders met.", "Norway", "country", 2, undefined, "country"],
    ["Oslo's shareholders met.", "Oslo", "place", 1, undefined, "place"],
    ["Obrava shareholders were paid.", "Obrava", "person", 1, undefined, "organization"],
    ["Shares in Obrava fell 3 percent.", "Obrava", "place", 2, undefined, "organization"],
    ["Shares in Frankfurt fell 3 percent. Frankfurt lost 2 percent.", "Frankfurt", "place", 2, undefined, "place"],
    [
      "Shares in Obrava rose as Casa Obrava fell.",
      "Obrava",
      "person",
      1,
      ["Casa Obrava", "organization"],
      "organization",
    ],
    ["Obrava are third.", "Obrava", "person", 1, undefined, "organization"],
    ["Obrava and Meridan are third.", "Obrava", "person", 1, undefined, "person"],
  ])("%s", (text, word, kind, trust, other, expected) => {
    const mention = foundAt(text, word, kind, trust);
    const others = other === undefined ? [] : [foundAt(text, other[0], other[1])];
    const [changed] = loneNames.apply(viewOfText(text), [mention, ...others]);
    expect(changed?.kind).toBe(expected);
  });

  test("are one thing in a whole text", () => {
    const text =
      "The official accused neighbouring Tadjira of arming rebels. Tadjira's foreign ministry rejected this.";
    expect(written(text).filter((mention) => mention.startsWith("Tadjira:"))).toEqual([
      "Tadjira:place",
      "Tadjira:place",
    ]);
  });
});

describe("edges of names", () => {
  test.each<[string, string, TaggedSpan["name"], string]>([
    ["On Monday Norway voted.", "Monday Norway", "LOC", "Norway"],
    ["In May Norway voted.", "May Norway", "LOC", "Norway"],
    ["Then May Norway voted.", "May Norway", "PER", "May Norway"],
    ["In 1998 Anna Berg won.", "1998 Anna Berg", "PER", "Anna Berg"],
    ["It was the Brekke government .", "the Brekke government", "PER", "Brekke"],
    ["It was Yen Chia-kan again.", "Yen Chia-kan", "PER", "Yen Chia-kan"],
    ["They asked Archbishop Ola Dahl again.", "Archbishop Ola Dahl", "PER", "Ola Dahl"],
  ])("%s", (text, words, name, expected) => {
    const { sentence, start, end } = foundAt(text, words, "place");
    const passage = viewOfText(text).passages[sentence];
    if (passage === undefined) throw new Error("no sentence");
    const inner = expected === words ? [] : [foundAt(text, expected, name === "PER" ? "person" : "place")];
    const edges = trimmed(passage, { start, end, name }, inner);
    expect(text.slice(passage.tokens[edges.start]?.start, passage.tokens[edges.end - 1]?.end)).toBe(expected);
  });
});
