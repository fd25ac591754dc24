/**
 * The tagger's file of weights, `data/models/names.bin` (`language/tensors.ts`, written by `training/names.mjs`): for each feature a
 * weight for some labels; what neighbouring labels score; what the net's scores count; clusters of words.
 */
import { openTensors } from "../../language/tensors.ts";
import { type Clusters, clustersOf } from "./clusters.ts";
import type { Transitions } from "./decode.ts";
import type { Features } from "./features.ts";
import { LABELS } from "./labels.ts";

/** A loaded tagger. */
export interface TaggerModel {
  readonly clusters: Clusters;
  readonly transitions: Transitions;
  /** Scores of all labels for a sentence's tokens: tokens × labels. @param netScores the net's, of the same shape, or empty */
  scores(features: Features, netScores: Float32Array): Float32Array;
}

/** Opens the file. @throws RedthreadError where it is damaged */
export function taggerModel(file: Uint8Array): TaggerModel {
  const tensors = openTensors(file, "names.bin");
  const rows = rowsOf(tensors.ints("features"), tensors.bytes("counts"));
  const weights = packed(tensors.bytes("labels"), tensors.signed("weights"));
  const [scale = 1, netShare = 0] = tensors.floats("scales");

  /** Adds the steps of a row's weights to those of the token whose labels begin at `place`. */
  function add(steps: Int32Array, place: number, row: number): void {
    const end = rows.end(row);
    for (let at = rows.start(row); at < end; at++) {
      const weight = weights[at] ?? 0;
      const label = place + (weight & LABEL_MASK);
      steps[label] = (steps[label] ?? 0) + (weight >> LABEL_BITS);
    }
  }

  return {
    clusters: clustersOf(tensors.ints("words"), tensors.bytes("coarse"), tensors.shorts("fine")),
    transitions: tensors.floats("transitions"),
    scores({ numbers, starts }, netScores) {
      const steps = new Int32Array((starts.length - 1) * LABELS.length);
      for (let token = 0; token + 1 < starts.length; token++) {
        const count = rows.find(numbers, starts[token] ?? 0, starts[token + 1] ?? 0);
        for (let at = 0; at < count; at++) add(steps, token * LABELS.length, rows.found[at] ?? 0);
      }
      const scores = new Float32Array(steps.length);
      for (let at = 0; at < scores.length; at++)
        scores[at] = netShare * (netScores[at] ?? 0) + scale * (steps[at] ?? 0);
      return scores;
    },
  };
}

const LABEL_BITS = 5;
const LABEL_MASK = (1 << LABEL_BITS) - 1;

/** Weights with their labels as one number each. */
function packed(labels: Uint8Array, weights: Int8Array): Int16Array {
  const both = new Int16Array(weights.length);
  for (let at = 0; at < both.length; at++) both[at] = ((weights[at] ?? 0) << LABEL_BITS) | (labels[at] ?? 0);
  return both;
}

/** Rows of weights by feature. */
interface Rows {
  /** Looks up the features `numbers[from]` up to `numbers[to]`. @returns how many have a row; these stand in `found` until the next call */
  find(numbers: Int32Array, from: number, to: number): number;
  readonly found: Uint32Array;
  /** The first of a row's weights, and one past the last. */
  start(row: number): number;
  end(row: number): number;
}

/** The most weights of a row, as bits. */
const COUNT_BITS = 5;

/** Bits of the filter, as a power of two: some seven for each feature that has a row. */
const FILTER_BITS = 20;

/** The most features of a token. */
const MOST = 128;

/**
 * An open-addressing table of features and rows side by side. Most features have no row, and a bit tells nearly all of them: the
 * filter is small enough to stay near the processor, where the table is not, and no branch waits for it.
 */
function rowsOf(features: Uint32Array, counts: Uint8Array): Rows {
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const mask = 2 ** Math.ceil(Math.log2(2 * features.length + 2)) - 1;
  const table = new Uint32Array(2 * (mask + 1));
  const likely = new Uint32Array(MOST);
  const found = new Uint32Array(MOST);

  /** The slot of a feature, or the empty one where it would be: no row is 0, since each has a weight. */
  const slotOf = (feature: number): number => {
    let slot = 2 * (feature & mask);
    while (table[slot + 1] !== 0 && table[slot] !== feature) slot = 2 * ((slot / 2 + 1) & mask);
    return slot;
  };

  let start = 0;
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0;
    const slot = slotOf(feature);
    table[slot] = feature;
    table[slot + 1] = (start << COUNT_BITS) + (counts[at] ?? 0);
    filter[feature >>> 17] = (filter[feature >>> 17] ?? 0) | (1 << (feature >>> 12));
    start += counts[at] ?? 0;
  }

  return {
    found,
    find(numbers, from, to) {
      let many = 0;
      for (let at = from; at < to; at++) {
        const feature = numbers[at] ?? 0;
        likely[many] = feature;
        many += ((filter[feature >>> 17] ?? 0) >>> (feature >>> 12)) & 1;
      }
      let count = 0;
      for (let at = 0; at < many; at++) {
        const row = table[slotOf(likely[at] ?? 0) + 1] ?? 0;
        found[count] = row;
        count += Number(row !== 0);
      }
      return count;
    },
    start: (row) => row >>> COUNT_BITS,
    end: (row) => (row >>> COUNT_BITS) + (row & ((1 << COUNT_BITS) - 1)),
  };
}
