/** Which names in one document are one entity's. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIAS_RULES } from "../../src/resolve/aliases/index.ts";
import { type NameMention, resolveNames } from "../../src/resolve/index.ts";
import type { Kind } from "../../src/schema.ts";

const named = (kind: Kind, text: string, more: Partial<NameMention> = {}): NameMention => ({
  kind,
  text,
  form: "name",
  ...more,
});

/** Clusters as lists of names. */
function clustersOf(mentions: readonly NameMention[]): readonly (readonly string[])[] {
  const clusters: string[][] = [];
  resolveNames(mentions).entityOf.forEach((entity, i) => {
    if (entity < 0) return;
    clusters[entity] = [...(clusters[entity] ?? []), mentions[i]?.text ?? ""];
  });
  return clusters;
}

const people = (...names: readonly string[]) => clustersOf(names.map((name) => named("person", name)));

describe("people", () => {
  it.each([
    [["Jane Marsh", "Marsh"]],
    [["Kim Jong Un", "Kim Jong-un", "Kim"]],
    [["John Q. Smith", "John Smith", "Smith"]],
    [["Shinzo Tanaka", "Tanaka Shinzo"]],
    [["John Quincy Smith", "John Smith"]],
    [["John Hale Jr.", "John Hale", "Hale"]],
    [["Michael Marsh", "Mike Marsh"]],
    [["Khaled Haydar", "Khalid Haydar"]],
    [["Robert “Bob” Marsh", "Robert Marsh"]],
    [["Jae-hyun Lee", "Mr Lee"]],
    [["Omar al-Hadi", "Hadi", "al-Hadi"]],
    [["Omar Hadi", "al-Hadi"]],
    [["Omar Soleimani", "Suleimani"]],
  ])("one: %j", (names) => {
    expect(people(...names)).toEqual([names]);
  });

  it.each([
    ["two bearers of a surname", ["Kim Jong Un", "Kim Yo Jong", "Kim"], [["Kim Jong Un"], ["Kim Yo Jong"], ["Kim"]]],
    ["two bearers of a last name", ["Jane Marsh", "John Marsh", "Marsh"], [["Jane Marsh"], ["John Marsh"], ["Marsh"]]],
    ["two people", ["Jane Marsh", "John Hale"], [["Jane Marsh"], ["John Hale"]]],
    ["no bearer", ["Marsh", "Hale"], [["Marsh"], ["Hale"]]],
    ["brothers", ["Hassan Haydar", "Hussein Haydar"], [["Hassan Haydar"], ["Hussein Haydar"]]],
    ["middle initials", ["George W. Hale", "George H. W. Hale"], [["George W. Hale"], ["George H. W. Hale"]]],
    ["a first and a second", ["Adlai Marsh I", "Adlai Marsh II"], [["Adlai Marsh I"], ["Adlai Marsh II"]]],
    ["two marked as one", ["Ann Hale and Paul Marsh", "Marsh"], [["Ann Hale and Paul Marsh"], ["Marsh"]]],
    ["a middle name in common", ["Ann Lee Marsh", "Lee"], [["Ann Lee Marsh"], ["Lee"]]],
  ])("%s stay apart", (_, names, clusters) => {
    expect(people(...names)).toEqual(clusters);
  });

  it("bear a surname alone who were named before it, whoever comes later", () => {
    expect(people("Jane Marsh", "Marsh", "John Marsh")).toEqual([["Jane Marsh", "Marsh"], ["John Marsh"]]);
    expect(people("Lee Jae-hyun", "Lee", "Lee Kun-soo")).toEqual([["Lee Jae-hyun", "Lee"], ["Lee Kun-soo"]]);
  });

  it("of one name are told apart by Jr. and Sr., where both are there", () => {
    const names = ["Paul Marsh Sr.", "Paul Marsh Jr.", "Paul Marsh"];
    expect(people(...names)).toEqual([["Paul Marsh Sr."], ["Paul Marsh Jr."], ["Paul Marsh"]]);
  });

  it("of one family are told apart by Mr and Mrs", () => {
    const he = { sex: "male" as const };
    const she = { sex: "female" as const };
    const names = [named("person", "Karl Weiss", he), named("person", "Ann Weiss", she)];
    expect(clustersOf([...names, named("person", "Weiss", she)])).toEqual([["Karl Weiss"], ["Ann Weiss", "Weiss"]]);
    expect(clustersOf([...names, named("person", "Weiss", he)])).toEqual([["Karl Weiss", "Weiss"], ["Ann Weiss"]]);
    expect(clustersOf([...names, named("person", "Weiss")])).toEqual([["Karl Weiss"], ["Ann Weiss"], ["Weiss"]]);
    expect(clustersOf([names[0] ?? named("person", ""), named("person", "Weiss", she)])).toHaveLength(2);
  });

  it("are found whichever form comes first", () => {
    expect(people("Marsh", "Jane Marsh")).toEqual([["Marsh", "Jane Marsh"]]);
  });
});

