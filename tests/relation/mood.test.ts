/** Polarity and modality on trees made by hand; the last word of each table is the verb or noun that is asked about. */
import { describe, expect, it } from "vitest";
import { type Mood, moodOf } from "../../src/relation/mood.ts";
import { passageOf, type Word } from "./tree.ts";

const ASSERTED: Mood = { polarity: "positive", modality: "asserted" };

/** "Norway <aux> attack Chile". */
function withAuxiliary(text: string, lemma: string): readonly Word[] {
  return [
    ["Norway", "Norway", "PROPN", "NNP", 3, "nsubj"],
    [text, lemma, "AUX", "MD", 3, "aux"],
    ["attack", "attack", "VERB", "VB", 0, "root"],
    ["Chile", "Chile", "PROPN", "NNP", 3, "obj"],
  ];
}

/** "Norway <verb> to attack Chile": the infinitive is the complement of the verb. */
function underVerb(text: string, lemma: string): readonly Word[] {
  return [
    ["Norway", "Norway", "PROPN", "NNP", 2, "nsubj"],
    [text, lemma, "VERB", "VBD", 0, "root"],
    ["to", "to", "PART", "TO", 4, "mark"],
    ["attack", "attack", "VERB", "VB", 2, "xcomp"],
    ["Chile", "Chile", "PROPN", "NNP", 4, "obj"],
  ];
}

/** "Norway <verb> that Kenya attacked Chile". */
function underClause(text: string, lemma: string): readonly Word[] {
  return [
    ["Norway", "Norway", "PROPN", "NNP", 2, "nsubj"],
    [text, lemma, "VERB", "VBD", 0, "root"],
    ["that", "that", "SCONJ", "IN", 5, "mark"],
    ["Kenya", "Kenya", "PROPN", "NNP", 5, "nsubj"],
    ["attacked", "attack", "VERB", "VBD", 2, "ccomp"],
    ["Chile", "Chile", "PROPN", "NNP", 5, "obj"],
  ];
}

function moodAt(words: readonly Word[], text: RegExp): Mood {
  return moodOf(
    passageOf(words),
    words.findIndex(([word]) => text.test(word)),
  );
}

