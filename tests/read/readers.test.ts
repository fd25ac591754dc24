/** The contract that every reader keeps, and what each reads. */
import { describe, expect, it } from "vitest";
import { openPages } from "../../src/read/html-threads.ts";
import { READERS } from "../../src/read/index.ts";
import { line, readAll, source } from "./source.ts";

const EXTENSIONS = READERS.flatMap((reader) => reader.extensions);
const PARAGRAPH =
  "The two governments agreed on Tuesday to share the cost of the new radar, officials in Osburg said after the talks, which went on until midnight.";

describe("every reader", () => {
  it("has extensions of its own", () => {
    expect(new Set(EXTENSIONS).size).toBe(EXTENSIONS.length);
    for (const extension of EXTENSIONS) expect(extension).toMatch(/^\.[a-z]+$/);
  });

  describe.each(EXTENSIONS)("%s", (extension) => {
    const path = `a/b${extension}`;

    it.each<[string, Uint8Array]>([
      ["an empty file", Buffer.from("")],
      ["blanks", Buffer.from(" \r\n\t\n")],
      ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1")],
      ["NUL bytes", Buffer.from("a\0b")],
    ])("skips %s and says why", async (_, bytes) => {
      const results = await readAll(source(path, bytes));
      expect(results.length).toBeGreaterThan(0);
      for (const result of results) expect(line(result)).toMatch(/^a\/b\.\w+(?:, line \d+)?! (?:empty|binary)/);
    });

    it("skips what fails while it is read", async () => {
      const failing = {
        path,
        size: 10,
        async *chunks(): AsyncIterable<Uint8Array> {
          yield Buffer.from("[");
          throw new Error("EIO: i/o error");
        },
      };
      expect((await readAll(failing)).map(line)).toContain(`${path}! cannot be read: EIO: i/o error`);
    });

    it("replaces lone surrogates, and gives the same twice", async () => {
      const text =
        extension.startsWith(".j") || extension === ".ndjson" ? '{"text":"a \\ud800 b"}' : `<p>${PARAGRAPH}</p>`;
      const once = await readAll(source(path, text));
      expect(once).toEqual(await readAll(source(path, text, 1_000)));
      for (const result of once) expect(line(result)).not.toMatch(/\p{Surrogate}/u);
    });
  });
});

describe("text", () => {
  it("is the decoded file", async () => {
    const [result] = await readAll(source("a.txt", "\uFEFFOne\r\n\r\nTwo"));
    expect(result).toEqual({
      kind: "article",
      article: { path: "a.txt", format: "text", text: "One\r\n\r\nTwo", encoding: "utf-8", metadata: {} },
    });
  });

  it("says where bytes were replaced", async () => {
    const [result] = await readAll(source("a.txt", Buffer.concat([Buffer.from("“café” "), Buffer.from([0xff])])));
    expect(result).toMatchObject({ note: "1 byte sequence is not valid utf-8; replaced with U+FFFD" });
  });

  it("is refused above its cap, whatever the size said before", async () => {
    const huge = {
      path: "a.txt",
      size: 1,
      async *chunks(): AsyncIterable<Uint8Array> {
        for (let megabyte = 0; megabyte < 30; megabyte++) yield Buffer.alloc(1_000_000, "a");
      },
    };
    expect((await readAll(huge)).map(line)).toEqual(["a.txt! too large (more than 20 MB)"]);
  });
});

describe("json lines", () => {
  it("gives an article or a reason for each line", async () => {
    const text = [
      '{"id":"x1","text":"One","title":"T","date":"2007-04-30","source":{"name":"Herald"}}',
      "",
      "{broken",
      '{"body":"Two"}',
      '{"url":"https://example.org/3","maintext":"Three"}',
      '{"id":"x1","content":"Again"}',
      "[1]",
      '{"id":"x9"}',
      '{"id":7,"text":"Seven"}',
    ].join("\r\n");
    const results = await readAll(source("d.jsonl", text));
    expect(results.map(line).map((one) => one.replace(/(not valid JSON): .*/, "$1"))).toEqual([
      "d.jsonl#x1: One",
      "d.jsonl, line 3! not valid JSON",
      "d.jsonl#4: Two",
      "d.jsonl#https://example.org/3: Three",
      "d.jsonl#x1@6: Again",
      "d.jsonl, line 7! not a JSON object",
      'd.jsonl, line 8! no text under "text", "body", "content" or "maintext"',
      "d.jsonl#7: Seven",
    ]);
    expect(results[0]).toMatchObject({
      article: { metadata: { title: "T", published: "2007-04-30", publisher: "Herald" } },
    });
  });

  it("skips a line above the cap without keeping it, and goes on", async () => {
    const long = {
      path: "d.jsonl",
      size: 1,
      async *chunks(): AsyncIterable<Uint8Array> {
        for (let megabyte = 0; megabyte < 30; megabyte++) yield Buffer.alloc(1_000_000, "a");
        yield Buffer.from('\n{"text":"Two"}');
      },
    };
    expect((await readAll(long)).map(line)).toEqual(["d.jsonl, line 1! line of more than 20 MB", "d.jsonl#2: Two"]);
  });

  it("takes no field from a prototype", async () => {
    const results = await readAll(
      source("d.jsonl", '{"__proto__":{"text":"x"}}\n{"text":"y","__proto__":{"title":"z"}}'),
    );
    expect(results.map((result) => result.kind)).toEqual(["skipped", "article"]);
    expect(results[1]).toMatchObject({ article: { metadata: {} } });
  });
});

