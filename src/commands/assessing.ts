/**
 * The command line of what claims amount to: conflicts, doubts, office.
 */
import { type Command, InvalidArgumentError } from "commander";

interface Flags {
  readonly graph: string;
  readonly json?: true;
}

/** Adds the commands. `graph` is the folder that they work on by default. */
export function addAssessing(program: Command, graph: string): void {
  addConflicts(program, graph);
  addDoubts(program, graph);
  addOffice(program, graph);
}

function addConflicts(program: Command, graph: string): void {
  program
    .command("conflicts")
    .description("what articles disagree about: holders of offices, numbers, dates, places, denials, spellings")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print a JSON array, the weightiest first")
    .addHelpText("after", "\nExample:\n  redthread conflicts --graph graph-export")
    .action(async ({ graph: dir, json }: Flags) => {
      const { conflicts, describeConflicts } = await import("./conflicts.ts");
      const found = await conflicts(dir);
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : describeConflicts(found));
    });
}

function addDoubts(program: Command, graph: string): void {
  program
    .command("doubts")
    .description("claims that deserve doubt: much follows from them, and little supports them")
    .option("--limit <number>", "how many to show", wholeNumber, 20)
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print a JSON array, the most doubtful first")
    .addHelpText("after", "\nExample:\n  redthread doubts --limit 5")
    .action(async ({ graph: dir, limit, json }: Flags & { readonly limit: number }) => {
      const { describeDoubts, doubtful } = await import("./conflicts.ts");
      const found = await doubtful(dir, limit);
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : describeDoubts(found));
    });
}

function addOffice(program: Command, graph: string): void {
  program
    .command("office")
    .description("who held an office, in turn or on a day, with the passages that say so")
    .argument("<office>", 'title and country or group: "prime minister of Norway"')
    .option("--on <date>", "a day, month or year: 2014-06-01, 2014-06, 2014")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--json", "print a JSON array")
    .addHelpText("after", '\nExample:\n  redthread office "prime minister of Japan" --on 2014-06-01')
    .action(async (office: string, { graph: dir, on, json }: Flags & { readonly on?: string }) => {
      const { describeHolders, officeHolders } = await import("./office.ts");
      const found = await officeHolders({ graph: dir, office, ...(on === undefined ? {} : { on }) });
      process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : describeHolders(found, on));
    });
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("a limit is a whole number above 0.");
}
