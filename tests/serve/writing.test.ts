/** Deciding through the server: what is written to the ledger, what is refused, and that the graph is built again. */
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeGraph } from "../../src/graph/files.ts";
import type { DecisionAsked, NoteEntry, ReviewState } from "../../src/serve/review-types.ts";
import { type RunningServer, startServer } from "../../src/serve/server.ts";
import { entityId, graphOf } from "../fixtures/graph.ts";

const QUOTE = "Mara Quist met Tom Arden in Delle.";
const OTHER = "M. Quist left Delle.";
const GRAPH = graphOf({
  articles: [
    { path: "one.txt", text: `${QUOTE}\n\n${QUOTE} again`, group: 0 },
    { path: "two.txt", text: OTHER, group: 1 },
  ],
  names: {
    "Mara Quist": ["person", "Mara Quist"],
    "Tom Arden": ["person", "Tom Arden"],
    "M. Quist": ["person", "M. Quist"],
  },
  claims: [
    {
      path: "one.txt",
      quote: QUOTE,
      subject: "Mara Quist",
      relation: "meets",
      object: "Tom Arden",
      label: "met",
      more: { confidence: 0.5 },
    },
  ],
});
const [MARA, TOM, SHORT] = [
  entityId("person", "Mara Quist"),
  entityId("person", "Tom Arden"),
  entityId("person", "M. Quist"),
];
const CLAIM = GRAPH.claims[0]?.id ?? "";
const SAYS = {
  subject: "Mara Quist",
  relation: "meets",
  object: "Tom Arden",
  polarity: "positive",
  modality: "asserted",
} as const;

let folder: string;
let ledger: string;
let server: RunningServer;
let token: string;
let rebuilds: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "redthread-write-"));
  ledger = join(folder, "graph.ledger");
  rebuilds = 0;
  await writeGraph(join(folder, "graph"), GRAPH);
  await writeFile(join(folder, "graph", "graph.json"), '{"nodes":[],"edges":[]}');
  await writeFile(join(folder, "index.html"), "<!doctype html><head></head><title>viewer</title>");
  const rebuild = async () => {
    rebuilds += 1;
    return { applied: 1, problems: [{ line: 2, reason: "gone" }] };
  };
  server = await startServer({
    graphDir: join(folder, "graph"),
    viewerDir: folder,
    port: 0,
    reviewing: { ledger, rebuild },
  });
  token = /redthread-token" content="([\w-]{32})"/.exec(await (await fetch(server.url)).text())?.[1] ?? "";
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const headers = () => ({
  "Content-Type": "application/json",
  Origin: server.url.slice(0, -1),
  "X-Redthread-Token": token,
});

