/**
 * The command line of what a graph says, for people to read: sources, dossier, timeline, path, diff.
 */
import { type Command, InvalidArgumentError } from "commander";

interface Flags {
  readonly graph: string;
  readonly json?: true;
}

/** Adds the commands. `graph` is the folder that they work on by default. */
export function addReports(program: Command, graph: string): void {
  addSources(program, graph);
  addDossier(program, graph);
  addTimeline(program, graph);
  addPath(program, graph);
  addDiff(program);
}

function addSources(program: Command, graph: string): void {
  program
    .command("sources [name]")
    .description("list who vouches for what: reprints, passages in common, origins, and what each alone says")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print the groups of articles that share text as JSON; with a name, what that origin alone says")
    .addHelpText("after", '\nExamples:\n  redthread sources\n  redthread sources "Harbour Wire"')
    .action(async (name: string | undefined, { json, graph: folder }: Flags) => {
      const { describeSources, sources } = await import("./sources.ts");
      const found = await sources({ graph: folder, ...(name === undefined ? {} : { name }) });
      const value = name === undefined ? found.groups : found.origins;
      process.stdout.write(json === true ? `${JSON.stringify(value)}\n` : describeSources(found, name !== undefined));
    });
}

function addDossier(program: Command, graph: string): void {
  program
    .command("dossier <name>")
    .description("write all that the graph has on an entity as Markdown, each line with its quote")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print id, name and Markdown as JSON")
    .addHelpText(
      "after",
      '\nExamples:\n  redthread dossier "Shinzo Abe" > abe.md\n  redthread export --format dossier --out dossiers    # one for each entity',
    )
    .action(async (name: string, { json, graph: folder }: Flags) => {
      const { dossier } = await import("./dossier.ts");
      const found = await dossier(folder, name);
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : found.markdown);
    });
}

function addTimeline(program: Command, graph: string): void {
  program
    .command("timeline <name>")
    .description("show what the graph knows of an entity in the order of time")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print the timeline as JSON")
    .addHelpText("after", '\nExample:\n  redthread timeline "Shinzo Abe"')
    .action(async (name: string, { json, graph: folder }: Flags) => {
      const { describeTimeline, timeline } = await import("./timeline.ts");
      const found = await timeline(folder, name);
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : describeTimeline(found));
    });
}

function addPath(program: Command, graph: string): void {
  program
    .command("path <from> <to>")
    .description("show how two entities hang together: the shortest chains of relations, each step with its quote")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--most <number>", "at most so many chains", chains, 3)
    .option("--json", "print the chains as JSON")
    .addHelpText("after", '\nExample:\n  redthread path "Robert Gates" "New Komeito"')
    .action(async (from: string, to: string, { json, ...flags }: Flags & { most: number }) => {
      const { describePaths, paths } = await import("./path.ts");
      const found = await paths({ ...flags, from, to });
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : describePaths(found));
    });
}

function chains(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new InvalidArgumentError("a number from 1 to 100.");
}

function addDiff(program: Command): void {
  program
    .command("diff <old> <new>")
    .description("show what changed from one graph's folder to another's")
    .option("--json", "print the difference as JSON")
    .addHelpText("after", "\nExample:\n  redthread diff graph-export.before graph-export")
    .action(async (before: string, after: string, { json }: Pick<Flags, "json">) => {
      const { describeDiff, diff } = await import("./diff.ts");
      const difference = await diff(before, after);
      process.stdout.write(json === true ? `${JSON.stringify(difference)}\n` : describeDiff(difference));
    });
}
