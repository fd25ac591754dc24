/**
 * The command line of stores and exports: query, load, export.
 */
import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import type { FilterFlags } from "./export-filter.ts";
import { leaveSoon } from "./leave-soon.ts";

interface ServerFlags {
  readonly graph: string;
  readonly neo4j?: string;
  readonly as?: string;
  readonly passwordFile?: string;
  readonly json?: true;
}

interface QueryFlags extends ServerFlags {
  readonly name?: string;
  readonly list?: true;
  readonly param?: readonly string[];
  readonly format?: string;
  readonly write?: true;
  readonly timeout?: string;
}

interface LoadFlags extends ServerFlags {
  readonly neo4j: string;
  readonly prune?: true;
}

interface ExportFlags extends FilterFlags {
  readonly graph: string;
  readonly format: string;
  readonly out?: string;
  readonly ledger?: string;
  readonly json?: true;
}

const PASSWORD_HELP = "file with the server's password (else NEO4J_PASSWORD, or asked for)";
const AS_HELP = "the graph's name in the server, where several live side by side (default main)";

/** Adds the commands. `graph` is the folder that they work on by default. */
export function addHandOver(program: Command, graph: string): void {
  addQuery(program, graph);
  addLoad(program, graph);
  addExport(program, graph);
}

function addQuery(program: Command, graph: string): void {
  program
    .command("query")
    .description("ask a graph in Cypher, in its embedded database or in Neo4j; without a query, a shell")
    .argument("[cypher]", "a query")
    .option("--name <entry>", "ask a question of the cookbook")
    .option("--list", "show the cookbook, and what the embedded database cannot do")
    .option("--param <name=value...>", "parameters of the query; $graph, the graph's name, is one already")
    .option("--format <form>", "table, json or csv (default table)")
    .option("--timeout <seconds>", "give up a query after so long (default 60)")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--neo4j <address>", "ask this Neo4j server instead, e.g. bolt://127.0.0.1:7687")
    .option("--as <name>", AS_HELP)
    .option("--password-file <file>", PASSWORD_HELP)
    .option("--write", "let queries write, in a Neo4j server alone: the embedded database only reads")
    .option("--json", "the same as --format json")
    .addHelpText(
      "after",
      `\nExamples:
  redthread query 'MATCH (p:Person {name: $name})--(x) RETURN x.name' --param name="Shinzo Abe"
  redthread query --name who-met --param who="Shinzo Abe" --format csv`,
    )
    .action(query);
}

async function query(cypher: string | undefined, flags: QueryFlags): Promise<void> {
  const [{ askingOf, listing, runQuery, show }, { runShell }, { progressBar }] = await Promise.all([
    import("./query.ts"),
    import("./query-shell.ts"),
    import("./progress.ts"),
  ]);
  if (flags.list === true) return show([listing(flags.json === true)]);
  const bar = progressBar("loading the database");
  const options = { ...serverOptions(flags), ...askingOf(cypher, flags), onProgress: bar.update };
  try {
    if (options.cypher === undefined) await runShell(options);
    else await show(runQuery({ ...options, cypher: options.cypher }, bar.stop));
  } finally {
    bar.stop();
    if (flags.neo4j !== undefined) leaveSoon();
  }
}

function addLoad(program: Command, graph: string): void {
  program
    .command("load")
    .description("load a graph into a Neo4j server; loading again changes nothing, and a load that was cut off goes on")
    .requiredOption("--neo4j <address>", "e.g. bolt://127.0.0.1:7687, or neo4j+s://host; user in NEO4J_USER (neo4j)")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--as <name>", AS_HELP)
    .option("--prune", "delete what an earlier load of the same name left and the graph no longer has")
    .option("--password-file <file>", PASSWORD_HELP)
    .option("--json", "print the summary as JSON")
    .addHelpText("after", "\nExample:\n  NEO4J_PASSWORD=… redthread load --neo4j bolt://127.0.0.1:7687")
    .action(load);
}

async function load({ prune, ...flags }: LoadFlags): Promise<void> {
  const [{ describeLoad, loadInto }, { progressBar }] = await Promise.all([
    import("./load.ts"),
    import("./progress.ts"),
  ]);
  const bar = progressBar("loading");
  const options = { ...serverOptions(flags), neo4j: flags.neo4j, prune: prune === true, onProgress: bar.update };
  const summary = await loadInto(options).finally(() => {
    bar.stop();
    leaveSoon();
  });
  process.stdout.write(flags.json === true ? `${JSON.stringify(summary)}\n` : describeLoad(summary));
}

function addExport(program: Command, graph: string): void {
  program
    .command("export")
    .description("hand a graph on, or the part of it that the filters leave")
    .requiredOption("--format <format>", "one of those below")
    .option("--out <file>", "file, or folder for a format of several files; without it standard output")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--kind <kinds...>", "only entities of these kinds: person organization country …")
    .option("--relation <relations...>", "only claims of these relations: meets holds_office …")
    .option("--since <date>", "only claims of what was then or later: 2007, 2007-04 or 2007-04-30")
    .option("--min-sources <number>", "only edges that so many independent sources report")
    .option("--around <name>", "only what is near an entity of this name, alias or id")
    .option("--depth <number>", "how many edges away from it (default 1)")
    .option("--ledger <file>", "the ledger whose decisions and notes html shows (default: beside the graph's folder)")
    .option("--json", "print the names of the files as JSON")
    .addHelpText(
      "after",
      `
Formats:
  json         graphology, placed, with every claim: Sigma, Gephi Lite, your own programs
  json-merged  the same with at most one edge from one entity to another
  gexf         Gephi, Gephi Lite, networkx; offices over time
  graphml      networkx, igraph, Cytoscape, yEd
  csv          entities, relations, claims, tenures, disagreements, documents: spreadsheets (folder)
  html         viewer, graph, quotes, articles and notes in one file: any browser, no server
  dossier      Markdown, one file for each entity (folder)
  ftm          FollowTheMoney: Aleph, OpenAleph
  cypher       a script for cypher-shell
  neo4j-csv    neo4j-admin database import (folder)

Examples:
  redthread export --format gexf --out graph.gexf
  redthread export --format csv --out tables --around "Shinzo Abe" --depth 2 --since 2015`,
    )
    .action(exportIt);
}

async function exportIt({ json, format, out, graph, ledger, ...flags }: ExportFlags): Promise<void> {
  // Else the heap of a large graph grows to twice its size before what an export has let go of is taken back.
  setFlagsFromString("--heap-growing-percent=25");
  const [{ exportGraph }, { filterOf }] = await Promise.all([import("./export.ts"), import("./export-filter.ts")]);
  const where = { ...(out === undefined ? {} : { out }), ...(ledger === undefined ? {} : { ledger }) };
  const result = await exportGraph({ format, graph, filter: filterOf(flags), ...where });
  if (json === true && result.files.length > 0) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stderr.write(describeExport(result.files, out));
}

/** At most so many files are named one by one. */
const NAMED = 10;

function describeExport(files: readonly string[], out = ""): string {
  if (files.length > NAMED) return `wrote ${files.length} files into ${out}\n`;
  return files.map((file) => `wrote ${file}\n`).join("");
}

function serverOptions({ graph, neo4j, as, passwordFile }: ServerFlags) {
  return {
    graph,
    ...(neo4j === undefined ? {} : { neo4j }),
    ...(as === undefined ? {} : { as }),
    ...(passwordFile === undefined ? {} : { passwordFile }),
  };
}
