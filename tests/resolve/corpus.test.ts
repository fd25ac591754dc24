/** Entities across documents: what is joined, what stays apart, and ids that last. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../src/resolve/index.ts";
import { idsOf, namesOf, readingsOf, resolveTexts } from "./documents.ts";

describe("joined across documents", () => {
  it("are spellings of a country", () => {
    const { entities } = resolveTexts({
      a: "The US criticised Norway.",
      b: "The U.S. praised Norway.",
      c: "The United States supports Norway.",
    });
    expect(namesOf(entities, "country")).toEqual(["Norway", "United States"]);
    expect(entities.find(({ name }) => name === "United States")?.aliases).toEqual(["U.S.", "US"]);
  });

  it("are spellings of a person", () => {
    const { entities } = resolveTexts({ a: "Kim Jong Un visited China.", b: "Kim Jong-un visited Japan." });
    expect(namesOf(entities, "person")).toHaveLength(1);
    expect(idsOf(entities, "Kim Jong-un")).toEqual(idsOf(entities, "Kim Jong Un"));
  });

  it("is a body of the country that both articles are about", () => {
    const { entities } = resolveTexts({
      a: "Norway's king met Norwegian ministers. Norway votes soon. The Supreme Court criticised Jane Marsh.",
      b: "Norway and Norwegian banks grew. Norway was praised. The Supreme Court criticised Chile.",
    });
    expect(idsOf(entities, "Supreme Court")).toHaveLength(1);
  });

  it("is no body of nobody in particular", () => {
    const { entities } = resolveTexts({
      a: "Norway's king met Norwegian ministers. Norway votes soon. The Supreme Court criticised Jane Marsh.",
      b: "Norway met Chile. Norway praised Chile. The Supreme Court criticised Chile.",
      c: "Chile's king met Chilean ministers. Chile votes soon. The Supreme Court criticised Jane Marsh.",
    });
    expect(idsOf(entities, "Supreme Court")).toHaveLength(3);
  });

  it("is a lone surname with the one person who bears it, saying why", () => {
    const { entities } = resolveTexts({
      a: "Jane Smith met Karl Weiss in Chile.",
      b: "Smith's adviser Peter Brown met Karl Weiss.",
    });
    expect(idsOf(entities, "Smith")).toEqual(["person:jane-smith"]);
    const smith = entities.find(({ id }) => id === "person:jane-smith");
    expect(smith?.merges.map(({ rule }) => rule)).toEqual(["surname with one bearer in all documents"]);
  });

  it("is a lone surname in another spelling, where the articles share others", () => {
    const texts = {
      a: "Omar Soleimani met Karl Weiss and Peter Brown in Chile.",
      b: "Karl Weiss and Peter Brown praised Suleimani's adviser.",
    };
    expect(idsOf(resolveTexts(texts).entities, "Suleimani")).toEqual(["person:omar-soleimani"]);
  });

  it("is a lone surname with the one bearer whom other articles call so", () => {
    const texts = {
      a: "Jane Castell met Omar Said and Peter Brown in Chile. Castell praised Peru. Her brother Karl Castell left.",
      b: "Castell's adviser Peter Brown met Omar Said.",
    };
    const [castell, ...others] = idsOf(resolveTexts(texts).entities, "Castell");
    expect([castell, others]).toEqual(["person:jane-castell", []]);
  });

  it("is a body with its country before it in one article and without it in another", () => {
    const apart = "The Norwegian Deep Water Safety Board met.";
    const { entities } = resolveTexts({
      a: "The U.S. Deep Water Safety Board criticised Chile.",
      b: "The Deep Water Safety Board praised Peru.",
    });
    expect(idsOf(entities, "Deep Water Safety Board")).toEqual(idsOf(entities, "U.S. Deep Water Safety Board"));
    const two = resolveTexts({ a: "The U.S. Deep Water Safety Board criticised Chile.", b: apart });
    expect(namesOf(two.entities, "organization")).toHaveLength(2);
  });

  it("is a place in another spelling, where the articles share others", () => {
    const { entities } = resolveTexts({
      a: "Karl Weiss and Peter Brown of Meridian Freight met in Tarkhovo.",
      b: "Karl Weiss and Peter Brown of Meridian Freight left Tarkovo.",
      c: "Jane Hale lives in Tarkovka.",
    });
    expect(namesOf(entities, "place")).toHaveLength(2);
    expect(idsOf(entities, "Tarkhovo")).toEqual(idsOf(entities, "Tarkovo"));
  });

  it("is a company that one article takes for something else", () => {
    const { entities } = resolveTexts({
      a: "Norvik Marine KK grew. Norvik Marine KK praised Chile.",
      b: "Norvik Marine praised Peru. Norvik Marine is led by Jane Hale.",
    });
    expect(idsOf(entities, "Norvik Marine")).toEqual(idsOf(entities, "Norvik Marine KK"));
  });

  it.each([
    ["words between left out", "Joint Harbour Inquiry Group", "Joint Inquiry Group"],
    ["a word at the end left out", "Norvik Haldor Apparels", "Norvik Haldor"],
    ["a word in front left out", "Halden Marine Freight", "Marine Freight"],
  ])("is a body named with %s, where the articles share others and it is the only one", (_, long, short) => {
    const shared = "Karl Weiss and Peter Brown left.";
    const a = `The group ${long} criticised Chile. ${shared}`;
    const b = `The group ${short} praised Peru. ${shared}`;
    expect(idsOf(resolveTexts({ a, b }).entities, short)).toEqual(idsOf(resolveTexts({ a, b }).entities, long));
    const alone = resolveTexts({ a, b: b.replace(shared, "") });
    expect(idsOf(alone.entities, short)).not.toEqual(idsOf(alone.entities, long));
  });

  it("is a body without a country in articles on the same, while a ministry may be two countries'", () => {
    const shared = "Karl Weiss and Peter Brown of Meridian Freight left.";
    const a = `Chile met Peru. The Election Commission met the Finance Ministry. ${shared}`;
    const b = `Chile met Peru. The Election Commission criticised the Finance Ministry. ${shared}`;
    const { entities } = resolveTexts({ a, b });
    expect(idsOf(entities, "Election Commission")).toHaveLength(1);
    expect(idsOf(entities, "Finance Ministry")).toHaveLength(2);
  });

  it("is a court without a country where both articles speak of one country most", () => {
    const shared = "Karl Weiss and Peter Brown of Meridian Freight left.";
    const told = (land: string) => `Chile met Peru. ${land} left. The Constitutional Court met Jane Marsh. ${shared}`;
    const courts = (a: string, b: string) =>
      idsOf(resolveTexts({ a: told(a), b: `${told(b)} The court praised Ghana.` }).entities, "Constitutional Court");
    expect(courts("Chile", "Chile")).toHaveLength(1);
    expect(courts("Chile", "Peru")).toHaveLength(2);
  });

  it("is a ministry under its other name", () => {
    const { entities } = resolveTexts({
      a: "The Norwegian Foreign Ministry criticised Chile.",
      b: "Norway's Ministry of Foreign Affairs criticised Peru.",
    });
    expect(namesOf(entities, "organization")).toHaveLength(1);
  });

  it("is a country's body by the capital that its sentence begins with", () => {
    const { entities } = resolveTexts({
      a: "The Norwegian Foreign Ministry criticised Chile.",
      b: "Chile met Peru, and Chile left. In Oslo, Foreign Ministry officials criticised Chile.",
    });
    expect(idsOf(entities, "Foreign Ministry")).toEqual(idsOf(entities, "Norwegian Foreign Ministry"));
  });

  it("is a relative by the given name, in an article on the family", () => {
    const a = "Mirela Castell met Omar Said in Chile.";
    const b = "Karl Castell left. He asked his cousin Mirela to stay.";
    expect(idsOf(resolveTexts({ a, b }).entities, "Mirela")).toEqual(["person:mirela-castell"]);
    const other = resolveTexts({ a, b: b.replace("Karl Castell", "Karl Weiss") });
    expect(idsOf(other.entities, "Mirela")).not.toContain("person:mirela-castell");
  });

  it("is a lone surname that is another's given name", () => {
    const shared = "Peter Brown and Karl Weiss left.";
    const { entities } = resolveTexts({
      a: `Jane Gabriel met Omar Said in Chile. ${shared}`,
      b: `Gabriel Tornvik met Omar Said in Chile. ${shared}`,
      c: `Omar Said praised Ms Gabriel's plan. ${shared}`,
    });
    expect(idsOf(entities, "Gabriel")).toEqual(["person:jane-gabriel"]);
  });

  it("is not what a list knows by a name that the corpus gives to a country's body", () => {
    const { entities } = resolveTexts({
      a: "Karl Weiss and Peter Brown of Meridian Freight praised the Kenya Red Cross.",
      b: "Karl Weiss and Peter Brown of Meridian Freight praised the Red Cross.",
    });
    expect(namesOf(entities, "organization").toSorted()).toEqual(["Meridian Freight", "Red Cross (Kenya)"]);
    const alone = resolveTexts({ b: "Karl Weiss praised the Red Cross." });
    expect(namesOf(alone.entities, "organization")).toEqual(["International Committee of the Red Cross"]);
  });

  it("never is a demonym's word among the names", () => {
    const { entities } = resolveTexts({
      a: "Norwegian Foreign Minister Jane Marsh visited Chile.",
      b: "Norway met Chile.",
    });
    const norway = entities.find(({ name }) => name === "Norway");
    expect(norway).toMatchObject({ kind: "country", aliases: [] });
    expect(norway?.mentions).toHaveLength(2);
  });
});

describe("kept apart across documents", () => {
  it("is an acronym that a document spells out otherwise than lists know it", () => {
    const { entities } = resolveTexts({
      a: "The Atlantic Fisheries Council (AFC) met on Monday. The AFC criticised Chile.",
      b: "The Asian Football Confederation praised Peru. The AFC criticised Ghana.",
    });
    expect(idsOf(entities, "AFC").toSorted()).toEqual([
      "organization:asian-football-confederation",
      "organization:atlantic-fisheries-council",
    ]);
  });

  it("is a family, and its company", () => {
    const { entities } = resolveTexts({
      a: "Jane Castell met Omar Said in Chile. The Castell family praised Peru, and so did the Castell and Weiss families.",
    });
    expect(entities.find(({ name }) => name === "Jane Castell")?.aliases).toEqual([]);
  });

  it("is a ship and whom it is called after", () => {
    const text = "The MV Jane Marsh left Chile. The Jane Marsh met a storm. Jane Marsh, an activist, died in 1990.";
    const { entities } = resolveTexts({ a: text });
    expect(entities.find(({ kind }) => kind === "system")?.mentions).toHaveLength(2);
    expect(namesOf(entities, "person")).toEqual(["Jane Marsh"]);
  });

  it("are a father and a son of one name, within a document too", () => {
    const { entities } = resolveTexts({
      a: "John Hale Sr. founded the firm in 1950. John Hale Jr. sold it in 1990. John Hale Jr. praised Peru.",
    });
    expect(namesOf(entities, "person").toSorted()).toEqual(["John Hale Jr.", "John Hale Sr."]);
  });

  it("is a lone surname in an article that shares nobody with the bearer's", () => {
    const { entities } = resolveTexts({
      a: "Jane Smith visited Chile.",
      b: "Smith's adviser Peter Brown visited Peru.",
    });
    expect(idsOf(entities, "Smith")).toEqual([expect.stringMatching(/^person:smith~/)]);
  });

  it("is a short form in an article that shares nobody with the long form's", () => {
    const long = "Meridian Freight Partners opened an office. Meridian Freight praised Chile.";
    const apart = resolveTexts({ a: long, b: "Meridian Freight praised Peru." });
    expect(idsOf(apart.entities, "Meridian Freight")).toHaveLength(2);
    const joined = resolveTexts({
      a: `${long} Karl Weiss left.`,
      b: "Meridian Freight praised Peru. Karl Weiss left.",
    });
    expect(idsOf(joined.entities, "Meridian Freight")).toHaveLength(1);
  });

  it("is a lone surname that two people bear", () => {
    const { entities } = resolveTexts({
      a: "Jane Smith visited Chile.",
      b: "Robert Smith visited Peru.",
      c: "Smith's adviser Peter Brown visited Ghana.",
    });
    const [lone, ...others] = idsOf(entities, "Smith");
    expect(others).toEqual([]);
    expect(lone).toMatch(/^person:smith~[0-9a-f]{6}$/);
    expect(idsOf(entities, "Jane Smith")).not.toEqual(idsOf(entities, "Robert Smith"));
  });

  it("is a ministry of nobody in particular", () => {
    const { entities } = resolveTexts({
      a: "The Defense Ministry criticised Chile.",
      b: "The Defense Ministry praised Peru.",
    });
    const ids = idsOf(entities, "Defense Ministry");
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^organization:defense-ministry~[0-9a-f]{6}$/);
  });

  it("are a system and one whose name begins alike", () => {
    const { entities } = resolveTexts({ a: "Japan bought Aegis Ashore.", b: "Japan bought Aegis." });
    expect(namesOf(entities, "system")).toEqual(["Aegis", "Aegis Ashore"]);
  });
});

/** For each mention in some of the documents, the id of its entity. */
function idsOfMentions(texts: Readonly<Record<string, string>>, paths: readonly string[]): readonly string[] {
  const { entities } = resolveTexts(texts);
  const rows = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ document, mention }) => ({ id, document, mention })),
  );
  return rows
    .filter(({ document }) => paths.includes(document))
    .map(({ id, document, mention }) => `${document} ${mention} ${id}`)
    .sort();
}

