import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/export/printable.ts";
import { close, empty, open } from "../../src/export/xml.ts";

/** Any UTF-16 text, lone surrogates and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x26, 0x3c, 0x22, 0x0a, 0x0d, 0xd83d, 0xde80)))
  .map((units) => String.fromCharCode(...units));

/** What a reader of XML sees in an attribute that we wrote. */
function readBack(text: string): string {
  const nodes = `${open("nodes")}${empty("node", { id: "n", label: `.${text}` })}${close("nodes")}`;
  const file = `${open("gexf")}${open("graph")}${nodes}${empty("edges", {})}${close("graph")}${close("gexf")}`;
  return parse(MultiGraph, file).getNodeAttribute("n", "label").slice(1);
}

describe("XML attributes", () => {
  test("bring any text through, but for what XML cannot say", () => {
    fc.assert(fc.property(anyText, (text) => readBack(text) === printable(text)));
  });

  test("leave out what is undefined", () => {
    expect(empty("a", { b: undefined, c: false, d: 0, e: "" })).toBe('<a c="false" d="0" e=""/>');
  });
});

test.each([
  ["tab\tand\r\nlines", "tab\tand\r\nlines"],
  ["nul\u0000 bell\u0007 next line\u0085", "nul bell next line"],
  ["pair 🚀, high \uD83D, low \uDE80", "pair 🚀, high , low "],
  ["\uFFFE\uFFFF\uFFFD", "\uFFFD"],
])("printable: %j", (text, expected) => {
  expect(printable(text)).toBe(expected);
});
