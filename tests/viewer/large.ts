/** Graphs of any size for the viewer: the same for the same numbers. */
import { KIND_COLORS } from "../../src/palette.ts";
import { KINDS, MODALITIES, RELATION_NAMES } from "../../src/schema.ts";

/** A linear congruential generator (Numerical Recipes): 0 ≤ x < 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A graph.json with so many entities and edges, a few of them with very many edges, and one claim for each edge. */
export function largeGraph(entities: number, edges: number): string {
  const random = createRandom(7);
  const documents = Array.from({ length: 200 }, (_, place) => ({
    id: `d${place}`,
    path: `${place}.txt`,
    title: `Report ${place}`,
    publisher: `Paper ${place % 12}`,
    published: `20${String(place % 20).padStart(2, "0")}-0${1 + (place % 9)}-11`,
    group: place,
  }));
  const nodes = Array.from({ length: entities }, (_, place) => {
    const kind = KINDS[Math.floor(random() ** 2 * KINDS.length)] ?? "person";
    const [radius, angle] = [Math.sqrt(place) * 10, place * 2.399963];
    const label = `Entity ${place} ${String.fromCharCode(65 + (place % 26))}`;
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    const attributes = {
      label,
      kind,
      aliases: [],
      x,
      y,
      size: 3 + random() * 6,
      color: KIND_COLORS[kind],
      mentions: 1,
    };
    return { key: `n${place}`, attributes: { ...attributes, claims: [] } };
  });
  // A high power makes hubs; the nearby end keeps lines short, as a layout does.
  const end = () => Math.floor(random() ** 3 * entities);
  const links = Array.from({ length: edges }, (_, place) => {
    const source = end();
    const target = random() < 0.8 ? Math.min(entities - 1, source + 1 + Math.floor(random() * 60)) : end();
    const modality = MODALITIES[Math.floor(random() ** 4 * MODALITIES.length)] ?? "asserted";
    const relation = RELATION_NAMES[Math.floor(random() * RELATION_NAMES.length)] ?? "meets";
    const span = { start: 0, end: 6 };
    const claim = {
      id: `c${place}`,
      document: `${place % 200}.txt`,
      quote: `Entity ${source} dealt with Entity ${target} for a reason that takes a sentence of usual length to tell.`,
      ...span,
      subject: span,
      object: { start: 18, end: 24 },
      trigger: { start: 9, end: 14 },
      relation,
      label: "dealt with",
      polarity: "positive",
      modality,
      confidence: 0.4 + random() * 0.6,
      rule: "clause",
    };
    const attributes = { relation, label: "dealt with", weight: 1 + Math.floor(random() ** 3 * 5), asserted: true };
    return {
      key: `e${place}`,
      source: `n${source}`,
      target: `n${target}`,
      attributes: { ...attributes, claims: [claim] },
    };
  });
  const attributes = { schemaVersion: 1, name: "redthread", documents };
  return JSON.stringify({
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes,
    nodes,
    edges: links,
  });
}
