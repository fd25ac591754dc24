/**
 * Files that the server sends: the built viewer, listed once, and the graph file, read again when it changes.
 *
 * A request's path is only ever looked up in the list of files that were found; it is never turned into a path on disk. So
 * "..", "%2e", "//" and NUL name nothing and get a 404.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Payload, payload } from "./reply.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** A file's content, read again when its size or time of change differs from the last reading. */
export class WatchedFile {
  readonly path: string;
  #version = "";
  #content: Promise<Payload> | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** The content as it lies on disk now. Rejects with Node's error where the file cannot be read. */
  async read(): Promise<Payload> {
    const version = await versionOf(this.path);
    if (this.#content === undefined || version !== this.#version) {
      this.#version = version;
      this.#content = readFile(this.path).then((bytes) => payload(typeOf(this.path), bytes));
    }
    return this.#content;
  }
}

/** Changes whenever a file's content does: its time of change and its size. */
export async function versionOf(path: string): Promise<string> {
  const { mtimeMs, size } = await stat(path);
  return `${mtimeMs}:${size}`;
}

/** All files below a folder by the URL path that names them; index.html also by "/". */
export async function listFiles(folder: string): Promise<ReadonlyMap<string, WatchedFile>> {
  const files = new Map<string, WatchedFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length).replaceAll("\\", "/"), new WatchedFile(path));
  }
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  return files;
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}
