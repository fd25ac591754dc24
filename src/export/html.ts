/**
 * One HTML file with the viewer, the graph, all quotes and articles, and what people decided and noted: it opens from a disk or a mail,
 * without a server and without a network.
 *
 * Its content policy names the script and the style by their hashes and allows nothing else, so that nothing in an article can
 * run, and the page can call nobody. The data stand in elements that are never run, with every "<" escaped.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RedthreadError } from "../errors.ts";
import { isObject } from "../graph/codec.ts";
import { EMPTY_LEDGER, type Ledger } from "../ledger/decision.ts";
import type { Graph } from "../model.ts";
import { decidedIn } from "../serve/notes.ts";
import type { FileExporter } from "./exporter.ts";
import { GRAPH_ELEMENT, offlineRest, REST_ELEMENT } from "./html-data.ts";
import { json } from "./json.ts";

/** The exporter of the page. */
export const html: FileExporter = {
  format: "html",
  target: "file",
  extension: ".html",
  description:
    "the viewer with the graph, all quotes, articles and notes in one file that needs no server (any browser)",
  write: pieces,
};

/** The viewer as one script and one style, as the build leaves it. */
const VIEWER = fileURLToPath(new URL("../../dist/viewer/offline", import.meta.url));

async function* pieces(graph: Graph, ledger: Ledger = EMPTY_LEDGER): AsyncGenerator<string> {
  const [script, style] = await Promise.all([part("offline.js"), part("offline.css")]);
  const code = script.replace(/<(?=\/script|!--)/gi, "\\x3C");
  yield head(code, style);
  yield `<script type="application/json" id="${GRAPH_ELEMENT}">`;
  for await (const piece of json.write(graph)) yield unmarked(piece);
  yield `</script>\n<script type="application/json" id="${REST_ELEMENT}">`;
  yield unmarked(JSON.stringify(offlineRest(graph, decidedIn(graph, ledger)), keysInOrder));
  yield `</script>\n<script>${code}</script>\n</body>\n</html>\n`;
}

async function part(name: string): Promise<string> {
  return readFile(join(VIEWER, name), "utf8").catch((cause: unknown) => {
    throw new RedthreadError("not-found", `the viewer is not built: ${VIEWER} has no ${name}`, {
      hint: "build it first: npm run build",
      cause,
    });
  });
}

function head(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta id="react-aria-pressable-style">
<title>redthread</title>
<style>${style}</style>
</head>
<body>
<div id="viewer"></div>
<noscript>The viewer draws the graph with JavaScript, which this browser does not run.</noscript>
`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** The same bytes for the same graph, in whatever order its records hold their keys. */
function keysInOrder(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** JSON in which nothing can end the element that holds it. A lone surrogate is an escape in JSON already. */
function unmarked(text: string): string {
  return text.replaceAll("<", "\\u003c");
}
