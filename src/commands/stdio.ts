/** Standard input and output as text, with back-pressure. */
import { once } from "node:events";

/** The bytes of standard input; who sits at a terminal is told that they are waited for. */
export function standardInput(): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write("redthread: reading what is typed here, up to Ctrl-D\n");
  return process.stdin;
}

/** All of standard input as UTF-8 text. */
export async function readAll(): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of standardInput()) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Writes to standard output, no faster than its reader takes it. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
