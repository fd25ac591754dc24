/** A small graph for the stores' tests: made-up people and dispatches, with names that try to break out of everything. */
import type {
  ClaimId,
  DocumentId,
  Edge,
  Entity,
  EntityId,
  Graph,
  GraphDocument,
  Mention,
  MentionId,
  ResolvedClaim,
} from "../../src/model.ts";
import { type Kind, RELATION_NAMES, type Relation } from "../../src/schema.ts";

// The fixture stands where the pipeline stands: it says which strings are ids.
const documentId = (id: string) => id as DocumentId;
const entityId = (id: string) => id as EntityId;
const claimId = (id: string) => id as ClaimId;
const mentionId = (id: string) => id as MentionId;

/** Names that are Cypher, markup, or trouble for JavaScript objects. */
export const HOSTILE_NAMES = [
  `Nora "Nell" O'Brien`,
  "Back`tick` Works",
  "x'}) MATCH (n) DETACH DELETE n //",
  "__proto__",
  "防衛省",
  "Orbit 🛰 Group",
  "Line\nbreak \\u0027 $name",
  "",
] as const;

function document(number: number, text: string, rest: Partial<GraphDocument> = {}): GraphDocument {
  return {
    id: documentId(`d${number}`),
    path: `wire/${number}.txt`,
    text,
    blocks: [{ start: 0, end: text.length, role: "body", why: "prose" }],
    group: number,
    ...rest,
  };
}

const TEXTS = [
  "Ilse Varga met Tomas Reyes in Port Halden on Tuesday. Varga is minister of trade of Norland.",
  "Tomas Reyes, according to Ilse Varga, will visit Norland in June. Reyes never praised the Halden Pact.",
  "Ilse Varga met Tomas Reyes in Port Halden on Tuesday. Norland joined the Halden Pact in 2011.",
] as const;

const DOCUMENTS: readonly GraphDocument[] = [
  document(1, TEXTS[0], {
    title: "Varga and Reyes meet",
    publisher: "Norland Courier",
    agency: "NCA",
    published: { date: "2012-05-01", precision: "day", source: "dateline" },
    url: "https://courier.example/1",
  }),
  document(2, TEXTS[1], {
    publisher: "Halden Post",
    published: { date: "2012-05-09", precision: "day", source: "text" },
  }),
  document(3, TEXTS[2], {
    title: "“Quoted” ` title",
    published: { date: "2013", precision: "year", source: "metadata" },
  }),
];

function mention(document: number, start: number, text: string, kind: Kind, sentence = 0): Mention {
  return {
    id: mentionId(`m${document}-${start}`),
    start,
    end: start + text.length,
    text,
    kind,
    form: "name",
    sentence,
    tokens: { start: 0, end: 2 },
    head: 1,
    finder: "fixture",
  };
}

const MENTIONS: readonly (readonly Mention[])[] = [
  [
    mention(1, 0, "Ilse Varga", "person"),
    mention(1, 15, "Tomas Reyes", "person"),
    mention(1, 30, "Port Halden", "place"),
    mention(1, 54, "Varga", "person", 1),
    mention(1, 84, "Norland", "country", 1),
  ],
  [
    mention(2, 0, "Tomas Reyes", "person"),
    mention(2, 26, "Ilse Varga", "person"),
    { ...mention(2, 49, "Norland", "country"), demonym: true, canonical: "Norland" },
    mention(2, 66, "Reyes", "person", 1),
    { ...mention(2, 89, "Halden Pact", "agreement", 1), expansion: "Halden Pact" },
  ],
  [
    mention(3, 0, "Ilse Varga", "person"),
    mention(3, 15, "Tomas Reyes", "person"),
    mention(3, 30, "Port Halden", "place"),
    mention(3, 54, "Norland", "country", 1),
    mention(3, 73, "Halden Pact", "agreement", 1),
  ],
];

const VARGA = entityId("person:Ilse Varga");
const REYES = entityId("person:Tomas Reyes");
const NORLAND = entityId("country:Norland");
const HALDEN = entityId("place:Port Halden");
const PACT = entityId("agreement:Halden Pact");

function entity(id: EntityId, kind: Kind, name: string, mentions: readonly (readonly [number, number])[]): Entity {
  const refs = mentions.map(([number, index]) => ({ document: documentId(`d${number}`), mention: index }));
  return { id, name, kind, aliases: [], mentions: refs, merges: [] };
}

