/** What every store must do. A store's test calls this with the way to open one that holds a given graph and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/model.ts";
import { askingOf } from "../../src/query/asking.ts";
import { RELATION_NAMES, relationshipType } from "../../src/schema.ts";
import type { Store, Value } from "../../src/store/index.ts";
import { answerOf, EMBEDDED_FAILS, FORBIDDEN, PROBES, recorded } from "./conformance.ts";
import { disputed, everyRelation, GRAPH, HOSTILE_NAMES, ring } from "./fixture.ts";
import { QUERIES } from "./queries.ts";

/** Opens a store that is empty but for a graph. */
export type OpenWith = (graph: Graph) => Promise<Store>;

/** A server that has just started on a busy machine takes its time. */
const LIMIT = { timeout: 120_000 };

const NODES = 3 + 13 + 9 + 1 + 1;

/** Queries that are none, and their parameters. */
const BAD: readonly (readonly [cypher: string, params: Readonly<Record<string, unknown>>])[] = [
  ["", {}],
  ["// nothing but a comment", {}],
  ["MATCH (n RETURN n", {}],
  ["MATCH (n) RETURN m", {}],
  ["RETURN nosuch(1)", {}],
  ["RETURN 1; RETURN 2", {}],
  ["RETURN 1 / 0", {}],
  ["MATCH (e:Entity {name: $name}) RETURN e", {}],
  ["RETURN $a", { b: 1 }],
];

