/**
 * `redthread path`: how two entities hang together, by the shortest chains of relations, each step with its quote.
 */
import { RedthreadError } from "../errors.ts";
import { readGraph } from "../graph/files.ts";
import { catalogueOf } from "../report/catalogue.ts";
import { type Chain, chainsBetween } from "../report/chains.ts";
import { citationText } from "../report/statement.ts";
import { entityNamed } from "./lookup.ts";
import { escaped } from "./terminal.ts";

/** What to look for. */
export interface PathOptions {
  /** The graph's folder. */
  readonly graph: string;
  readonly from: string;
  readonly to: string;
  /** At most so many chains. */
  readonly most: number;
}

/** Chains between two entities, with the names of all entities on them. */
export interface Paths {
  readonly from: string;
  readonly to: string;
  readonly chains: readonly Chain[];
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The shortest chains between two entities.
 *
 * @throws RedthreadError `bad-graph`; `not-found` or `bad-input` where a name means nobody or several, or both the same.
 */
export async function paths({ graph: folder, from, to, most }: PathOptions): Promise<Paths> {
  const graph = await readGraph(folder);
  const [first, last] = [entityNamed(graph, from), entityNamed(graph, to)];
  if (first.id === last.id)
    throw new RedthreadError(
      "bad-input",
      `${JSON.stringify(from)} and ${JSON.stringify(to)} are one entity, ${first.name}`,
      {
        hint: `redthread why ${JSON.stringify(from)} says why`,
      },
    );
  const catalogue = catalogueOf(graph);
  const chains = chainsBetween(first, last, catalogue, most);
  const ids = new Set([first.id, last.id, ...chains.flatMap(({ steps }) => steps.map((step) => step.to))]);
  const names = Object.fromEntries([...ids].map((id) => [id, catalogue.nameOf(id)]));
  return { from: first.id, to: last.id, chains, names };
}

/** Chains for people. */
export function describePaths({ from, to, chains, names }: Paths): string {
  const nameOf = (id: string): string => names[id] ?? id;
  if (chains.length === 0) return `${escaped(`nothing leads from ${nameOf(from)} to ${nameOf(to)}`)}\n`;
  const lines = chains.flatMap(({ steps }, i) => [
    ...(i === 0 ? [] : [""]),
    [nameOf(from), ...steps.map((step) => nameOf(step.to))].join(" – "),
    ...steps.flatMap(({ statement, also }) => [
      `  ${statement.text}${also.length === 0 ? "" : `; also ${also.join(", ")}`}`,
      `    “${statement.quote.replace(/\s+/gu, " ")}” (${citationText(statement.source)})`,
    ]),
  ]);
  return `${lines.map(escaped).join("\n")}\n`;
}
