/** Decisions applied to texts: what they change, that they outlive new documents, and what is said of those that do not apply. */
import { describe, expect, it } from "vitest";
import { idsOf, namesOf } from "../resolve/documents.ts";
import { decideTexts, saidIn } from "./corpus.ts";

const TEXTS = {
  "north/a.txt": "Jane Marsh visited Chile. Marsh praised Peru.",
  "b.txt": "Janet Marsh-Brown met Peter Hale. Norway criticised Chile.",
  "c.txt": "Jane Marsh attacked Ghana. She met Peter Hale.",
};
const MERGE = 'merge "b.txt" "[[Janet Marsh-Brown]] met" with "north/a.txt" "[[Jane Marsh]] visited Chile"';
const SPLIT = 'split "c.txt" "[[Jane Marsh]] attacked" from "north/a.txt" "[[Jane Marsh]] visited"';

describe("merge", () => {
  it("joins two names and says why", () => {
    const { entities, problems, applied } = decideTexts(TEXTS, [MERGE]);
    expect([applied, problems]).toEqual([1, []]);
    expect(idsOf(entities, "Janet Marsh-Brown")).toEqual(["person:jane-marsh"]);
    const jane = entities.find(({ id }) => id === "person:jane-marsh");
    expect(jane?.merges).toContainEqual({
      rule: "decided in the ledger",
      score: 1,
      names: ["Janet Marsh-Brown", "Jane Marsh"],
    });
  });

  it("is undone by its line's absence", () => {
    expect(namesOf(decideTexts(TEXTS, []).entities, "person")).toContain("Janet Marsh-Brown");
  });

  it("round in a circle is one entity", () => {
    const around = [
      MERGE,
      'merge "b.txt" "met [[Peter Hale]]" with "b.txt" "[[Janet Marsh-Brown]] met"',
      'merge "north/a.txt" "[[Jane Marsh]] visited" with "b.txt" "met [[Peter Hale]]"',
    ];
    const { entities, problems } = decideTexts(TEXTS, around);
    expect(problems).toEqual([]);
    expect(namesOf(entities, "person")).toHaveLength(1);
  });

  it("of unlike names keeps what is joined by itself", () => {
    const texts = {
      ...TEXTS,
      "d.txt": "Minister Omar Haydar praised Peru.",
      "e.txt": "Minister Umar Haydar met Jane Marsh.",
    };
    const line = 'merge "d.txt" "[[Omar Haydar]] praised" with "b.txt" "met [[Peter Hale]]"';
    const [before, after] = [decideTexts(texts, []), decideTexts(texts, [line])];
    expect(idsOf(before.entities, "Umar Haydar")).toEqual(idsOf(before.entities, "Omar Haydar"));
    expect(idsOf(after.entities, "Umar Haydar")).toEqual(idsOf(after.entities, "Peter Hale"));
  });

  it("of a mention with itself is reported", () => {
    const line = 'merge "b.txt" "[[Peter Hale]]" with "b.txt" "met [[Peter Hale]]"';
    expect(decideTexts(TEXTS, [line]).problems).toEqual([{ line: 1, reason: "both quotes are of one mention" }]);
  });
});

