import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InputLine, linesOfFiles, linesOfStream } from "../../src/commands/extract-lines.ts";

/** Lines with bytes decoded. */
async function all(lines: AsyncIterable<InputLine>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const line of lines) found.push(line instanceof Uint8Array ? Buffer.from(line).toString("utf8") : line);
  return found;
}

/** A stream that gives its bytes a few at a time. */
async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

function stream(text: string | Uint8Array, areJson = false): Promise<readonly unknown[]> {
  return all(linesOfStream(streamOf(typeof text === "string" ? Buffer.from(text) : text), areJson));
}

function textLine(text: string): string {
  return JSON.stringify({ id: "standard input", text });
}

describe("standard input", () => {
  test.each<[string, string, boolean, readonly string[]]>([
    ["nothing", "", false, []],
    ["blank lines", " \n\n\t\n", false, []],
    ["JSON lines", '\n{"id":1}\n\n{"id":2}', false, ['{"id":1}', '{"id":2}']],
    ["JSON lines behind a byte order mark", '\ufeff {"id":1}\n', false, ['\ufeff {"id":1}']],
    ["JSON lines of which a later one is damaged", '{"id":1}\nNorway', false, ['{"id":1}', "Norway"]],
    ["one text", "Norway met Chile.\n\n{brace}", false, [textLine("Norway met Chile.\n\n{brace}")]],
    ["what must be JSON lines", "Norway\n{}\n", true, ["Norway", "{}"]],
  ])("%s", async (_, text, areJson, expected) => {
    expect(await stream(text, areJson)).toEqual(expected);
  });

  test("a text in another encoding", async () => {
    expect(await stream(Buffer.from("\ufeffNorway met Chilé.\n", "utf16le"))).toEqual([
      textLine("Norway met Chilé.\n"),
    ]);
  });

  test("what is no text says so", async () => {
    expect(await stream(Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"))).toEqual([
      { path: "standard input", reason: "binary file (PNG)" },
    ]);
  });
});

describe("files and folders", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "redthread-extract-"));
    await writeFile(join(folder, "b.txt"), "Norway met Chile.");
    await writeFile(
      join(folder, "c.jsonl"),
      '{"id": 7, "title": "Talks", "date": "2007-05-04", "text": "Kenya met Ghana."}\n[]\n',
    );
    await writeFile(join(folder, "d.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("give a line for each article, with what is known of it, and a reason for each that is none", async () => {
    const lines = await all(linesOfFiles([folder]));
    const parsed = lines.map((line): unknown => (typeof line === "string" ? JSON.parse(line) : line));
    expect(parsed).toEqual([
      { id: "b.txt", text: "Norway met Chile." },
      { id: "c.jsonl#7", text: "Kenya met Ghana.", title: "Talks", published: "2007-05-04" },
      { path: "c.jsonl, line 2", reason: expect.any(String) },
      { path: "d.txt", reason: "binary file (PNG)" },
    ]);
  });

  test("refuses a path that is none", async () => {
    await expect(all(linesOfFiles([join(folder, "none")]))).rejects.toMatchObject({ code: "not-found" });
  });
});
