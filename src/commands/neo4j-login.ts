/**
 * Who asks a Neo4j server, and with which password: from a file, from the environment, or asked for at the terminal. Never
 * from the command line, which other people on the machine can read.
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { messageOf, RedthreadError } from "../errors.ts";
import type { Neo4jTarget } from "../store/index.ts";
import { addressOf } from "../store/neo4j-errors.ts";

const WAYS = "set NEO4J_PASSWORD, or give --password-file FILE";

/**
 * The server at an address with its user (NEO4J_USER, or neo4j) and password.
 *
 * @throws RedthreadError `usage` for an address that is none or where there is no password, `unreadable` for its file.
 */
export async function neo4jTarget(uri: string, passwordFile?: string): Promise<Neo4jTarget> {
  const address = addressOf(uri);
  const user = process.env.NEO4J_USER || "neo4j";
  return { uri: address, user, password: await passwordOf(user, address, passwordFile) };
}

async function passwordOf(user: string, address: string, file: string | undefined): Promise<string> {
  if (file !== undefined) return passwordIn(file);
  if (process.env.NEO4J_PASSWORD) return process.env.NEO4J_PASSWORD;
  if (process.stdin.isTTY) return ask(`Password of ${user} at ${address}: `);
  throw new RedthreadError("usage", `there is no password for ${user} at ${address}`, { hint: WAYS });
}

/** The first line of a file. */
async function passwordIn(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((thrown: unknown) => {
    throw new RedthreadError("unreadable", `cannot read the password file ${file}: ${messageOf(thrown)}`, {
      hint: WAYS,
      cause: thrown,
    });
  });
  const [password = ""] = text.split(/\r?\n/, 1);
  if (password !== "") return password;
  throw new RedthreadError("usage", `the password file ${file} is empty`, { hint: WAYS });
}

/** Asks at the terminal; what is typed is not shown. */
async function ask(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const stopped = new AbortController();
  terminal.once("SIGINT", () => stopped.abort());
  terminal.once("close", () => stopped.abort());
  process.stderr.write(question);
  try {
    return await terminal.question("", { signal: stopped.signal });
  } catch (thrown) {
    throw new RedthreadError("interrupted", "no password was given", { cause: thrown });
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
