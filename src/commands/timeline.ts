/**
 * `redthread timeline`: what a graph knows of an entity, in the order of time.
 */
import { readGraph } from "../graph/files.ts";
import { catalogueOf } from "../report/catalogue.ts";
import { citationText } from "../report/statement.ts";
import { type Timeline, type TimelineEntry, timelineOf } from "../report/timeline.ts";
import { entityNamed } from "./lookup.ts";
import { escaped } from "./terminal.ts";

/** A timeline, and whose it is. */
export interface NamedTimeline extends Timeline {
  readonly id: string;
  readonly name: string;
}

/**
 * The timeline of an entity.
 *
 * @param folder the graph's folder
 * @throws RedthreadError `bad-graph`; `not-found` or `bad-input` where a name means nobody or several.
 */
export async function timeline(folder: string, name: string): Promise<NamedTimeline> {
  const graph = await readGraph(folder);
  const entity = entityNamed(graph, name);
  return { id: entity.id, name: entity.name, ...timelineOf(entity, catalogueOf(graph)) };
}

/** A timeline for people. */
export function describeTimeline({ name, entries, undated }: NamedTimeline): string {
  const rest = undated === 0 ? [] : [`${undated} ${undated === 1 ? "claim" : "claims"} without a date of their own`];
  const none = entries.length === 0 ? ["no dates: no text says when anything of it happened"] : [];
  const lines = [name, ...none, ...entries.flatMap(entryLines), ...rest];
  return `${lines.map(escaped).join("\n")}\n`;
}

function entryLines({ date, until, text, claims, sources, quote, source }: TimelineEntry): readonly string[] {
  const when = until === undefined ? date : `${date} to ${until}`;
  const many = claims > 1 ? ` [${claims} claims, ${sources} ${sources === 1 ? "source" : "sources"}]` : "";
  return [`  ${when}  ${text}${many}`, `      “${quote.replace(/\s+/gu, " ")}” (${citationText(source)})`];
}
