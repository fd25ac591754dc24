/** Names that articles read as several kinds, and bodies with their country before them. */
import { describe, expect, it } from "vitest";
import type { DocumentId } from "../../src/model.ts";
import type { Cluster } from "../../src/resolve/corpus/cluster.ts";
import { withOneKind } from "../../src/resolve/corpus/one-kind.ts";
import { NO_FACTS } from "../../src/resolve/facts.ts";
import { nameKey } from "../../src/resolve/names.ts";
import { ownersOf } from "../../src/resolve/owned.ts";
import { stateBodyKey } from "../../src/resolve/state-body.ts";
import { KINDS, type Kind } from "../../src/schema.ts";

function cluster(kind: Kind, name: string, document: string, more: Partial<Cluster> = {}): Cluster {
  const names = new Map([[nameKey(kind, name), new Map([[name, 1]])]]);
  const mentions = [{ document: document as DocumentId, mention: 0 }];
  return { ...{ kind, names, mentions, canonical: new Map(), merges: [], unsure: false, facts: NO_FACTS }, ...more };
}

const kindsOf = (...clusters: readonly Cluster[]) => withOneKind(clusters).map(({ kind }) => kind);

describe("one name has one kind", () => {
  it("where most mentions have it", () => {
    const [a, b, c] = ["a", "b", "c"].map((at) => cluster(at === "b" ? "person" : "organization", "Norvik Wind", at));
    if (a === undefined || b === undefined || c === undefined) throw new Error("three clusters");
    expect(kindsOf(a, b, c)).toEqual(["organization", "organization", "organization"]);
  });

  it("where it is the family name of somebody, particle and all", () => {
    const full = cluster("person", "Ann de Vries", "a");
    expect(kindsOf(full, cluster("place", "De Vries", "b"))).toEqual(["person", "person"]);
    expect(kindsOf(cluster("person", "Ann Vries", "a"), cluster("place", "Vries", "b"))).toEqual(["person", "place"]);
  });

  it("where it is a person's family name in full elsewhere", () => {
    const names = new Map(["Ann Norvik", "Norvik"].map((name) => [nameKey("person", name), new Map([[name, 1]])]));
    const full = cluster("person", "Ann Norvik", "a", { names });
    expect(kindsOf(full, cluster("place", "Norvik", "b"))).toEqual(["person", "person"]);
  });

  it("where it begins a body's longer name elsewhere, also if people are called so", () => {
    const names = new Map(
      ["Jackson Marine", "Jackson"].map((name) => [nameKey("organization", name), new Map([[name, 1]])]),
    );
    const body = cluster("organization", "Jackson Marine", "a", { names });
    expect(kindsOf(body, cluster("person", "Jackson", "b"))).toEqual(["organization", "organization"]);
  });

  it("where it has a company's form, however often it is read otherwise", () => {
    const people = ["a", "b"].map((at) => cluster("person", "Norvik Wind", at));
    const names = new Map(
      ["Norvik Wind KK", "Norvik Wind"].map((name) => [nameKey("organization", name), new Map([[name, 1]])]),
    );
    const company = cluster("organization", "Norvik Wind KK", "c", { names });
    expect(kindsOf(...people, company)).toEqual(["organization", "organization", "organization"]);
  });

  it.each<[string, readonly Cluster[]]>([
    ["one article gives it two", [cluster("person", "Lee Hall", "a"), cluster("place", "Lee Hall", "a")]],
    ["a single word has two as often", [cluster("person", "Norvik", "a"), cluster("place", "Norvik", "b")]],
    [
      "a gazetteer knows it",
      [
        cluster("place", "Oslo Bay", "a", { canonical: new Map([["Oslo Bay", 1]]) }),
        cluster("person", "Oslo Bay", "b"),
      ],
    ],
  ])("but not where %s", (_, clusters) => {
    expect(kindsOf(...clusters)).toEqual(clusters.map(({ kind }) => kind));
  });
});

describe("a country's body", () => {
  it.each([
    ["norwegian supreme court", "supreme court of norway"],
    ["south korean defense ministry", "ministry of defense of south korea"],
    ["albanian government", "government of the republic of albania"],
  ])("has one key: %s, %s", (a, b) => {
    expect(stateBodyKey(a.split(" "))).toBeDefined();
    expect(stateBodyKey(a.split(" "))).toBe(stateBodyKey(b.split(" ")));
  });

  it.each(["meridian freight of norway", "norwegian bank", "norway", "supreme court"])("is not: %s", (name) => {
    expect(stateBodyKey(name.split(" "))).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ["<country:Norway>'s <Foreign Ministry>", "Norway"],
    ["<country:Norway> <Foreign Ministry>", "Norway"],
    ["<country:Norway>'s own <Constitutional Court>", "Norway"],
    ["the <Fair Trade Commission> in <place:Oslo>", "Norway"],
    ["the <Social Democratic Party> of <country:Norway>", "Norway"],
    ["<country:Norway>, the <Foreign Ministry>", undefined],
    ["<country:Norway> told the <Foreign Ministry>", undefined],
    ["the <Fair Trade Commission> in <place:Bergen>", undefined],
    ["<country:Norway>'s <Meridian Freight>", undefined],
  ])("is told by the country beside it: %s", (marked, owner) => {
    let text = "";
    const mentions = marked.split(/[<>]/u).flatMap((part, i) => {
      const [, kind, name = ""] = i % 2 === 1 ? (/^(?:(country|place):)?(.*)/u.exec(part) ?? []) : [];
      const start = text.length;
      text += i % 2 === 1 ? name : part;
      return i % 2 === 0 ? [] : [{ kind: KINDS.find((each) => each === kind) ?? "organization", text: name, start }];
    });
    const placed = mentions.map((each) => ({
      ...each,
      ...{ end: each.start + each.text.length, sentence: 0, form: "name" as const },
    }));
    const at = placed.findIndex(({ kind }) => kind === "organization");
    expect(ownersOf(text, placed)[at]).toBe(owner);
    expect(
      ownersOf(
        text,
        placed.map((each, i) => ({ ...each, sentence: i })),
      )[at],
    ).toBeUndefined();
  });
});
