/** What the filters leave in, by every one of them, and what the address says of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimAttributes } from "../../src/graph/network-types.ts";
import { dateOf, daysOf, isoOf } from "../../viewer/data/days.ts";
import { shownOf } from "../../viewer/data/shown.ts";
import { type Action, FIRST_VIEW, type Filters, NO_FILTERS, reduce, type View } from "../../viewer/state.ts";
import { queryOf, viewOf } from "../../viewer/url.ts";
import { networkOf } from "./fixture.ts";

const DOCUMENTS = [
  { id: "d1", path: "one.txt", publisher: "The Harbour Post", published: "2015-03-02", group: 0 },
  { id: "d2", path: "two.txt", agency: "NWA", published: "2019-05", group: 1 },
  { id: "d3", path: "three.txt", group: 2 },
];

function claim(id: string, change: Partial<ClaimAttributes>): ClaimAttributes {
  const span = { start: 0, end: 1 };
  const base = {
    id,
    document: "one.txt",
    quote: "x",
    ...span,
    subject: span,
    label: "met",
    confidence: 0.9,
    rule: "r",
  };
  return { ...base, relation: "meets", polarity: "positive", modality: "asserted", ...change };
}

function told(earliest: string, latest = earliest) {
  return { when: { text: earliest, date: earliest, earliest, latest } };
}

function node(key: string, kind: string, claims: readonly ClaimAttributes[] = []) {
  return {
    key,
    attributes: { label: key, kind, aliases: [], x: 0, y: 0, size: 3, color: "#000000", mentions: 1, claims },
  };
}

function edge(
  key: string,
  ends: readonly [string, string],
  relation: string,
  weight: number,
  claims: readonly ClaimAttributes[],
) {
  return { key, source: ends[0], target: ends[1], attributes: { relation, label: "", weight, asserted: true, claims } };
}

/** ana –met (2006, or planned)– bo –holds office, seen 2014 and 2016– dia; cy –denied, two sources– bo; eve: alone. */
const NETWORK = networkOf(
  JSON.stringify({
    attributes: { documents: DOCUMENTS },
    nodes: [
      node("ana", "person"),
      node("bo", "person", [claim("own", {})]),
      node("cy", "organization"),
      node("dia", "country"),
      node("eve", "person"),
    ],
    edges: [
      edge("met", ["ana", "bo"], "meets", 1, [
        claim("m1", told("2006-05-01", "2006-05-31")),
        claim("m2", { modality: "planned", document: "two.txt", confidence: 0.4 }),
      ]),
      edge("office", ["bo", "dia"], "holds_office", 1, [
        claim("o1", told("2014-01-01")),
        claim("o2", told("2016-12-31")),
      ]),
      edge("denied", ["cy", "bo"], "supports", 2, [
        claim("x1", { modality: "denied", document: "two.txt" }),
        claim("x2", { polarity: "negative", document: "three.txt" }),
      ]),
    ],
  }),
);

function left(change: Partial<Filters>, view: Partial<View> = {}): string {
  const shown = shownOf(NETWORK, { ...FIRST_VIEW, ...view, filters: { ...NO_FILTERS, ...change } });
  const names = (keys: readonly string[], flags: Uint8Array) => keys.filter((_key, index) => flags[index] === 1);
  const lines = [names(NETWORK.nodeKeys, shown.nodes), names(NETWORK.edgeKeys, shown.edges)];
  return `${lines.map((line) => line.join(" ")).join(" | ")} | ${shown.counts.claims}`;
}

const ALL = "ana bo cy dia eve | met office denied | 7";

