import { describe, expect, test } from "vitest";
import { extractLine } from "../../src/commands/extract.ts";
import type { Extraction } from "../../src/commands/extraction.ts";

const RAW = { raw: true, claims: "full", mentionsGiven: false } as const;
const CLEANED = { ...RAW, raw: false };

function extracted(input: unknown, options: Parameters<typeof extractLine>[1] = RAW): Extraction {
  return JSON.parse(extractLine(typeof input === "string" ? input : JSON.stringify(input), options));
}

/** Claims as "subject | words type | first argument". */
function claimLinesOf(text: string): readonly string[] {
  return extracted({ id: 1, text }).claims.map(
    ({ subject, relation, arguments: [first] }) =>
      `${subject.text} | ${relation.text} ${relation.type ?? "-"} | ${first?.text ?? ""}`,
  );
}

describe("the type of a claim", () => {
  test("holds from the subject to an argument: a passive's stands beside it", () => {
    expect(claimLinesOf("Chile was attacked by Norway.")).toEqual([
      "Chile | was attacked by - | Norway",
      "Norway | [attacks] attacks | Chile",
    ]);
  });

  test("is on the open fact that has its ends, once for each pair", () => {
    expect(claimLinesOf("Norway criticised Chile and Peru.")).toEqual([
      "Norway | criticised criticises | Chile",
      "Norway | criticised criticises | Peru",
    ]);
  });

  test("stands at an office once, not turned round beside it", () => {
    const lines = claimLinesOf("Chile praised Norwegian Foreign Minister Jane Marsh.");
    expect(lines.filter((line) => line.includes("[is]"))).toEqual([
      expect.stringContaining("Jane Marsh | [is] holds_office"),
    ]);
  });

  test("is there where the ends are phrases", () => {
    expect(claimLinesOf("Turkish police detained the demonstrators.")).toEqual([
      "Turkish police | detained arrests | the demonstrators",
    ]);
  });
});

describe("extractLine", () => {
  test("gives quotations and quantities with their sentences", () => {
    const text = "It rained. “We need about 200 more troops,” Jane Marsh said.";
    const { quotations, quantities } = extracted({ id: 1, text });
    expect(quotations).toEqual([
      {
        start: 11,
        end: 43,
        inside: [{ start: 12, end: 42 }],
        kind: "speech",
        closed: true,
        sentences: { start: 1, end: 2 },
      },
    ]);
    expect(quantities).toEqual([
      {
        start: 20,
        end: 41,
        text: "about 200 more troops",
        kind: "count",
        low: 200,
        high: 200,
        hedge: "about",
        unit: "troops",
        sentence: 1,
      },
    ]);
    expect(text.slice(20, 41)).toBe("about 200 more troops");
  });

  test("takes title, outlet and date from the line, and reads times by the date", () => {
    const text = "Talks\n\nNorway criticised Chile on Monday for its stand on the treaty, and left the meeting.";
    const found = extracted({ id: "a", text, headline: "Talks", date: "2007-05-04", outlet: "Harbour Wire" }, CLEANED);
    expect(found).toMatchObject({ title: "Talks", published: "2007-05-04", publisher: "Harbour Wire" });
    expect(found.claims.find(({ relation }) => relation.type === "criticises")?.when?.date).toBe("2007-04-30");
  });

  test.each([
    ["as it is", RAW],
    ["cleaned", CLEANED],
  ])("claims nothing of a text that is not English, and says so: %s", (_, options) => {
    const text =
      "Utenriksminister Jane Marsh møtte president John Smith i Oslo på tirsdag for å snakke om framtiden til fiskefeltene, som " +
      "har vært stengt siden stormen. De ble enige om at samtalene skal fortsette til våren etter valget, og sa at ingen båt skal " +
      "bli vist bort fra havnen så lenge tvisten ikke er løst, og reiser hjem igjen i morgen tidlig med toget.";
    const found = extracted({ id: "a", text }, options);
    expect(found).toMatchObject({ language: "other", claims: [] });
    expect(found.mentions.map((mention) => mention.text).join(" ")).toContain("Jane Marsh");
    expect(extracted({ id: "a", text: "Norway criticised Chile on Monday." }, options)).not.toHaveProperty("language");
  });

  test("takes a text as it is, whatever the line says beside it, with --raw", () => {
    const text = "Norway criticised Chile on Monday.";
    const plain = extracted({ id: "a", text });
    expect(extracted({ id: "a", text, title: "Talks", date: "2007-05-04" })).toEqual(plain);
    expect(plain).not.toHaveProperty("title");
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"id": 3}',
    '{"text": 3}',
    '{"text": "a", "mentions": [{"start": 0, "end": 9}]}',
  ])("says what is wrong with %j", (line) => {
    const nothing = { sentences: [], mentions: [], claims: [], quotations: [], quantities: [] };
    expect(extracted(line)).toMatchObject({ error: expect.stringMatching(/./), ...nothing });
  });

  test("says what is wrong with bytes that are no text", () => {
    expect(JSON.parse(extractLine(Uint8Array.of(0x7b, 0xff), RAW))).toHaveProperty("error");
  });
});
