/** Origins: claims count by who vouches for them, and not by copies. */
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../../src/assess/sources/index.ts";
import { countOrigins, originOf } from "../../../src/assess/sources/origins.ts";
import type { Document } from "../../../src/model.ts";
import { claimOf, documentOf } from "../claims.ts";
import { OTHER, paragraphsOf, RIVAL, WIRE } from "./texts.ts";

type Row = Partial<Pick<Document, "publisher" | "agency" | "url">> & { readonly text: string; readonly date?: string };

const documentsOf = (rows: readonly Row[]) =>
  rows.map(({ text, date, ...more }, i) => ({ ...documentOf(`d${i}`, text, date), ...more }));

const numbers = (...rows: readonly Row[]) => sourcesOf(documentsOf(rows)).documents.map(({ group }) => group);

describe("the origin of a document", () => {
  it.each<readonly [string, readonly Row[], readonly number[]]>([
    ["is itself where nothing is known", [{ text: WIRE }, { text: RIVAL }], [0, 1]],
    [
      "is its outlet",
      [
        { text: WIRE, publisher: "The Harbour Post" },
        { text: OTHER, publisher: "Harbour Post" },
        { text: RIVAL, publisher: "Valley Record" },
      ],
      [0, 0, 1],
    ],
    [
      "is its outlet's address where no name is known",
      [
        { text: WIRE, url: "https://www.post.example/1" },
        { text: RIVAL, url: "https://post.example/2" },
      ],
      [0, 0],
    ],
    [
      "is the agency that wrote it, whoever prints it",
      [
        { text: WIRE, publisher: "Harbour Post", agency: "AFP" },
        { text: OTHER, publisher: "Valley Record", agency: "Agence France-Presse" },
        { text: RIVAL, publisher: "Harbour Post" },
      ],
      [0, 0, 1],
    ],
    [
      "is the outlet that signs with its initials",
      [
        { text: WIRE, publisher: "Meridian Press", agency: "MP" },
        { text: RIVAL, publisher: "Meridian Press" },
      ],
      [0, 0],
    ],
    ["is the text that it prints", [{ text: WIRE, publisher: "Harbour Post" }, { text: `${WIRE} More.` }], [0, 0]],
    [
      "is of a text the agency that one of its prints names",
      [
        { text: WIRE, publisher: "Harbour Post", date: "2011-03-04" },
        { text: WIRE, publisher: "Valley Record", agency: "Reuters", date: "2011-03-05" },
        { text: OTHER, agency: "Reuters" },
        { text: RIVAL, publisher: "Harbour Post" },
      ],
      [0, 0, 0, 1],
    ],
    [
      "is of a text the outlet that was first",
      [
        { text: WIRE, publisher: "Harbour Post", date: "2011-03-05" },
        { text: WIRE, publisher: "Valley Record", date: "2011-03-04" },
        { text: OTHER, publisher: "Valley Record" },
        { text: RIVAL, publisher: "Harbour Post" },
      ],
      [0, 0, 0, 1],
    ],
    [
      "is of a text neither outlet where dates do not tell which was first",
      [
        { text: WIRE, publisher: "Harbour Post" },
        { text: WIRE, publisher: "Valley Record" },
        { text: OTHER, publisher: "Valley Record" },
        { text: RIVAL, publisher: "Harbour Post" },
      ],
      [0, 0, 1, 2],
    ],
  ])("%s", (_, rows, expected) => {
    expect(numbers(...rows)).toEqual(expected);
  });
});

describe("the origin of a claim", () => {
  const passage = paragraphsOf(WIRE)[2] ?? "";
  const later = `${OTHER}\n\n${passage}`;
  const sources = sourcesOf(
    documentsOf([
      { text: later, date: "2011-03-06" },
      { text: WIRE, date: "2011-03-04" },
    ]),
  );
  const claimAt = (document: string, text: string, words: string) => {
    const start = text.indexOf(words);
    return { ...claimOf({ id: words, subject: "a", relation: "meets", document }), start, end: start + words.length };
  };
  const [own, taken, first] = [
    claimAt("d0", later, "Prices rose at once."),
    claimAt("d0", later, "The fisheries ministry promised money for crews"),
    claimAt("d1", WIRE, "The fisheries ministry promised money for crews"),
  ] as const;

  it("is its document's", () => {
    expect(countOrigins([own, first], originOf(sources))).toBe(2);
  });

  it("is in a passage the document's that printed it first", () => {
    expect(countOrigins([taken, first], originOf(sources))).toBe(1);
    expect(originOf(sources)(taken)).toBe(originOf(sources)(first));
  });
});
