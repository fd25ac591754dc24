/** A small graph folder for the viewer: invented people, made-up sentences, and names that try to be markup. */

import type { ClaimAttributes, EdgeAttributes, NodeAttributes } from "../../src/graph/network-types.ts";
import { KIND_COLORS } from "../../src/palette.ts";
import type { Kind, Modality, Relation } from "../../src/schema.ts";
import { columnsOf } from "../../src/serve/columns.ts";
import { parseGraphFile } from "../../src/serve/graph-file.ts";
import { daysOf, isoOf } from "../../viewer/data/days.ts";
import { type Network, parseNetwork } from "../../viewer/data/network.ts";

/** A name that would run a script if it were ever taken for markup. */
export const HOSTILE = "<img src=x onerror=alert(1)>";

const MENU = "Home | World | Subscribe";
const HEADLINE = "Ministers at odds over the strait";
const MEETING = "Marta Velinska met Oskar Lindqvist in Port Amalia on Tuesday, two aides said.";
const VISIT = "She is due to visit him again in May, according to the Northern Sea Council.";
const MARKUP = `${HOSTILE} urged Oskar Lindqvist to <b>wait</b>.`;
const PARAGRAPHS = [MENU, HEADLINE, MEETING, VISIT, MARKUP];

/** The article that every claim stands in. */
export const TEXT = PARAGRAPHS.join("\n\n");
const PATH = "2019/strait.txt";

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The fixture's text has no "${words}".`);
  return { start, end: start + words.length };
}

interface ClaimWords {
  readonly id: string;
  readonly quote: string;
  readonly subject: string;
  readonly trigger: string;
  readonly object: string;
  readonly relation: Relation;
  readonly modality?: Modality;
}

function claim({ id, quote, subject, trigger, object, relation, modality = "asserted" }: ClaimWords): ClaimAttributes {
  return {
    id,
    document: PATH,
    quote,
    ...spanOf(quote),
    subject: spanOf(subject),
    trigger: spanOf(trigger),
    object: spanOf(object),
    relation,
    label: trigger,
    polarity: "positive",
    modality,
    confidence: 0.8,
    rule: "clause",
  };
}

const MET: ClaimAttributes = {
  ...claim({
    id: "met",
    quote: MEETING,
    subject: "Marta Velinska",
    trigger: "met",
    object: "Oskar Lindqvist",
    relation: "meets",
  }),
  by: { text: "two aides", by: { text: "Northern Sea Council", entity: "council" } },
  when: { text: "on Tuesday", date: "2019-05-07", earliest: "2019-05-07", latest: "2019-05-07" },
  where: "Port Amalia",
};
const PLANNED: ClaimAttributes = {
  ...claim({
    id: "planned",
    quote: VISIT,
    subject: "Marta Velinska",
    trigger: "is due to visit",
    object: "Oskar Lindqvist",
    relation: "meets",
    modality: "planned",
  }),
  context: [{ ...spanOf("Marta Velinska met Oskar Lindqvist"), quote: "Marta Velinska met Oskar Lindqvist" }],
};
const URGED = claim({
  id: "urged",
  quote: MARKUP,
  subject: HOSTILE,
  trigger: "urged",
  object: "Oskar Lindqvist",
  relation: "urges",
});

function node(key: string, label: string, kind: Kind, x: number, y: number, aliases: readonly string[] = []) {
  const color = KIND_COLORS[kind];
  const mentions = { marta: 4, oskar: 3, council: 2 }[key] ?? 1;
  const attributes: NodeAttributes = { label, kind, aliases, x, y, size: 9, color, mentions, claims: [] };
  return { key, attributes };
}

function edge(
  key: string,
  source: string,
  target: string,
  data: Pick<EdgeAttributes, "relation" | "asserted" | "claims">,
) {
  const attributes: EdgeAttributes = { ...data, label: data.claims[0]?.label ?? "works for", weight: 1 };
  return { key, source, target, attributes };
}

