/** The forms that tagger and parser see: which hyphens are dashes. */
import { expect, it } from "vitest";
import { formsOf } from "../../src/language/index.ts";
import { tokenize } from "../../src/language/tokenize.ts";

/** The words of a text, each with what is seen of it, where that is another. */
function changed(text: string): readonly string[] {
  const tokens = tokenize(text, 0, text.length);
  return formsOf(tokens).flatMap((form, at) => (form === tokens[at]?.text ? [] : [`${at}: ${form}`]));
}

it.each<[why: string, text: string, dashes: readonly string[]]>([
  ["between blanks", "The host - a small country - paid.", ["2: --", "6: --"]],
  ["between blanks, beside a comma", "In Osburg, the host - again - paid.", ["5: --", "7: --"]],
  ["at the start, as a list mark", "- Norway met Chile.", ["0: --"]],
  ["within a word", "A well-known envoy came.", []],
  ["with a blank on one side", "The pre- and post-war years.", []],
  ["where blanks part the full stop", "The pre - war years ended .", []],
  ["where blanks part a comma", "In Osburg , the co - operation ended.", []],
  ["a dash that is one already", "The host -- again -- paid.", []],
  ["of then- is left out", "The then-envoy met Then-Judge Lee.", ["1: then", "4: Then"]],
  ["no hyphen", "Norway met Chile.", []],
  ["nothing", "", []],
])("a hyphen %s", (_, text, dashes) => {
  expect(changed(text)).toEqual(dashes);
});

it("leaves one form for each word, in order", () => {
  const tokens = tokenize("Norway - the host - met Chile", 0, 29);
  expect(formsOf(tokens)).toEqual(["Norway", "--", "the", "host", "--", "met", "Chile"]);
});
