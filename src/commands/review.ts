/**
 * `redthread review`: what is most doubtful, question by question, one key an answer. Answers go to the ledger at once.
 */
import { RedthreadError } from "../errors.ts";
import { readGraph } from "../graph/files.ts";
import { type Doubt, doubtsAbout } from "../ledger/doubts.ts";
import { addLines, ledgerPathOf, readLedgerOf, removeLines } from "../ledger/index.ts";
import { formatLine } from "../ledger/line.ts";
import { escaped } from "./terminal.ts";

/** What to review. */
export interface ReviewOptions {
  /** The graph's folder. */
  readonly graph: string;
  readonly ledger?: string;
  /** At most so many questions. */
  readonly most: number;
}

/** A question with the ledger lines of its answers, for programs. */
export interface Question extends Omit<Doubt, "yes" | "no"> {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * The questions about a graph that are open, the most worth asking first.
 *
 * @throws RedthreadError `bad-graph`, `unreadable` or `usage`.
 */
export async function doubts({ graph, ledger, most }: ReviewOptions): Promise<readonly Question[]> {
  if (!Number.isInteger(most) || most < 1) throw new RedthreadError("usage", "--most is a whole number from 1");
  const open = doubtsAbout(await readGraph(graph), await readLedgerOf(graph, ledger));
  return open
    .slice(0, most)
    .map((doubt) => ({ ...doubt, yes: doubt.yes.map(formatLine), no: doubt.no.map(formatLine) }));
}

/** Where keys come from: standard input, whose terminal then gives each key at once, or any stream of text. */
export type Keys = AsyncIterable<Uint8Array | string> & {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
};

const HELP = "y yes   n no   s skip   u undo   q quit";
const LAST = "that was the last question   u undo   q quit";
const INTERRUPT = "\u0003";

/** Asks, until somebody quits or the keys end; the last answer too can be undone. Gives the number of decisions that were written. */
export async function review(options: ReviewOptions, keys: Keys, show: (text: string) => void): Promise<number> {
  const open = await doubts(options);
  const path = options.ledger ?? ledgerPathOf(options.graph);
  const session = new Session(open, path, show);
  if (session.ended) return session.end();
  if (keys.isTTY === true) keys.setRawMode?.(true);
  try {
    session.ask();
    for await (const key of characters(keys)) {
      await session.answer(key);
      if (session.ended) break;
    }
  } finally {
    if (keys.isTTY === true) keys.setRawMode?.(false);
  }
  return session.end();
}

async function* characters(keys: Keys): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of keys) yield* typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
}

/** Where a review stands. */
class Session {
  readonly #open: readonly Question[];
  readonly #path: string;
  readonly #show: (text: string) => void;
  /** For each question that is done, the lines that its answer wrote. */
  readonly #written: (readonly string[])[] = [];
  #quit = false;

  constructor(open: readonly Question[], path: string, show: (text: string) => void) {
    this.#open = open;
    this.#path = path;
    this.#show = show;
  }

  get ended(): boolean {
    return this.#quit || this.#open.length === 0;
  }

  /** Shows the question that is next, or that none is left. */
  ask(): void {
    const question = this.#open[this.#written.length];
    this.#show(question === undefined ? `\n${LAST}\n` : this.#asked(question));
  }

  #asked({ question, evidence }: Question): string {
    const rows = [question, ...evidence.map((each) => `    ${each}`), `  ${HELP}`];
    return `\n${this.#written.length + 1}/${this.#open.length}  ${rows.map(escaped).join("\n")}\n`;
  }

  /** Takes one key. Keys that mean nothing are passed over. */
  async answer(key: string): Promise<void> {
    const question = this.#open[this.#written.length];
    if (key === "q" || key === INTERRUPT) this.#quit = true;
    else if (key === "u") await this.#undo();
    else if (question === undefined) return;
    else if (key === "s") this.#written.push([]);
    else if (key === "y" || key === "n") await this.#decide(question[key === "y" ? "yes" : "no"]);
    else return;
    if (!this.ended) this.ask();
  }

  async #decide(lines: readonly string[]): Promise<void> {
    this.#written.push(await addLines(this.#path, lines));
  }

  async #undo(): Promise<void> {
    const lines = this.#written.pop() ?? [];
    if (lines.length > 0) await removeLines(this.#path, lines);
  }

  /** Says what came of it, and gives the number of lines. */
  end(): number {
    const count = this.#written.flat().length;
    if (this.#open.length === 0) this.#show("nothing is doubtful that the ledger does not answer\n");
    else
      this.#show(
        `${count} ${count === 1 ? "line" : "lines"} written to ${this.#path}; they hold from the next build on\n`,
      );
    return count;
  }
}
