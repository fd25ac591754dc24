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

  /** Adds the steps of a feature's weights to those of the token whose labels begin at `place`. */
  function add(steps: Int32Array, place: number, feature: number): void {
    const row = rows.find(feature);
    if (row < 0) return;
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
        const end = starts[token + 1] ?? 0;
        for (let at = starts[token] ?? 0; at < end; at++) add(steps, token * LABELS.length, numbers[at] ?? 0);
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
  /** Where a feature's row is; -1 where it has none. */
  find(feature: number): number;
  /** The first of a row's weights, and one past the last. */
  start(row: number): number;
  end(row: number): number;
}

/** The most weights of a row, as bits. */
const COUNT_BITS = 5;

/**
 * An open-addressing table. Most features have no row, and a byte of theirs tells nearly all of them: `marks` is small enough to stay
 * near the processor, where the features themselves are not.
 */
function rowsOf(features: Uint32Array, counts: Uint8Array): Rows {
  const mask = 2 ** Math.ceil(Math.log2(2 * features.length + 2)) - 1;
  const marks = new Uint8Array(mask + 1);
  const keys = new Uint32Array(mask + 1);
  /** A row's first weight, and how many there are. */
  const rows = new Uint32Array(mask + 1);
  const find = (feature: number): number => {
    const wanted = markOf(feature);
    let slot = feature & mask;
    for (let mark = marks[slot]; mark !== 0; mark = marks[slot]) {
      if (mark === wanted && keys[slot] === feature) return slot;
      slot = (slot + 1) & mask;
    }
    return -1 - slot;
  };
  let start = 0;
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0;
    const slot = -1 - find(feature);
    marks[slot] = markOf(feature);
    keys[slot] = feature;
    rows[slot] = (start << COUNT_BITS) + (counts[at] ?? 0);
    start += counts[at] ?? 0;
  }
  return {
    find: (feature) => find(feature >>> 0),
    start: (row) => (rows[row] ?? 0) >>> COUNT_BITS,
    end: (row) => ((rows[row] ?? 0) >>> COUNT_BITS) + ((rows[row] ?? 0) & ((1 << COUNT_BITS) - 1)),
  };
}

/** A byte of a feature, never 0. */
function markOf(feature: number): number {
  return (feature >>> 24) | 1;
}