describe("filters", () => {
  it.each<[string, Partial<Filters>, string]>([
    ["none", {}, ALL],
    ["a kind", { hiddenKinds: ["country"] }, "ana bo cy eve | met denied | 5"],
    [
      "a relation: its ends go, those that never had one stay",
      { hiddenRelations: ["meets"] },
      "bo cy dia eve | office denied | 5",
    ],
    ["moods", { hiddenMoods: ["asserted", "planned"] }, "bo cy | denied | 2"],
    ["plans alone", { hiddenMoods: ["asserted", "denied", "negative"] }, "ana bo | met | 1"],
    ["one source", { sources: "one" }, "ana bo dia eve | met office | 5"],
    ["several sources", { sources: "several" }, "bo cy eve | denied | 3"],
    ["how sure", { sure: 50 }, "ana bo cy dia | met office denied | 6"],
    ["a publisher", { hiddenPublishers: ["The Harbour Post"] }, "ana bo cy | met denied | 3"],
    ["an agency", { hiddenPublishers: ["NWA", ""] }, "ana bo dia | met office | 4"],
    ["an article", { documents: ["three.txt"] }, "bo cy | denied | 1"],
    ["an article that is gone", { documents: ["gone.txt"] }, " |  | 0"],
    ["a year", { from: "2006", to: "2006" }, "ana bo | met | 1"],
    ["half a month", { from: "2006-05-15", to: "2006-05-20" }, "ana bo | met | 1"],
    ["dates of the articles", { from: "2015", to: "2015", dating: "published" }, "ana bo dia | met office | 4"],
    ["no date that can be read", { from: "soon" }, ALL],
    ["with relations only", { lonely: false }, "ana bo cy dia | met office denied | 7"],
    ["as of 2015: in office, and what had happened", { asOf: "2015" }, "ana bo dia | met office | 4"],
    ["as of 2013: not yet seen in office", { asOf: "2013" }, "ana bo | met | 1"],
    ["as of 2020: not seen in office any more", { asOf: "2020" }, "ana bo cy | met denied | 4"],
  ])("%s", (_name, change, expected) => {
    expect(left(change)).toBe(expected);
  });

  it("draws an edge as a plan where only the plan is left in", () => {
    const shown = shownOf(NETWORK, { ...FIRST_VIEW, filters: { ...NO_FILTERS, hiddenMoods: ["asserted"] } });
    expect([...shown.asserted]).toEqual([0, 0, 0]);
    expect([...shownOf(NETWORK, FIRST_VIEW).asserted]).toEqual([1, 1, 0]);
  });

  it.each<[string, Partial<View>, string]>([
    ["hidden by hand", { hidden: ["bo", "gone"] }, "ana cy dia eve |  | 0"],
    ["one step around", { focus: { nodes: ["ana"], steps: 1 } }, "ana bo | met | 3"],
    ["two steps around", { focus: { nodes: ["ana"], steps: 2 } }, "ana bo cy dia | met office denied | 7"],
    ["alone", { focus: { nodes: ["eve"], steps: 2 } }, "eve |  | 0"],
    ["folded", { folded: ["bo"] }, "bo eve |  | 1"],
  ])("%s", (_name, view, expected) => {
    expect(left({}, view)).toBe(expected);
  });
});

describe("the view", () => {
  const viewAfter = (...actions: readonly Action[]): View => actions.reduce(reduce, FIRST_VIEW);
  const node = (key: string) => ({ type: "node", key }) as const;

  it("steps back from the article first, then from the selection", () => {
    const reading = viewAfter(
      { type: "select", selection: { type: "edge", key: "met" } },
      { type: "open article", article: { document: "one.txt", claim: "m1" } },
    );
    const once = reduce(reading, { type: "step back" });
    expect(once).toMatchObject({ selection: { key: "met" }, article: undefined });
    expect(reduce(once, { type: "step back" }).selection).toBeUndefined();
  });

  it("picks one after the other, beginning with what is selected, and lets them go again", () => {
    const pick = (key: string): Action => ({ type: "pick", nodes: [key], toggle: true });
    const two = viewAfter({ type: "select", selection: node("ana") }, pick("bo"));
    expect(two).toMatchObject({ picked: ["ana", "bo"], selection: undefined });
    expect(reduce(two, pick("ana"))).toMatchObject({ picked: [], selection: node("bo") });
  });

  it("adds to a focus, and unfolds, when it is expanded", () => {
    const view = viewAfter(
      { type: "focus", focus: { nodes: ["ana"], steps: 1 } },
      { type: "fold", node: "bo" },
      { type: "expand", node: "bo" },
    );
    expect(view).toMatchObject({ focus: { nodes: ["ana", "bo"], steps: 1 }, folded: [] });
  });
});

