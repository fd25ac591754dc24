/** The graphs that every exporter is run on, and how to gather what an exporter writes. */
import type { Exporter, Pieces } from "../../src/export/exporter.ts";
import type { Graph } from "../../src/model.ts";
import { type GraphRows, graphOf } from "../fixtures/graph.ts";
import { smallGraph } from "../fixtures/small.ts";

/** Names that break careless writers, each of them one person's. */
export const HOSTILE_NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  '=HYPERLINK("http://example.invalid","x")',
  "+1+1",
  "-1-1",
  "@SUM(A1)",
  "＝1+1",
  "\t=1",
  " =1",
  "\r=1",
  'say "yes", they said',
  "two\nlines\r\nthree",
  "<script>alert(1)</script>&amp;]]>",
  "'; DROP TABLE people; --",
  "安倍晋三",
  "김정은",
  "\u202Eright to left",
  "🚀 rocket",
  "lone \uD800 high",
  "lone \uDC00 low",
  "nul \u0000 bell \u0007 escape \u001B",
  "not a character \uFFFE\uFFFF",
  "one of two \u0001",
  "one of two \u0002",
  "line \u2028 and paragraph \u2029",
];

function hostileRows(): GraphRows {
  const text = HOSTILE_NAMES.map((name) => `${name} met Hub.`).join("\n");
  return {
    articles: [{ path: "=evil/__proto__.txt", text, group: 0, publisher: "@paper" }],
    names: Object.fromEntries([
      ["Hub", ["organization", "Hub"]],
      ...HOSTILE_NAMES.map((name) => [name, ["person", name]]),
    ]),
    claims: HOSTILE_NAMES.map((name) => ({
      path: "=evil/__proto__.txt",
      quote: `${name} met Hub.`,
      subject: name,
      relation: "meets",
      object: "Hub",
      label: "met",
    })),
  };
}

/** Every name above meets one organization. */
export function hostileGraph(): Graph {
  return graphOf(hostileRows());
}

/** A graph of nothing. */
export function emptyGraph(): Graph {
  return graphOf({ articles: [], names: {}, claims: [] });
}

/** The graphs of the contract, by name. */
export const GRAPHS: readonly (readonly [name: string, make: () => Graph])[] = [
  ["a small graph", smallGraph],
  ["hostile text", hostileGraph],
  ["an empty graph", emptyGraph],
];

/** One file's whole text. */
export async function gather(pieces: Pieces): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join("");
}

/** What an exporter writes: the text of each file by name; a single file's name is its extension. */
export async function written(exporter: Exporter, graph: Graph): Promise<ReadonlyMap<string, string>> {
  if (exporter.target === "file") return new Map([[exporter.extension, await gather(exporter.write(graph))]]);
  const files = new Map<string, string>();
  for (const [name, pieces] of exporter.write(graph)) files.set(name, await gather(pieces));
  return files;
}
