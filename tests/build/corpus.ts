/** Folders of made-up articles, in every format that is read, and folders with what cannot be read. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const HARBOUR = `Minister ends talks in Oslo

OSLO, March 4, 2011 - Norwegian Foreign Minister Jane Marsh met John Smith, president of Chile, in Oslo on Tuesday. She praised Chile.

Norway will attack Peru, according to John Smith. Peru was criticised by Kenya last month, Marsh said.

"We will support Ghana," Marsh said. Kenya denied that it had attacked Ghana.
`;

const PAGE = `<!doctype html><html><head><title>Marsh visits Lima</title>
<meta property="article:published_time" content="2011-05-02T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Marsh visits Lima</h1>
<p>Norway's foreign minister, Jane Marsh, visited Peru on Monday and met Prime Minister Robert Brown in the old town hall, where they talked for two hours.</p>
<p>Jane Marsh met Mary Major on Friday. Peru criticised Chile. Marsh did not visit Chile, and she said that Norway supports Peru in the dispute about the fishing grounds.</p>
</article></body></html>`;

const LINES = [
  { id: "one", published: "2011-06-01", text: "Kenya attacked Ghana in May 2011. Canada criticised Kenya." },
  { id: "two", text: "The US urged Kenya to meet Ghana. The United States praised Canada 😀." },
];

/** Three files with four articles. */
export const CORPUS: Readonly<Record<string, string>> = {
  "harbour.txt": HARBOUR,
  "pages/lima.html": PAGE,
  "wire.jsonl": `${LINES.map((line) => JSON.stringify(line)).join("\n")}\n`,
};

/** The number of articles in CORPUS. */
export const ARTICLES = 4;

/** Files of which none gives an article, with a part of the reason that is given. */
export const UNREADABLE: readonly (readonly [path: string, content: string | Uint8Array, reason: RegExp])[] = [
  ["furniture.txt", "Subscribe now\nSign up for our newsletter\nAll rights reserved.\n", /furniture/],
  ["binary.txt", Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 9, 0, 0, 7]), /binary|not text/],
  ["empty.txt", "", /empty/],
  ["photo.jpg", "x", /no reader for \.jpg/],
  ["bad.jsonl", "{\n", /not valid JSON/],
];

/** A temporary folder, and the way to remove it. */
export interface Folder {
  readonly path: string;
  write(path: string, content: string | Uint8Array): Promise<string>;
  link(path: string, target: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a folder with files by path. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "redthread-build-"));
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = join(path, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    path,
    write,
    link: (name, target) => symlink(target, join(path, name)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
