import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadInto } from "../../src/commands/load.ts";
import { neo4jTarget } from "../../src/commands/neo4j-login.ts";
import { askingOf, listing, parseParams, runQuery } from "../../src/commands/query.ts";
import { completed } from "../../src/commands/query-completion.ts";
import { FORMS } from "../../src/commands/query-forms.ts";
import { runShell } from "../../src/commands/query-shell.ts";
import { textTable } from "../../src/commands/table.ts";
import { writeGraph } from "../../src/graph/files.ts";
import type { Value } from "../../src/store/index.ts";
import { gather } from "../export/graphs.ts";
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

/** What `redthread query` writes for a query. */
async function asked(cypher: string | undefined, flags: Parameters<typeof askingOf>[1] = {}, dir = graph) {
  const asking = askingOf(cypher, flags);
  return gather(runQuery({ graph: dir, ...asking, cypher: asking.cypher ?? "" }));
}

describe("runQuery", () => {
  it("gives an aligned table", async () => {
    const cypher = "MATCH (p:Person)-[:SUBJECT]-(c) RETURN p.name AS person, count(c) AS claims ORDER BY claims";
    expect(await asked(cypher)).toBe(
      ["person       claims", "───────────  ──────", "Ilse Varga   3", "Tomas Reyes  4", "", "2 rows", ""].join("\n"),
    );
  });

  it("gives JSON", async () => {
    const cypher = "MATCH (p:Person {name: $name}) RETURN p.id AS id, p.aliases AS aliases";
    const answer = await asked(cypher, { param: ["name=Ilse Varga"], json: true });
    expect(answer.endsWith("\n")).toBe(true);
    expect(JSON.parse(answer)).toEqual({
      columns: ["id", "aliases"],
      rows: [["person:Ilse Varga", ["I. Varga", "Varga"]]],
    });
  });

  it("gives CSV without formulas", async () => {
    const cypher = "UNWIND ['=1+1', 'a,\"b\"', null, ['x'], '-2'] AS value RETURN value, 1.5 AS number";
    expect(await asked(cypher, { format: "csv" })).toBe(
      `value,number\r\n'=1+1,1.5\r\n"a,""b""",1.5\r\n,1.5\r\n"[""x""]",1.5\r\n'-2,1.5\r\n`,
    );
  });

  it("asks the cookbook", async () => {
    const answer = await asked(undefined, { name: "who-met", param: ["who=Varga"], json: true });
    const met = "Ilse Varga met Tomas Reyes in Port Halden on Tuesday.";
    expect(JSON.parse(answer).rows).toEqual([
      ["Ilse Varga", "Tomas Reyes", "2012-01-01", "2012-12-31", 2, met, "wire/1.txt"],
    ]);
  });

  it.each([
    ["VARGA", 1, []],
    ["2012", 0, ['nothing in the graph is called "2012"\n']],
    ["Ilse Vargas", 0, ['nothing in the graph is called "Ilse Vargas"; near it: Ilse Varga\n']],
  ])("knows %s, or says that it does not, with what is near", async (name, found, says) => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const answer = await asked(undefined, { name: "who-met", param: [`who=${name}`], json: true });
    const warnings = said.mock.calls.flat();
    said.mockRestore();
    expect(JSON.parse(answer).rows).toHaveLength(found);
    expect(warnings).toEqual(says);
  });

  it("says in one line what is wrong with a query", async () => {
    await expect(asked("MATCH (n RETURN n")).rejects.toMatchObject({
      code: "bad-query",
      message: "syntax error: Expected RParen (line 1, column 10)",
    });
  });

  it("says what the embedded database has not, and what to write instead", async () => {
    await expect(asked("MATCH (n:Person|Country) RETURN n")).rejects.toMatchObject({
      message: expect.stringContaining("no label expressions"),
      hint: expect.stringContaining("WHERE n:Person OR"),
    });
    const warned = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await asked("RETURN [1, 2][-1..] AS x");
    const said = warned.mock.calls.flat();
    warned.mockRestore();
    expect(said).toEqual([expect.stringContaining("counted from the end")]);
  });

  it.each([
    [{}, "main"],
    [{ as: "second" }, "second"],
    [{ as: "second", param: ["graph=mine"] }, "mine"],
  ])("knows the graph's name: %j", async (flags, name) => {
    expect(await asked("RETURN $graph AS graph", { ...flags, format: "csv" })).toBe(`graph\r\n${name}\r\n`);
  });

  it("does not write to what is made anew from files", async () => {
    await expect(asked("CREATE (n:X)", { write: true })).rejects.toMatchObject({
      code: "usage",
      hint: expect.stringContaining("--neo4j"),
    });
  });

  it("tells how far the database is", async () => {
    const fresh = await mkdtemp(join(tmpdir(), "redthread-query-"));
    await writeGraph(fresh, GRAPH);
    const onProgress = vi.fn();
    const onReady = vi.fn();
    const asking = { ...askingOf("RETURN 1", {}), cypher: "RETURN 1" };
    await gather(runQuery({ graph: fresh, ...asking, onProgress }, onReady));
    const [done, total] = onProgress.mock.lastCall ?? [];
    await rm(fresh, { recursive: true, force: true });
    expect(done).toBeGreaterThan(0);
    expect(done).toBe(total);
    expect(onReady).toHaveBeenCalledOnce();
  });

  it.each([
    [undefined, { name: "who-won" }, "who-met"],
    [undefined, { name: "said-of" }, "--param what="],
    [undefined, { name: "who-met", param: ["whom=x"] }, "who, limit"],
    ["RETURN 1", { format: "xml" }, "table, json, csv"],
  ])("refuses %j %j and says what there is", (cypher, flags, hint) => {
    expect(() => askingOf(cypher, flags)).toThrow(
      expect.objectContaining({ code: "usage", hint: expect.stringContaining(hint) }),
    );
  });

  it.each([
    ["RETURN 1", { name: "who-met" }],
    ["RETURN 1", { timeout: "0" }],
    ["RETURN 1", { timeout: "soon" }],
    ["RETURN 1", { timeout: "1e9" }],
  ])("refuses %j %j", (cypher, flags) => {
    expect(() => askingOf(cypher, flags)).toThrow(expect.objectContaining({ code: "usage" }));
  });

  it("lists the cookbook with its parameters, and the gaps", () => {
    expect(listing(false)).toMatch(/^who-met\n {2}Who met whom/);
    expect(listing(false)).toContain("label expressions: write labels as conditions");
    expect(JSON.parse(listing(true)).embeddedCannot).toContain("APOC");
  });
});

