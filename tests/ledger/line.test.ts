/** Lines of the ledger: what they mean, that they can be written back, and what is said of damaged ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/ledger/anchors.ts";
import type { Decision } from "../../src/ledger/decision.ts";
import { formatLine, parseLine } from "../../src/ledger/line.ts";
import { KINDS, MODALITIES, POLARITIES, RELATION_NAMES } from "../../src/schema.ts";

const LINES = [
  'merge "talks.txt" "[[Hale]] told reporters" with "visit.txt" "Minister [[John Hale]] arrived"',
  'split "a.txt" "[[Hale]] scored twice" 2 from "visit.txt" "Minister [[John Hale]] arrived"',
  'rename "talks.txt" "[[Hale]] told reporters" to "John Q. Hale"',
  'kind "fleet.txt" "the [[Meridian]] sailed" is system',
  'ignore "talks.txt" "photo by [[Example Images]]"',
  'confirm "talks.txt" "Norway criticised Chile." that "Norway" criticises "Chile"',
  'reject "talks.txt" "Norway is to sign." that "Norway" "is to sign" negative planned',
  'correct "t.txt" "Norway criticised Chile." that "Norway" criticises "Chile" to "Chile" praises "Norway" denied',
  'add "talks.txt" "Hale, the mayor, left." that "Hale" holds_office "Oslo" as "mayor"',
  'note "talks.txt" "[[Hale]] told reporters" says "Ask the ministry.\\nTwice. # really"',
  'note "talks.txt" "Norway criticised Chile." that "Norway" criticises "Chile" says "One source only."',
];

describe("a line", () => {
  it.each(LINES)("is written back as it was: %s", (line) => {
    const decision = parseLine(line);
    expect(decision && formatLine(decision)).toBe(line);
  });

  it("may have blanks and a comment", () => {
    const decision = parseLine(`  ${LINES[4]}   # not a person, says J.`);
    expect(decision && formatLine(decision)).toBe(LINES[4]);
    expect(parseLine("# only a comment")).toBeUndefined();
    expect(parseLine(" \t")).toBeUndefined();
  });

  it("holds the mark of a comment and brackets within its texts", () => {
    const line = 'rename "a#1.txt" "see [[B]] [sic] # no" to "B # [x]"';
    expect(parseLine(line)).toEqual({
      verb: "rename",
      a: { path: "a#1.txt", quote: "see B [sic] # no", start: 4, end: 5, occurrence: 1 },
      name: "B # [x]",
    });
  });

  it.each([
    ['join "a.txt" "[[A]]"', 'no decision is called "join"'],
    ['__proto__ "a.txt" "[[A]]"', 'no decision is called "__proto__"'],
    ['merge "a.txt" "[[A]]"', '"with" is expected where the line ends'],
    ['merge "a.txt" "[[A]]" with "b.txt" "B"', "marks no name"],
    ['rename "a.txt" "[[A]] to "B"', "is not closed"],
    ['ignore "a.txt" "[[A\\q]]"', "not a JSON string"],
    ['ignore "a.txt" "[[A]]" now', 'the end of the line is expected where "now" stands'],
    ['kind "a.txt" "[[A]]" is robot', 'no kind is called "robot"'],
    ['confirm "a.txt" "A b." that "A" loves "b"', 'no relation is called "loves"'],
    ['rename "a.txt" "[[A]]" to " "', "the name is empty"],
    ['note "a.txt" "[[A]]" says " "', "the note is empty"],
    ['note "a.txt" "A b." says "so"', "marks no name"],
    ['note "a.txt" "[[A]]" "so"', '"says" is expected'],
    ['confirm "a.txt" "" that "A" meets "b"', "the quote is empty"],
    ["ignore a.txt", "a document in double quotes is expected"],
  ])("that is damaged says how: %s", (line, reason) => {
    expect(() => parseLine(line)).toThrow(reason);
  });

  it("is read in linear time however long it is", () => {
    const started = process.cpuUsage().user;
    expect(() => parseLine(`ignore "a" "${"\\\\".repeat(200_000)}`)).toThrow("is not closed");
    expect(() => parseLine(`ignore ${'"" '.repeat(100_000)}`)).toThrow();
    expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
  });
});

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const name = text.filter((each) => each.trim() !== "").map((each) => each.trim());
const anchor = fc
  .record({ path: text, before: text, name, after: text })
  .map(({ path, before, name, after }) =>
    anchorOf({ path, text: before + name + after }, { start: before.length, end: before.length + name.length }),
  );
const says = fc.record(
  {
    subject: text,
    relation: fc.constantFrom(...RELATION_NAMES),
    object: text,
    title: text,
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
  },
  { requiredKeys: ["subject", "relation", "polarity", "modality"] },
);
const at = fc.record({ path: text, quote: text.filter((each) => each !== "") });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ verb: fc.constantFrom("merge" as const, "split" as const), a: anchor, b: anchor }),
  fc.record({ verb: fc.constant("rename" as const), a: anchor, name }),
  fc.record({ verb: fc.constant("kind" as const), a: anchor, kind: fc.constantFrom(...KINDS) }),
  fc.record({ verb: fc.constant("ignore" as const), a: anchor }),
  fc.record({ verb: fc.constantFrom("confirm" as const, "reject" as const, "add" as const), at, says }),
  fc.record({ verb: fc.constant("correct" as const), at, says, instead: says }),
);

describe("any decision", () => {
  it("is one line that gives it back", () => {
    fc.assert(
      fc.property(decision, (given) => {
        const line = formatLine(given);
        expect(line).not.toMatch(/[\n\r\u2028\u2029\u202e]/u);
        expect(parseLine(line)).toEqual(given);
      }),
    );
  });
});
