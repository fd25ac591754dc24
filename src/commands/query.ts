/**
 * `redthread query`: Cypher on the graph's embedded database, or on a Neo4j server that holds the graph. Queries only read unless
 * they are let write, end at a time limit, and give their rows as they come.
 */
import { RedthreadError } from "../errors.ts";
import { askingOf as entryOf } from "../query/asking.ts";
import { COOKBOOK } from "../query/cookbook.ts";
import { explainGap, GAPS, silentGaps } from "../query/gaps.ts";
import { unknownNames } from "../query/unknown-names.ts";
import { MAIN_GRAPH } from "../store/cypher.ts";
import { openStore, type Parameters, type Progress, type Store, type StoreTarget } from "../store/index.ts";
import { writesInVain } from "../store/read-only.ts";
import { neo4jTarget } from "./neo4j-login.ts";
import { FORMS, type Form } from "./query-forms.ts";
import { writeOut } from "./stdio.ts";

/** Where to ask. */
export interface ServerOptions {
  /** The graph's folder. */
  readonly graph: string;
  /** Address of a Neo4j server to ask in place of the folder's own database. */
  readonly neo4j?: string;
  /** The graph's name in the server. */
  readonly as?: string;
  /** A file whose first line is the server's password. */
  readonly passwordFile?: string;
  /** Told while the folder's database is made. */
  readonly onProgress?: Progress;
}

/** How to ask and to answer. */
export interface AskOptions {
  readonly params: Parameters;
  /** What the query calls entities: those that the graph does not know are said. */
  readonly names?: readonly string[];
  readonly form: Form;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly write: boolean;
  /** Stops the query when it is aborted. */
  readonly signal?: AbortSignal;
}

/** What is typed after `redthread query`. */
export interface AskFlags {
  readonly name?: string;
  readonly as?: string;
  readonly param?: readonly string[];
  readonly format?: string;
  readonly json?: true;
  readonly timeout?: string;
  readonly write?: true;
}

const DEFAULT_SECONDS = 60;

/**
 * What options ask for; `cypher` is undefined where neither a query nor an entry of the cookbook is given. Every query may use
 * `$graph`, the graph's name, as those of the cookbook do.
 *
 * @throws RedthreadError `usage` with what may be said instead.
 */
export function askingOf(
  cypher: string | undefined,
  flags: AskFlags,
): AskOptions & { readonly cypher: string | undefined } {
  if (cypher !== undefined && flags.name !== undefined)
    throw new RedthreadError("usage", "give a query or --name, not both");
  const params = parseParams(flags.param ?? []);
  const entry = flags.name === undefined ? undefined : entryOf(flags.name, params, flags.as);
  return {
    cypher: entry?.cypher ?? cypher,
    params: entry?.params ?? { graph: flags.as ?? MAIN_GRAPH, ...params },
    names: entry?.names ?? [],
    form: formOf(flags.format ?? (flags.json === true ? "json" : "table")),
    timeLimit: 1000 * secondsOf(flags.timeout),
    write: flags.write === true,
  };
}

/** The form of a name. Throws RedthreadError `usage` for an unknown one. */
export function formOf(name: string): Form {
  const form = FORMS.find((each) => each.name === name);
  if (form !== undefined) return form;
  throw new RedthreadError("usage", `unknown format "${name}"`, {
    hint: `choose one of: ${FORMS.map((each) => each.name).join(", ")}`,
  });
}

function secondsOf(text: string | undefined): number {
  const value = Number(text ?? DEFAULT_SECONDS);
  // Beyond this a timer fires at once.
  if (value > 0 && value <= 2_000_000) return value;
  throw new RedthreadError("usage", `--timeout takes a number of seconds above 0, not ${text}`);
}

/**
 * The answer in pieces, ready for standard output. The folder's database is made first where it is missing or stale; `onReady` is
 * told when that is done.
 *
 * @throws RedthreadError `bad-query` with the engine's reason; `out-of-time`; `bad-graph`, `store-unavailable`, `store-refused` or
 * `usage` where there is nothing to ask.
 */
export async function* runQuery(
  options: ServerOptions & AskOptions & { readonly cypher: string },
  onReady: () => void = () => undefined,
): AsyncGenerator<string> {
  const store = await openStore(await targetOf(options), options.onProgress);
  onReady();
  try {
    yield* answer(store, options);
  } finally {
    await store.close();
  }
}

/** One answer of a store that is open, in pieces. */
export async function* answer(
  store: Store,
  { cypher, params, names = [], form, timeLimit, write, signal }: AskOptions & { readonly cypher: string },
): AsyncGenerator<string> {
  const isEmbedded = store.name === "embedded";
  const options = { timeLimit, ...(signal === undefined ? {} : { signal }) };
  const warnings = [
    ...(isEmbedded ? silentGaps(cypher) : []),
    ...(await unknownNames(store, names, params.graph, options)),
  ];
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  try {
    yield* form.write(await store.stream(cypher, params, { ...options, write }));
  } catch (thrown) {
    throw isEmbedded ? explainGap(thrown, cypher) : thrown;
  }
}

/** Writes an answer to standard output, no faster than it is read there. */
export async function show(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await writeOut(piece);
}

/**
 * The database that options name.
 *
 * @throws RedthreadError `usage` where it is the embedded one and queries shall write.
 */
export async function targetOf({
  graph,
  neo4j,
  passwordFile,
  write = false,
}: ServerOptions & { readonly write?: boolean }): Promise<StoreTarget> {
  if (neo4j === undefined && write) throw writesInVain();
  if (neo4j === undefined) return { store: "embedded", graph };
  return { store: "neo4j", ...(await neo4jTarget(neo4j, passwordFile)) };
}

/** The cookbook with what each entry takes, and what the embedded database cannot do. */
export function listing(asJson: boolean): string {
  if (asJson) return `${JSON.stringify({ cookbook: COOKBOOK, embeddedCannot: GAPS.map(({ name }) => name) })}\n`;
  const entries = COOKBOOK.map(({ name, question, params }) => {
    const taken = params.map(({ name: param, says, fallback }) => {
      const otherwise = fallback === undefined || fallback === null ? "" : ` (${fallback})`;
      return `    ${param.padEnd(8)} ${says}${otherwise}\n`;
    });
    return `${name}\n  ${question}\n${taken.join("")}`;
  });
  const gaps = (isSilent: boolean) =>
    GAPS.filter(({ silent = false }) => silent === isSilent).map(({ name, instead }) => `  ${name}: ${instead}\n`);
  return `${entries.join("\n")}
The embedded database refuses these; a Neo4j server does not:
${gaps(false).join("")}
It answers these otherwise than Neo4j, without a word:
${gaps(true).join("")}`;
}

/**
 * Parameters from `name=value` texts. A value that is JSON is taken as that (`n=3`, `names=["A","B"]`), any other as text
 * (`name=Ann`); a text that looks like a number is quoted (`name="2007"`).
 *
 * @throws RedthreadError `usage` where there is no name.
 */
export function parseParams(pairs: readonly string[]): Parameters {
  return Object.fromEntries(pairs.map(parsePair));
}

function parsePair(pair: string): readonly [string, unknown] {
  const [name = "", ...rest] = pair.split("=");
  if (name !== "" && rest.length > 0) return [name, parseValue(rest.join("="))];
  throw new RedthreadError("usage", `not a parameter: ${pair}`, { hint: "write --param name=value" });
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
