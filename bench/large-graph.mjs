/**
 * Graphs of any size for benchmarks: the same for the same numbers. A claim has a sentence of its own, and each end is a mention.
 */

const KINDS = ["person", "organization", "country", "place"];
const RELATIONS = ["meets", "visits", "criticises", "supports", "member_of", "relates"];
const DOCUMENTS_A_DAY = 40;

/** Every claim is of this many bytes, as a sentence of a newspaper is. */
const SENTENCE =
  " after talks about trade, borders and the exchange of prisoners that had gone on for most of a week, officials said.";

/**
 * A graph with one edge for each claim.
 *
 * @param {{documents: number, entities: number, claims: number, mentions: number}} size `mentions`: pairs of an article and an
 *   entity, at least two for each claim of an article
 * @returns the graph, as `writeGraph` and a store's `load` take it
 */
export function largeGraph({ documents, entities, claims, mentions }) {
  const perDocument = Math.ceil(claims / documents);
  const named = Array.from({ length: entities }, (_, at) => entity(at));
  const [texts, lists, all, edges] = [[], new Map(), [], []];
  for (let at = 0; at < documents; at += 1) {
    const count = Math.min(perDocument, claims - all.length);
    const list = mentionsOf(at, Math.floor(mentions / documents) + (at < mentions % documents ? 1 : 0), named);
    const text = articleOf(at, count, list, all, edges);
    texts.push(document(at, text));
    lists.set(
      `d${at}`,
      list.map(({ entity: _, ...mention }) => mention),
    );
  }
  const none = { occurrences: [], tenures: [], conflicts: [], groups: [], skipped: [] };
  return { documents: texts, mentions: lists, entities: named, claims: all, edges, ...none };
}

function entity(at) {
  const kind = KINDS[at % KINDS.length];
  const name = `Name ${at} of ${kind}`;
  return { id: `${kind}:${at}`, name, kind, aliases: [`N. ${at}`], mentions: [], merges: [] };
}

/** Mentions of an article, each of another entity, which are told of it; where they stand is known once there is a text. */
function mentionsOf(document, count, named) {
  return Array.from({ length: count }, (_, at) => {
    const entity = named[(document * count + at * 7) % named.length];
    entity.mentions.push({ document: `d${document}`, mention: at });
    const rest = {
      kind: entity.kind,
      form: "name",
      sentence: 0,
      tokens: { start: 0, end: 3 },
      head: 1,
      finder: "bench",
    };
    return { entity, id: `m${document}-${at}`, start: 0, end: entity.name.length, text: entity.name, ...rest };
  });
}

/** Writes an article's sentences, with a claim and an edge for each; gives its text. */
function articleOf(document, count, list, claims, edges) {
  let text = "";
  for (let at = 0; at < count; at += 1) {
    const [one, other] = [list[(2 * at) % list.length], list[(2 * at + 1) % list.length]];
    const relation = RELATIONS[claims.length % RELATIONS.length];
    const start = text.length;
    text += `${one.text} saw ${other.text}${SENTENCE}`;
    const second = start + one.text.length + " saw ".length;
    const id = `c${claims.length}`;
    const subject = { start, end: start + one.text.length, text: one.text, mention: list.indexOf(one) };
    const object = { start: second, end: second + other.text.length, text: other.text, mention: list.indexOf(other) };
    claims.push({
      ...{ id, document: `d${document}`, sentence: at, relation, label: "saw", subject, object, others: [] },
      ...{ subjectId: one.entity.id, objectId: other.entity.id, polarity: "positive", modality: "asserted" },
      ...{ quote: text.slice(start), start, end: text.length, context: [], confidence: 0.75, rule: "bench" },
    });
    const [source, target] = [one.entity.id, other.entity.id];
    edges.push({ id: `e${edges.length}`, source, target, relation, label: "saw", claims: [id], sources: 1 });
    text += "\n";
  }
  return text;
}

function document(at, text) {
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(at / DOCUMENTS_A_DAY))).toISOString().slice(0, 10);
  const published = { date: day, precision: "day", source: "metadata" };
  const blocks = [{ start: 0, end: text.length, role: "body", why: "prose" }];
  return {
    id: `d${at}`,
    path: `wire/${at}.txt`,
    text,
    blocks,
    group: at,
    title: `Dispatch ${at}`,
    publisher: `Paper ${at % 12}`,
    published,
  };
}
