/** The editor of the viewer's query page, without a browser: tokens, completion, what an answer speaks of. */
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { completionAt } from "../../src/query/complete.ts";
import { COOKBOOK } from "../../src/query/cookbook.ts";
import { LABELS, TYPES } from "../../src/query/graph-schema.ts";
import { tokensOf } from "../../src/query/tokens.ts";
import { partsOf } from "../../src/store/parts.ts";
import type { EdgeData, Network, NodeData } from "../../viewer/data/network.ts";
import { cellText, csvOf } from "../../viewer/query/cells.ts";
import { finderIn } from "../../viewer/query/found.ts";
import { disputed, everyRelation } from "../store/fixture.ts";

describe("tokensOf", () => {
  const kinds = (text: string) =>
    tokensOf(text).flatMap(({ kind, text: word }) => (kind === "space" || kind === "mark" ? [] : [`${word} ${kind}`]));

  it.each<[string, readonly string[]]>([
    [
      "MATCH (p:Person|Country {name: $who}) return count(p)",
      [
        ...["MATCH keyword", "p variable", "Person label", "Country label", "name property", "$who parameter"],
        ...["return keyword", "count function", "p variable"],
      ],
    ],
    ["(a)-[r:MEETS*1..3]-(b)", ["a variable", "r variable", "MEETS label", "1 number", "3 number", "b variable"]],
    [
      "c.quote STARTS WITH 'it\\'s' // end",
      ["c variable", "quote property", "STARTS keyword", "WITH keyword", "'it\\'s' string", "// end comment"],
    ],
    [
      "WHERE n:Person AND x = {kind: person}",
      ["WHERE keyword", "n variable", "Person label", "AND keyword", "x variable", "kind property", "person variable"],
    ],
    ["`odd name`.match", ["`odd name` quoted name", "match property"]],
    ["'open", ["'open string"]],
    ["/* open", ["/* open comment"]],
    ["Ünï 1.5e3", ["Ünï variable", "1.5e3 number"]],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("gives every character once", () => {
    const piece = fc.constantFrom(
      "MATCH",
      "(",
      ")",
      "'",
      '"',
      "`",
      "/*",
      "*/",
      "//",
      "\n",
      "\\",
      "$x",
      ":",
      "😀",
      "1",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it.each(["'", "`", "/*", "(", "\\'", "a:"])("is linear in %j", (piece) => {
    const cost = (size: number) => {
      const before = process.cpuUsage().user;
      tokensOf(piece.repeat(size));
      return process.cpuUsage().user - before;
    };
    cost(10_000);
    expect(cost(100_000)).toBeLessThan(2_000_000);
  });
});

describe("completionAt", () => {
  /** What is offered at the mark "▮", with the texts that it would replace. */
  function offered(marked: string, wanted = false) {
    const caret = marked.indexOf("▮");
    const text = marked.replace("▮", "");
    const found = completionAt(text, caret, ["who"], wanted);
    return found && { replaces: text.slice(found.start, caret), texts: found.options.map((option) => option.text) };
  }

  it.each<[string, string, string]>([
    ["MATCH (p:▮", "", "Person"],
    ["MATCH (p:Per▮)", "Per", "Person"],
    ["MATCH (p:Person|Cou▮)", "Cou", "Country"],
    ["MATCH (a)-[:▮]->(b)", "", "MEETS"],
    ["MATCH (a)-[r:hol▮]->(b)", "hol", "HOLDS_OFFICE"],
    ["MATCH (c:Claim) WHERE c.▮", "", "quote"],
    ["MATCH ()-[m:MENTIONS]-() RETURN m.c▮", "c", "count"],
    ["MATCH (d:Document {pub▮", "pub", "publisher"],
    ["MATCH (d:Document {path: 'x', ▮", "", "published"],
    ["RETURN $▮", "$", "$who"],
    ["RETURN $g▮", "$g", "$graph"],
    ["mat▮", "mat", "MATCH"],
    ["MATCH (person) RETURN pers▮", "pers", "person"],
    ["RETURN all▮", "all", "allShortestPaths"],
  ])("%s", (marked, replaces, text) => {
    expect(offered(marked)).toMatchObject({ replaces, texts: expect.arrayContaining([text]) });
  });

  it("offers the properties of what a variable stands for, and no others", () => {
    expect(offered("MATCH (d:Document) RETURN d.▮")?.texts).toEqual(LABELS.get("Document"));
  });

  it.each(["RETURN 'Per▮", "// mat▮", "/* mat▮", "RETURN 12▮", "▮", "MATCH (n) ▮", "`p▮"])("nothing: %s", (marked) => {
    expect(offered(marked)).toBeUndefined();
  });

  it("offers keywords before a letter is typed to whoever asks", () => {
    expect(offered("▮", true)?.texts[0]).toBe("MATCH");
  });
});

describe("what the graph looks like in Cypher", () => {
  /** Each name with the keys that some row under it has. */
  function gatheredKeys(rows: Iterable<readonly [name: string, row: object]>): Map<string, Set<string>> {
    const all = new Map<string, Set<string>>();
    for (const [name, row] of rows) all.set(name, new Set([...(all.get(name) ?? []), ...Object.keys(row)]));
    return all;
  }

  const parts = [...partsOf(disputed()), ...partsOf(everyRelation())];
  const nodes = parts.flatMap((part) => (part.writes === "nodes" ? [part] : []));
  const links = parts.flatMap((part) => (part.writes === "nodes" ? [] : [part]));

  it("is what a store is given", () => {
    const rows = nodes.flatMap(({ label, kindLabel, rows }) =>
      [...rows].flatMap((row) => [label, kindLabel ?? label].map((name) => [name, { graph: "", ...row }] as const)),
    );
    const keys = gatheredKeys(rows);
    for (const [name, known] of keys) expect([name, new Set(LABELS.get(name))]).toEqual([name, known]);
    expect(keys.size).toBeGreaterThan(8);
  });

  it("has the types that a store is given", () => {
    const keys = gatheredKeys(
      links.flatMap(({ type, rows }) => [...rows].map(({ properties }) => [type, properties] as const)),
    );
    for (const [name, known] of keys) expect([name, new Set(TYPES.get(name))]).toEqual([name, known]);
    expect([...keys.keys()].sort()).toEqual([...TYPES.keys()].sort());
  });
});

describe("finderIn", () => {
  const graph = new MultiGraph<NodeData, EdgeData>();
  for (const [index, label] of ["Ann", "Bo", "Cy", "Cy"].entries())
    graph.addNode(`n${index}`, { label, index } as NodeData);
  graph.addDirectedEdgeWithKey("e1", "n0", "n1", {} as EdgeData);
  graph.addDirectedEdgeWithKey("e2", "n0", "n2", {} as EdgeData);
  const find = finderIn({ graph } as Network);
  const node = (id: string) => ({ labels: ["Entity"], properties: { id, name: "Bo" } });
  const link = (id: string) => ({ type: "MEETS", properties: { id } });

  it.each<[string, Parameters<typeof find>[0], ReturnType<typeof find>]>([
    ["nodes", [[node("n0")], [node("n3")]], { nodes: ["n0", "n3"], edges: [] }],
    ["relationships with their ends", [[link("e2")]], { nodes: ["n0", "n2"], edges: ["e2"] }],
    [
      "paths",
      [[{ nodes: [node("n0"), node("n1")], relationships: [link("e1")] }]],
      { nodes: ["n0", "n1"], edges: ["e1"] },
    ],
    [
      "names, with what joins those of a row",
      [
        ["Ann", 2, "Bo"],
        ["Cy", null],
      ],
      { nodes: ["n0", "n1"], edges: ["e1"] },
    ],
    ["names in lists and maps", [[["Ann"], { who: "Bo" }]], { nodes: ["n0", "n1"], edges: ["e1"] }],
    ["nothing that the drawing has not", [[node("x"), link("y"), "z", true]], { nodes: [], edges: [] }],
  ])("%s", (_name, rows, part) => {
    expect(find(rows)).toEqual(part);
  });
});

describe("cells", () => {
  it.each([
    [null, ""],
    ["a", "a"],
    [1.5, "1.5"],
    [["a", 1], '["a",1]'],
    [{ labels: ["Entity"], properties: { id: "x", name: "Ann" } }, "(Ann)"],
    [{ type: "MEETS", properties: { id: "e" } }, "[MEETS]"],
  ])("%j", (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it("are no formulas in a file", () => {
    expect(
      csvOf(
        ["=a", "b"],
        [
          ["=1+1", -2],
          ['x"y', null],
        ],
      ),
    ).toBe('\uFEFF\'=a,b\r\n\'=1+1,-2\r\n"x""y",\r\n');
  });
});

describe("the cookbook's entries", () => {
  it.each(COOKBOOK)("$name is coloured without a word that is nothing", ({ cypher }) => {
    const labels = tokensOf(cypher).filter(({ kind }) => kind === "label");
    for (const { text } of labels) expect(LABELS.has(text) || TYPES.has(text)).toBe(true);
  });
});
