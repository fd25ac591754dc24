/** Offices and their holders, as the order of words tells them. */
import { describe, expect, it } from "vitest";
import { claimsIn, readText } from "./reading.ts";

const offices = (text: string): readonly string[] => claimsIn(text).filter((line) => line.includes("holds_office"));

describe("offices", () => {
  it.each([
    ["U.S. Defense Secretary Jane Marsh arrived.", "Jane Marsh holds_office United States, as Defense Secretary"],
    ["Norwegian Foreign Minister Jane Marsh resigned.", "Jane Marsh holds_office Norway, as Foreign Minister"],
    ["Norway's Prime Minister John Smith resigned.", "John Smith holds_office Norway, as Prime Minister"],
    ["The Norwegian prime minister, John Smith, resigned.", "John Smith holds_office Norway, as prime minister"],
    ["Jane Marsh, Norway's foreign minister, resigned.", "Jane Marsh holds_office Norway, as foreign minister"],
    ["Jane Marsh, the Norwegian foreign minister, resigned.", "Jane Marsh holds_office Norway, as foreign minister"],
    ["Jane Marsh, foreign minister of Norway, resigned.", "Jane Marsh holds_office Norway, as foreign minister"],
    ["John Smith is president of Chile.", "John Smith holds_office Chile, as president"],
    ["John Smith became prime minister of Norway.", "John Smith holds_office Norway, as prime minister"],
    ["John Smith, president of the World Bank, resigned.", "John Smith holds_office World Bank, as president"],
    ["Jane Marsh, the deputy secretary for trade, resigned.", "Jane Marsh holds_office, as deputy secretary for trade"],
  ])("%s", (sentence, claim) => {
    expect(offices(sentence)).toEqual([claim]);
  });

  it("are told apart in one sentence", () => {
    expect(offices("French President John Smith met Japanese Prime Minister Jane Brown in London.")).toEqual([
      "John Smith holds_office France, as President",
      "Jane Brown holds_office Japan, as Prime Minister",
    ]);
  });

  it("are not held by who is said not to hold them", () => {
    expect(offices("John Smith is not president of Chile.")).toEqual([]);
  });

  it("stay asserted inside a plan", () => {
    expect(offices("Norwegian Foreign Minister Jane Marsh will visit Kenya.")).toEqual([
      "Jane Marsh holds_office Norway, as Foreign Minister",
    ]);
  });

  it("have the title's words as trigger", () => {
    const { document, claims } = readText("Norwegian Foreign Minister Jane Marsh resigned.");
    const trigger = claims.find(({ relation }) => relation === "holds_office")?.trigger;
    expect(document.text.slice(trigger?.start, trigger?.end)).toBe("Foreign Minister");
  });
});

describe("advisers", () => {
  it.each([
    ["John Smith's adviser Peter Brown resigned.", "Peter Brown advises John Smith"],
    ["Smith's adviser Peter Brown resigned.", "Peter Brown advises Smith"],
  ])("%s", (sentence, claim) => {
    const claims = claimsIn(sentence);
    expect(claims).toContain(claim);
    expect(claims.join()).not.toContain("holds_office");
  });
});
