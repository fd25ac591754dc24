/**
 * The formats that are read. Who adds one writes a Reader and names it here.
 */
import { html } from "./html.ts";
import { json, jsonl } from "./json.ts";
import type { Reader } from "./reader.ts";
import { text } from "./text.ts";

/** Every reader. No two claim one extension. */
export const READERS: readonly Reader[] = [text, html, jsonl, json];

/** The reader of a file, by its extension in any case. */
export function readerOf(path: string): Reader | undefined {
  const extension = extensionOf(path);
  return READERS.find((reader) => reader.extensions.includes(extension));
}

/** ".txt" of "a/b.TXT"; "" where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot).toLowerCase();
}