describe("note", () => {
  it("changes nothing, and stands beside other notes on the same", () => {
    const notes = [
      'note "c.txt" "[[Jane Marsh]] attacked" says "Ask her."',
      'note "c.txt" "[[Jane Marsh]] attacked" says "Ask her again."',
      'note "b.txt" "Norway criticised Chile." that "Norway" criticises "Chile" says "One source."',
    ];
    const { applied, problems, entities, claims } = decideTexts(TEXTS, notes);
    expect([applied, problems]).toEqual([3, []]);
    const without = decideTexts(TEXTS, []);
    expect([entities, claims]).toEqual([without.entities, without.claims]);
  });

  it("on what is not there is reported", () => {
    const notes = [
      'note "c.txt" "[[Nobody]] attacked" says "Who?"',
      'note "b.txt" "Norway criticised Chile." that "Norway" praises "Chile" says "No."',
    ];
    expect(decideTexts(TEXTS, notes).problems.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe("split", () => {
  it("keeps namesakes of two documents apart, with their claims", () => {
    const result = decideTexts(TEXTS, [SPLIT]);
    expect(result.problems).toEqual([]);
    const [jane, other, ...more] = idsOf(result.entities, "Jane Marsh");
    expect([jane, more]).toEqual(["person:jane-marsh", []]);
    expect(other).toMatch(/^person:jane-marsh~[0-9a-f]{6}$/);
    expect(saidIn(result)).toContain(`${other} attacks country:ghana`);
    expect(saidIn(result)).toContain(`${other} meets person:peter-hale`);
    expect(saidIn(result)).toContain("person:jane-marsh visits country:chile");
  });

  it("takes a name and the pronouns after it out of a document's entity", () => {
    const texts = { "d.txt": "Jane Marsh met Peter Hale. Marsh attacked Chile. She visited Peru." };
    const line = 'split "d.txt" "[[Marsh]] attacked Chile" from "d.txt" "[[Jane Marsh]] met"';
    const result = decideTexts(texts, [line]);
    const [marsh] = result.entities.filter(({ name }) => name === "Marsh");
    expect(saidIn(result)).toEqual([
      "person:jane-marsh meets person:peter-hale",
      `${marsh?.id} attacks country:chile`,
      `${marsh?.id} visits country:peru`,
    ]);
  });

  it("takes a pronoun alone", () => {
    const texts = { "d.txt": "Jane Marsh met the envoy. She visited Peru." };
    const before = saidIn(decideTexts(texts, []));
    expect(before).toContain("person:jane-marsh visits country:peru");
    const { claims } = decideTexts(texts, ['split "d.txt" "[[She]] visited" from "d.txt" "[[Jane Marsh]] met"']);
    expect(claims.map(({ relation }) => relation)).not.toContain("visits");
  });

  it("overrules an earlier merge, and a later merge overrules it", () => {
    const split = 'split "b.txt" "[[Janet Marsh-Brown]]" from "north/a.txt" "[[Jane Marsh]] visited"';
    const last = decideTexts(TEXTS, [MERGE, split]);
    expect(last.problems).toEqual([{ line: 1, reason: "later lines say otherwise" }]);
    expect(idsOf(last.entities, "Janet Marsh-Brown")).toEqual(["person:janet-marsh-brown"]);
    const first = decideTexts(TEXTS, [split, MERGE]);
    expect(first.problems).toEqual([{ line: 1, reason: "later lines say otherwise" }]);
    expect(idsOf(first.entities, "Janet Marsh-Brown")).toEqual(["person:jane-marsh"]);
  });
});

describe("rename, kind, ignore", () => {
  it("gives the entity its name, and its id with it", () => {
    const { entities } = decideTexts(TEXTS, ['rename "north/a.txt" "[[Marsh]] praised" to "Jane Q. Marsh"']);
    const jane = entities.find(({ id }) => id === "person:jane-q-marsh");
    expect(jane).toMatchObject({ name: "Jane Q. Marsh", aliases: ["Jane Marsh", "Marsh"] });
  });

  it("takes the last of two names and reports the other", () => {
    const lines = [
      'rename "north/a.txt" "[[Jane Marsh]] visited" to "Jane One"',
      'rename "north/a.txt" "[[Marsh]] praised" to "Jane Two"',
    ];
    const { entities, problems } = decideTexts(TEXTS, lines);
    expect(namesOf(entities, "person")).toContain("Jane Two");
    expect(problems).toEqual([{ line: 1, reason: "line 2 says otherwise" }]);
  });

  it("sets a kind right in every document that has the name", () => {
    const line = 'kind "c.txt" "attacked [[Ghana]]" is organization';
    const { entities } = decideTexts({ ...TEXTS, "d.txt": "Ghana praised Peru." }, [line]);
    const ghana = entities.filter(({ name }) => name === "Ghana");
    expect(ghana.map(({ id, mentions }) => [id, mentions.length])).toEqual([["organization:ghana", 2]]);
  });

  it("leaves out what is ignored, and what it did", () => {
    const before = decideTexts(TEXTS, []);
    expect(saidIn(before)).toContain("person:jane-marsh meets person:peter-hale");
    const result = decideTexts(TEXTS, ['ignore "b.txt" "met [[Peter Hale]]"']);
    expect(namesOf(result.entities, "person")).not.toContain("Peter Hale");
    expect(saidIn(result)).toContain("person:jane-marsh meets Peter Hale");
  });

  it("keeps a name in __proto__'s clothes", () => {
    const { entities } = decideTexts(TEXTS, ['rename "b.txt" "[[Peter Hale]]" to "__proto__"']);
    expect(namesOf(entities, "person")).toContain("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const CLAIM = '"b.txt" "Norway criticised Chile." that "Norway" criticises "Chile"';

describe("claims", () => {
  it("are confirmed", () => {
    const { claims } = decideTexts(TEXTS, [`confirm ${CLAIM}`]);
    expect(claims.find(({ relation }) => relation === "criticises")).toMatchObject({
      confidence: 1,
      reviewed: "confirmed",
    });
    expect(claims.filter(({ reviewed }) => reviewed !== undefined)).toHaveLength(1);
  });

  it("are rejected", () => {
    expect(saidIn(decideTexts(TEXTS, []))).toContain("country:norway criticises country:chile");
    const result = decideTexts(TEXTS, [`reject ${CLAIM}`]);
    expect(saidIn(result)).not.toContain("country:norway criticises country:chile");
    expect(result.problems).toEqual([]);
  });

  it("are put otherwise, with the same evidence", () => {
    const result = decideTexts(TEXTS, [`correct ${CLAIM} to "Chile" praises "Norway" negative possible`]);
    expect(saidIn(result)).toContain("country:chile praises country:norway not possible");
    expect(saidIn(result)).not.toContain("country:norway criticises country:chile");
    const claim = result.claims.find(({ reviewed }) => reviewed === "corrected");
    expect(claim).toMatchObject({ quote: "Norway criticised Chile.", label: "praises", confidence: 1 });
    expect(TEXTS["b.txt"].slice(claim?.subject.start, claim?.subject.end)).toBe("Chile");
  });

  it("are added with a quote", () => {
    const line = 'add "b.txt" "Norway criticised Chile" that "Norway" warns "Chile" planned';
    const result = decideTexts(TEXTS, [line]);
    expect(saidIn(result)).toContain("country:norway warns country:chile planned");
    const claim = result.claims.find(({ reviewed }) => reviewed === "added");
    expect(TEXTS["b.txt"].slice(claim?.start, claim?.end)).toBe("Norway criticised Chile");
    expect(new Set(result.claims.map(({ id }) => id)).size).toBe(result.claims.length);
  });

  it("that are added and read already are confirmed, and never stand twice", () => {
    const add = `add ${CLAIM}`;
    const planned = `add ${CLAIM} planned`;
    const result = decideTexts(TEXTS, [add, planned, planned]);
    expect(result.problems).toEqual([]);
    const said = saidIn(result).filter((each) => each.startsWith("country:norway criticises"));
    expect(said).toEqual([
      "country:norway criticises country:chile",
      "country:norway criticises country:chile planned",
    ]);
    expect(result.claims.flatMap(({ reviewed }) => reviewed ?? [])).toEqual(["confirmed", "added"]);
  });

  it("of one mood are meant before those of another", () => {
    const result = decideTexts(TEXTS, [`add ${CLAIM} planned`, `reject ${CLAIM} planned`]);
    expect(saidIn(result)).toContain("country:norway criticises country:chile");
    expect(saidIn(result)).not.toContain("country:norway criticises country:chile planned");
  });

  it.each([
    [`reject "b.txt" "Norway praised Chile." that "Norway" praises "Chile"`, 'no longer says "Norway praised Chile."'],
    [`reject "b.txt" "Norway criticised Chile." that "Norway" praises "Chile"`, "is not read there"],
    [
      `add "b.txt" "Norway criticised Chile." that "criticised" warns "Chile"`,
      '"criticised" is found as no name there',
    ],
    [`add "b.txt" "Norway criticised Chile." that "Norway" warns "Peru"`, 'the quote does not say "Peru"'],
    [`reject "z.txt" "Norway criticised Chile." that "Norway" criticises "Chile"`, 'there is no document "z.txt"'],
  ])("that no longer apply are reported: %s", (line, reason) => {
    const { problems, applied } = decideTexts(TEXTS, [line]);
    expect(problems).toEqual([{ line: 1, reason: expect.stringContaining(reason) }]);
    expect(applied).toBe(0);
  });
});

describe("a ledger", () => {
  const LINES = [MERGE, SPLIT, `reject ${CLAIM}`, 'rename "b.txt" "met [[Peter Hale]]" to "Peter Q. Hale"'];

  it("outlives new documents, before and after, and text around the quote", () => {
    const before = decideTexts(TEXTS, LINES);
    const more = {
      "0.txt": "Canada attacked Peru. Jane Marsh met Peter Hale.",
      ...TEXTS,
      "b.txt": `A new first sentence of Kenya. ${TEXTS["b.txt"]}`,
      "z.txt": "Janet Marsh-Brown visited Oslo.",
    };
    const after = decideTexts(more, LINES);
    expect([before.problems, after.problems]).toEqual([[], []]);
    for (const name of ["Janet Marsh-Brown", "Peter Q. Hale"])
      expect(idsOf(after.entities, name)).toEqual(idsOf(before.entities, name));
    expect(idsOf(after.entities, "Jane Marsh")).toEqual(idsOf(before.entities, "Jane Marsh"));
    expect(saidIn(after)).toEqual(expect.arrayContaining([...saidIn(before)]));
    expect(saidIn(after)).not.toContain("country:norway criticises country:chile");
  });

  it("finds documents whose folder has another name", () => {
    const moved = {
      "2007/north/a.txt": TEXTS["north/a.txt"],
      "2007/b.txt": TEXTS["b.txt"],
      "2007/c.txt": TEXTS["c.txt"],
    };
    expect(decideTexts(moved, LINES).problems).toEqual([]);
  });

  it("reports what is gone by line and applies the rest", () => {
    const { "north/a.txt": _, ...rest } = TEXTS;
    const { problems, applied, entities } = decideTexts(rest, LINES);
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
    expect(problems[0]?.reason).toBe('there is no document "north/a.txt"');
    expect(applied).toBe(2);
    expect(namesOf(entities, "person")).toContain("Peter Q. Hale");
  });
});
