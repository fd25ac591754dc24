/**
 * The shell of `redthread query`: queries one after another on one database, with a history that is kept.
 *
 * A query ends with a semicolon and may take several lines. Lines that begin with a colon speak to the shell itself. Without a
 * terminal it reads the same from standard input, so that a file of queries can be piped in.
 */
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { makeFolder } from "../common/folders.ts";
import { messageOf, RedthreadError } from "../errors.ts";
import { askingOf } from "../query/asking.ts";
import { openStore, type Store } from "../store/index.ts";
import { type AskOptions, answer, formOf, listing, parseParams, type ServerOptions, show, targetOf } from "./query.ts";
import { completed } from "./query-completion.ts";

const HISTORY_LENGTH = 1000;

const HELP = `A query ends with a semicolon and may take several lines.
  :list                     the cookbook
  :ask NAME [param=value …] a question of the cookbook
  :param name=value         a parameter for all queries from now on
  :format table|json|csv    the form of answers
  :quit                     or Ctrl-D
Tab completes, Ctrl-C stops a query or takes back what is typed, arrow up brings back what was typed before.
`;

/** Runs the shell until its input ends. Errors of queries are said, and the next is asked. */
export async function runShell(options: ServerOptions & AskOptions): Promise<void> {
  const store = await openStore(await targetOf(options), options.onProgress);
  try {
    await converse(store, options);
  } finally {
    await store.close();
  }
}

/** What changes while the shell runs. */
interface State {
  readonly options: ServerOptions & AskOptions;
  readonly pending: string;
}

async function converse(store: Store, options: ServerOptions & AskOptions): Promise<void> {
  const isTerminal = process.stdin.isTTY === true;
  let state: State = { options, pending: "" };
  const lines = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stderr, history: await readHistory(), historySize: HISTORY_LENGTH } : {}),
    completer: (line: string) => completed(line, state.pending, Object.keys(state.options.params)),
    removeHistoryDuplicates: true,
  });
  let history: readonly string[] = [];
  lines.on("history", (entries: string[]) => {
    history = [...entries];
  });
  let isOver = false;
  lines.on("close", () => {
    isOver = true;
  });
  const prompt = (pending: string) => {
    lines.setPrompt(pending === "" ? `${store.name}> ` : "... ");
    // Asking after the end, which may be typed while a query runs, would have the terminal read from anew, for good.
    if (isTerminal && !isOver) lines.prompt();
  };
  let asking: AbortController | undefined;
  // Ctrl-C stops the query that runs, else it takes back what is typed.
  lines.on("SIGINT", () => {
    asking?.abort();
    if (asking !== undefined) return;
    state = { ...state, pending: "" };
    process.stderr.write("\n");
    // To the end of the line, and all before it away.
    for (const name of ["e", "u"]) lines.write(null, { ctrl: true, name });
    prompt("");
  });
  if (isTerminal) process.stderr.write("Cypher, ended by a semicolon; :help shows more\n");
  prompt("");
  for await (const line of lines) {
    if (state.pending === "" && /^\s*:(?:quit|exit)\b/.test(line)) break;
    asking = new AbortController();
    state = await said(store, state, line, asking.signal);
    asking = undefined;
    prompt(state.pending);
  }
  if (state.pending.trim() !== "") await ask(store, state.options, state.pending);
  if (isTerminal) await keepHistory(history);
}

/** What comes of a line. */
async function said(store: Store, state: State, line: string, signal: AbortSignal): Promise<State> {
  const { options, pending } = state;
  if (pending === "" && line.trimStart().startsWith(":")) {
    const next = await command(store, options, line.trim().slice(1), signal).catch(explain);
    return { pending, options: next ?? options };
  }
  const query = pending === "" ? line : `${pending}\n${line}`;
  if (!/;\s*$/.test(query)) return { options, pending: query.trim() === "" ? "" : query };
  await ask(store, { ...options, signal }, query.replace(/;\s*$/, ""));
  return { options, pending: "" };
}

async function ask(store: Store, options: AskOptions, cypher: string): Promise<void> {
  await show(answer(store, { ...options, cypher })).catch(explain);
}

function explain(thrown: unknown): undefined {
  const hint = thrown instanceof RedthreadError && thrown.hint !== undefined ? ` (${thrown.hint})` : "";
  process.stderr.write(`${messageOf(thrown)}${hint}\n`);
  return undefined;
}

type Options = ServerOptions & AskOptions;

/** Does what a line with a colon says; gives the options that hold from then on. */
async function command(store: Store, options: Options, text: string, signal: AbortSignal): Promise<Options> {
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  switch (word) {
    case "format":
      return { ...options, form: formOf(rest) };
    case "param":
      return { ...options, params: { ...options.params, ...parseParams([rest]) } };
    case "list":
      await show([listing(false)]);
      return options;
    case "ask": {
      const [name = "", ...pairs] = rest.split(/\s+(?=\S+=)/);
      await show(answer(store, { ...options, ...askingOf(name.trim(), parseParams(pairs), options.as), signal }));
      return options;
    }
    case "help":
      await show([HELP]);
      return options;
    default:
      throw new RedthreadError("usage", `there is no :${word}`, { hint: ":help shows what there is" });
  }
}

/** Where the history is kept: XDG's folder for what programs remember. */
function historyFile(): string {
  return join(process.env.XDG_STATE_HOME || join(homedir(), ".local", "state"), "redthread", "query-history");
}

/** The lines of earlier shells, the last one first. */
async function readHistory(): Promise<string[]> {
  const text = await readFile(historyFile(), "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .reverse();
}

/** Keeps the lines of this shell for the next, for its owner's eyes alone. A folder that cannot be written costs the history only. */
async function keepHistory(history: readonly string[]): Promise<void> {
  if (history.length === 0) return;
  const path = historyFile();
  const lines = [...history].reverse().map((line) => `${line}\n`);
  await makeFolder(dirname(path))
    .then(() => writeFile(path, lines.join(""), { mode: 0o600 }))
    .catch((thrown: unknown) => process.stderr.write(`the history was not kept: ${messageOf(thrown)}\n`));
}
