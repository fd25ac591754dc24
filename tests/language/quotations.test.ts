import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSentences } from "../../src/language/index.ts";
import { type Quotation, quotationsOf } from "../../src/language/quotations.ts";
import type { Document } from "../../src/model.ts";
import { documentOf } from "./documents.ts";

function read(document: Document): readonly Quotation[] {
  return quotationsOf(document, readSentences(document));
}

/** Quotations as text: "speech: We agree"; what is inside several paragraphs is parted by " ¶ ", an unclosed one ends in " …". */
function shown(document: Document): readonly string[] {
  return read(document).map(({ kind, inside, closed }) => {
    const texts = inside.map(({ start, end }) => document.text.slice(start, end));
    return `${kind}: ${texts.join(" ¶ ")}${closed ? "" : " …"}`;
  });
}

describe("marks", () => {
  test.each<[string, ...string[]]>([
    ["“We will sign the treaty,” the minister said.", "speech: We will sign the treaty,"],
    ['"We will sign the treaty," the minister said.', "speech: We will sign the treaty,"],
    ["‘We will sign the treaty,’ the minister said.", "speech: We will sign the treaty,"],
    ["'We will sign the treaty,' the minister said.", "speech: We will sign the treaty,"],
    ["« We will sign the treaty », the minister said.", "speech: We will sign the treaty"],
    ["``We will sign the treaty,'' the minister said.", "speech: We will sign the treaty,"],
    ["`We will sign the treaty,' the minister said.", "speech: We will sign the treaty,"],
    ["‘‘We will sign the treaty,’’ the minister said.", "speech: We will sign the treaty,"],
    ["”We will sign the treaty,” the minister said.", "speech: We will sign the treaty,"],
    ["“We will sign the treaty,“ the minister said.", "speech: We will sign the treaty,"],
    ['“We will sign the treaty," the minister said.', "speech: We will sign the treaty,"],
    ['The minister said: " We will sign the treaty . "', "speech: We will sign the treaty ."],
    ['The minister—"we will sign the treaty"—left.', "speech: we will sign the treaty"],
    ['The paper ("a poor treaty for us all") went on.', "speech: a poor treaty for us all"],
    ['He said,"We will sign the treaty."', "speech: We will sign the treaty."],
    ['"We will sign," she said, "in Oslo in the spring."', "speech: We will sign,", "speech: in Oslo in the spring."],
  ])("%s", (text, ...expected) => {
    expect(shown(documentOf(text))).toEqual(expected);
  });
});

describe("what is no mark", () => {
  test.each<[string, ...string[]]>([
    ["Norway's minister doesn't think it's Chile’s."],
    ["The ministers' talks ended, and the delegates' dinner began."],
    ["Rock 'n' roll of the '60s, and ’tis the season; get 'em."],
    ["The fence is 5' high and 12\" thick, or 5'10\" with the wire."],
    ["The emirates of Sa‘ud and Qur’an schools."],
    ['An empty "" and a blank "  " pair.'],
    ["'The ministers' meeting was a waste of time,' she said.", "speech: The ministers' meeting was a waste of time,"],
    ["He spoke of a 'war of nerves' over the ministers' meeting.", "words: war of nerves"],
    ["“It’s Norway’s turn, and we won’t wait,” he said.", "speech: It’s Norway’s turn, and we won’t wait,"],
    ["‘It’s Norway’s turn, and we won’t wait,’ he said.", "speech: It’s Norway’s turn, and we won’t wait,"],
  ])("%s", (text, ...expected) => {
    expect(shown(documentOf(text))).toEqual(expected);
  });
});

