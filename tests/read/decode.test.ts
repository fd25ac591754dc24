/** Bytes to text. */
import { describe, expect, it } from "vitest";
import { binaryReason, decode } from "../../src/read/decode.ts";

const ENGLISH = "The minister said that the talks in the capital would go on for days. ";

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("decode", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["ASCII", Buffer.from("a"), "a", "utf-8"],
    ["UTF-8", Buffer.from("café “x”"), "café “x”", "utf-8"],
    ["a UTF-8 mark", Buffer.from("\uFEFFcafé"), "café", "utf-8"],
    ["UTF-16 with mark", utf16("café", false, true), "café", "utf-16le"],
    ["big-endian UTF-16 with mark", utf16("café", true, true), "café", "utf-16be"],
    ["UTF-16 without mark", utf16(ENGLISH, false, false), ENGLISH, "utf-16le"],
    ["big-endian UTF-16 without mark", utf16(ENGLISH, true, false), ENGLISH, "utf-16be"],
    ["windows-1252", Buffer.from(`${ENGLISH}\x93Caf\xe9\x94`, "latin1"), `${ENGLISH}“Café”`, "windows-1252"],
    [
      "Shift_JIS",
      Buffer.from("93fa967b82cc8ef1918a82cd938c8b9e82c589ef926b82b582bd8142", "hex"),
      "日本の首相は東京で会談した。",
      "shift_jis",
    ],
    ["line ends", Buffer.from("a\r\nb\rc"), "a\r\nb\rc", "utf-8"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, replaced: 0 });
  });

  it("keeps damaged UTF-8 as UTF-8 and counts the damage", () => {
    const bytes = Buffer.concat([Buffer.from("café “naïve” "), Buffer.from([0xff]), Buffer.from(" end")]);
    expect(decode(bytes)).toEqual({ text: "café “naïve” \uFFFD end", encoding: "utf-8", replaced: 1 });
  });

  it("believes a declared encoding where the bytes are not UTF-8", () => {
    expect(decode(Buffer.from([0xc6]), "koi8-r")).toEqual({ text: "ф", encoding: "koi8-r", replaced: 0 });
    expect(decode(Buffer.from("é"), "koi8-r").text).toBe("é");
  });
});

describe("binaryReason", () => {
  it.each<[string, Uint8Array, string]>([
    ["PNG", Buffer.from("\x89PNG\r\n", "latin1"), "binary file (PNG)"],
    ["PDF", Buffer.from("%PDF-1.7"), "binary file (PDF)"],
    ["NUL", Buffer.from("text \0 text"), "binary file (NUL bytes)"],
    ["control characters", Buffer.from("\x01\x02\x03\x04abc"), "binary file (control characters)"],
  ])("%s", (_, bytes, reason) => expect(binaryReason(bytes)).toBe(reason));

  it.each(["plain", "tabs\tand\nlines\f", "", "café"])("takes %j for text", (text) => {
    expect(binaryReason(Buffer.from(text))).toBeUndefined();
  });
});
