/** Whose an office is where its sentence leaves that out: claims get the country that their document is at home in, and show where it is named. */
import { describe, expect, it } from "vitest";
import { graphOfTexts, type Text } from "../assess/texts.ts";

/** "holder: title, owner" of every claim about an office, with what is shown besides its quote. */
async function officesOf(...texts: readonly Text[]) {
  const graph = await graphOfTexts(...texts);
  const names = new Map<string | undefined, string>(graph.entities.map(({ id, name }) => [id, name]));
  return graph.claims.flatMap(({ relation, subjectId, objectId, title, context }) =>
    relation === "holds_office"
      ? [
          {
            line: `${names.get(subjectId)}: ${title}, ${names.get(objectId)}`,
            context: context.map(({ quote }) => quote),
          },
        ]
      : [],
  );
}

const article = (text: string, path = "a.txt"): Text => {
  const [dateline, body] = text.split(" - ");
  return body === undefined || dateline === undefined ? { path, text } : { path, dateline, text: body };
};

describe("an office without an owner", () => {
  it.each([
    [
      "is of the country of the dateline",
      "OSLO, Jan 2 (Reuters) - President Anna Roe spoke. Norway and Chile differ. Norway waits, and Chile waits.",
      "Anna Roe: President, Norway",
    ],
    [
      "is of the country whose places the document names most",
      "Finance Minister Oscar Berg spoke. Police in Bergen and Trondheim wait. Norway waits.",
      "Oscar Berg: Finance Minister, Norway",
    ],
    [
      "may stand behind its holder",
      "OSLO, Jan 2 (Reuters) - Oscar Berg, the finance minister, spoke. Norway waits. Norway votes.",
      "Oscar Berg: finance minister, Norway",
    ],
  ])("%s", async (_, text, line) => {
    expect((await officesOf(article(text))).map((office) => office.line)).toContain(line);
  });

  it("shows where the document names its owner", async () => {
    const [office] = await officesOf(
      article("OSLO, Jan 2 (Reuters) - President Anna Roe spoke. Norway waits. Nobody in Norway slept."),
    );
    expect(office).toMatchObject({ line: "Anna Roe: President, Norway", context: ["Norway waits."] });
  });

  it("is what another document says, where its own document names the owner", async () => {
    const abroad = article("Norwegian Finance Minister Oscar Berg spoke in Paris.", "abroad.txt");
    const lines = await officesOf(
      abroad,
      article("Finance Minister Oscar Berg spoke. Norway waits.", "named.txt"),
      article("Finance Minister Oscar Berg slept.", "bare.txt"),
    );
    expect(lines.map(({ line }) => line).sort()).toEqual([
      "Oscar Berg: Finance Minister, Norway",
      "Oscar Berg: Finance Minister, Norway",
      "Oscar Berg: Finance Minister, undefined",
    ]);
  });

  it.each([
    [
      "the document is written elsewhere",
      "SANTIAGO, Jan 2 (Reuters) - President Anna Roe spoke. Norway waits. Norway votes. Norway pays.",
    ],
    ["two hold it", "President Anna Roe spoke. President Oscar Berg spoke. Norway waits. Norway votes. Norway pays."],
    [
      "its sentence names another country before it",
      "In Chile, President Anna Roe spoke. Norway waits. Norway votes. Norway pays.",
    ],
    ["it is a club's", "Anna Roe, the president, spoke. Norway waits. Norway votes. Norway pays."],
  ])("stays without one where %s", async (_, text) => {
    expect((await officesOf(article(text))).filter(({ line }) => !line.endsWith("undefined"))).toEqual([]);
  });
});
