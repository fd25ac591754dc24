/**
 * The net over sentences: tags, heads, relations and scores of names for words that are split already.
 *
 * What it says of a sentence depends on that sentence alone: sums are exact integers, or run within a row (`kernel/`), so neither the
 * sentences beside it nor their order can show.
 */
import type { Upos } from "../../model.ts";
import { headReader, relationReader } from "./arcs.ts";
import { groupsOf, type Piece } from "./groups.ts";
import { type Kernel, type LinearMemory, newMemory } from "./kernel.ts";
import { nameReader, tagReader } from "./labels.ts";
import { layersIn } from "./layers.ts";
import { arenaOver } from "./memory.ts";
import { uposOf } from "./upos.ts";
import type { Weights } from "./weights.ts";

/** What is said of one sentence, word by word. */
export interface Prediction {
  readonly upos: readonly Upos[];
  /** Penn tags. */
  readonly xpos: readonly string[];
  /** Index of the head, -1 for the root. Every sentence has one root and no cycle. */
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** For each word, a log-probability for each of the net's `nameLabels`: words × labels numbers. */
  readonly names: Float32Array;
}

/** A net, ready to read. */
export interface Net {
  /** BILOU labels of names: "O", "B-PER", "I-PER", "L-PER", "U-PER", … of PER, ORG, LOC and MISC. */
  readonly nameLabels: readonly string[];
  /** Reads sentences, in their order. Time is linear in the words; a sentence without words gets an empty prediction. */
  predict(sentences: readonly (readonly string[])[]): readonly Prediction[];
}

/** What is collected of a sentence while its pieces come in. */
interface Draft {
  readonly tags: number[];
  readonly head: number[];
  readonly deprel: string[];
  readonly names: Float32Array;
}

/** What is found in a group, token after token. Heads are numbers in their piece, counted from 1, 0 for the root. */
interface Found {
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly names: Float32Array;
}

const PAGES = 64;

/** Sets up a net. @param kernelOver the compiled kernel (`compileKernel`) or the reference, over a fresh memory */
export function netOf(file: Weights, kernelOver: (memory: LinearMemory) => Kernel): Net {
  const memory = newMemory(PAGES);
  const arena = arenaOver(memory);
  const kernel = kernelOver(memory);
  const layers = layersIn(arena, kernel, file);
  const readTags = tagReader(arena, kernel, file);
  const readNames = nameReader(arena, kernel, file);
  const readHeads = headReader(arena, kernel, file);
  const readRelations = relationReader(arena, kernel, file);
  const tags = file.tags.map(tagOf);
  const labels = file.names.length;

  function read(group: readonly Piece[]): Found {
    const { first, second } = layers.encode(group);
    const heads = readHeads(group, second);
    const relations = readRelations(second, headRows(group, heads));
    return { tags: readTags(first), heads, relations, names: readNames(second) };
  }

  function put(draft: Draft, { from, words }: Piece, start: number, found: Found): void {
    draft.names.set(found.names.subarray(start * labels, (start + words.length) * labels), from * labels);
    words.forEach((_, at) => {
      const head = found.heads[start + at] ?? 0;
      draft.tags[from + at] = found.tags[start + at] ?? 0;
      draft.head[from + at] = head === 0 ? -1 : from + head - 1;
      draft.deprel[from + at] = file.relations[found.relations[start + at] ?? 0] ?? "dep";
    });
  }

  function readInto(drafts: readonly Draft[], group: readonly Piece[]): void {
    const found = read(group);
    let start = 0;
    for (const piece of group) {
      const draft = drafts[piece.sentence];
      if (draft) put(draft, piece, start, found);
      start += piece.words.length;
    }
  }

  return {
    nameLabels: file.names,
    predict(sentences) {
      const drafts = sentences.map((words) => ({
        tags: words.map(() => 0),
        head: words.map(() => -1),
        deprel: words.map(() => "dep"),
        names: new Float32Array(words.length * labels),
      }));
      for (const group of groupsOf(sentences)) readInto(drafts, group);
      return drafts.map((draft) => ({
        upos: draft.tags.map((tag) => tags[tag]?.upos ?? "X"),
        xpos: draft.tags.map((tag) => tags[tag]?.xpos ?? "FW"),
        ...joined(draft),
        names: draft.names,
      }));
    },
  };
}

/** "NOUN NN" → both tags. */
function tagOf(tag: string): { readonly upos: Upos; readonly xpos: string } {
  const [upos = "", xpos = ""] = tag.split(" ");
  return { upos: uposOf(upos), xpos };
}

/** Heads within pieces to rows of the group; the root's row comes after all tokens. */
function headRows(group: readonly Piece[], heads: readonly number[]): readonly number[] {
  let start = 0;
  return group.flatMap(({ words }) => {
    const first = start;
    start += words.length;
    return heads.slice(first, start).map((head) => (head === 0 ? heads.length : first + head - 1));
  });
}

/** One tree of the trees of a long sentence's windows: later roots hang from the first. */
function joined({ head, deprel }: Draft): Pick<Prediction, "head" | "deprel"> {
  const root = head.indexOf(-1);
  const later = (at: number): boolean => at !== root && head[at] === -1;
  return {
    head: head.map((value, at) => (later(at) ? root : value)),
    deprel: deprel.map((value, at) => (later(at) ? "parataxis" : value)),
  };
}
