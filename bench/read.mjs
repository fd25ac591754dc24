/** One way of reading the sample articles' texts many times over, for reading.bench.mjs. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const ARTICLES = join(import.meta.dirname, "../data/articles");
const TURNS = 40;

const ways = {
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => {
      const read = nlp(text);
      return read.people().length + read.places().length + read.organizations().length;
    };
  },
  redthread: async () => {
    const { readSentences } = await import("../dist/language/index.js");
    const { findMentions } = await import("../dist/mention/index.js");
    const { rawDocument } = await import("../dist/commands/raw-document.js");
    return (text) => {
      const document = rawDocument("bench", text);
      return findMentions(document, readSentences(document)).length;
    };
  },
};

const read = await ways[process.argv[2]]();
const names = (await readdir(ARTICLES)).filter((name) => name.endsWith(".txt"));
const texts = await Promise.all(names.map((name) => readFile(join(ARTICLES, name), "utf8")));
let found = 0;
for (let turn = 0; turn < TURNS; turn++) for (const text of texts) found += read(text);
process.stdout.write(`${found}\n`);
