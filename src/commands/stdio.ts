/** Standard input and output as text, with back-pressure. */
import { once } from "node:events";

/** All of standard input as UTF-8 text. */
export async function readAll(): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of process.stdin) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Writes to standard output, no faster than its reader takes it. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
