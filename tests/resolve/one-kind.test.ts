/** Names that articles read as several kinds, and bodies with their country before them. */
import { describe, expect, it } from "vitest";
import type { DocumentId } from "../../src/model.ts";
import type { Cluster } from "../../src/resolve/cluster.ts";
import { NO_FACTS } from "../../src/resolve/facts.ts";
import { nameKey } from "../../src/resolve/names.ts";
import { withOneKind } from "../../src/resolve/one-kind.ts";
import { ownersOf } from "../../src/resolve/owned.ts";
import { stateBodyKey } from "../../src/resolve/state-body.ts";
import type { Kind } from "../../src/schema.ts";

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

  it("is told by the country right before it, in its sentence", () => {
    const placed = (kind: Kind, text: string, start: number, sentence = 0) => ({
      ...{ kind, text, start, sentence, end: start + text.length },
      form: "name" as const,
    });
    const owners = (start: number, sentence = 0) =>
      ownersOf([placed("country", "Norway", 0), placed("organization", "Foreign Ministry", start, sentence)])[1];
    expect(owners(9)).toBe("Norway");
    expect(owners(7)).toBe("Norway");
    expect(owners(8)).toBeUndefined();
    expect(owners(7, 1)).toBeUndefined();
  });
});
