/** The baseline of build.bench.mjs: compromise's full tagging of every text in a documents.jsonl. */
import { readFileSync } from "node:fs";
import nlp from "compromise";

const lines = readFileSync(process.argv[2], "utf8").split("\n");
let terms = 0;
for (const line of lines) if (line !== "") terms += nlp(JSON.parse(line).text).wordCount();
process.stdout.write(`${terms} words\n`);
