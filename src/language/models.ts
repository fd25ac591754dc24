/** The trained files in `data/models`. */
import { readFileSync } from "node:fs";
import { messageOf, RedthreadError } from "../errors.ts";

/** Where the project keeps them. */
export const MODELS = new URL("../../data/models/", import.meta.url);

/** What to do where one of them is missing or damaged. */
export const RESTORE = "restore the folder data/models (git checkout data/models)";

/** The bytes of a trained file. @throws RedthreadError where it cannot be read */
export function readModel(name: string, folder: URL = MODELS): Uint8Array {
  try {
    return readFileSync(new URL(name, folder));
  } catch (error) {
    throw new RedthreadError("unreadable", `the language model's ${name} cannot be read: ${messageOf(error)}`, {
      hint: RESTORE,
      cause: error,
    });
  }
}