function sortedRows(rows: readonly (readonly Value[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** The suite for one store. */
export function describeStore(name: string, openWith: OpenWith): void {
  describe(`${name} store`, LIMIT, () => {
    let store: Store;

    beforeAll(async () => {
      store = await openWith(GRAPH);
    });

    afterAll(async () => {
      await store.close();
    });

    const ask = async (cypher: string, params?: Readonly<Record<string, unknown>>) => {
      const { rows } = await store.query(cypher, params);
      return rows;
    };

    it.each(QUERIES)("answers $cypher", async ({ cypher, params, rows }) => {
      expect(sortedRows(await ask(cypher, params))).toEqual(sortedRows(rows));
    });

    it("names the columns, also of an answer without rows", async () => {
      const { columns } = await store.query("MATCH (e:Entity {name: 'nobody'}) RETURN e.name AS who, e.kind");
      expect(columns).toEqual(["who", "e.kind"]);
    });

    it.each(HOSTILE_NAMES)("keeps the name %j", async (hostile) => {
      const query = "MATCH (o:Organization) WHERE o.name = $name RETURN o.name, o.aliases";
      expect(await ask(query, { name: hostile })).toEqual([[hostile, [hostile, `${hostile} II`]]]);
    });

    it.each(BAD)("says why %j is no query", async (cypher, params) => {
      const failed = store.query(cypher, params);
      await expect(failed).rejects.toMatchObject({ code: "bad-query", message: expect.stringMatching(/^[^\n]+$/) });
    });

    it.each(FORBIDDEN)("refuses $name", async ({ cypher }) => {
      await expect(store.query(cypher)).rejects.toMatchObject({ code: "bad-query" });
      expect(await ask("MATCH (n) RETURN count(n)")).toEqual([[NODES]]);
      expect(await ask("MATCH (n:Entity {id: 'x'}) RETURN n")).toEqual([]);
    });

    const expected = recorded();

    it.each(PROBES)("conforms: $name", async (probe) => {
      const conforms = answerOf(store, probe).then((rows) => expect(rows).toEqual(expected[probe.name]));
      if (name === "embedded" && EMBEDDED_FAILS.has(probe.name)) await expect(conforms).rejects.toThrow();
      else await conforms;
    });

    it("gives rows one by one, and stops when nobody wants more", async () => {
      const { columns, rows } = await store.stream("UNWIND range(1, 100000) AS n RETURN n, 'row ' + n AS text");
      const seen: unknown[] = [];
      for await (const row of rows) if (seen.push(row) === 3) break;
      expect(columns).toEqual(["n", "text"]);
      expect(seen).toEqual([1, 2, 3].map((n) => [n, `row ${n}`]));
      expect(await ask("RETURN 1")).toEqual([[1]]);
    });

    it("answers several queries at once", async () => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => ask("RETURN $n AS n", { n })));
      expect(answers).toEqual([[[1]], [[2]], [[3]], [[4]], [[5]]]);
    });

    it("changes nothing when the graph is loaded again", async () => {
      const all = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m.id";
      const before = sortedRows(await ask(all));
      const summary = await store.load(GRAPH);
      expect(summary).toMatchObject({ nodes: NODES });
      expect(sortedRows(await ask(all))).toEqual(before);
    });
  });

  describe(`${name} store, other graphs`, LIMIT, () => {
    it("has a relationship type for every relation", async () => {
      const store = await openWith(everyRelation());
      const { rows } = await store.query("MATCH (:Person)-[r]->(:Person) RETURN type(r)");
      await store.close();
      expect(sortedRows(rows)).toEqual(sortedRows(RELATION_NAMES.map((relation) => [relationshipType(relation)])));
    });

    it("finds what some say and others deny", async () => {
      const store = await openWith(disputed());
      const { cypher, params } = askingOf("disagreements", { about: "Tomas Reyes" });
      const { rows } = await store.query(cypher, params);
      await store.close();
      const sides = disputed().conflicts.flatMap(({ sides }) => sides);
      const about = ["praise", "denial", ["Halden Pact", "Tomas Reyes"], 0.5];
      expect(rows).toEqual([
        [...about, "positive", "NCA", "2012-05-01", sides[0]?.quote, "wire/1.txt"],
        [...about, "negative", "Halden Post", "2012-05-09", sides[1]?.quote, "wire/2.txt"],
      ]);
    });

    it("finds what changed since a date", async () => {
      const [tenure] = GRAPH.tenures;
      if (tenure === undefined) throw new Error("the fixture has a tenure");
      const store = await openWith({ ...disputed(), tenures: [{ ...tenure, to: "2012-06" }] });
      const { cypher, params } = askingOf("since", { date: "2012-05-02" });
      const { rows } = await store.query(cypher, params);
      await store.close();
      const quote = "Tomas Reyes, according to Ilse Varga, will visit Norland in June.";
      expect(rows).toEqual([
        ["2012-05-09", "disagreement", "praise", "denial", null, null, 2, null, null],
        ["2012-05-09", "new", "Tomas Reyes", "RELATES", "`]->() DELETE r //", "__proto__", 1, quote, "wire/2.txt"],
        ["2012-06", "ended", "Ilse Varga", "HOLDS_OFFICE", "Minister of Trade", "Norland", null, null, null],
      ]);
    });

    it("has no disagreement about somebody else", async () => {
      const store = await openWith(disputed());
      const { cypher, params } = askingOf("disagreements", { about: "Ilse Varga" });
      expect((await store.query(cypher, params)).rows).toEqual([]);
      const all = askingOf("disagreements", {});
      expect((await store.query(all.cypher, all.params)).rows).toHaveLength(2);
      await store.close();
    });

    it("loads more rows than a batch holds, and says how far it is", async () => {
      const store = await openWith(GRAPH);
      const seen: [number, number][] = [];
      const summary = await store.load(ring(2_100), { onProgress: (done, total) => seen.push([done, total]) });
      const { rows } = await store.query(
        "MATCH (:Person)-[r:MEETS]->(b:Person) WHERE b.name STARTS WITH 'Person ' RETURN count(r)",
      );
      await store.close();
      expect(rows).toEqual([[2_100]]);
      // 1 document, 2,100 people, 2,100 claims; their meetings, documents, subjects and objects.
      expect([summary.nodes, summary.relationships]).toEqual([4_201, 4 * 2_100]);
      expect(seen.at(-1)).toEqual([12_601, 12_601]);
      expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    });
  });
}