describe("extent", () => {
  test("over several sentences", () => {
    const document = documentOf('Hale left. "We came. We saw nothing of note. We went," he said. It rained.');
    const [quotation] = read(document);
    expect(quotation).toEqual({
      start: 11,
      end: 54,
      inside: [{ start: 12, end: 53 }],
      kind: "speech",
      closed: true,
      sentences: { start: 1, end: 4 },
    });
  });

  test("of one within another, the outer one first", () => {
    expect(shown(documentOf("\"Hale told me, 'We will go home tomorrow,' and went,\" she said."))).toEqual([
      "speech: Hale told me, 'We will go home tomorrow,' and went,",
      "speech: We will go home tomorrow,",
    ]);
    expect(shown(documentOf("‘Hale told me “never in my life” twice,’ she said."))).toEqual([
      "speech: Hale told me “never in my life” twice,",
      "speech: never in my life",
    ]);
    expect(shown(documentOf('"He said "no" and then he left us," she said.'))).toEqual([
      'speech: He said "no" and then he left us,',
      "words: no",
    ]);
  });

  test("ends an inner one with the outer one", () => {
    expect(shown(documentOf("«He said “we will never come back», she recalled."))).toEqual([
      "speech: He said “we will never come back",
      "speech: we will never come back …",
    ]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "paragraphs that begin with a mark go on",
      ["Hale said: “We will stay in the pact.", "“But not for ever and a day.", "“That is all we have.” He left."],
      ["speech: We will stay in the pact. ¶ But not for ever and a day. ¶ That is all we have."],
    ],
    [
      "straight marks too",
      ['Hale said: "We will stay in the pact.', '"That is all we have," he said. "And more is to come."'],
      ["speech: We will stay in the pact. ¶ That is all we have,", "speech: And more is to come."],
    ],
    [
      "single marks too",
      ["‘We will stay in the pact.", "‘That’s all we have,’ he said."],
      ["speech: We will stay in the pact. ¶ That’s all we have,"],
    ],
    [
      "and one within another",
      ["“He told me: ‘We will stay in the pact.", "“‘That is all we have.’ So he left us there,” she said."],
      [
        "speech: He told me: ‘We will stay in the pact. ¶ ‘That is all we have.’ So he left us there,",
        "speech: We will stay in the pact. ¶ That is all we have.",
      ],
    ],
    [
      "an unclosed one ends at its paragraph",
      ["Hale said: “We will stay in the pact. He left.", "It rained, and “the rest” stayed."],
      ["speech: We will stay in the pact. He left. …", "words: the rest"],
    ],
    ["an unclosed single mark is an apostrophe", ["The man of 'the hill left.", "It rained."], []],
  ])("%s", (_, paragraphs, expected) => {
    expect(shown(documentOf(...paragraphs))).toEqual(expected);
    // The same with the paragraphs in one block, as in a text that is taken as it is.
    expect(shown(documentOf(paragraphs.join("\n\n")))).toEqual(expected);
  });

  test("goes past a caption between two paragraphs, and a headline is by itself", () => {
    const document = documentOf(
      ["headline", "Hale: “We stay in the pact"],
      "“We stay here for good.",
      ["caption", "“The Hill of the Winds” in Oslo."],
      ["furniture", "“Subscribe to our paper"],
      "“That is all.”",
    );
    expect(shown(document)).toEqual([
      "speech: We stay in the pact …",
      "speech: We stay here for good. ¶ That is all.",
      "speech: The Hill of the Winds",
    ]);
  });

  test("a wrapped line is no paragraph, a short line that ends a sentence is", () => {
    const wrapped =
      "Hale said on Monday: “We will stay in the pact for as long as it takes.\nWe will not leave it,” and left.";
    expect(shown(documentOf(wrapped))).toHaveLength(1);
    expect(shown(documentOf("Hale said: “We will stay.\nIt rained on Monday.”"))).toEqual(["speech: We will stay. …"]);
  });
});

describe("words set apart and short utterances", () => {
  test.each<[string, string]>([
    ['The so-called "peace line" divides the town.', "words: peace line"],
    ['He is part of the "axis of evil."', "words: axis of evil."],
    ['"Peace line" residents complained.', "words: Peace line"],
    ['"Exodus," a film about the camp, opened on Monday.', "words: Exodus,"],
    ['"Never!" she said.', "speech: Never!"],
    ['"Yes," Prime Minister Jane Marsh said.', "speech: Yes,"],
    ['"Yes", said Mr Hale.', "speech: Yes"],
    ['He replied, "Not now."', "speech: Not now."],
    ['His answer: "No."', "speech: No."],
    ['They danced the tango, "Milonga" and polka.', "words: Milonga"],
    ['The "war on every drug" began.', "speech: war on every drug"],
  ])("%s", (text, expected) => {
    expect(shown(documentOf(text))).toEqual([expected]);
  });
});

const PIECES = [
  '"',
  "'",
  "“",
  "”",
  "‘",
  "’",
  "«",
  "»",
  "``",
  "''",
  "`",
  " ",
  "a",
  "s",
  "said.",
  ", ",
  "\n\n",
  "\n",
  "(",
  "—",
  "😀",
  "\ud800",
];

/** Whether every pair of quotations nests, or has nothing in common. */
function nested(found: readonly Quotation[]): boolean {
  return found.every(({ start, end }, at) =>
    found.slice(at + 1).every((later) => later.start >= end || (later.start >= start && later.end <= end)),
  );
}

/** Whether what is inside lies between the marks, in order, each part within one block and without blanks at its ends. */
function isInside({ text, blocks }: Document, { start, end, inside, closed }: Quotation): boolean {
  const bounds = [start, ...inside.flatMap((part) => [part.start, part.end]), closed ? end - 1 : end];
  const within = inside.every((part) => blocks.some((block) => block.start <= part.start && part.end <= block.end));
  const visible = inside
    .map((part) => text.slice(part.start, part.end))
    .every((part) => part !== "" && part === part.trim());
  return within && visible && bounds.every((bound, at) => at === 0 || bound >= (bounds[at - 1] ?? 0));
}

describe("for any text", () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("quotations nest or are disjoint, what is inside lies in the span, in order", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (blocks) => {
        const document = documentOf(...blocks);
        const found = quotationsOf(document, []);
        expect(nested(found)).toBe(true);
        expect(found.filter((quotation) => !isInside(document, quotation))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['"a ', 'a" ', "'s ", "“‘", "x' ", '"', "'", "``", "“a.\n\n", "s' ", "«“"])(
    "%j 50,000 times takes no more than its length",
    (piece) => {
      const document = documentOf(piece.repeat(50_000));
      const before = process.cpuUsage().user;
      quotationsOf(document, []);
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
    },
  );
});
