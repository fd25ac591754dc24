/**
 * Joins synthetic mentions and says how well and at which cost, as JSON: `node bench/resolve-mentions.mjs 100000`.
 *
 * The modules are a parameter, so that tests measure the sources as the bench measures what is built.
 */
import { pathToFileURL } from "node:url";
import { pairwise, syntheticMentions } from "./mentions.mjs";

/** Resolves about `size` mentions: names within each document, then entities across all. */
export function resolveMentions(size, { resolveNames, joinAcrossDocuments, NO_FACTS }) {
  const { documents, truth } = syntheticMentions(size);
  const before = process.cpuUsage();
  const local = documents.map(({ id, mentions, countries }) => {
    const entities = resolveNames(mentions);
    const facts = entities.merges.map((_, entity) => {
      const known = countries.filter((country, i) => country !== undefined && entities.entityOf[i] === entity);
      return { ...NO_FACTS, countries: new Set(known) };
    });
    return { id, mentions, local: entities, facts };
  });
  const { clusters, report } = joinAcrossDocuments(local);
  const { user, system } = process.cpuUsage(before);
  const found = new Map(
    clusters.flatMap((cluster, i) => cluster.mentions.map(({ document, mention }) => [`${document} ${mention}`, i])),
  );
  const flat = documents.flatMap(({ id, mentions }, d) =>
    mentions.map((_, m) => [truth[d][m], found.get(`${id} ${m}`)]),
  );
  const scores = pairwise(
    flat.map(([entity]) => entity),
    flat.map(([, cluster]) => cluster),
  );
  return {
    mentions: flat.length,
    entities: new Set(truth.flat()).size,
    clusters: clusters.length,
    ...scores,
    ...report,
    seconds: (user + system) / 1e6,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const modules = await Promise.all(
    ["document", "corpus", "facts"].map((name) => import(`../dist/resolve/${name}.js`)),
  );
  process.stdout.write(`${JSON.stringify(resolveMentions(Number(process.argv[2]), Object.assign({}, ...modules)))}\n`);
}