describe("json", () => {
  it.each<[string, readonly string[]]>([
    ['{"text":"One"}', ["d.json#1: One"]],
    [
      '[{"id":"a","text":"One"},{"x":1}]',
      ["d.json#a: One", 'd.json, item 2! no text under "text", "body", "content" or "maintext"'],
    ],
    ["[]", ["d.json! empty list"]],
    ["3", ["d.json! not a JSON object"]],
  ])("%s", async (text, lines) => expect((await readAll(source("d.json", text))).map(line)).toEqual(lines));
});

describe("html", () => {
  const page = `<html><head><title>Radar bought | The Herald</title><meta property="og:site_name" content="The Herald">
    <link rel="canonical" href="https://example.org/radar"><script type="application/ld+json">
    {"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Radar bought","datePublished":"2012-10-03T10:00:00Z",
    "author":[{"name":"Jane Doe"}]}]}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Radar bought</h1>
    <figure><img src="x.jpg"><figcaption>Ola Berg in Osburg</figcaption></figure><p>${PARAGRAPH}</p><p>Second <b>bold</b>
    line.<br>After a break. ${PARAGRAPH}</p><ul><li>One</li><li>Two</li></ul><script>document.title = "changed"</script></article>
    <footer>Footer</footer></body></html>`;

  it("is title and paragraphs, with what the head says", async () => {
    const [result] = await readAll(source("a.html", page, 4_000));
    expect(result).toEqual({
      kind: "article",
      article: {
        path: "a.html",
        format: "html",
        text: `Radar bought\n\nOla Berg in Osburg\n\n${PARAGRAPH}\n\nSecond bold line.\nAfter a break. ${PARAGRAPH}\n\nOne\n\nTwo`,
        encoding: "utf-8",
        metadata: {
          title: "Radar bought",
          publisher: "The Herald",
          published: "2012-10-03T10:00:00Z",
          url: "https://example.org/radar",
          author: "Jane Doe",
        },
      },
    });
  });

  it.each<[string, string]>([
    ['<meta property="article:published_time" content="2012-10-03">', "2012-10-03"],
    ['<meta name="date" content="2012-10-03">', "2012-10-03"],
    ['</head><body><time datetime="2012-10-03T09:00">3 Oct</time>', "2012-10-03T09:00"],
  ])("finds the date in %s", async (markup, published) => {
    const [result] = await readAll(source("a.html", `<html><head>${markup}<p>${PARAGRAPH}</p>`, 4_000));
    expect(result).toMatchObject({ article: { metadata: { published } } });
  });

  it("decodes what the page declares", async () => {
    const bytes = Buffer.from(`<meta charset="windows-1250"><p>${PARAGRAPH} \xe8</p>`, "latin1");
    const [result] = await readAll(source("a.html", bytes, 4_000));
    expect(result).toMatchObject({ article: { encoding: "windows-1250", text: `${PARAGRAPH} č` } });
  });

  it("says so where the page has no text", async () => {
    const results = await readAll(source("a.html", "<html><body><script>x</script></body></html>"));
    expect(results.map(line)).toEqual(["a.html! no text in the page"]);
  });

  it.each([
    ["divisions", "<div>".repeat(100_000)],
    ["spans in paragraphs", "<p><span>".repeat(100_000)],
    ["self-closing in SVG text", `<svg><desc>${"<div/>".repeat(100_000)}`],
    ["comments that never end", "<!--".repeat(100_000) + "<b>".repeat(1_000)],
  ])("does not hang on 100,000 %s", { timeout: 10_000 }, async (_, markup) => {
    const results = await readAll(source("a.html", markup, 100_000));
    expect(results).toHaveLength(1);
    expect(results[0]?.kind).toBe("skipped");
  });

  it("gives up a page that takes for ever, whatever its length, and reads the next", { timeout: 60_000 }, async () => {
    const pages = openPages({ deadline: 1 });
    const read = async (path: string, text: string) => line(await pages.readPage({ path, bytes: Buffer.from(text) }));
    try {
      expect(await read("a.html", `<body>${"<".repeat(2_000_000)}`)).toBe("a.html! given up after 1 s");
      expect(await read("b.html", `<p>${PARAGRAPH}</p>`)).toBe(`b.html: ${PARAGRAPH}`);
    } finally {
      await pages.close();
    }
  });

  it("reads a page of many unclosed paragraphs and drawings", async () => {
    const drawing = `<svg>${"<path/>".repeat(2_000)}</svg>`;
    const [result] = await readAll(
      source("a.html", `<body>${drawing}${`<p>${PARAGRAPH}`.repeat(600)}<ul>${"<li>x".repeat(600)}`, 100_000),
    );
    expect(result?.kind).toBe("article");
  });
});