const HOSTILE = HOSTILE_NAMES.map((name, index) => ({
  ...entity(entityId(`organization:${name}`), "organization", name, index === 3 ? [[2, 4]] : []),
  aliases: [name, `${name} II`],
}));

const ENTITIES: readonly Entity[] = [
  {
    ...entity(VARGA, "person", "Ilse Varga", [
      [1, 0],
      [1, 3],
      [2, 1],
      [3, 0],
    ]),
    aliases: ["I. Varga", "Varga"],
    merges: [{ rule: "surname", score: 0.9, names: ["Ilse Varga", "Varga"] }],
  },
  entity(REYES, "person", "Tomas Reyes", [
    [1, 1],
    [2, 0],
    [2, 3],
    [3, 1],
  ]),
  entity(NORLAND, "country", "Norland", [
    [1, 4],
    [2, 2],
    [3, 3],
  ]),
  entity(HALDEN, "place", "Port Halden", [
    [1, 2],
    [3, 2],
  ]),
  entity(PACT, "agreement", "Halden Pact", [[3, 4]]),
  ...HOSTILE,
];

type ClaimParts = Pick<ResolvedClaim, "relation" | "subjectId"> & Partial<ResolvedClaim>;

function claim(number: number, document: number, sentence: number, parts: ClaimParts): ResolvedClaim {
  const text = TEXTS[document - 1] ?? "";
  const [start, end] = sentence === 0 ? [0, text.indexOf(". ") + 1] : [text.indexOf(". ") + 2, text.length];
  return {
    id: claimId(`c${number}`),
    document: documentId(`d${document}`),
    sentence,
    label: parts.relation.replace("_", " "),
    subject: { start, end: start + 5, text: text.slice(start, start + 5) },
    others: [],
    polarity: "positive",
    modality: "asserted",
    quote: text.slice(start, end),
    start,
    end,
    context: [],
    confidence: 0.5,
    rule: "fixture",
    ...parts,
  };
}

const CLAIMS: readonly ResolvedClaim[] = [
  claim(1, 1, 0, {
    relation: "meets",
    subjectId: VARGA,
    objectId: REYES,
    object: { start: 15, end: 26, text: "Tomas Reyes", mention: 1 },
    trigger: { start: 11, end: 14 },
    where: { start: 30, end: 41, text: "Port Halden", mention: 2 },
    whereId: HALDEN,
    when: { text: "Tuesday", earliest: "2012-05-01", latest: "2012-05-01", date: "2012-05-01", precision: "day" },
    confidence: 0.875,
  }),
  claim(2, 3, 0, {
    relation: "meets",
    subjectId: VARGA,
    objectId: REYES,
    when: { text: "2012", earliest: "2012-01-01", latest: "2012-12-31", date: "2012", precision: "year" },
    confidence: 1,
  }),
  claim(3, 1, 1, {
    relation: "holds_office",
    subjectId: VARGA,
    objectId: NORLAND,
    title: "Minister of Trade",
    context: [{ quote: "Ilse Varga", start: 0, end: 10 }],
  }),
  claim(4, 2, 0, {
    relation: "visits",
    subjectId: REYES,
    objectId: NORLAND,
    modality: "planned",
    by: { text: "Ilse Varga", entity: VARGA, by: { text: "an aide" } },
    when: { text: "June", earliest: "2012-06-01", latest: "2012-06-30", date: "2012-06", precision: "month" },
  }),
  claim(5, 2, 1, { relation: "praises", subjectId: REYES, objectId: PACT, polarity: "negative" }),
  claim(6, 3, 1, {
    relation: "party_to",
    subjectId: NORLAND,
    objectId: PACT,
    when: { text: "2011", earliest: "2011-01-01", latest: "2011-12-31", date: "2011", precision: "year" },
  }),
  claim(7, 2, 0, {
    relation: "relates",
    subjectId: REYES,
    objectText: "x'}) DETACH DELETE n //",
    label: '`was` "tired"',
  }),
  claim(8, 1, 0, { relation: "located_in", subjectId: HALDEN, objectId: NORLAND }),
  claim(9, 2, 0, {
    relation: "relates",
    subjectId: REYES,
    objectId: entityId("organization:__proto__"),
    label: "`]->() DELETE r //",
  }),
];

