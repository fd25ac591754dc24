/** Finds for tests of passes. */
import type { Found } from "../../src/mention/finder.ts";
import { viewOfText } from "./reading.ts";

/** A find of the first place of some words in a text; an error where they are none of its tokens. */
export function foundAt(text: string, words: string, kind: Found["kind"], trust: Found["trust"] = 1): Found {
  const passages = viewOfText(text).passages;
  for (const [sentence, { tokens }] of passages.entries()) {
    const start = tokens.findIndex((token) => token.start === text.indexOf(words));
    const end = tokens.findIndex((token) => token.end === text.indexOf(words) + words.length) + 1;
    if (start >= 0 && end > start) return { sentence, start, end, kind, form: "name", trust, finder: "test" };
  }
  throw new Error(`no "${words}" in "${text}"`);
}
