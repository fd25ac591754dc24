/**
 * The language net: tags, heads, relations and scores of names from one small bidirectional LSTM (`training/README.md`), run by a
 * kernel of our own. Loaded when it is first asked; in other surroundings than Node, `netOf`, `readWeights` and `compileKernel` set
 * it up from bytes.
 */
import { messageOf, RedthreadError } from "../../errors.ts";
import { MODELS, RESTORE, readModel } from "../models.ts";
import { compileKernel, type Kernel, type LinearMemory } from "./kernel.ts";
import { type Net, netOf, type Prediction } from "./net.ts";
import { readWeights, type Weights } from "./weights.ts";

export type { Net, Prediction } from "./net.ts";

function kernelOver(bytes: Uint8Array, memory: LinearMemory): Kernel {
  try {
    return compileKernel(bytes, memory);
  } catch (error) {
    throw new RedthreadError("unreadable", `the language model's kernel.wasm is damaged: ${messageOf(error)}`, {
      hint: RESTORE,
      cause: error,
    });
  }
}

/** Loads the net of a folder with `language.bin` and `kernel.wasm`. @throws RedthreadError where one is missing or damaged */
export function loadNet(folder: URL): Net {
  return netIn(folder, readWeights(readModel("language.bin", folder)));
}

function netIn(folder: URL, weights: Weights): Net {
  const kernel = readModel("kernel.wasm", folder);
  return netOf(weights, (memory) => kernelOver(kernel, memory));
}

let opened: Weights | undefined;
let loaded: Net | undefined;

/** The weights in `data/models`, opened once. @throws RedthreadError where the file is missing or damaged */
export function languageWeights(): Weights {
  opened ??= readWeights(readModel("language.bin"));
  return opened;
}

/** The net of `data/models`, loaded once. @throws RedthreadError where a file is missing or damaged */
export function languageNet(): Net {
  loaded ??= netIn(MODELS, languageWeights());
  return loaded;
}

/**
 * What the net says of sentences, in their order; of each the same whatever stands beside it.
 * @param sentences the words of every sentence, split as Universal Dependencies does
 */
export function predict(sentences: readonly (readonly string[])[]): readonly Prediction[] {
  return languageNet().predict(sentences);
}
