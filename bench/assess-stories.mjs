/**
 * Builds synthetic stories and says how well their disagreements and tenures are found and at which cost, as JSON:
 * `node bench/assess-stories.mjs 300`.
 *
 * The modules are a parameter, so that tests measure the sources as the bench measures what is built.
 */
import { pathToFileURL } from "node:url";
import { syntheticStories } from "./stories.mjs";

/** Reads, resolves and assesses about `size` articles. */
export function assessStories(size, { readArticle, withoutTokens, resolve, assess, officeKey }) {
  const { articles, conflicts, tenures } = syntheticStories(size);
  const readings = articles.map(({ id, text, ...metadata }) =>
    withoutTokens(readArticle({ path: id, format: "jsonl", text, encoding: "utf-8", metadata })),
  );
  const { entities, claims } = resolve(readings);
  const before = process.cpuUsage();
  const found = assess({ readings, entities, claims });
  const { user, system } = process.cpuUsage(before);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    articles: articles.length,
    conflicts: conflictScores(conflicts, found.conflicts, found.documents),
    tenures: tenureScores(tenures, found.tenures, names, officeKey),
    seconds: (user + system) / 1e6,
  };
}

/** A planted disagreement is found where one of its kind has the articles of both sides, each with its own value, and no others. */
function conflictScores(planted, found, documents) {
  const paths = new Map(documents.map(({ id, path }) => [id, path]));
  const key = (kind, id) => `${kind} ${id}`;
  const bySide = new Map();
  for (const conflict of found)
    for (const { document } of conflict.sides) {
      const at = key(conflict.kind, paths.get(document));
      bySide.set(at, [...(bySide.get(at) ?? []), conflict]);
    }
  const right = new Set();
  const missed = planted.filter(({ kind, ids, values }) => {
    const says = ({ sides }, at) =>
      sides.some(({ document, value }) => ids[at].includes(paths.get(document)) && value.includes(values[at]));
    const isOwn = ({ sides }) => sides.every(({ document }) => ids.flat().includes(paths.get(document)));
    const match = (bySide.get(key(kind, ids[1][0])) ?? []).find(
      (each) => says(each, 0) && says(each, 1) && isOwn(each),
    );
    if (match !== undefined) right.add(match);
    return match === undefined;
  });
  const wrong = found.filter((conflict) => !right.has(conflict));
  return scores(planted.length, missed, found.length, wrong);
}

/** A tenure is found where holder, title and post are right, and start and end are those that the articles say. */
function tenureScores(planted, found, names, officeKey) {
  const key = (holder, title, post, from, to) => [holder, officeKey(title), post, from ?? "", to ?? ""].join("|");
  const truth = new Set(planted.map(({ holder, title, post, from, to }) => key(holder, title, post, from, to)));
  const offices = found.filter(({ relation }) => relation === "holds_office");
  const keys = offices.map(({ holder, title, post, from, to }) =>
    key(names.get(holder), title, names.get(post), from, to),
  );
  const seen = new Set(keys);
  return scores(
    truth.size,
    [...truth].filter((each) => !seen.has(each)),
    keys.length,
    keys.filter((each) => !truth.has(each)),
  );
}

function scores(planted, missed, found, wrong) {
  return { planted, found, recall: 1 - missed.length / planted, precision: 1 - wrong.length / found, missed, wrong };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = process.argv[3] ?? new URL("../dist", import.meta.url).href;
  const modules = await Promise.all(
    ["reading", "resolve/index", "assess/index", "resolve/names"].map((name) => import(`${dist}/${name}.js`)),
  );
  const { conflicts, tenures, ...rest } = assessStories(Number(process.argv[2]), Object.assign({}, ...modules));
  const brief = ({ missed, wrong, ...numbers }) => ({
    ...numbers,
    missed: missed.slice(0, 3),
    wrong: wrong.slice(0, 3),
  });
  process.stdout.write(`${JSON.stringify({ ...rest, conflicts: brief(conflicts), tenures: brief(tenures) })}\n`);
}
