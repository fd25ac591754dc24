/**
 * Paths → the files that they name: folders are walked, everything that cannot be an article's file is said so.
 *
 * Nothing but regular files is ever opened. Symbolic links inside a folder are not followed: what they point to is read in its
 * own place if it lies in the folder, and is none of the folder's if it does not. So the walk ends and stays inside.
 */
import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { messageOf, RedthreadError } from "../errors.ts";
import type { Skipped } from "../model.ts";
import { extensionOf, readerOf } from "./registry.ts";

/** A file that has a reader. */
export interface Found {
  /** Absolute path without symbolic links. */
  readonly file: string;
  /** The folder that was given, or the folder of the file that was given; absolute, without symbolic links. */
  readonly root: string;
  /** Path below `root`, with "/". */
  readonly path: string;
}

/** What a walk gives. */
export interface Walk {
  readonly found: readonly Found[];
  readonly skipped: readonly Skipped[];
}

/** Files that stand beside articles and are none: README.md, LICENSE-MIT, ORIGIN. "license-fees-rise.txt" is an article. */
const PAPERS = /^(?:(?:README|LICEN[CS]E|ORIGIN)(?![a-z])|(?:readme|licen[cs]e|origin)(?:\.[a-z]+)?$)/;

/** Walks one path. Throws RedthreadError "not-found" where it does not exist. */
export async function walk(path: string): Promise<Walk> {
  const given = resolve(path);
  const state = await stateOf(path);
  if (state === undefined) return skip(basename(given), "cannot be read: permission denied or a loop of links");
  if (state.isDirectory()) return walkFolder(await realpath(given));
  const name = basename(given);
  const reason = state.isFile() ? unreadFormat(name) : `not a file but ${kindOf(state)}`;
  if (reason !== undefined) return skip(name, reason);
  return { found: [{ file: await realpath(given), root: dirname(given), path: name }], skipped: [] };
}

async function stateOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (cause) {
    if (!hasCode(cause, "ENOENT", "ENOTDIR")) return undefined;
    const hint = "Name a folder of articles, or a file.";
    throw new RedthreadError("not-found", `there is no file or folder ${path}`, { hint, cause });
  }
}

/** Every file below `root`, folder by folder without recursion, so that no depth overflows the stack. */
async function walkFolder(root: string): Promise<Walk> {
  const found: Found[] = [];
  const skipped: Skipped[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(folder, root, skipped)) {
      if (isPaper(entry)) continue;
      const file = join(folder, entry.name);
      const path = below(root, file);
      if (entry.isDirectory()) folders.push(file);
      else {
        const reason = await refusal(entry, file, root);
        if (reason === undefined) found.push({ file, root, path });
        else skipped.push({ path, reason });
      }
    }
  }
  return { found, skipped };
}

async function entriesOf(folder: string, root: string, skipped: Skipped[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (thrown) {
    skipped.push({ path: `${below(root, folder)}/`, reason: `folder cannot be read: ${messageOf(thrown)}` });
    return [];
  }
}

/** Why an entry gives no article; undefined where it is a file with a reader. */
async function refusal(entry: Dirent, file: string, root: string): Promise<string | undefined> {
  if (entry.isSymbolicLink()) return linkReason(file, root);
  return entry.isFile() ? unreadFormat(entry.name) : `not a file but ${kindOf(entry)}`;
}

async function linkReason(file: string, root: string): Promise<string> {
  try {
    const target = await realpath(file);
    if (target === root || target.startsWith(root + sep)) {
      return `symbolic link; ${below(root, target) || "its folder"} is read in its own place`;
    }
    return "symbolic link that leaves the folder; not followed";
  } catch {
    return "symbolic link to nothing, or to itself";
  }
}

function unreadFormat(name: string): string | undefined {
  if (readerOf(name) !== undefined) return undefined;
  const extension = extensionOf(name);
  return extension === "" ? "no reader for a file without extension" : `no reader for ${extension}`;
}

function isPaper({ name }: Dirent): boolean {
  return name.startsWith(".") || PAPERS.test(name);
}

function kindOf(entry: Dirent | Stats): string {
  if (entry.isFIFO()) return "a named pipe";
  if (entry.isSocket()) return "a socket";
  return entry.isBlockDevice() || entry.isCharacterDevice() ? "a device" : "something else";
}

function below(root: string, file: string): string {
  return relative(root, file).split(sep).join("/");
}

function skip(path: string, reason: string): Walk {
  return { found: [], skipped: [{ path, reason }] };
}

function hasCode(thrown: unknown, ...codes: readonly string[]): boolean {
  return thrown instanceof Error && "code" in thrown && codes.includes(String(thrown.code));
}
