#!/usr/bin/env node
/**
 * The command line. Results go to standard output, progress and warnings to standard error.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { addAssessing } from "./commands/assessing.ts";
import { addCuration } from "./commands/curation.ts";
import { addHandOver } from "./commands/hand-over.ts";
import { addReports } from "./commands/reports.ts";
import { EXIT, messageOf, RedthreadError } from "./errors.ts";
import { VERSION } from "./version.ts";

const GRAPH = "graph-export";
const DEADLINE_HELP =
  "give up a text after so many seconds of processor time for every 100,000 characters (default 20)";

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
  .option("--deadline <seconds>", DEADLINE_HELP, seconds)
  .option("--ledger <file>", "decisions of people to apply (default: the file beside the graph's folder)")
  .option("--known <files...>", "lists of known entities that name the nodes: CSV, JSON lines, FollowTheMoney")
  .option("--json", "print the summary as JSON")
  .addHelpText("after", "\nExample:\n  redthread build data/articles more/article.html --out graph-export")
  .action(async (paths: readonly string[], { json, ...options }: BuildFlags) => {
    const [{ build, describeBuild }, { progressBar }] = await Promise.all([
      import("./commands/build.ts"),
      import("./commands/progress.ts"),
    ]);
    const bar = progressBar("reading articles");
    const summary = await build({ paths, ...options, onProgress: bar.update }).finally(bar.stop);
    print(json === true ? `${JSON.stringify(summary)}\n` : describeBuild(summary));
  });

program
  .command("view")
  .description("open the viewer on a graph, in the browser, on this machine alone")
  .option("--graph <dir>", "the graph's folder", GRAPH)
  .option("--port <number>", "port to listen on", port)
  .option("--host <address>", "address to listen on; other machines need the token that is printed")
  .option("--no-open", "do not open a browser")
  .option("--read-only", "let nobody decide anything in the viewer")
  .option("--ledger <file>", "the ledger that decisions go to; else GRAPH.ledger beside the graph")
  .option("--known <file...>", "the lists of known entities that the graph was built with")
  .option("--neo4j <address>", "let queries in the viewer go to this Neo4j server, which holds the graph")
  .option("--as <name>", "the graph's name in that server (default main)")
  .option("--password-file <file>", "file with the server's password (else NEO4J_PASSWORD, or asked for)")
  .option("--json", "print the address as JSON")
  .addHelpText("after", "\nExample:\n  redthread view --graph graph-export --no-open")
  .action(async ({ json, ...options }: ViewFlags) => {
    const { view } = await import("./commands/view.ts");
    await view({ ...options, json: json === true });
  });

addHandOver(program, GRAPH);

program
  .command("extract")
  .description("read texts without building a graph: sentences with their names marked, and what they claim")
  .argument("[paths...]", 'files or folders; without any, standard input: JSON lines {"id", "text"}, or one plain text')
  .option("--json", "print JSON lines, one for each text")
  .option("--raw", "take texts as they are, where else page furniture is left out; JSON lines in, and one out for each")
  .addOption(
    new Option("--claims <form>", "claims with all arguments, or minimal triples")
      .choices(["full", "minimal"])
      .default("full"),
  )
  .addOption(
    new Option("--mentions <source>", "find mentions, or only resolve the input's own (JSON lines in and out)")
      .choices(["found", "given"])
      .default("found"),
  )
  .option("--deadline <seconds>", DEADLINE_HELP, seconds)
  .addHelpText(
    "after",
    `
Standard input is JSON lines where it begins with "{", or with --raw; else it is one text.

Examples:
  redthread extract article.txt
  redthread extract --json articles/ > articles.jsonl
  echo '{"id": 1, "text": "Norway met Chile."}' | redthread extract --raw`,
  )
  .action(async (paths: readonly string[], { raw, json, mentions, ...options }: ExtractFlags) => {
    const { extract } = await import("./commands/extract-run.ts");
    const how = { raw: raw === true, json: json === true, mentionsGiven: mentions === "given" };
    await extract({ paths, ...how, ...options });
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
    if (conllu === true && text !== undefined)
      throw new RedthreadError("usage", "--conllu takes no text: it reads CoNLL-U on standard input", {
        hint: "redthread parse --conllu < FILE",
      });
    if (conllu === true) return print(parse.parseConllu(await readAll()));
    const sentences = parse.sentencesOf(text ?? (await readAll()));
    print(json === true ? parse.sentencesAsJson(sentences) : parse.drawTrees(sentences));
  });

interface BuildFlags {
  readonly out: string;
  readonly deadline?: number;
  readonly ledger?: string;
  readonly known?: readonly string[];
  readonly json?: true;
}

interface ViewFlags {
  readonly graph: string;
  readonly port?: number;
  readonly host?: string;
  readonly open: boolean;
  readonly readOnly?: true;
  readonly ledger?: string;
  readonly known?: readonly string[];
  readonly neo4j?: string;
  readonly as?: string;
  readonly passwordFile?: string;
  readonly json?: true;
}

interface ExtractFlags {
  readonly raw?: true;
  readonly json?: true;
  readonly claims: "full" | "minimal";
  readonly mentions: "found" | "given";
  readonly deadline?: number;
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value;
  throw new InvalidArgumentError("a port is a number from 0 to 65535.");
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("a deadline is a number of seconds above 0.");
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

/** Standard output may be a pipe whose reader has seen enough ("| head"), or a file on a disk that is full. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  process.stderr.write(`redthread: cannot write to standard output: ${messageOf(error)}\n`);
  process.exit(EXIT.failed);
});
process.once("SIGINT", () => {
  if (program.args[0] !== "view") process.exit(EXIT.interrupted);
});

addAssessing(program, GRAPH);
addCuration(program, GRAPH);
addReports(program, GRAPH);
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = report(thrown);
}