async function post(path: string, body: unknown, changed: Record<string, string> = {}) {
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${server.url}api/${path}`, {
    method: "POST",
    headers: { ...headers(), ...changed },
    body: sent,
  });
  return { status: response.status, answer: await response.json() };
}

const state = async (): Promise<ReviewState> => (await fetch(`${server.url}api/review`)).json();
const written = async () =>
  (await readFile(ledger, "utf8").catch(() => "")).split("\n").filter((line) => /^\w/.test(line));

describe("a decision", () => {
  const decisions: readonly (readonly [string, DecisionAsked, string])[] = [
    ["merge", { verb: "merge", entities: [MARA, SHORT] }, 'merge "two.txt" "[[M. Quist]] left Delle." with "one.txt"'],
    ["rename", { verb: "rename", entity: TOM, name: " Thomas Arden " }, 'to "Thomas Arden"'],
    ["kind", { verb: "kind", entity: TOM, kind: "organization" }, "is organization"],
    ["ignore", { verb: "ignore", entities: [TOM] }, "ignore "],
    ["split", { verb: "split documents", entity: MARA, documents: ["none.txt"] }, ""],
    ["confirm", { verb: "confirm", claim: CLAIM }, `confirm "one.txt" "${QUOTE}" that "Mara Quist" meets "Tom Arden"`],
    ["reject", { verb: "reject", claim: CLAIM }, "reject "],
    [
      "correct",
      { verb: "correct", claim: CLAIM, says: { ...SAYS, relation: "visits" } },
      'to "Mara Quist" visits "Tom Arden"',
    ],
    [
      "add",
      { verb: "add", document: "two.txt", start: 0, end: 20, says: { ...SAYS, subject: "M. Quist", object: "Delle" } },
      'add "two.txt" "M. Quist left Delle." that "M. Quist" meets "Delle"',
    ],
    ["note", { verb: "note", entity: TOM, words: " Ask him " }, '[[Tom Arden]] in Delle." says "Ask him"'],
    ["note", { verb: "note claim", claim: CLAIM, words: "Once" }, 'that "Mara Quist" meets "Tom Arden" says "Once"'],
  ];
  it.each(decisions)("%s becomes a line of the ledger, with its note", async (verb, asked, line) => {
    const { status, answer } = await post("decide", { ...asked, note: "seen\nin  print" });
    if (line === "") return expect([status, answer.error]).toEqual([400, expect.stringContaining("nothing of")]);
    expect(status).toBe(200);
    expect(await written()).toEqual(answer.lines);
    expect(answer.lines.join()).toContain(line);
    expect(answer.lines.join()).toMatch(/ # seen in print$/);
    const [decision] = (await state()).decisions;
    expect([decision?.decision?.verb, decision?.note, decision?.line]).toEqual([verb, "seen in print", 2]);
  });

  it("that is a note is told with what it is on, until it is taken back", async () => {
    const notes = async (): Promise<readonly NoteEntry[]> => (await fetch(`${server.url}api/notes`)).json();
    const { answer: first } = await post("decide", { verb: "note", entity: TOM, words: "Ask him\ntwice" });
    await post("decide", { verb: "note", entity: TOM, words: "Again" });
    const { answer: last } = await post("decide", { verb: "note claim", claim: CLAIM, words: "Once" });
    await appendFile(ledger, 'note "two.txt" "[[Nobody]] left" says "lost"\n');
    expect(await notes()).toEqual([
      { text: first.lines[0], words: "Ask him\ntwice", entity: TOM },
      { text: expect.any(String), words: "Again", entity: TOM },
      { text: last.lines[0], words: "Once", claim: CLAIM },
      { text: expect.any(String), words: "lost" },
    ]);
    await post("take-back", first);
    expect((await notes()).map(({ words }) => words)).toEqual(["Again", "Once", "lost"]);
    expect((await post("decide", { verb: "note", entity: TOM, words: " " })).status).toBe(400);
  });

  it("is taken back, and made again as it was", async () => {
    const { answer } = await post("decide", { verb: "ignore", entities: [TOM], note: "a # sign" });
    expect((await post("take-back", answer)).status).toBe(200);
    expect(await written()).toEqual([]);
    await post("decide", { verb: "lines", lines: answer.lines });
    expect(await written()).toEqual(answer.lines);
    expect((await post("decide", { verb: "lines", lines: answer.lines })).answer.lines).toEqual([]);
    expect((await state()).decisions[0]?.note).toBe("a # sign");
  });

  it("has the graph built again when that is asked for; lines that do not apply say why", async () => {
    await post("decide", { verb: "ignore", entities: [TOM] });
    expect((await post("rebuild", {})).answer).toEqual({ applied: 1, problems: [{ line: 2, reason: "gone" }] });
    expect(rebuilds).toBe(1);
    expect((await state()).decisions[0]?.problem).toBe("gone");
  });

  it.each([
    ["an entity that is gone", { verb: "ignore", entities: ["person:nobody"] }, 404, "no entity"],
    ["a claim that is gone", { verb: "confirm", claim: "c0" }, 404, "no claim"],
    ["an entity with itself", { verb: "merge", entities: [MARA, MARA] }, 400, "one already"],
    ["one entity alone", { verb: "merge", entities: [MARA] }, 400, "nothing is decided"],
    ["an empty name", { verb: "rename", entity: MARA, name: "  " }, 400, "empty"],
    ["a kind that is none", { verb: "kind", entity: MARA, kind: "ghost" }, 400, "no decision"],
    ["words that the quote has not", { verb: "correct", claim: CLAIM, says: { ...SAYS, object: "Ann" } }, 400, '"Ann"'],
    [
      "a quote that stands further up too",
      { verb: "add", document: "one.txt", start: 36, end: 70, says: SAYS },
      400,
      "further up",
    ],
    ["a line that is none", { verb: "lines", lines: ["drop table"] }, 400, "no decision is called"],
    ["two lines in one", { verb: "lines", lines: ['ignore "a" "[[b]]"\nignore "c" "[[d]]"'] }, 400, "no line"],
    ["more than it knows", { verb: "ignore", entities: [TOM], __proto__x: 1 }, 400, "no decision"],
    ["a list", [], 400, "no decision"],
    ["no JSON", "{", 400, "no JSON"],
  ])("of %s is refused in plain words", async (_name, asked, status, words) => {
    const refused = await post("decide", asked);
    expect([refused.status, refused.answer.error]).toEqual([status, expect.stringContaining(words)]);
    expect(await written()).toEqual([]);
  });
});

describe("a request that writes", () => {
  it.each([
    ["from another origin", { Origin: "http://evil.example" }, 403],
    ["without the page's token", { "X-Redthread-Token": "x" }, 403],
    ["that is no JSON", { "Content-Type": "text/plain" }, 415],
    ["of a page that frames this one", { "Sec-Fetch-Site": "cross-site" }, 403],
  ])("%s is refused", async (_name, changed, status) => {
    expect((await post("decide", { verb: "ignore", entities: [TOM] }, changed)).status).toBe(status);
    expect(await written()).toEqual([]);
  });

  it("without an origin is refused", async () => {
    const { Origin: _, ...rest } = headers();
    const response = await fetch(`${server.url}api/decide`, { method: "POST", headers: rest, body: "{}" });
    expect(response.status).toBe(403);
  });

  it("has at most 64 kB, whatever it says of its length", async () => {
    expect((await post("decide", { verb: "rename", entity: TOM, name: "x".repeat(70_000) })).status).toBe(413);
  });

  it.each(["PUT", "DELETE", "PATCH"])("by %s is refused, and so is POST elsewhere", async (method) => {
    expect((await fetch(`${server.url}api/decide`, { method, headers: headers() })).status).toBe(405);
    expect((await post("network", {})).status).toBe(405);
  });

  it("is refused by a server that only reads, whose page has no token", async () => {
    const reading = await startServer({ graphDir: join(folder, "graph"), viewerDir: folder, port: 0 });
    const sent = { method: "POST", headers: { ...headers(), Origin: reading.url.slice(0, -1) }, body: "{}" };
    expect((await fetch(`${reading.url}api/decide`, sent)).status).toBe(405);
    expect(await (await fetch(reading.url)).text()).not.toContain("token");
    await reading.close();
  });
});

describe("a server that only reads", () => {
  const reading = (more: object = {}) =>
    startServer({ graphDir: join(folder, "graph"), viewerDir: folder, port: 0, ...more });
  const told = async (url: string, path: string) => (await fetch(`${url}api/${path}`)).json();

  it("tells what was decided and noted, of the ledger beside the graph or another, and asks nothing", async () => {
    await post("decide", { verb: "note", entity: TOM, words: "Ask him" });
    await post("decide", { verb: "ignore", entities: [MARA] });
    const readers = [await reading(), await reading({ ledger: join(folder, "none.ledger") })];
    const said = await Promise.all(
      readers.map(async ({ url }) => [await told(url, "notes"), await told(url, "review")]),
    );
    const [[notes, state], [noNotes, noState]] = said as [[NoteEntry[], ReviewState], [NoteEntry[], ReviewState]];
    expect(notes).toEqual([{ text: expect.stringContaining("Ask him"), words: "Ask him", entity: TOM }]);
    expect(state).toMatchObject({ ledger, questions: [], open: 0 });
    expect(state.decisions.map(({ decision }) => decision?.verb)).toEqual(["note", "ignore"]);
    expect([noNotes, noState.decisions]).toEqual([[], []]);
    for (const { close } of readers) await close();
  });

  it("is all that a folder with a graph.json alone can have, and says so", async () => {
    await post("decide", { verb: "note", entity: TOM, words: "Ask him" });
    await rm(join(folder, "graph", "build.json"));
    const bare = await reading({ reviewing: { ledger, rebuild: async () => ({ applied: 0, problems: [] }) } });
    expect(bare.warnings.join()).toMatch(/Nothing can be decided here: .*build\.json/);
    expect(await (await fetch(bare.url)).text()).not.toContain("token");
    expect(await told(bare.url, "notes")).toEqual([]);
    expect((await told(bare.url, "review")).decisions).toHaveLength(1);
    await bare.close();
  });
});

describe("the questions", () => {
  it("come with what they are about, and go when they are answered", async () => {
    const { questions, open } = await state();
    expect(open).toBe(questions.length);
    const doubt = questions.find(({ kind }) => kind === "claim");
    expect(doubt).toMatchObject({ entities: [MARA, TOM], claim: { id: CLAIM, document: "one.txt" } });
    await post("decide", { verb: "lines", lines: doubt?.no });
    expect((await state()).questions.map(({ question }) => question)).not.toContain(doubt?.question);
  });
});
