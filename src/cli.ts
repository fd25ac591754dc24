#!/usr/bin/env node
/**
 * The command line. Results go to standard output, progress and warnings to standard error.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { EXIT, messageOf, RedthreadError } from "./errors.ts";
import { VERSION } from "./version.ts";

const GRAPH = "graph-export";

const program = new Command("redthread")
  .description("Turns news articles into a knowledge graph in which every line can be checked.")
  .version(VERSION)
  .option("--debug", "show where an error comes from")
  .showHelpAfterError("(redthread --help shows the commands)")
  .addHelpText(
    "after",
    `
Examples:
  redthread build articles/ --out graph-export
  redthread view
  redthread query "MATCH (a:Person)-[m:MEETS]->(b:Person) RETURN a.name, b.name, m.sources"
  redthread export --format gexf --out graph.gexf`,
  );

program
  .command("build")
  .description("build a graph from articles (.txt, .html, .jsonl) in files and folders")
  .argument("<paths...>", "files or folders")
  .option("--out <dir>", "folder for the graph", GRAPH)
  .option("--json", "print the summary as JSON")
  .addHelpText("after", "\nExample:\n  redthread build data/articles more/article.html --out graph-export")
  .action(async (paths: readonly string[], { out, json }: { out: string; json?: true }) => {
    const [{ build, describeBuild }, { progressBar }] = await Promise.all([
      import("./commands/build.ts"),
      import("./commands/progress.ts"),
    ]);
    const bar = progressBar("reading articles");
    const summary = await build({ paths, out, onProgress: bar.update }).finally(bar.stop);
    print(json === true ? `${JSON.stringify(summary)}\n` : describeBuild(summary));
  });

program
  .command("view")
  .description("open the viewer on a graph, in the browser, on this machine alone")
  .option("--graph <dir>", "the graph's folder", GRAPH)
  .option("--port <number>", "port to listen on", port)
  .option("--no-open", "do not open a browser")
  .option("--json", "print the address as JSON")
  .addHelpText("after", "\nExample:\n  redthread view --graph graph-export --no-open")
  .action(async ({ graph, port: number, open, json }: { graph: string; port?: number; open: boolean; json?: true }) => {
    const { view } = await import("./commands/view.ts");
    await view({ graph, open, json: json === true, ...(number === undefined ? {} : { port: number }) });
  });

program
  .command("query")
  .description("ask a graph in Cypher, in its embedded database or in Neo4j")
  .argument("<cypher>", "a query that reads")
  .option("--graph <dir>", "the graph's folder", GRAPH)
  .option("--neo4j <address>", "ask this Neo4j server instead, e.g. bolt://127.0.0.1:7687")
  .option("--password-file <file>", "file with the server's password (else NEO4J_PASSWORD, or asked for)")
  .option("--param <name=value...>", "parameters of the query")
  .option("--json", "print columns and rows as JSON")
  .addHelpText(
    "after",
    `\nExample:\n  redthread query 'MATCH (p:Person {name: $name})--(x) RETURN x.name' --param name="Shinzo Abe"`,
  )
  .action(async (cypher: string, options: QueryFlags) => {
    const [{ parseParams, runQuery }, { progressBar }] = await Promise.all([
      import("./commands/query.ts"),
      import("./commands/progress.ts"),
    ]);
    const bar = progressBar("loading the database");
    const params = parseParams(options.param ?? []);
    print(
      await runQuery({
        ...serverOptions(options),
        cypher,
        params,
        json: options.json === true,
        onProgress: bar.update,
      }).finally(bar.stop),
    );
  });

program
  .command("load")
  .description("load a graph into a Neo4j server; loading again changes nothing")
  .requiredOption("--neo4j <address>", "e.g. bolt://127.0.0.1:7687; user in NEO4J_USER (neo4j)")
  .option("--graph <dir>", "the graph's folder", GRAPH)
  .option("--password-file <file>", "file with the server's password (else NEO4J_PASSWORD, or asked for)")
  .option("--json", "print the summary as JSON")
  .addHelpText("after", "\nExample:\n  NEO4J_PASSWORD=… redthread load --neo4j bolt://127.0.0.1:7687")
  .action(async (options: ServerFlags & { neo4j: string }) => {
    const [{ describeLoad, loadInto }, { progressBar }] = await Promise.all([
      import("./commands/load.ts"),
      import("./commands/progress.ts"),
    ]);
    const bar = progressBar("loading");
    const summary = await loadInto({ ...serverOptions(options), neo4j: options.neo4j, onProgress: bar.update }).finally(
      bar.stop,
    );
    print(options.json === true ? `${JSON.stringify(summary)}\n` : describeLoad(summary));
  });

program
  .command("export")
  .description("hand a graph on: json, gexf, csv")
  .requiredOption("--format <format>", "json (graphology), gexf (Gephi), csv (spreadsheets)")
  .option("--out <file>", "file, or folder for csv; without it standard output")
  .option("--graph <dir>", "the graph's folder", GRAPH)
  .option("--json", "print the names of the files as JSON")
  .addHelpText("after", "\nExample:\n  redthread export --format gexf --out graph.gexf")
  .action(async (options: { format: string; out?: string; graph: string; json?: true }) => {
    const { exportGraph } = await import("./commands/export.ts");
    const { json, ...rest } = options;
    const result = await exportGraph(rest);
    if (json === true && result.files.length > 0) print(`${JSON.stringify(result)}\n`);
    else for (const file of result.files) process.stderr.write(`wrote ${file}\n`);
  });

program
  .command("extract")
  .description('read texts without building a graph: JSON lines {"id", "text"} in, one JSON line out for each')
  .option("--raw", "take the text as it is; else page furniture is left out")
  .addOption(
    new Option("--claims <form>", "claims with all arguments, or minimal triples")
      .choices(["full", "minimal"])
      .default("full"),
  )
  .addOption(
    new Option("--mentions <source>", "find mentions, or only resolve the input's own")
      .choices(["found", "given"])
      .default("found"),
  )
  .option("--json", "JSON lines, which it always prints")
  .addHelpText("after", `\nExample:\n  echo '{"id": 1, "text": "Norway met Chile."}' | redthread extract --raw`)
  .action(async ({ raw, claims, mentions }: { raw?: true; claims: "full" | "minimal"; mentions: string }) => {
    const [{ extractLine }, { mapLines }] = await Promise.all([
      import("./commands/extract.ts"),
      import("./commands/stdio.ts"),
    ]);
    await mapLines((line) => extractLine(line, { raw: raw === true, claims, mentionsGiven: mentions === "given" }));
  });

program
  .command("parse")
  .description("tags and trees: of CoNLL-U on standard input, or of a sentence that is given")
  .argument("[text]", "a text to draw the trees of")
  .option("--conllu", "CoNLL-U with gold tokens in, with predicted columns out")
  .option("--json", "print sentences with their tokens as JSON")
  .addHelpText(
    "after",
    `\nExamples:\n  redthread parse "Norway has urged Chile to sign."\n  redthread parse --conllu < gold.conllu`,
  )
  .action(async (text: string | undefined, { conllu, json }: { conllu?: true; json?: true }) => {
    const [parse, { readAll }] = await Promise.all([import("./commands/parse.ts"), import("./commands/stdio.ts")]);
    if (conllu === true) return print(parse.parseConllu(await readAll()));
    const sentences = parse.sentencesOf(text ?? (await readAll()));
    print(json === true ? `${JSON.stringify(sentences)}\n` : parse.drawTrees(sentences));
  });

interface ServerFlags {
  readonly graph: string;
  readonly neo4j?: string;
  readonly passwordFile?: string;
  readonly json?: true;
}

interface QueryFlags extends ServerFlags {
  readonly param?: readonly string[];
}

function serverOptions({ graph, neo4j, passwordFile }: ServerFlags) {
  return {
    graph,
    ...(neo4j === undefined ? {} : { neo4j }),
    ...(passwordFile === undefined ? {} : { passwordFile }),
  };
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value;
  throw new InvalidArgumentError("a port is a number from 0 to 65535.");
}

function print(text: string): void {
  process.stdout.write(text);
}

/** Shows an error in a line, with what to do about it, and gives the exit code. */
function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage;
  const hint = thrown instanceof RedthreadError && thrown.hint !== undefined ? ` (${thrown.hint})` : "";
  process.stderr.write(`redthread: ${messageOf(thrown)}${hint}\n`);
  if (program.opts<{ debug?: true }>().debug === true && thrown instanceof Error)
    process.stderr.write(`${thrown.stack}\n`);
  return thrown instanceof RedthreadError ? thrown.exitCode : EXIT.failed;
}

/** Standard output may be a pipe whose reader has seen enough ("| head"). */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed);
});
process.once("SIGINT", () => {
  if (!process.argv.includes("view")) process.exit(EXIT.interrupted);
});

for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = report(thrown);
}
