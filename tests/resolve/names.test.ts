/** Spellings of names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initials, nameKey, nameWords, officeKey, personWords, slug } from "../../src/resolve/names.ts";
import { KINDS } from "../../src/schema.ts";

describe("nameKey", () => {
  it.each([
    ["person", "Kim Jong Un", "Kim Jong-un"],
    ["person", "George W. Bush", "George Bush"],
    ["person", "John Smith Jr.", "John Smith"],
    ["person", "José Pérez", "Jose Perez"],
    ["organization", "Ministry of Defence", "Ministry of Defense"],
    ["organization", "The Labour Party", "Labor Party"],
    ["organization", "U.N.", "UN"],
    ["country", "U.S.", "US"],
    ["organization", "Central Electoral Commission", "Central Election Commission"],
    ["organization", "Norvik Group of Norway", "Norvik Group"],
    ["organization", "pro-Russian Party of Unity", "Party of Unity"],
    ["person", "Mr Marsh", "Marsh"],
    ["person", "Tun Dr Omar Said", "Omar Said"],
    ["system", "Patriot missile system", "Patriot"],
    ["system", "Aegis system", "AEGIS"],
    ["system", "MV Northern Gull", "Northern Gull"],
    ["organization", "Kenyan Growers Union", "Kenya Growers Union"],
    ["person", "Ayşe Yıldız", "Ayse Yildiz"],
    ["person", "Søren Łukasz", "Soren Lukasz"],
  ] as const)("one key for a %s: %s, %s", (kind, a, b) => {
    expect(nameKey(kind, a)).toBe(nameKey(kind, b));
  });

  it.each([
    ["system", "Aegis", "Aegis Ashore"],
    ["system", "SM-2", "SM-3"],
    ["person", "Jane Smith", "John Smith"],
    ["organization", "Reform Party", "Party of Reform"],
    ["country", "North Korea", "South Korea"],
    ["organization", "Missile System", "Missile"],
    ["organization", "Bank of Norway", "Bank"],
    ["organization", "Norvik Group of America", "Norvik Group"],
    ["system", "MV 22", "22"],
    ["person", "Mr President", "President"],
    ["person", "Lady Marsh", "Marsh"],
  ] as const)("two keys for a %s: %s, %s", (kind, a, b) => {
    expect(nameKey(kind, a)).not.toBe(nameKey(kind, b));
  });

  it("never takes a system's only word", () => {
    expect(nameKey("system", "Missile")).toBe("missile");
  });

  it("is empty only where there is no letter or digit", () => {
    expect(nameKey("person", "…!")).toBe("");
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.string({ unit: "grapheme" }), (kind, text) => {
        const key = nameKey(kind, `x${text}`);
        expect(key).not.toBe("");
        expect(nameKey(kind, key)).toBe(key);
      }),
    );
  });
});

describe("nameWords", () => {
  it.each([
    ["the United Nations", ["united", "nations"]],
    ["The", []],
    ["O’Brien", ["obrien"]],
    ["Marsh's", ["marsh"]],
    ["constructor", ["constructor"]],
    ["安倍晋三", ["安倍晋三"]],
    ["", []],
  ])("of %j", (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe("personWords", () => {
  it("keeps two words at least", () => {
    expect(personWords(["jane", "jr"])).toEqual(["jane", "jr"]);
    expect(personWords(["a", "b"])).toEqual(["a", "b"]);
  });
});

describe("initials", () => {
  it.each([
    ["Terminal High Altitude Area Defense", "thaad"],
    ["Organisation for the Prohibition of Kites", "opk"],
    ["lower case", ""],
  ])("of %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe("officeKey", () => {
  it.each([
    ["Defence Minister", "minister of defense"],
    ["Secretary of State", "secretary of state"],
    ["Secretary for Trade", "Trade Secretary"],
  ])("%s is %s", (a, b) => {
    expect(officeKey(a)).toBe(officeKey(b));
  });

  it("tells offices apart", () => {
    expect(officeKey("Prime Minister")).not.toBe(officeKey("Deputy Prime Minister"));
  });
});

describe("slug", () => {
  it("is short, and safe in an id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
        expect(slug(name).length).toBeLessThanOrEqual(80);
        expect(slug(name)).not.toMatch(/[\s/\\"'<>]/);
      }),
    );
  });
});
