/** Passages: text that articles have in common which are otherwise their own. */
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../../src/assess/sources/index.ts";
import { documentOf } from "../claims.ts";
import { OTHER, paragraphsOf, RIVAL, WIRE } from "./texts.ts";

const paragraphs = paragraphsOf(WIRE);
const PASSAGE = paragraphs[2] ?? "";

const quoted = (text: string) => `“${text.replaceAll("\n\n", "\n\n“").replaceAll('"', "'")}”`;

const found = (...texts: readonly string[]) =>
  sourcesOf(texts.map((text, i) => documentOf(`d${i}`, text))).groups.map(({ kind, passages = [] }) => ({
    kind,
    texts: passages.map(({ document, start, end }) => texts[Number(document.slice(1))]?.slice(start, end)),
  }));

describe("passages", () => {
  it("are found word for word, with their places", () => {
    const text = PASSAGE.slice(0, -1);
    expect(found(WIRE, `${OTHER}\n\n${PASSAGE}\n\n${RIVAL}`)).toEqual([{ kind: "passage", texts: [text, text] }]);
  });

  it("are found with a word put otherwise", () => {
    const changed = PASSAGE.replace("promised", "offered");
    expect(found(WIRE, `${OTHER}\n\n${changed}`)).toEqual([
      { kind: "passage", texts: [PASSAGE.slice(0, -1), changed.slice(0, -1)] },
    ]);
  });

  it("are one group in all that have it", () => {
    const texts = [`${OTHER}\n\n${PASSAGE}`, `${RIVAL}\n\n${PASSAGE}`];
    expect(found(WIRE, ...texts).map(({ texts: places }) => places.length)).toEqual([3]);
  });

  it("are what an article quotes that quotes another whole", () => {
    const quoting = [OTHER, quoted(WIRE), RIVAL].join("\n\n");
    expect(found(WIRE, quoting).map(({ kind }) => kind)).toEqual(["passage"]);
  });

  it.each([
    ["a quotation of one speech", `${RIVAL}\n\n${paragraphs[4]}`, `${OTHER}\n\n${paragraphs[4]}`],
    ["a long quotation of one speech", `${RIVAL}\n\n${quoted(OTHER)}`, `${paragraphs[0]}\n\n${quoted(OTHER)}`],
    ["a short sentence", `${RIVAL}\n\n${paragraphs[3]}`, OTHER],
  ])("are not %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it("are not what a house says twice, which is one source in any case", () => {
    const documents = [WIRE, `${OTHER}\n\n${PASSAGE}`].map((text, i) => documentOf(`d${i}`, text));
    const of = (...publishers: readonly string[]) =>
      sourcesOf(documents.map((document, i) => ({ ...document, publisher: publishers[i] ?? "" }))).groups;
    expect(of("The Harbour Post", "Harbour Post")).toEqual([]);
    expect(of("Harbour Post", "Valley Record")).toHaveLength(1);
  });
});
