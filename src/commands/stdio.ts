/** Standard input and output as text, in lines, with back-pressure. */
import { once } from "node:events";
import { byteLines } from "../common/lines.ts";

const SPACE = 32;

/** All of standard input as UTF-8 text. */
export async function readAll(): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of process.stdin) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

/** Writes one line for each line of standard input that is not blank, in order, as fast as the reader takes them. */
export async function mapLines(answer: (line: Uint8Array) => string): Promise<void> {
  for await (const line of byteLines(process.stdin)) {
    if (line.every((byte) => byte <= SPACE)) continue;
    if (!process.stdout.write(`${answer(line)}\n`)) await once(process.stdout, "drain");
  }
}
