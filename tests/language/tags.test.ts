import { describe, expect, test } from "vitest";
import { lemmaOf } from "../../src/language/lemma.ts";
import { tagsOf } from "./documents.ts";

const PENN: readonly string[] = [
  "The/DT minister/NN has/VBZ urged/VBN Norway/NNP to/TO test/VB the/DT missile/NN ./.",
  "Sweden/NNP plans/VBZ to/TO buy/VB jets/NNS ./.",
  "Its/PRP$ plans/NNS were/VBD leaked/VBN ./.",
  "Holm/NNP went/VBD to/IN Oslo/NNP ./.",
  "They/PRP plan/VBP a/DT test/NN ./.",
  "Norway/NNP 's/POS army/NN",
  "She/PRP 's/VBZ leaving/VBG ./.",
  "He/PRP said/VBD that/IN talks/NNS failed/VBD ./.",
  "the/DT plan/NN that/WDT failed/VBD",
  "They/PRP met/VBD her/PRP in/IN her/PRP$ office/NN ./.",
  "There/EX is/VBZ no/DT doubt/NN ./.",
  "The/DT man/NN accused/VBN of/IN fraud/NN resigned/VBD ./.",
  "The/DT ship/NN was/VBD built/VBN by/IN workers/NNS ./.",
  "Troops/NNS carried/VBD out/RP the/DT attack/NN ./.",
  "Mr./NNP Holm/NNP ,/, 52/CD ,/, resigned/VBD ./.",
];

const UNIVERSAL: readonly string[] = [
  "He/PRON has/AUX gone/VERB ./PUNCT",
  "He/PRON has/VERB a/DET plan/NOUN ./PUNCT",
  "This/PRON is/AUX good/ADJ ./PUNCT",
  "This/DET plan/NOUN failed/VERB ./PUNCT",
  "They/PRON did/AUX not/PART go/VERB ./PUNCT",
  "They/PRON did/VERB it/PRON ./PUNCT",
  "He/PRON left/VERB because/SCONJ it/PRON rained/VERB ./PUNCT",
  "He/PRON left/VERB before/SCONJ they/PRON came/VERB ./PUNCT",
  "He/PRON left/VERB before/ADP noon/NOUN ./PUNCT",
  "after/SCONJ meeting/VERB them/PRON",
  "Prime/ADJ Minister/PROPN Ann/PROPN Lund/PROPN",
  "$/SYM 5/NUM million/NUM",
];

const plain = (tagged: string): string => tagged.replace(/\/[^/ ]+(?= |$)/g, "");

describe("tags", () => {
  // Tags come from a trained net: no sentence of the tables may lose more than two, and few may lose any.
  const lost = (tagged: string, found: string): number => {
    const words = found.split(" ");
    return tagged.split(" ").filter((word, at) => word !== words[at]).length;
  };
  test.each(PENN)("%s", (tagged) => {
    expect(lost(tagged, tagsOf(plain(tagged)))).toBeLessThanOrEqual(2);
  });
  test.each(UNIVERSAL)("%s", (tagged) => {
    expect(lost(tagged, tagsOf(plain(tagged), "upos"))).toBeLessThanOrEqual(2);
  });
  test("seven of eight sentences are right throughout", () => {
    const penn = PENN.filter((tagged) => lost(tagged, tagsOf(plain(tagged))) === 0).length;
    const universal = UNIVERSAL.filter((tagged) => lost(tagged, tagsOf(plain(tagged), "upos")) === 0).length;
    expect((penn + universal) / (PENN.length + UNIVERSAL.length)).toBeGreaterThanOrEqual(0.875);
  });
});

describe("base forms", () => {
  const TABLE: readonly (readonly [string, string, string])[] = [
    ["urged", "VBD", "urge"],
    ["taken", "VBN", "take"],
    ["led", "VBN", "lead"],
    ["running", "VBG", "run"],
    ["says", "VBZ", "say"],
    ["n't", "RB", "not"],
    ["'s", "POS", "'s"],
    ["'s", "VBZ", "be"],
    ["allies", "NNS", "ally"],
    ["series", "NNS", "series"],
    ["headquarters", "NNS", "headquarters"],
    ["Kobe", "NNP", "Kobe"],
    ["largest", "JJS", "large"],
    ["They", "PRP", "they"],
  ];
  test.each(TABLE)("%s %s → %s", (form, xpos, lemma) => {
    expect(lemmaOf(form, xpos)).toBe(lemma);
  });
});