describe("the address", () => {
  it("is empty for the first view, and short for others", () => {
    expect(queryOf(FIRST_VIEW)).toBe("");
    expect(queryOf({ ...FIRST_VIEW, filters: { ...NO_FILTERS, asOf: "2015" } })).toBe("as-of=2015");
  });

  const words = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  const filters: fc.Arbitrary<Filters> = fc.record({
    hiddenKinds: fc.subarray(["person", "country"] as const),
    hiddenRelations: fc.subarray(["meets", "relates"] as const),
    hiddenMoods: fc.subarray(["planned", "negative"] as const),
    hiddenPublishers: fc.array(fc.string(), { maxLength: 2 }),
    documents: fc.array(words, { maxLength: 2 }),
    sources: fc.constantFrom("any" as const, "one" as const, "several" as const),
    sure: fc.nat(100),
    from: fc.option(words, { nil: undefined }),
    to: fc.constant(undefined),
    dating: fc.constantFrom("told" as const, "published" as const),
    asOf: fc.option(words, { nil: undefined }),
    reviewed: fc.constantFrom("any" as const, "yes" as const, "no" as const),
    hubs: fc.constantFrom("any" as const, "20" as const),
    lonely: fc.boolean(),
  });
  const view: fc.Arbitrary<View> = fc.record({
    page: fc.constantFrom("board" as const, "claims" as const),
    filters,
    manner: fc.constant({ size: "bridges", colour: "community", parallel: "count", group: "kind" } as const),
    span: fc.constantFrom("most" as const, "all" as const, "chosen" as const),
    focus: fc.option(fc.record({ nodes: fc.array(words, { minLength: 1, maxLength: 2 }), steps: fc.nat(9) }), {
      nil: undefined,
    }),
    hidden: fc.array(words, { maxLength: 2 }),
    folded: fc.array(words, { maxLength: 1 }),
    pins: fc.array(fc.record({ node: words, x: fc.integer({ min: -999, max: 999 }), y: fc.constant(-1.5) }), {
      maxLength: 2,
    }),
    selection: fc.option(fc.record({ type: fc.constantFrom("node" as const, "edge" as const), key: words }), {
      nil: undefined,
    }),
    picked: fc.array(words, { maxLength: 2 }),
    words: fc.option(words, { nil: undefined }),
    chain: fc.option(fc.tuple(words, words), { nil: undefined }),
    article: fc.option(fc.record({ document: words, claim: fc.option(words, { nil: undefined }) }), { nil: undefined }),
    centred: fc.constant(0),
  });

  it("gives the view back, whatever is in it", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(viewOf(queryOf(given))).toEqual(given);
      }),
    );
  });

  it("passes over what it cannot read", () => {
    const odd =
      "page=nowhere&no-kind=ghost&no-mood=grumpy&sure=-3&steps=x&focus=a&pin=1,z,b&pin=b&sources=7&unknown=1&node=";
    expect(viewOf(odd)).toEqual({ ...FIRST_VIEW, filters: viewOf("").filters, focus: { nodes: ["a"], steps: 1 } });
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(viewOf(query).centred).toBe(0);
      }),
    );
  });
});

describe("dates", () => {
  it.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1969-12-31", "1969-12-31", "1969-12-31"],
  ])("%s", (date, first, last) => {
    const days = daysOf(date);
    expect(days && [isoOf(days.first), isoOf(days.last)]).toEqual([first, last]);
    expect(days && dateOf(days)).toBe(date);
  });

  it("are the first of several and an ellipsis where no date names just these", () => {
    const [first = 0, last = 0] = [daysOf("2015-04-27")?.first, daysOf("2015-05")?.last];
    expect(dateOf({ first, last })).toBe("2015-04-27 …");
  });

  it.each(["", "15", "2015-13", "2015-1", "2015-01-32", "May 2015", undefined])("%s is none", (words) => {
    expect(daysOf(words)).toBeUndefined();
  });
});
