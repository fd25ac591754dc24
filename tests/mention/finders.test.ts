/** What single finders propose, before anything else has a say. */
import { describe, expect, test } from "vitest";
import type { Finder } from "../../src/mention/finder.ts";
import { organizations } from "../../src/mention/finders/organizations.ts";
import { people } from "../../src/mention/finders/people.ts";
import { systems } from "../../src/mention/finders/systems.ts";
import { officesIn } from "../../src/mention/office.ts";
import { viewOfText } from "./reading.ts";

/** What a finder has in a text, as written there. */
function found(finder: Finder, text: string): readonly string[] {
  const view = viewOfText(text);
  return finder.find(view).map(({ sentence, start, end }) => {
    const tokens = view.passages[sentence]?.tokens ?? [];
    return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  });
}

describe("organizations", () => {
  test.each<[string, string]>([
    ["She wrote to the Lunsk & Vestnik Mail.", "Lunsk & Vestnik Mail"],
    ["The talks of the MDC-T failed.", "MDC-T"],
    ["Troops of the Norland Union Mission in Somalia left.", "Norland Union Mission in Somalia"],
  ])("%s", (text, expected) => expect(found(organizations, text)).toContain(expected));

  test.each<[string, string]>([
    ["They flew to Trinidad & Tobago.", "Trinidad & Tobago"],
    ["The NATO-EU talks failed.", "NATO-EU"],
  ])("%s is none in: %s", (text, unwanted) => expect(found(organizations, text)).not.toContain(unwanted));
});

describe("systems", () => {
  test.each<[string, readonly string[]]>([
    ["They bought the KVN-III destroyer.", ["KVN-III"]],
    ["It was hit by the torpedo KVN-02D.", ["KVN-02D"]],
    ["They met at the KVN-III fair.", []],
    ["A 10-metre wave hit the town.", []],
    ["They flew the A-10 again.", ["A-10"]],
  ])("%s", (text, expected) => expect([...new Set(found(systems, text))]).toEqual(expected));
});

describe("people", () => {
  test.each<[string, readonly string[]]>([
    ["They asked Brent Slaunders again.", ["Brent Slaunders"]],
    ["They asked Brent Movement again.", []],
    ["John German, a researcher, left.", ["John German"]],
    ["Then John German researchers left.", []],
    ["Ban Ki-moon was shocked.", ["Ban Ki-moon"]],
    ["They asked whether Mr Read would go.", ["Read"]],
    ["They saw the Defence Forces Julius Kerangi leads.", ["Julius Kerangi"]],
  ])("%s", (text, expected) => expect(found(people, text)).toEqual(expected));
});

describe("offices", () => {
  test.each<[string, readonly string[]]>([
    ["They asked the head of the Porsche sports unit.", ["head"]],
    ["They asked the president of the European Central Bank.", ["president"]],
    ["They asked the assistant secretary for East Asian affairs.", ["assistant secretary for East Asian affairs"]],
    ["They asked the minister for foreign affairs.", ["minister for foreign affairs"]],
    ["They asked the Minister for Foreign Affairs.", ["Minister for Foreign Affairs"]],
    ["They asked the Lunsk Police Chief Constable.", ["Chief Constable"]],
    ["They asked the police chief.", ["police chief"]],
    ["They asked the Labour leader.", ["leader"]],
    ["They asked the Labour minister.", ["Labour minister"]],
  ])("%s", (text, expected) => {
    const [passage] = viewOfText(text).passages;
    if (passage === undefined) throw new Error("no sentence");
    const offices = officesIn(passage).map(({ start, end }) =>
      text.slice(passage.tokens[start]?.start, passage.tokens[end - 1]?.end),
    );
    expect(offices).toEqual(expected);
  });
});
