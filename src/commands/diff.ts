/**
 * `redthread diff`: what changed from one graph to another.
 */
import { readGraph } from "../graph/files.ts";
import { PARTS, type Part } from "../report/comparable.ts";
import { type Change, type Difference, differenceOf, type PartDifference } from "../report/difference.ts";
import { escaped } from "./terminal.ts";

/**
 * Compares the graphs of two folders.
 *
 * @throws RedthreadError `bad-graph` where one is none.
 */
export async function diff(before: string, after: string): Promise<Difference> {
  return differenceOf(await readGraph(before), await readGraph(after));
}

/** A difference for people: every part that changed, with what is new (+), gone (-) and different (~). */
export function describeDiff(difference: Difference): string {
  const lines = PARTS.flatMap((part) => partLines(part, difference[part]));
  if (lines.length === 0) return "no difference\n";
  return `${lines.map(escaped).join("\n")}\n`;
}

function partLines(part: Part, { added, removed, changed }: PartDifference): readonly string[] {
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    `${part}: ${added.length} new, ${removed.length} gone, ${changed.length} changed`,
    ...added.map((what) => `  + ${flat(what)}`),
    ...removed.map((what) => `  - ${flat(what)}`),
    ...changed.map((change) => `  ~ ${flat(change.what)}: ${factsOf(change)}`),
  ];
}

function factsOf({ facts }: Change): string {
  return Object.entries(facts)
    .map(([name, [before, after]]) =>
      name === "text" ? "text" : `${name} ${flat(before) || "none"} → ${flat(after) || "none"}`,
    )
    .join(", ");
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ");
}
