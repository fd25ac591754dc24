/**
 * Stories written by hand, in `tests/assess/stories`: which of their disagreements are found, and what else is taken for one:
 * `node bench/known-stories.mjs [NAME …]`.
 *
 * The modules are a parameter, so that tests measure the sources as the bench measures what is built.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder of the stories. */
export const STORIES = join(import.meta.dirname, "../tests/assess/stories");

/**
 * Builds one story and compares it with its `truth.json`: for each disagreement its sides, each a list of `[article, words]`. It is
 * found where a conflict has the words of two sides. A conflict that has those of two sides of no disagreement is wrong.
 */
export function scoreStory(name, modules) {
  const folder = join(STORIES, name);
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"));
  const found = assessFolder(folder, modules);
  const paths = new Map(found.documents.map(({ id, path }) => [id, path]));
  const conflicts = found.conflicts.map(({ kind, about, sides }) => ({
    kind,
    about,
    sides: sides.map(({ document, value, quote }) => ({ article: paths.get(document), value, quote })),
  }));
  const isOf = (conflict) => (disagreement) => countSides(conflict, disagreement) > 1;
  const groups = found.groups.filter(({ kind }) => kind === "reprint");
  const printed = groups.map(({ documents }) =>
    documents
      .map((id) => paths.get(id))
      .sort()
      .join(" "),
  );
  return {
    found: truth.disagreements.filter((each) => conflicts.some((conflict) => isOf(conflict)(each))).map(aboutOf),
    missed: truth.disagreements.filter((each) => !conflicts.some((conflict) => isOf(conflict)(each))).map(aboutOf),
    wrong: conflicts.filter((conflict) => !truth.disagreements.some(isOf(conflict))),
    reprints: truth.reprints.filter((group) => printed.includes(group.toSorted().join(" "))).length,
    wrongReprints: printed.filter((group) => !truth.reprints.some((each) => each.toSorted().join(" ") === group)),
    planted: { disagreements: truth.disagreements.length, reprints: truth.reprints.length },
  };
}

/** Reads, resolves and assesses the articles of a folder. */
function assessFolder(folder, { readArticle, withoutTokens, resolve, assess }) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const readings = files.sort().map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return withoutTokens(readArticle({ path, format: "text", text, encoding: "utf-8", metadata: {} }));
  });
  return assess({ readings, ...resolve(readings) });
}

function aboutOf({ about }) {
  return about;
}

/** How many sides of a disagreement a conflict has. */
function countSides({ sides }, disagreement) {
  return new Set(sides.map((side) => sideOf(disagreement, side)).filter((at) => at >= 0)).size;
}

/** The number of the side of a disagreement that has the words of an article's side; -1 for none. */
export function sideOf(disagreement, side) {
  return disagreement.sides.findIndex((places) =>
    places.some(([article, words]) => side.article === article && says(side, words)),
  );
}

/** Whether a side's value is those words of its quote; where the quote does not have the value, whether it has the words. */
function says({ value, quote }, words) {
  const values = placesOf(quote, value);
  const places = placesOf(quote, words);
  if (values.length === 0) return places.length > 0;
  return places.some((place) => values.some((at) => place.start < at.end && at.start < place.end));
}

function placesOf(text, words) {
  const places = [];
  for (let start = text.indexOf(words); words !== "" && start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = process.env.REDTHREAD_DIST ?? new URL("../dist", import.meta.url).href;
  const names = ["reading", "resolve/index", "assess/index"];
  const modules = Object.assign({}, ...(await Promise.all(names.map((name) => import(`${dist}/${name}.js`)))));
  const stories = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(STORIES);
  const total = { found: 0, wrong: 0, planted: 0 };
  for (const name of stories) {
    const { found, missed, wrong, reprints, wrongReprints, planted } = scoreStory(name, modules);
    total.found += found.length;
    total.wrong += wrong.length;
    total.planted += planted.disagreements;
    const lines = wrong.map(({ kind, sides }) => `  wrong ${kind}: ${sides.map(({ value }) => value).join(" / ")}`);
    process.stdout.write(
      `${[
        `${name}: ${found.length} of ${planted.disagreements} found, ${wrong.length} wrong; reprints ${reprints} of ${planted.reprints}`,
        ...found.map((each) => `  found ${each}`),
        ...missed.map((each) => `  missed ${each}`),
        ...lines,
        ...wrongReprints.map((each) => `  wrong reprint: ${each}`),
      ].join("\n")}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(total)}\n`);
}
