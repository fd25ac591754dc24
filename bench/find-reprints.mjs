/**
 * Looks for reprints and passages in synthetic articles and says how well and at which cost, as JSON: `node bench/find-reprints.mjs 10000`.
 *
 * The module is a parameter, so that tests measure the sources as the bench measures what is built.
 */
import { pathToFileURL } from "node:url";
import { reprintStories } from "./reprint-stories.mjs";

/** Finds what is printed twice among about `size` articles; recall and precision count pairs of articles. */
export function findReprints(size, { sourcesOf }) {
  const { articles, reprints, passages } = reprintStories(size);
  const documents = articles.map(documentOf);
  const before = process.cpuUsage();
  const { groups } = sourcesOf(documents);
  const { user, system } = process.cpuUsage(before);
  const of = (kind) => groups.filter((group) => group.kind === kind).map((group) => group.documents);
  return {
    articles: articles.length,
    reprints: scored(reprints, of("reprint")),
    passages: scored(passages, of("passage")),
    seconds: (user + system) / 1e6,
  };
}

/** An article that is all body. */
function documentOf({ path, text, publisher, published }) {
  return {
    id: path,
    path,
    text,
    publisher,
    blocks: [{ start: 0, end: text.length, role: "body", why: "bench" }],
    ...(published === undefined ? {} : { published: { date: published, precision: "day", source: "metadata" } }),
  };
}

function scored(planted, found) {
  const [truth, guess] = [pairsOf(planted), pairsOf(found)];
  const right = [...guess].filter((pair) => truth.has(pair)).length;
  return { pairs: truth.size, precision: right / Math.max(1, guess.size), recall: right / Math.max(1, truth.size) };
}

function pairsOf(groups) {
  const pairs = groups
    .map((group) => group.toSorted())
    .flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => `${a} ${b}`)));
  return new Set(pairs);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = await import("../dist/assess/sources/index.js");
  process.stdout.write(`${JSON.stringify(findReprints(Number(process.argv[2]), sources))}\n`);
}