describe("other names", () => {
  it("are one under a gazetteer's canonical name", () => {
    const spellings = ["US", "U.S.", "United States", "American"];
    const mentions = spellings.map((text) => named("country", text, { canonical: "United States" }));
    expect(clustersOf(mentions)).toEqual([spellings]);
  });

  it("are one with an acronym that the text defines", () => {
    const long = "Organisation for Open Water";
    const mentions = [named("organization", long), named("organization", "OPW", { expansion: long })];
    expect(clustersOf([...mentions, named("organization", "OPW")])).toEqual([[long, "OPW", "OPW"]]);
  });

  it("are one with the acronym of their initials", () => {
    expect(clustersOf([named("organization", "Coastal Fishing Union"), named("organization", "CFU")])).toEqual([
      ["Coastal Fishing Union", "CFU"],
    ]);
  });

  it.each([
    ["the end", "Coastal Trade Union", "Trade Union"],
    ["the beginning", "Meridian Freight Partners", "Meridian Freight"],
    ["the head", "Commission on Coastal Trade", "Commission"],
    ["the head at the end", "Norwegian Fisheries Commission", "Commission"],
  ])("are one with %s, which stands after it", (_, long, short) => {
    expect(clustersOf([named("organization", long), named("organization", short)])).toEqual([[long, short]]);
    expect(clustersOf([named("organization", short), named("organization", long)])).toEqual([[short], [long]]);
  });

  it.each([
    ["another's name within", "Trustees of the Coastal Trade Union", "Coastal Trade Union"],
    ["a branch by its country", "Meridian Freight Norway", "Meridian Freight"],
    ["a branch in a country", "Meridian Front in Norway", "Meridian Front"],
    ["a number", "Meridian Freight 2", "Meridian Freight"],
    ["a part", "Meridian Freight Foundation", "Meridian Freight"],
    ["another party", "Social Reform Party", "Reform Party"],
    ["the owner", "Meridian Freight's Pension Scheme", "Meridian Freight"],
    ["the town after it", "Hale College, Varberg", "Varberg"],
  ])("stay apart from %s", (_, long, short) => {
    expect(clustersOf([named("organization", long), named("organization", short)])).toEqual([[long], [short]]);
  });

  it.each([
    ["with other small words", "organization", "Workers Front for Ostland", "Workers Front of Ostland"],
    ["by its country otherwise", "organization", "Norwegian Supreme Court", "Supreme Court of Norway"],
    ["by an abbreviation", "organization", "US Fisheries Board", "United States Fisheries Board"],
    ["with its region", "place", "Varberg", "Varberg, Halland"],
    ["with its sort", "place", "City of Varberg", "Varberg"],
  ] as const)("are one %s", (_, kind, a, b) => {
    expect(clustersOf([named(kind, a), named(kind, b)])).toEqual([[a, b]]);
  });

  it("stay apart from an acronym that two long names have", () => {
    const names = ["Coastal Fishing Union", "Central Farming Union", "CFU"];
    expect(clustersOf(names.map((name) => named("organization", name)))).toEqual(names.map((name) => [name]));
  });

  it.each([
    ["system", "Aegis", "Aegis Ashore"],
    ["system", "Patriot", "Patriot II"],
    ["country", "Korea", "South Korea"],
    ["organization", "National Bank", "National Party"],
    ["organization", "United", "United Nations"],
  ] as const)("of a %s: %s and %s are two", (kind, a, b) => {
    expect(clustersOf([named(kind, a), named(kind, b)])).toEqual([[a], [b]]);
  });

  it("of different kinds are two", () => {
    expect(clustersOf([named("person", "Jordan"), named("country", "Jordan")])).toEqual([["Jordan"], ["Jordan"]]);
  });
});

