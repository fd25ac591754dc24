/**
 * The command line of what people decide: merge, split, rename, kind, ignore, note, confirm, reject, correct, add.
 */
import type { Command } from "commander";
import type { Decide } from "./decide.ts";
import type { Said } from "./decide-claim.ts";

interface Flags {
  readonly graph: string;
  readonly ledger?: string;
  readonly json?: true;
}

interface SplitFlags extends Flags {
  readonly document?: readonly string[];
  readonly printed?: string;
}

type Decisions = typeof import("./decide.ts");
type ClaimDecisions = typeof import("./decide-claim.ts");
/** Begins a command that writes to the ledger: its words, what it does, an example. */
type Begin = (words: string, description: string, example: string) => Command;

/** Adds the commands that explain entities, ask for decisions, and write them to the ledger. `graph` is the folder that they work on by default. */
export function addCuration(program: Command, graph: string): void {
  addWhy(program, graph);
  addReview(program, graph);
  const command: Begin = (words, description, example) =>
    program
      .command(words)
      .description(description)
      .option("--graph <dir>", "the graph's folder", graph)
      .option("--ledger <file>", "the ledger to write to (default: beside the graph's folder)")
      .option("--json", "print what was written as JSON")
      .addHelpText("after", `\nExample:\n  redthread ${example}`);

  command(
    "merge <name> <others...>",
    "decide that names are one entity's; holds from the next build on",
    'merge "Robert Gates" "Bob Gates"',
  ).action((name: string, others: readonly string[], flags: Flags) => write(flags, ({ merge }) => merge(name, others)));
  command(
    "split <name>",
    "decide that a part of an entity is somebody else's; holds from the next build on",
    'split "John Smith" --document sport/final.txt',
  )
    .option("--document <path...>", "take out what stands in these documents")
    .option("--printed <name>", "take out what is printed so")
    .action((name: string, flags: SplitFlags) => write(flags, ({ split, partOf }) => split(name, partOf(flags))));
  command("rename <name> <new>", "give an entity its right name", 'rename "Gates" "Robert M. Gates"').action(
    (name: string, to: string, flags: Flags) => write(flags, ({ rename }) => rename(name, to)),
  );
  command("kind <name> <kind>", "set an entity's kind right", 'kind "Meridian" system').action(
    (name: string, kind: string, flags: Flags) => write(flags, ({ setKind }) => setKind(name, kind)),
  );
  command("ignore <names...>", "leave out what is no entity", 'ignore "Getty Images"').action(
    (names: readonly string[], flags: Flags) => write(flags, ({ ignore }) => ignore(names)),
  );
  command(
    "note <on> <words>",
    "note something on an entity, or on a claim by its id; it changes nothing in the graph",
    'note "Robert Gates" "Ask the ministry which talks these were."',
  ).action((on: string, words: string, flags: Flags) => writeClaims(flags, ({ note }) => note(on, words)));
  addClaimDecisions(command);
}

function addClaimDecisions(command: Begin): void {
  command("confirm <claims...>", "decide that claims are right, by their ids", "confirm 3f2a90c1").action(
    (ids: readonly string[], flags: Flags) => writeClaims(flags, ({ judge }) => judge("confirm", ids)),
  );
  command("reject <claims...>", "decide that claims are wrong, by their ids", "reject 3f2a90c1").action(
    (ids: readonly string[], flags: Flags) => writeClaims(flags, ({ judge }) => judge("reject", ids)),
  );
  sayable(command("correct <claim>", "put a claim otherwise, by its id", "correct 3f2a90c1 --relation praises")).action(
    (id: string, flags: Flags & Said) => writeClaims(flags, ({ correct, saidIn }) => correct(id, saidIn(flags))),
  );
  sayable(
    command(
      "add <document> <quote>",
      "add a claim that was not read, with the words that say it",
      'add talks.txt "Hale, who runs the ministry, left." --subject Hale --relation leads --object ministry',
    ),
  ).action((path: string, quote: string, flags: Flags & Said) =>
    writeClaims(flags, ({ add, saidIn }) => add(path, quote, saidIn(flags))),
  );
}

/** The options that say what a claim says. */
function sayable(command: Command): Command {
  return command
    .option("--subject <text>", "who, in the words of the quote")
    .option("--relation <name>", "a relation of the vocabulary, or the text's own words")
    .option("--object <text>", "whom or what, in the words of the quote")
    .option("--title <text>", "the office, for holds_office")
    .option("--polarity <word>", "positive or negative")
    .option("--modality <word>", "asserted, planned, possible, demanded or denied");
}

function addWhy(program: Command, graph: string): void {
  program
    .command("why <name> [other]")
    .description("explain why a node is one entity, or why two names are one entity's or two's")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--ledger <file>", "the ledger of decisions (default: beside the graph's folder)")
    .option("--json", "print the explanation as JSON")
    .addHelpText("after", '\nExample:\n  redthread why "Gates"\n  redthread why "Gates" "Bill Gates"')
    .action(async (name: string, other: string | undefined, { json, ...flags }: Flags) => {
      const { describeWhy, why } = await import("./why.ts");
      const answer = await why({ ...flags, name, ...(other === undefined ? {} : { other }) });
      process.stdout.write(json === true ? `${JSON.stringify(answer)}\n` : describeWhy(answer));
    });
}

function addReview(program: Command, graph: string): void {
  program
    .command("review")
    .description("decide on what is most doubtful, one key a decision; decisions go to the ledger")
    .option("--graph <dir>", "the graph's folder", graph)
    .option("--ledger <file>", "the ledger to write to (default: beside the graph's folder)")
    .option("--most <number>", "at most so many questions", "50")
    .option("--json", "print the questions as JSON, with the ledger lines of their answers")
    .addHelpText("after", "\nExample:\n  redthread review --most 20")
    .action(async ({ json, most, ...flags }: Flags & { most: string }) => {
      const { doubts, review } = await import("./review.ts");
      const options = { ...flags, most: Number(most) };
      if (json === true) process.stdout.write(`${JSON.stringify(await doubts(options))}\n`);
      else await review(options, process.stdin, (text) => void process.stdout.write(text));
    });
}

async function write(flags: Flags, how: (decisions: Decisions) => Decide): Promise<void> {
  const decisions = await import("./decide.ts");
  await writeDown(flags, decisions, how(decisions));
}

async function writeClaims(flags: Flags, how: (decisions: ClaimDecisions) => Decide): Promise<void> {
  await writeDown(flags, await import("./decide.ts"), how(await import("./decide-claim.ts")));
}

async function writeDown({ graph, ledger, json }: Flags, decisions: Decisions, how: Decide): Promise<void> {
  const decided = await decisions.decide({ graph, ...(ledger === undefined ? {} : { ledger }) }, how);
  process.stdout.write(json === true ? `${JSON.stringify(decided)}\n` : decisions.describeDecided(decided));
}
