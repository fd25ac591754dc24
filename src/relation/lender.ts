/**
 * Where a verb without a subject of its own finds it, and the verbs whose object does what the infinitive under them says.
 */
import { lemmaAt, type Passage } from "./passage.ts";

/** At tokens that head noun phrases, or with another verb, whose subjects are the verb's too. */
export type Lender = { readonly tokens: readonly number[] } | { readonly verb: number };

/** Verbs whose object is the subject of the infinitive: "urged Japan to declare". */
const OBJECT_CONTROL = new Set(
  "urge ask tell order allow permit force persuade press pressure push encourage enable want call invite warn instruct require lead request expect help let make compel convince prevent stop prohibit forbid bar ban dissuade discourage deter talk pressurise implore beg exhort lobby prod advise remind direct command authorise authorize oblige cause drive prompt inspire teach see hear caution".split(
    " ",
  ),
);

/** Whether a verb's object is the subject of the infinitive under it. */
export function controlsObject(passage: Passage, verb: number): boolean {
  return OBJECT_CONTROL.has(lemmaAt(passage, verb));
}