describe("the shell", () => {
  /** What a shell writes to standard output and to standard error for some lines of input. */
  async function typed(...lines: readonly string[]): Promise<readonly [string, string]> {
    const written: [string, string] = ["", ""];
    const spies = [process.stdout, process.stderr].map((stream, at) =>
      vi.spyOn(stream, "write").mockImplementation((piece) => {
        written[at] += String(piece);
        return true;
      }),
    );
    vi.spyOn(process, "stdin", "get").mockReturnValue(
      Object.assign(Readable.from(lines.map((line) => `${line}\n`)), {
        isTTY: false,
      }) as unknown as typeof process.stdin,
    );
    await runShell({ graph, ...askingOf(undefined, { format: "json" }) });
    for (const spy of spies) spy.mockRestore();
    vi.restoreAllMocks();
    return written;
  }

  it("asks one query after another, over several lines, and the last without a semicolon", async () => {
    const [out, err] = await typed(
      "RETURN 1 AS a;",
      "MATCH (p:Person)",
      "RETURN count(p) AS n;",
      "",
      "RETURN 'x;' AS b",
    );
    expect(err).toBe("");
    expect(out.replace(/\n/g, "")).toBe(
      '{"columns":["a"],"rows":[[1]]}{"columns":["n"],"rows":[[2]]}{"columns":["b"],"rows":[["x;"]]}',
    );
  });

  it("goes on after an error, and stops at :quit", async () => {
    const [out, err] = await typed("RETURN nope;", ":format html", ":nothing", "RETURN 2 AS n;", ":quit", "RETURN 3;");
    expect(err.split("\n").slice(0, 3)).toEqual([
      expect.stringContaining("nope"),
      expect.stringContaining("table, json, csv"),
      expect.stringContaining(":help"),
    ]);
    expect(out).toContain("[2]");
    expect(out).not.toContain("3");
  });

  it("takes parameters, forms and the cookbook's questions", async () => {
    const [out] = await typed(
      ":param name=Norland",
      ":format csv",
      "RETURN $name AS n;",
      ":ask offices of=Ilse Varga limit=1",
    );
    expect(out).toMatch(/^n\r\nNorland\r\npost,office,holder.*\r\nNorland,Minister of Trade,Ilse Varga,/);
  });
});