/** The fixture's graph.json. */
export function graphJson(): string {
  const documents = [
    {
      id: "d1",
      path: PATH,
      title: HEADLINE,
      publisher: "The Harbour Post",
      agency: "NWA",
      published: "2019-05-08",
      group: 0,
    },
  ];
  return JSON.stringify({
    attributes: { schemaVersion: 1, name: "redthread", documents },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: [
      node("marta", "Marta Velinska", "person", 0, 0),
      node("oskar", "Oskar Lindqvist", "person", 4, 0),
      node("lacroix", "Édouard Lacroix", "person", 0, 3, ["Eddie Lacroix"]),
      node("council", "Northern Sea Council", "organization", 4, 3),
      node("accord", "Joint Patrol Accord", "agreement", 2, 5),
      node("hostile", HOSTILE, "person", 2, -3),
    ],
    edges: [
      edge("e1", "marta", "oskar", { relation: "meets", asserted: true, claims: [MET] }),
      edge("e2", "marta", "oskar", { relation: "meets", asserted: false, claims: [PLANNED] }),
      edge("e3", "hostile", "oskar", { relation: "urges", asserted: true, claims: [URGED] }),
      edge("e4", "lacroix", "council", { relation: "works_for", asserted: true, claims: [] }),
      edge("e5", "council", "accord", { relation: "party_to", asserted: true, claims: [] }),
    ],
  });
}

/** A graph.json with two who held one office: one seen in it in 2014 and 2016, the other in 2018. */
export function officesJson(): string {
  const seen = (id: string, subject: string, year: string): ClaimAttributes => ({
    ...MET,
    id,
    subject: spanOf(subject),
    relation: "holds_office",
    label: "defence secretary",
    title: "defence secretary",
    when: { text: year, date: year, earliest: `${year}-01-01`, latest: `${year}-12-31` },
  });
  const office = (key: string, source: string, claims: readonly ClaimAttributes[]) =>
    edge(key, source, "land", { relation: "holds_office", asserted: true, claims });
  const nodes = [
    node("marta", "Marta Velinska", "person", 0, 0),
    node("oskar", "Oskar Lindqvist", "person", 4, 0),
    node("land", "Norland", "country", 2, 2),
  ];
  const terms = [seen("o1", "Marta Velinska", "2014"), seen("o2", "Marta Velinska", "2016")];
  const edges = [office("e1", "marta", terms), office("e2", "oskar", [seen("o3", "Oskar Lindqvist", "2018")])];
  return JSON.stringify({ attributes: { documents: [] }, nodes, edges });
}

/** A graph.json with a claim for each date, which may be a year, a month, a day or none. */
export function datedJson(dates: readonly string[]): string {
  const claims = dates.map((date, place) => {
    const days = daysOf(date);
    const { when: _, ...bare } = { ...MET, id: `c${place}`, document: "undated.txt" };
    if (days === undefined) return bare;
    return { ...bare, when: { text: date, date, earliest: isoOf(days.first), latest: isoOf(days.last) } };
  });
  const nodes = [node("marta", "Marta Velinska", "person", 0, 0), node("oskar", "Oskar Lindqvist", "person", 4, 0)];
  const edges = [edge("e1", "marta", "oskar", { relation: "meets", asserted: true, claims })];
  return JSON.stringify({ attributes: { documents: [] }, nodes, edges });
}

/** A graph.json as the viewer holds it. */
export function networkOf(json: string): Network {
  const columns = columnsOf(parseGraphFile(json), [], { entities: 1000, edges: 1000 });
  return parseNetwork(JSON.stringify(columns));
}

/** The fixture's documents.jsonl. */
export function documentsJsonl(): string {
  const roles = ["furniture", "headline", "body", "body", "body"];
  const why = ["menu", "first line", "prose", "prose", "prose"];
  const blocks = PARAGRAPHS.map((words, index) => ({ ...spanOf(words), role: roles[index], why: why[index] }));
  const published = { date: "2019-05-08", precision: "day", source: "dateline" };
  const document = {
    id: "d1",
    path: PATH,
    text: TEXT,
    blocks,
    title: HEADLINE,
    publisher: "The Harbour Post",
    agency: "NWA",
    published,
    group: 0,
  };
  return `${JSON.stringify(document)}\n`;
}
