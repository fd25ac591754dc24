/**
 * The language net: tags, heads, relations and scores of names from one small bidirectional LSTM (`training/README.md`), run by a
 * kernel of our own. Loaded when it is first asked; in other surroundings than Node, `netOf`, `readWeights` and `compileKernel` set
 * it up from bytes.
 */
import { readFileSync } from "node:fs";
import { messageOf, RedthreadError } from "../../errors.ts";
import { compileKernel } from "./kernel.ts";
import { type Net, netOf, type Prediction } from "./net.ts";
import { readWeights } from "./weights.ts";

export type { Net, Prediction } from "./net.ts";

const FOLDER = new URL("../../../data/models/", import.meta.url);

function readModel(name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, FOLDER));
  } catch (error) {
    throw new RedthreadError(
      "unreadable",
      `the language model data/models/${name} cannot be read: ${messageOf(error)}`,
      {
        hint: "restore the folder data/models (git checkout data/models)",
        cause: error,
      },
    );
  }
}

let loaded: Net | undefined;

/** The net of `data/models`, loaded once. @throws RedthreadError where a file is missing or damaged */
export function languageNet(): Net {
  loaded ??= load();
  return loaded;
}

function load(): Net {
  const kernel = readModel("kernel.wasm");
  return netOf(readWeights(readModel("language.bin")), (memory) => compileKernel(kernel, memory));
}

/**
 * What the net says of sentences, in their order; of each the same whatever stands beside it.
 * @param sentences the words of every sentence, split as Universal Dependencies does
 */
export function predict(sentences: readonly (readonly string[])[]): readonly Prediction[] {
  return languageNet().predict(sentences);
}