describe("completed", () => {
  it.each([
    ["MATCH (p:Per", "", ["Person"], "Per"],
    ["mat", "", ["MATCH"], "mat"],
    ["RETURN p.na", "MATCH (p:Person)", ["name"], "na"],
    ["RETURN $na", "", ["$name"], "$na"],
    ["RETURN 'mat", "", [], ""],
    [":f", "", [":format"], ":f"],
    [":format j", "", ["json"], "j"],
    [":ask who", "", ["who-met"], "who"],
    [":ask who-met w", "", ["who="], "w"],
    [":ask nothing w", "", [], "w"],
  ])("%j after %j", (line, pending, options, typed) => {
    expect(completed(line, pending, ["graph", "name"])).toEqual([options, typed]);
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
  const [form] = FORMS;
  const table = (columns: readonly string[], rows: readonly (readonly Value[])[]) =>
    gather(form?.write({ columns, rows: Readable.from(rows, { objectMode: true }) }) ?? []);

  it("aligns wide characters, shows nothing for null and JSON for lists", async () => {
    const rows = [
      ["防衛省", null],
      ["e\u0301t\u00e9", [1, "a"]],
      ["🚀", true],
    ];
    expect(await table(["名", "value"], rows)).toBe(
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

  it("puts values under each other where the terminal is too narrow", async () => {
    const rows = [
      ["Ann", null, "She said that the 条約 was dead."],
      ["Bo", 2, "Yes.\u001b[2J"],
    ];
    const answer = { columns: ["who", "n", "quote"], rows: Readable.from(rows, { objectMode: true }) };
    expect(await gather(textTable(answer, 24))).toBe(
      [
        ...["── 1", "who    Ann", "quote  She said that the", "       条約 was dead."],
        ...["", "── 2", "who    Bo", "n      2", "quote  Yes.\\u001b[2J", "", "2 rows", ""],
      ].join("\n"),
    );
  });

  it("never lets a text steer the terminal", async () => {
    const text = await table(["\u001b[2J"], [["a\u001b]0;x\u0007\r\n\t\u202eb\u009b"]]);
    expect(text).toContain("a\\u001b]0;x\\u0007\\u000d\\n\\t\\u202eb\\u009b");
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it("says that there are no rows", async () => {
    expect(await table(["a"], [])).toBe("a\n─\n\n0 rows\n");
  });

  it("shows no columns where there are none", async () => {
    expect(await table([], [])).toBe("\n0 rows\n");
  });

  it("takes more rows than it measures, each on its line", async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index === 2400 ? "wider than all before" : "x", index]);
    const lines = (await table(["a", "n"], rows)).split("\n");
    expect(lines).toHaveLength(2 + 2500 + 3);
    expect(lines.slice(2400, 2404)).toEqual(["x  2398", "x  2399", "wider than all before  2400", "x  2401"]);
    expect(lines.at(-2)).toBe("2500 rows");
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
    const asking = { ...askingOf("RETURN 1", {}), cypher: "RETURN 1" };
    await expect(gather(runQuery({ graph, ...asking, neo4j }))).rejects.toMatchObject(unavailable);
    await expect(loadInto({ graph, neo4j })).rejects.toMatchObject(unavailable);
  });
});
