/**
 * The server's answers in a page without one: `fetch` is answered from the data that the page carries (src/export/html.ts).
 *
 * Imported before everything else, so that the viewer asks as it always does.
 */
import { GRAPH_ELEMENT, type OfflineRest, REST_ELEMENT } from "../../src/export/html-data.ts";
import { type ClaimQuestion, createClaimIndex } from "../../src/serve/claim-index.ts";
import { columnsOf, DRAWN } from "../../src/serve/columns.ts";
import { BadGraph, parseGraphFile } from "../../src/serve/graph-file.ts";
import { namesLike } from "../../src/serve/names.ts";

type Answer = (path: string, query: URLSearchParams) => unknown;

/** Answers from a page's data; undefined for what names nothing. */
function answersOf(graph: string, { tenures, documents, entities, conflicts, decisions, notes }: OfflineRest): Answer {
  const file = parseGraphFile(graph);
  const claims = createClaimIndex(file);
  const texts = new Map(documents.map((document) => [document.id, document]));
  const entries = new Map(entities.map((entry) => [entry.key, entry]));
  const routes: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
    "/api/network": () => columnsOf(file, tenures, DRAWN),
    "/api/names": (query) => namesLike(file, query.get("text") ?? ""),
    "/api/claims": (query) => claims(questionOf(query), pageOf(query)),
    "/api/conflicts": () => conflicts,
    "/api/notes": () => notes,
    "/api/review": () => ({ decisions, questions: [], open: 0 }),
    "/api/entity": (query) => {
      const key = query.get("key") ?? "";
      return entries.get(key) ?? { key, tenures: [], merges: [] };
    },
  };
  return (path, query) => {
    if (Object.hasOwn(routes, path)) return routes[path]?.(query);
    const [, id] = /^\/api\/documents\/(.+)$/.exec(path) ?? [];
    return id === undefined ? undefined : texts.get(decodeURIComponent(id));
  };
}

function questionOf(query: URLSearchParams): ClaimQuestion {
  const asked = (["edge", "entity", "document", "text"] as const).map((name) => [name, query.get(name)] as const);
  return Object.fromEntries(asked.filter(([, value]) => value !== null));
}

function pageOf(query: URLSearchParams) {
  return { offset: Number(query.get("offset") ?? 0), limit: Number(query.get("limit") ?? 200) };
}

function textIn(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

let answers: Answer | undefined;

/** Stands in for the network, which this page has none of. */
async function fromPage(input: RequestInfo | URL): Promise<Response> {
  try {
    answers ??= answersOf(textIn(GRAPH_ELEMENT), JSON.parse(textIn(REST_ELEMENT)));
    const { pathname, searchParams } = new URL(String(input), "http://page.invalid");
    const found = answers(pathname, searchParams);
    return found === undefined ? new Response(null, { status: 404 }) : Response.json(found);
  } catch (thrown) {
    if (thrown instanceof BadGraph) return Response.json({ error: thrown.message }, { status: 422 });
    throw thrown;
  }
}

globalThis.fetch = fromPage;