describe("ids", () => {
  const TEXTS = {
    a: "Norwegian Foreign Minister Jane Marsh visited Chile. The Defense Ministry criticised Peru.",
    b: "Kim Jong Un met Kim Yo Jong. Kim praised Norway.",
  };

  it("stay when a document is added, before or after", () => {
    const before = idsOfMentions(TEXTS, ["a", "b"]);
    const more = "Canada attacked Peru. Jane Marsh met Peter Brown. The Defense Ministry praised Ghana.";
    expect(before.length).toBeGreaterThan(8);
    expect(idsOfMentions({ ...TEXTS, c: more }, ["a", "b"])).toEqual(before);
    expect(idsOfMentions({ "0": more, ...TEXTS }, ["a", "b"])).toEqual(before);
  });

  it("are kind and name", () => {
    const ids = resolveTexts(TEXTS).entities.map(({ id }) => id);
    expect(ids).toContain("person:jane-marsh");
    expect(ids).toContain("country:norway");
    expect(ids).toContain("person:kim-jong-un");
  });

  it("are sorted and distinct", () => {
    const ids = resolveTexts(TEXTS).entities.map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it("are the same in every run", () => {
    expect(resolveTexts(TEXTS)).toEqual(resolveTexts(TEXTS));
  });
});

describe("claims", () => {
  it("have entities at their ends, and say so where there is none", () => {
    const readings = readingsOf({ a: "Norway criticised Chile. He praised Norway." });
    const { claims, withoutSubject } = resolve(readings);
    expect(claims.map(({ subjectId, objectId }) => [subjectId, objectId])).toEqual([
      ["country:norway", "country:chile"],
    ]);
    expect(withoutSubject).toBe((readings[0]?.claims.length ?? 0) - 1);
    expect(withoutSubject).toBeGreaterThan(0);
  });

  it("of a capital that stands for its government go to the country, which is neither alias nor merge", () => {
    const { claims, entities } = resolveTexts({
      a: "The United States supports Norway. Norway urged Washington to support Kenya.",
    });
    const urging = claims.find(({ relation }) => relation === "urges");
    expect(urging?.objectId).toBe("country:united-states");
    expect(urging?.object?.text).toBe("Washington");
    expect(idsOf(entities, "Washington")).toEqual([expect.stringMatching(/^place:/)]);
  });

  it("name their speaker's entity", () => {
    const { claims } = resolveTexts({ a: "Jane Marsh said that Norway sanctioned Chile." });
    expect(claims.find(({ relation }) => relation === "sanctions")?.by).toEqual({
      text: "Jane Marsh",
      entity: "person:jane-marsh",
    });
  });

  it("of a pronoun quote where its name stands", () => {
    const text = "Norwegian Foreign Minister Jane Marsh visited Chile. She praised Peru.";
    const { claims } = resolveTexts({ a: text });
    const praise = claims.find(({ relation }) => relation === "praises");
    expect(praise).toMatchObject({
      subjectId: "person:jane-marsh",
      objectId: "country:peru",
      quote: "She praised Peru.",
    });
    const [context, ...others] = praise?.context ?? [];
    expect(others).toEqual([]);
    expect(context?.quote).toContain("Jane Marsh");
    expect(text.slice(context?.start, context?.end)).toBe(context?.quote);
  });

  it.each([
    [
      "The two countries criticised Peru.",
      ["country:chile criticises country:peru", "country:norway criticises country:peru"],
    ],
    [
      "The two countries criticised each other.",
      ["country:chile criticises country:norway", "country:norway criticises country:chile"],
    ],
    [
      "Jane Marsh praised the two countries.",
      ["person:jane-marsh praises country:chile", "person:jane-marsh praises country:norway"],
    ],
  ])("of several are claims of each, with context: %s", (sentence, expected) => {
    const { claims } = resolveTexts({ a: `Norway met Chile. ${sentence}` });
    const found = claims.filter(({ relation }) => relation !== "meets");
    expect(found.map((claim) => `${claim.subjectId} ${claim.relation} ${claim.objectId}`).sort()).toEqual(expected);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    for (const claim of found) expect(claim.context.map(({ quote }) => quote)).toEqual(["Norway met Chile."]);
  });

  it("that name their ends need no context", () => {
    const { claims } = resolveTexts({ a: "Norway criticised Chile. Jane Marsh met John Hale." });
    expect(claims.map(({ context }) => context)).toEqual([[], []]);
  });
});