describe("moodOf", () => {
  it.each([
    ["will", "will", "planned"],
    ["'ll", "will", "planned"],
    ["shall", "shall", "planned"],
    ["would", "would", "possible"],
    ["may", "may", "possible"],
    ["might", "might", "possible"],
    ["can", "can", "possible"],
    ["should", "should", "demanded"],
    ["must", "must", "demanded"],
    ["did", "do", "asserted"],
    ["has", "have", "asserted"],
  ] as const)("after %s", (text, lemma, modality) => {
    expect(moodAt(withAuxiliary(text, lemma), /^attack$/)).toEqual({ polarity: "positive", modality });
  });

  it.each([
    ["planned", "plan", "planned"],
    ["agreed", "agree", "planned"],
    ["decided", "decide", "planned"],
    ["threatened", "threaten", "possible"],
    ["managed", "manage", "asserted"],
  ] as const)("under %s to", (text, lemma, modality) => {
    expect(moodAt(underVerb(text, lemma), /^attack$/)).toEqual({ polarity: "positive", modality });
  });

  it.each([
    ["refused", "refuse"],
    ["failed", "fail"],
    ["declined", "decline"],
  ])("%s to makes it negative", (text, lemma) => {
    expect(moodAt(underVerb(text, lemma), /^attack$/)).toEqual({ polarity: "negative", modality: "asserted" });
  });

  it("leaves the verb above as it is", () => {
    expect(moodAt(underVerb("planned", "plan"), /^planned$/)).toEqual(ASSERTED);
    expect(moodAt(underVerb("refused", "refuse"), /^refused$/)).toEqual(ASSERTED);
  });

  it.each([
    ["said", "say", "asserted"],
    ["denied", "deny", "denied"],
    ["insisted", "insist", "asserted"],
  ] as const)("%s that", (text, lemma, modality) => {
    expect(moodAt(underClause(text, lemma), /^attacked$/)).toEqual({ polarity: "positive", modality });
  });

  it("a clause without a tense of its own is what is demanded", () => {
    const words = underClause("demanded", "demand").map((word): Word => {
      const [text, lemma, upos, , head, deprel] = word;
      return text === "attacked" ? ["attack", lemma, upos, "VB", head, deprel] : word;
    });
    expect(moodAt(words, /^attack$/)).toEqual({ polarity: "positive", modality: "demanded" });
  });

  it.each(["not", "n't", "never"])("%s is negative", (word) => {
    const words: readonly Word[] = [
      ["Norway", "Norway", "PROPN", "NNP", 3, "nsubj"],
      [word, word, "PART", "RB", 3, "advmod"],
      ["attacked", "attack", "VERB", "VBD", 0, "root"],
      ["Chile", "Chile", "PROPN", "NNP", 3, "obj"],
    ];
    expect(moodAt(words, /^attacked$/)).toEqual({ polarity: "negative", modality: "asserted" });
  });

  it("two negations cancel out", () => {
    const words: readonly Word[] = [
      ["Norway", "Norway", "PROPN", "NNP", 3, "nsubj"],
      ["never", "never", "ADV", "RB", 3, "advmod"],
      ["refused", "refuse", "VERB", "VBD", 0, "root"],
      ["to", "to", "PART", "TO", 5, "mark"],
      ["help", "help", "VERB", "VB", 3, "xcomp"],
      ["Chile", "Chile", "PROPN", "NNP", 5, "obj"],
    ];
    expect(moodAt(words, /^help$/)).toEqual(ASSERTED);
    expect(moodAt(words, /^refused$/)).toEqual({ polarity: "negative", modality: "asserted" });
  });

  it("a condition is possible", () => {
    const words: readonly Word[] = [
      ["If", "if", "SCONJ", "IN", 3, "mark"],
      ["Norway", "Norway", "PROPN", "NNP", 3, "nsubj"],
      ["attacks", "attack", "VERB", "VBZ", 6, "advcl"],
      ["Kenya", "Kenya", "PROPN", "NNP", 6, "nsubj"],
      ["will", "will", "AUX", "MD", 6, "aux"],
      ["act", "act", "VERB", "VB", 0, "root"],
    ];
    expect(moodAt(words, /^attacks$/).modality).toBe("possible");
    expect(moodAt(words, /^act$/).modality).toBe("planned");
  });

  it("a second verb shares the first one's auxiliary, unless it has its own subject", () => {
    const shared: readonly Word[] = [
      ["Norway", "Norway", "PROPN", "NNP", 3, "nsubj"],
      ["will", "will", "AUX", "MD", 3, "aux"],
      ["come", "come", "VERB", "VB", 0, "root"],
      ["and", "and", "CCONJ", "CC", 5, "cc"],
      ["help", "help", "VERB", "VB", 3, "conj"],
    ];
    expect(moodAt(shared, /^help$/).modality).toBe("planned");
    const own: readonly Word[] = [
      ...shared.slice(0, 4),
      ["Kenya", "Kenya", "PROPN", "NNP", 6, "nsubj"],
      ["helped", "help", "VERB", "VBD", 3, "conj"],
    ];
    expect(moodAt(own, /^helped$/)).toEqual(ASSERTED);
  });

  it("a relative clause is not governed by what stands above its noun", () => {
    const words: readonly Word[] = [
      ["Norway", "Norway", "PROPN", "NNP", 2, "nsubj"],
      ["plans", "plan", "VERB", "VBZ", 0, "root"],
      ["to", "to", "PART", "TO", 4, "mark"],
      ["visit", "visit", "VERB", "VB", 2, "xcomp"],
      ["Chile", "Chile", "PROPN", "NNP", 4, "obj"],
      ["which", "which", "PRON", "WDT", 7, "nsubj"],
      ["attacked", "attack", "VERB", "VBD", 5, "acl:relcl"],
      ["Peru", "Peru", "PROPN", "NNP", 7, "obj"],
    ];
    expect(moodAt(words, /^attacked$/)).toEqual(ASSERTED);
    expect(moodAt(words, /^visit$/).modality).toBe("planned");
  });

  it("ends on a tree that goes in a circle", () => {
    const words: readonly Word[] = [
      ["plan", "plan", "VERB", "VB", 2, "xcomp"],
      ["plan", "plan", "VERB", "VB", 1, "xcomp"],
    ];
    expect(moodAt(words, /^plan$/).modality).toBe("planned");
  });
});
