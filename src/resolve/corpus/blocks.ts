/**
 * Which names are compared at all: those that share a block. A block that is too large to compare each with each is cut to
 * neighbours in its order, so that the cost follows the number of names.
 */
import { pushTo } from "../../common/collections.ts";
import type { Kind } from "../../schema.ts";
import { contentWords } from "../likeness/index.ts";
import { fullFormsOf } from "../nicknames.ts";
import { soundOf, stemOf } from "../spelling.ts";
import { stateBodyKey } from "../state-body.ts";

/** Up to so many names in a block are compared each with each. */
export const BLOCK_CAP = 200;
/** In a larger one each is compared with so many that follow it. */
const WINDOW = 8;

/** How the blocks turned out. */
export interface BlockReport {
  readonly blocks: number;
  readonly largest: number;
  /** Blocks over the cap, where only neighbours were compared. */
  readonly cut: number;
  /** Pairs that were compared. */
  readonly pairs: number;
}

/** A distinct name. */
export interface BlockedName {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** The pairs of names to compare, each once, as positions in the list; and how the blocks turned out. */
export function candidatePairs(names: readonly BlockedName[]): {
  readonly pairs: readonly (readonly [number, number])[];
  readonly report: BlockReport;
} {
  const blocks = new Map<string, number[]>();
  names.forEach((name, i) => {
    for (const key of new Set(blockKeys(name))) pushTo(blocks, `${name.kind} ${key}`, i);
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  let [largest, cut] = [0, 0];
  for (const block of blocks.values()) {
    largest = Math.max(largest, block.length);
    if (block.length > BLOCK_CAP) cut += 1;
    for (const [a, b] of pairsIn(block, names)) {
      const mark = a * names.length + b;
      if (seen.has(mark)) continue;
      seen.add(mark);
      pairs.push([a, b]);
    }
  }
  return { pairs, report: { blocks: blocks.size, largest, cut, pairs: pairs.length } };
}

/** Where a name is looked for: what spellings, orders and shorter forms of it have in common. */
function blockKeys({ kind, words }: BlockedName): readonly string[] {
  const sounds = contentWords(kind, words).map(soundOf);
  const whole = [`set ${[...sounds].sort().join(" ")}`, `run ${words.join("")}`];
  const [first = "", last = ""] = [sounds[0], sounds.at(-1)];
  if (kind === "person") {
    const letters = [first, ...fullFormsOf(contentWords(kind, words)[0] ?? "").map(soundOf)].map((given) => given[0]);
    const ends = [sounds.slice(0, 2), sounds.slice(-2)].map((two) => `pair ${two.join(" ")}`);
    return [...whole, ...ends, ...letters.map((letter) => `ends ${last} ${letter}`), `start ${first} ${last[0]}`];
  }
  const rarest = [...sounds].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const body = kind === "organization" ? stateBodyKey(words) : undefined;
  const start = kind === "organization" ? [`start ${sounds.slice(0, 2).join(" ")}`] : [];
  const stem = words.length === 1 ? [`stem ${stemOf(words[0] ?? "")}`] : [];
  return [
    ...whole,
    ...start,
    ...stem,
    ...(body === undefined ? [] : [`body ${body}`]),
    ...rarest.slice(0, 2).map((sound) => `word ${sound} ${sounds.length}`),
  ];
}

function* pairsIn(block: readonly number[], names: readonly BlockedName[]): Generator<readonly [number, number]> {
  const reach = block.length > BLOCK_CAP ? WINDOW : block.length;
  const order = block.length > BLOCK_CAP ? sortedByWords(block, names) : block;
  for (const [at, a] of order.entries())
    for (const b of order.slice(at + 1, at + 1 + reach)) yield a < b ? [a, b] : [b, a];
}

function sortedByWords(block: readonly number[], names: readonly BlockedName[]): readonly number[] {
  const keys = new Map(block.map((i) => [i, names[i]?.words.join(" ") ?? ""]));
  return block.toSorted((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
}
