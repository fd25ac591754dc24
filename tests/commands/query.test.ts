import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadInto } from "../../src/commands/load.ts";
import { neo4jTarget } from "../../src/commands/neo4j-login.ts";
import { parseParams, runQuery } from "../../src/commands/query.ts";
import { textTable } from "../../src/commands/table.ts";
import { writeGraph } from "../../src/graph/files.ts";
import { GRAPH } from "../store/fixture.ts";

let graph: string;

beforeAll(async () => {
  graph = await mkdtemp(join(tmpdir(), "redthread-query-"));
  await writeGraph(graph, GRAPH);
});

afterAll(async () => {
  await rm(graph, { recursive: true, force: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("runQuery", () => {
  it("gives an aligned table", async () => {
    const cypher = "MATCH (p:Person)-[:SUBJECT]-(c) RETURN p.name AS person, count(c) AS claims ORDER BY claims";
    expect(await runQuery({ graph, cypher })).toBe(
      ["person       claims", "───────────  ──────", "Ilse Varga   3", "Tomas Reyes  4", "", "2 rows", ""].join("\n"),
    );
  });

  it("gives JSON", async () => {
    const cypher = "MATCH (p:Person {name: $name}) RETURN p.id AS id, p.aliases AS aliases";
    const answer = await runQuery({ graph, cypher, params: { name: "Ilse Varga" }, json: true });
    expect(answer.endsWith("\n")).toBe(true);
    expect(JSON.parse(answer)).toEqual({
      columns: ["id", "aliases"],
      rows: [["person:Ilse Varga", ["I. Varga", "Varga"]]],
    });
  });

  it("says in one line what is wrong with a query", async () => {
    const failed = runQuery({ graph, cypher: "MATCH (n RETURN n" });
    await expect(failed).rejects.toMatchObject({
      code: "bad-query",
      message: "syntax error: Expected RParen (line 1, column 10)",
    });
  });

  it("tells how far the database is", async () => {
    const fresh = await mkdtemp(join(tmpdir(), "redthread-query-"));
    await writeGraph(fresh, GRAPH);
    const onProgress = vi.fn();
    await runQuery({ graph: fresh, cypher: "RETURN 1", onProgress });
    const [done, total] = onProgress.mock.lastCall ?? [];
    await rm(fresh, { recursive: true, force: true });
    expect(done).toBeGreaterThan(0);
    expect(done).toBe(total);
  });
});

describe("parseParams", () => {
  it.each<[readonly string[], object]>([
    [[], {}],
    [["name=Ann"], { name: "Ann" }],
    [["n=3", 'list=[1,"a"]', "none=null"], { n: 3, list: [1, "a"], none: null }],
    [['year="2007"'], { year: "2007" }],
    [["text=a=b", "empty="], { text: "a=b", empty: "" }],
  ])("%j", (pairs, params) => {
    expect(parseParams(pairs)).toEqual(params);
  });

  it("keeps __proto__ a name like any other", () => {
    const params = parseParams(['__proto__={"polluted":true}']);
    expect(Object.keys(params)).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each(["name", "=value", ""])("refuses %j", (pair) => {
    expect(() => parseParams([pair])).toThrow(expect.objectContaining({ code: "usage" }));
  });
});

describe("textTable", () => {
  it("aligns wide characters, shows nothing for null and JSON for lists", () => {
    const rows = [
      ["防衛省", null],
      ["e\u0301t\u00e9", [1, "a"]],
      ["🚀", true],
    ];
    expect(textTable({ columns: ["名", "value"], rows })).toBe(
      [
        "名      value",
        "──────  ───────",
        "防衛省",
        'e\u0301t\u00e9     [1,"a"]',
        "🚀      true",
        "",
        "3 rows",
        "",
      ].join("\n"),
    );
  });

  it("never lets a text steer the terminal", () => {
    const table = textTable({ columns: ["\u001b[2J"], rows: [["a\u001b]0;x\u0007\r\n\t\u202eb\u009b"]] });
    expect(table).toContain("a\\u001b]0;x\\u0007\\u000d\\n\\t\\u202eb\\u009b");
    expect(table).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it("says that there are no rows", () => {
    expect(textTable({ columns: ["a"], rows: [] })).toBe("a\n─\n\n0 rows\n");
  });
});

describe("neo4jTarget", () => {
  it("takes user and password from the environment", async () => {
    vi.stubEnv("NEO4J_USER", "analyst");
    vi.stubEnv("NEO4J_PASSWORD", "from the environment");
    expect(await neo4jTarget("bolt://db.example:7687")).toEqual({
      uri: "bolt://db.example:7687",
      user: "analyst",
      password: "from the environment",
    });
  });

  it("takes the password from the first line of a file before that", async () => {
    vi.stubEnv("NEO4J_USER", "");
    vi.stubEnv("NEO4J_PASSWORD", "from the environment");
    const file = join(graph, "password");
    await writeFile(file, "from the file \r\nsecond line\n");
    expect(await neo4jTarget("neo4j+s://db.example", file)).toEqual({
      uri: "neo4j+s://db.example",
      user: "neo4j",
      password: "from the file ",
    });
  });

  it.each(["http://127.0.0.1:7474", "127.0.0.1:7687", "bolt://", "bolt://host:99999", "", "bolt:host"])(
    "refuses the address %j",
    async (uri) => {
      vi.stubEnv("NEO4J_PASSWORD", "x");
      await expect(neo4jTarget(uri)).rejects.toMatchObject({ code: "usage", hint: expect.stringContaining("bolt://") });
    },
  );

  it.each(["bolt://neo4j:hunter2@127.0.0.1", "bolt://hunter2@127.0.0.1", "neo4j:hunter2@127.0.0.1"])(
    "refuses a password in the address and does not repeat it: %s",
    async (uri) => {
      const error = await neo4jTarget(uri).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "usage", message: expect.not.stringContaining("hunter2") });
    },
  );

  it("fails where there is no password and nobody to ask", async () => {
    vi.stubEnv("NEO4J_PASSWORD", "");
    await expect(neo4jTarget("bolt://127.0.0.1")).rejects.toMatchObject({
      code: "usage",
      hint: expect.stringContaining("NEO4J_PASSWORD"),
    });
  });

  it.each([
    ["missing", "unreadable"],
    ["blank", "usage"],
  ])("fails on a %s password file", async (name, code) => {
    const file = join(graph, name);
    if (name === "blank") await writeFile(file, "\n");
    await expect(neo4jTarget("bolt://127.0.0.1", file)).rejects.toMatchObject({ code });
  });
});

describe("no server", () => {
  it.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1"])("says so: %s", async (neo4j) => {
    vi.stubEnv("NEO4J_PASSWORD", "hunter2");
    const unavailable = {
      code: "store-unavailable",
      message: expect.stringContaining(neo4j),
      hint: expect.stringContaining("start the server"),
    };
    await expect(runQuery({ graph, cypher: "RETURN 1", neo4j })).rejects.toMatchObject(unavailable);
    await expect(loadInto({ graph, neo4j })).rejects.toMatchObject(unavailable);
  });
});