function edge(number: number, source: EntityId, target: EntityId, relation: Relation, rest: Partial<Edge>): Edge {
  return { id: `e${number}`, source, target, relation, label: relation, claims: [], sources: 1, ...rest };
}

const EDGES: readonly Edge[] = [
  edge(1, VARGA, REYES, "meets", { claims: [claimId("c1"), claimId("c2")], sources: 2 }),
  edge(2, VARGA, NORLAND, "holds_office", { claims: [claimId("c3")], title: "Minister of Trade" }),
  edge(3, REYES, NORLAND, "visits", { claims: [claimId("c4")] }),
  edge(4, REYES, PACT, "praises", { claims: [claimId("c5")] }),
  edge(5, NORLAND, PACT, "party_to", { claims: [claimId("c6")] }),
  edge(6, HALDEN, NORLAND, "located_in", { claims: [claimId("c8")] }),
  edge(7, REYES, entityId("organization:__proto__"), "relates", {
    claims: [claimId("c9")],
    label: "`]->() DELETE r //",
  }),
];

/** The graph. Claims: 9; of its 7 edges 5 have a positive, asserted claim. */
export const GRAPH: Graph = {
  documents: DOCUMENTS,
  mentions: new Map(DOCUMENTS.map((each, index) => [each.id, MENTIONS[index] ?? []])),
  entities: ENTITIES,
  claims: CLAIMS,
  edges: EDGES,
  occurrences: [
    {
      id: "o1",
      type: "meets",
      status: "actual",
      linked: [],
      participants: [
        { entity: VARGA, role: "subject" },
        { entity: REYES, role: "object" },
      ],
      where: HALDEN,
      earliest: "2012-05-01",
      latest: "2012-05-01",
      claims: [claimId("c1"), claimId("c2")],
    },
  ],
  tenures: [
    {
      id: "t1",
      relation: "holds_office",
      sightings: [{ claim: claimId("c3"), date: "2012-05-01" }],
      gaps: [],
      title: "Minister of Trade",
      holder: VARGA,
      post: NORLAND,
      first: "2012-05-01",
      last: "2012-05-01",
      from: "2012-04-01",
      claims: [claimId("c3")],
    },
  ],
  conflicts: [],
  groups: [{ documents: [documentId("d1"), documentId("d3")], kind: "passage", similarity: 0.5 }],
  skipped: [{ path: "wire/4.bin", reason: "binary" }],
};

/** A graph of any size for the batches: people in a ring, each meeting the next. */
export function ring(size: number): Graph {
  const ids = Array.from({ length: size }, (_, index) => entityId(`person:Person ${index}`));
  const next = (index: number) => ids[(index + 1) % size] ?? VARGA;
  const text = "One met the next.";
  return {
    ...GRAPH,
    documents: [document(1, text)],
    mentions: new Map(),
    entities: ids.map((id, index) => entity(id, "person", `Person ${index}`, [])),
    claims: ids.map((id, index) => claim(index, 1, 0, { relation: "meets", subjectId: id, objectId: next(index) })),
    edges: ids.map((id, index) => edge(index, id, next(index), "meets", { claims: [claimId(`c${index}`)] })),
    occurrences: [],
    tenures: [],
    conflicts: [],
    groups: [],
  };
}

/** Every relation of the vocabulary once, between two nodes. */
export function everyRelation(): Graph {
  return {
    ...GRAPH,
    claims: RELATION_NAMES.map((relation, index) =>
      claim(index, 1, 0, { relation, subjectId: VARGA, objectId: REYES }),
    ),
    edges: RELATION_NAMES.map((relation, index) =>
      edge(index, VARGA, REYES, relation, { claims: [claimId(`c${index}`)] }),
    ),
    occurrences: [],
    tenures: [],
    conflicts: [],
  };
}

/** The graph, and a claim that Reyes did praise the pact, which another denies: a conflict. */
export function disputed(): Graph {
  const praise = claim(10, 1, 0, { relation: "praises", subjectId: REYES, objectId: PACT });
  const sides = [praise, ...CLAIMS.filter(({ relation }) => relation === "praises")].map(
    ({ id, document, quote, start, end, polarity }) => ({ document, quote, start, end, claim: id, value: polarity }),
  );
  const conflict = { id: "x1", kind: "denial", about: "praise", entities: [PACT, REYES], weight: 0.5, sides } as const;
  return { ...GRAPH, claims: [...CLAIMS, praise], conflicts: [conflict] };
}
