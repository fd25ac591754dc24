/** Short forms that stand in brackets beside their long form. */
import { describe, expect, it } from "vitest";
import { type PlacedName, withDefinitions } from "../../src/resolve/definitions.ts";
import type { Kind } from "../../src/schema.ts";

/** The expansions in a text in which names stand between "<" and ">". */
function expansionsIn(marked: string, kinds: readonly Kind[] = ["organization"]): readonly (string | undefined)[] {
  let text = "";
  const names: PlacedName[] = [];
  for (const [i, part] of marked.split(/[<>]/u).entries()) {
    const kind = kinds[names.length % kinds.length] ?? "organization";
    if (i % 2 === 1) names.push({ start: text.length, end: text.length + part.length, text: part, kind, form: "name" });
    text += part;
  }
  return withDefinitions(text, names).map(({ expansion }) => expansion);
}

describe("a definition", () => {
  it.each([
    ["the <Harbour Savings Union> (<HSU>) met", [undefined, "Harbour Savings Union"]],
    ["<HSU> (<Harbour Savings Union>) met", ["Harbour Savings Union", undefined]],
    ["the <Council on Coastal Trade> ( <CCT> ) met", [undefined, "Council on Coastal Trade"]],
    ["the <Meridian Nanotechnology Corporation> (<MERNANO>)", [undefined, "Meridian Nanotechnology Corporation"]],
    ["the <Workers Front of Ostland> (<PFO>) met", [undefined, "Workers Front of Ostland"]],
    ["<Petrolia Nacional Norvika> (<Petronor>) met", [undefined, "Petrolia Nacional Norvika"]],
    ["the <Harbour Savings Union> (<HSU>; then another)", [undefined, "Harbour Savings Union"]],
    ["the <Harbour Savings Union>, or <HSU>, met", [undefined, "Harbour Savings Union"]],
    ["the <Workers Aid Foundation>, or <ILV>, met", [undefined, "Workers Aid Foundation"]],
  ])("is read in %s", (text, expected) => {
    expect(expansionsIn(text)).toEqual(expected);
  });

  it.each([
    ["letters that the name does not have", "the <Harbour Savings> (<XYZ>) met"],
    ["a first letter within a word", "the <Harbour Savings Union> (<SU>) met"],
    ["a name that is no short form", "the <Harbour Savings Union> (<Hsu>) met"],
    ["a word that begins otherwise", "the <Harbour Savings> (<Norvik>) met"],
    ["a choice without commas", "the <Harbour Savings Union> or <HSU> met"],
    ["no brackets", "the <Harbour Savings Union> <HSU> met"],
    ["one word for the long form", "<Harbour> (<HR>) met"],
  ])("is not read in %s", (_, text) => {
    expect(expansionsIn(text)).toEqual([undefined, undefined]);
  });

  it("is read of a short form that was taken for something else than the body", () => {
    const long = "Harbour Savings Union";
    expect(expansionsIn(`<${long}> (<HSU>)`, ["organization", "person"])).toEqual([undefined, long]);
    expect(expansionsIn("<Harbour Savings Bay> (<HSB>)", ["place", "organization"])).toEqual([undefined, undefined]);
  });

  it("is read of a name that goes on with a place's", () => {
    const kinds: readonly Kind[] = ["organization", "country", "organization"];
    const text = "the <Council for Coastal Trade> in <Norway> (<CCTN>) met";
    expect(expansionsIn(text, kinds)).toEqual([undefined, undefined, "Council for Coastal Trade"]);
    expect(expansionsIn(text.replace("in", "met"), kinds)).toEqual([undefined, undefined, undefined]);
  });
});
