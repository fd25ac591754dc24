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
  const labels = tensors.bytes("labels");
  const weights = tensors.signed("weights");
  const [scale = 1, netShare = 0] = tensors.floats("scales");
  const clusters = clustersOf(tensors.ints("words"), tensors.bytes("coarse"), tensors.shorts("fine"));

  function add(scores: Float32Array, token: number, feature: number): void {
    const row = rows.find(feature);
    if (row < 0) return;
    for (let at = rows.start(row); at < rows.start(row + 1); at++) {
      const place = token * LABELS.length + (labels[at] ?? 0);
      scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0) * scale;
    }
  }

  return {
    clusters,
    transitions: tensors.floats("transitions"),
    scores({ numbers, starts }, netScores) {
      const count = starts.length - 1;
      const scores = new Float32Array(count * LABELS.length);
      netScores.forEach((score, at) => {
        scores[at] = netShare * score;
      });
      for (let token = 0; token < count; token++) {
        for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) add(scores, token, numbers[at] ?? 0);
      }
      return scores;
    },
  };
}

/** Rows of weights by feature: an open-addressing table, and where each row begins. */
interface Rows {
  /** Number of a feature's row; -1 where it has none. */
  find(feature: number): number;
  start(row: number): number;
}

function rowsOf(features: Uint32Array, counts: Uint8Array): Rows {
  const size = 2 ** Math.ceil(Math.log2(2 * features.length + 1));
  const table = new Int32Array(size).fill(-1);
  const starts = new Uint32Array(features.length + 1);
  features.forEach((feature, row) => {
    let slot = feature & (size - 1);
    while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    table[slot] = row;
    starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  });
  return {
    start: (row) => starts[row] ?? 0,
    find(feature) {
      const wanted = feature >>> 0;
      for (let slot = wanted & (size - 1); ; slot = (slot + 1) & (size - 1)) {
        const row = table[slot] ?? -1;
        if (row < 0 || features[row] === wanted) return row;
      }
    },
  };
}
