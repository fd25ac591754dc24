/** "the Fund" is the body of the document whose name that noun heads, if it is the only one. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { bodyNouns } from "../../src/mention/passes/body-nouns.ts";
import { foundAt } from "./found.ts";
import { viewOfText } from "./reading.ts";

/** What the pass adds to finds of the first places of some names: "text at sentence: expansion". */
function added(text: string, ...names: readonly (readonly [string, Found["kind"]])[]): readonly string[] {
  const view = viewOfText(text);
  const found = names.map(([name, kind]) => foundAt(text, name, kind, 2));
  return bodyNouns
    .apply(view, found)
    .filter((one) => !found.includes(one))
    .map(({ sentence, start, end, expansion, kind }) => {
      const words = view.passages[sentence]?.tokens.slice(start, end).map((token) => token.text);
      return `${words?.join(" ")} ${sentence} ${kind}: ${expansion}`;
    });
}

const FUND = ["Nordic Reserve Fund", "organization"] as const;
const COUNCIL = ["Council of Lunsk", "organization"] as const;

describe("a body by the noun of its name", () => {
  test.each<[string, string, readonly (readonly [string, Found["kind"]])[], readonly string[]]>([
    [
      "its last word",
      "The Nordic Reserve Fund met. The Fund lent money, and staff of the Fund left.",
      [FUND],
      ["Fund 1 organization: Nordic Reserve Fund", "Fund 1 organization: Nordic Reserve Fund"],
    ],
    [
      "the word before 'of'",
      "The Council of Lunsk met. Later the Council voted.",
      [COUNCIL],
      ["Council 1 organization: Council of Lunsk"],
    ],
    ["a small letter is any fund", "The Nordic Reserve Fund met. The fund lent money.", [FUND], []],
    ["no article", "The Nordic Reserve Fund met. Fund managers left.", [FUND], []],
    ["a name that goes on", "The Nordic Reserve Fund met. The Fund Advisers of Lunsk left.", [FUND], []],
    [
      "two bodies of one noun",
      "The Nordic Reserve Fund and the Lunsk Heritage Fund met. The Fund lent money.",
      [FUND, ["Lunsk Heritage Fund", "organization"]],
      [],
    ],
    [
      "one body twice",
      "The Nordic Reserve Fund met. It is the Nordic Reserve Fund. The Fund lent money.",
      [FUND, FUND],
      ["Fund 2 organization: Nordic Reserve Fund"],
    ],
    ["a place's noun", "Lake Vantor Bank rose. The Bank flooded.", [["Lake Vantor Bank", "place"]], []],
    [
      "what every state has",
      "The Lunsk National Guard came. The Guard left.",
      [["Lunsk National Guard", "organization"]],
      [],
    ],
    ["capitals that say nothing", "The Nordic Reserve Fund met. THE FUND LENT THE MONEY AGAIN.", [FUND], []],
  ])("%s", (_, text, names, expected) => expect(added(text, ...names)).toEqual(expected));

  test("what is found already stays", () => {
    const text = "The Nordic Reserve Fund met. The Fund lent money.";
    const view = viewOfText(text);
    const first = foundAt(text, "Fund lent", "organization", 2);
    const found = [foundAt(text, "Nordic Reserve Fund", "organization", 2), { ...first, end: first.start + 1 }];
    expect(bodyNouns.apply(view, found)).toBe(found);
  });
});
