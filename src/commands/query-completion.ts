/**
 * What the shell of `redthread query` completes at a tab: Cypher from the graph's schema, its own commands, the cookbook.
 */
import { completionAt } from "../query/complete.ts";
import { COOKBOOK } from "../query/cookbook.ts";
import { FORMS } from "./query-forms.ts";

/** The commands of the shell, without their colons. */
export const SHELL_COMMANDS = ["list", "ask", "param", "format", "help", "quit"] as const;

/** What may stand at the end of a line, and which part of the line it is in place of: what readline asks of a completer. */
export type Completed = [options: string[], typed: string];

/** The completion at the end of a line; `pending` are the query's lines before it, `params` the parameters that there are. */
export function completed(line: string, pending: string, params: readonly string[]): Completed {
  if (pending === "" && line.startsWith(":")) return ofCommand(line);
  const text = `${pending}\n${line}`;
  const found = completionAt(text, text.length, params, true);
  if (found === undefined) return [[], ""];
  return beginning(
    found.options.map((option) => option.text),
    text.slice(found.start),
  );
}

function ofCommand(line: string): Completed {
  const words = line.split(/\s+/);
  return beginning(wordsAfter(words.slice(0, -1)), words.at(-1) ?? "");
}

function wordsAfter([command, entry]: readonly string[]): readonly string[] {
  if (command === undefined) return SHELL_COMMANDS.map((each) => `:${each}`);
  if (command === ":format") return FORMS.map(({ name }) => name);
  if (command !== ":ask") return [];
  if (entry === undefined) return COOKBOOK.map(({ name }) => name);
  return COOKBOOK.filter(({ name }) => name === entry).flatMap(({ params }) => params.map(({ name }) => `${name}=`));
}

/** Options that only have the word inside would take the common beginning from those that begin with it. */
function beginning(options: readonly string[], typed: string): Completed {
  const wanted = typed.toLowerCase();
  return [options.filter((option) => option.toLowerCase().startsWith(wanted)), typed];
}