describe("what is no name", () => {
  it("has no entity: offices, pronouns, descriptions", () => {
    const mentions: readonly NameMention[] = [
      named("office", "Defense Minister"),
      { kind: "person", text: "he", form: "pronoun" },
      { kind: "organization", text: "the party", form: "nominal" },
    ];
    expect(resolveNames(mentions)).toEqual({ entityOf: [-1, -1, -1], merges: [] });
  });
});

describe("merges", () => {
  it("say which rule joined which names", () => {
    const { entityOf, merges } = resolveNames([named("person", "Jane Marsh"), named("person", "Marsh")]);
    expect(entityOf).toEqual([0, 0]);
    expect(merges).toEqual([[{ rule: "surname", score: 0.9, names: ["Marsh", "Jane Marsh"] }]]);
  });

  it("are needed for no equal spellings", () => {
    expect(resolveNames([named("person", "Jane Marsh"), named("person", "Jane Marsh")]).merges).toEqual([[]]);
  });

  it("come from rules with names of their own, surest first where they could disagree", () => {
    const names = ALIAS_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ALIAS_RULES.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    expect(names.indexOf("surname")).toBeLessThan(names.indexOf("surname of the one named by then"));
    expect(names.indexOf("name that the text defines")).toBeLessThan(names.indexOf("acronym"));
  });
});

describe("resolveNames", () => {
  const mention = fc.record({
    kind: fc.constantFrom<Kind>("person", "organization", "system", "country", "office"),
    text: fc.oneof(
      fc.constantFrom("Kim", "Kim Jong Un", "Kim Yo Jong", "Jong", "CFU", "Coastal Fishing Union", "Union", "Aegis"),
      fc.string(),
    ),
    form: fc.constantFrom("name", "nominal", "pronoun"),
  });

  it("numbers the entities from 0 without gaps, one list of merges for each, on any mentions", () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 30 }), (mentions) => {
        const { entityOf, merges } = resolveNames(mentions);
        expect(entityOf).toHaveLength(mentions.length);
        const numbers = [...new Set(entityOf.filter((entity) => entity >= 0))];
        expect(numbers).toEqual(merges.map((_, i) => i));
        entityOf.forEach((entity, i) => {
          const isName = mentions[i]?.form === "name" && mentions[i]?.kind !== "office";
          expect(entity >= 0).toBe(isName);
        });
      }),
    );
  });

  it("gives equal names of one kind one entity", () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 20 }), (mentions) => {
        const { entityOf } = resolveNames([...mentions, ...mentions]);
        expect(entityOf.slice(mentions.length)).toEqual(entityOf.slice(0, mentions.length));
      }),
    );
  });

  it("takes a headline's short names for those that the body gives in full", () => {
    const names = ["Vantor", "Vantor Foods", "Halden", "Halden Foods"].map((text) => named("organization", text));
    const { entityOf } = resolveNames(names, (mention) => mention === 0);
    expect(entityOf).toEqual([0, 0, 1, 2]);
  });

  it("takes time in proportion to the names", () => {
    const many = Array.from({ length: 4000 }, (_, i) => named("person", `Jane ${i}x`));
    const start = process.cpuUsage().user;
    expect(resolveNames(many).merges).toHaveLength(4000);
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
  });
});
