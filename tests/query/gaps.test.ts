/** What is said of the embedded database's gaps is true: each example is refused, or answered otherwise than Neo4j does. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGraph } from "../../src/graph/files.ts";
import { COOKBOOK } from "../../src/query/cookbook.ts";
import { explainGap, GAPS, silentGaps } from "../../src/query/gaps.ts";
import { openStore, type Store, type Value } from "../../src/store/index.ts";
import { EMBEDDED_FAILS, FORBIDDEN, PROBES } from "../store/conformance.ts";
import { GRAPH } from "../store/fixture.ts";

/** What Neo4j answers to the examples that the embedded engine does not refuse. */
const RIGHT: Readonly<Record<string, Value>> = {
  "slices counted from the end": [2, 3],
  "adding an item to a list": [1, 2, 3],
};

describe("gaps of the embedded database", () => {
  let store: Store;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-gaps-"));
    await writeGraph(folder, GRAPH);
    store = await openStore({ store: "embedded", graph: folder });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it.each(GAPS.filter(({ silent }) => silent !== true))(
    "refuses $name, by name",
    async ({ name, instead, example }) => {
      const error = await store.query(example).then(
        () => undefined,
        (thrown: unknown) => explainGap(thrown, example),
      );
      expect(error).toMatchObject({ message: expect.stringContaining(name), hint: expect.stringContaining(instead) });
    },
  );

  it.each(GAPS.filter(({ silent }) => silent === true))("has no $name", async ({ name, example, uses }) => {
    const { rows } = await store.query(example);
    expect(RIGHT[name]).toBeDefined();
    expect(rows).not.toEqual([[RIGHT[name]]]);
    if (uses !== undefined) expect(silentGaps(example)).toHaveLength(1);
  });

  it.each(["RETURN x[-2..]", "RETURN nodes(p)[1..-1]", "RETURN x[ .. - 1 ]"])("warns of %s", (cypher) => {
    expect(silentGaps(cypher)).toHaveLength(1);
  });

  it("every probe that fails has its gap", () => {
    const names = GAPS.map(({ name }) => name);
    for (const [probe, gap] of EMBEDDED_FAILS) {
      expect(PROBES.map(({ name }) => name)).toContain(probe);
      expect(names).toContain(gap);
    }
  });

  it("is no reason for errors of other queries, nor for the cookbook's", () => {
    const plain = PROBES.filter(({ name }) => !EMBEDDED_FAILS.has(name));
    for (const { cypher } of [...plain, ...COOKBOOK])
      expect(GAPS.filter(({ uses }) => uses?.test(cypher)).map(({ name }) => [name, cypher])).toEqual([]);
  });
});

describe("the suite", () => {
  it("is large enough, and the embedded engine answers at least 95 of 100", () => {
    expect(PROBES.length).toBeGreaterThan(40);
    expect(EMBEDDED_FAILS.size / (PROBES.length + FORBIDDEN.length)).toBeLessThanOrEqual(0.05);
  });
});

describe("the cookbook", () => {
  it("has names of their own, questions, and parameters that its Cypher uses", () => {
    expect(new Set(COOKBOOK.map(({ name }) => name)).size).toBe(COOKBOOK.length);
    for (const { name, question, params, cypher } of COOKBOOK) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(question).toMatch(/\?$/);
      const used = new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, param]) => param));
      expect(used).toEqual(new Set(["graph", ...params.map((param) => param.name)]));
      expect(cypher).toContain("ORDER BY");
    }
  });
});
