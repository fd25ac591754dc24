/** Sentences → claims: which relation, from whom to whom, and how the text puts it. */
import { describe, expect, it } from "vitest";
import { rawDocument } from "../../src/commands/raw-document.ts";
import type { Block, BlockRole } from "../../src/model.ts";
import { readDocument } from "../../src/reading.ts";
import { claimsIn, readText } from "./reading.ts";

describe("verbs", () => {
  it.each([
    ["Norway criticised Chile.", "Norway criticises Chile"],
    ["Norway praised Chile.", "Norway praises Chile"],
    ["Canada attacked Peru.", "Canada attacks Peru"],
    ["Kenya supports Ghana.", "Kenya supports Ghana"],
    ["Kenya opposes Ghana.", "Kenya opposes Ghana"],
    ["Kenya warned Ghana.", "Kenya warns Ghana"],
    ["Kenya expressed anger.", "Kenya criticises anger"],
    ["Kenya expressed regret.", "Kenya relates regret"],
    ["Kenya threatened Ghana.", "Kenya threatens Ghana"],
    ["Norway sanctioned Chile.", "Norway sanctions Chile"],
    ["Norway accused Chile of fraud.", "Norway charges Chile"],
    ["Norway imposed new sanctions on Chile.", "Norway sanctions Chile"],
    ["Norway has urged Chile to sign the treaty.", "Norway urges Chile"],
    ["Jane Marsh visited Kenya.", "Jane Marsh visits Kenya"],
    ["Jane Marsh met John Hale in Oslo.", "Jane Marsh meets John Hale"],
    ["Jane Marsh held talks with John Hale.", "Jane Marsh meets John Hale"],
    ["John Hale appointed Jane Marsh.", "John Hale appoints Jane Marsh"],
    ["Norway and Chile signed an agreement.", "Norway agrees_with Chile"],
    ["Norway deployed Patriot missiles.", "Norway deploys Patriot"],
  ])("%s", (sentence, claim) => {
    expect(claimsIn(sentence)).toContain(claim);
  });

  it.each([
    ["Chile was criticised by Norway.", "Norway criticises Chile"],
    ["Peru was attacked by Canada.", "Canada attacks Peru"],
    ["Chile was sanctioned by Norway.", "Norway sanctions Chile"],
    ["Jane Marsh was appointed by John Hale.", "John Hale appoints Jane Marsh"],
  ])("the agent of a passive is the subject: %s", (sentence, claim) => {
    expect(claimsIn(sentence)).toEqual([claim]);
  });

  it("keeps a verb that the vocabulary does not have, under its own words", () => {
    const [claim] = readText("In Oslo, Norway imitated Chile.").claims;
    expect(claim).toMatchObject({ relation: "relates", label: "imitated" });
  });

  it("reads each of several subjects", () => {
    const claims = claimsIn("Norway and Canada criticised Chile.");
    expect(claims).toContain("Norway criticises Chile");
    expect(claims).toContain("Canada criticises Chile");
  });

  it("says where", () => {
    const [claim] = readText("Jane Marsh met John Hale in Oslo.").claims;
    expect(claim?.where?.text).toBe("Oslo");
  });

  it("reads captions, and no claims from headlines", () => {
    const text = "Norway criticised Chile.\nKenya supports Ghana.";
    const blocks = (role: BlockRole): readonly Block[] => [
      { start: 0, end: 24, role, why: "test" },
      { start: 25, end: text.length, role: "body", why: "test" },
    ];
    const relations = (role: BlockRole) =>
      readDocument({ ...rawDocument("text", text), blocks: blocks(role) }).claims.map(({ relation }) => relation);
    expect(relations("caption")).toEqual(["criticises", "supports"]);
    expect(relations("headline")).toEqual(["supports"]);
  });
});

describe("phrases at the ends", () => {
  it.each([
    ["Turkish police detained the demonstrators.", "Turkey arrests the demonstrators"],
    ["Thousands of students protested against the government.", "Thousands of students protests government"],
    ["Rebels shelled the capital.", "Rebels attacks the capital"],
    ["Ethnic Albanians clashed with soldiers.", "Ethnic Albanians attacks soldiers"],
    ["The court convicted two officers.", "court punishes two officers"],
    ["Workers began a strike to demand higher wages.", "Workers protests demand higher wages"],
    ["Norway provided tons of food to villagers.", "Norway aids villagers"],
    ["Gunmen kidnapped up to 16 advisers.", "Gunmen attacks 16 advisers"],
    ["Eleven Albanians were killed by gunmen.", "gunmen attacks Eleven Albanians"],
    ["Jane Marsh threatened on Monday to break off relations.", "Jane Marsh threatens break off relations"],
  ])("%s", (sentence, claim) => {
    expect(claimsIn(sentence)).toContain(claim);
  });

  it.each([
    // No people, no body.
    ["The weather attacked the weather.", "attacks"],
    // What somebody is, is said of entities alone.
    ["The workers own the company.", "owns"],
    ["The envoy joined a party.", "member_of"],
    // Nobody is named as doing it, though the verb before has a subject.
    ["Men and women died or were injured.", "attacks"],
    // "It" may be anything.
    ["The thought arrests us.", "arrests"],
  ])("no type: %s", (sentence, relation) => {
    expect(readText(sentence).claims.map((claim) => claim.relation)).not.toContain(relation);
  });

  it("never has a mention where the phrase is no entity", () => {
    const [claim] = readText("Gunmen kidnapped workers.").claims;
    expect([claim?.subject.mention, claim?.object?.mention]).toEqual([undefined, undefined]);
  });
});

describe("polarity and modality", () => {
  it.each([
    ["Norway did not criticise Chile.", "Norway criticises Chile, negative"],
    ["Norway never criticised Chile.", "Norway criticises Chile, negative"],
    ["Jane Marsh has not visited Chile.", "Jane Marsh visits Chile, negative"],
    ["Jane Marsh refused to meet John Hale.", "Jane Marsh meets John Hale, negative"],
    ["Norway will attack Chile.", "Norway attacks Chile, planned"],
    ["Jane Marsh will visit Chile.", "Jane Marsh visits Chile, planned"],
    ["Jane Marsh is to visit Chile.", "Jane Marsh visits Chile, planned"],
    ["Jane Marsh hopes to visit Chile.", "Jane Marsh visits Chile, planned"],
    ["Norway planned to attack Chile.", "Norway attacks Chile, planned"],
    ["Jane Marsh will not visit Chile.", "Jane Marsh visits Chile, negative, planned"],
    ["Norway may attack Chile.", "Norway attacks Chile, possible"],
    ["Jane Marsh could meet John Hale.", "Jane Marsh meets John Hale, possible"],
    ["Norway considered attacking Chile.", "Norway attacks Chile, possible"],
    ["If Jane Marsh visits Chile, John Hale will resign.", "Jane Marsh visits Chile, possible"],
    ["Jane Marsh should meet John Hale.", "Jane Marsh meets John Hale, demanded"],
    ["Norway must support Chile.", "Norway supports Chile, demanded"],
    ["Norway denied attacking Chile.", "Norway attacks Chile, denied, says Norway"],
  ])("%s", (sentence, claim) => {
    const claims = claimsIn(sentence);
    expect(claims).toContain(claim);
    const [ends = ""] = claim.split(",");
    expect(claims).not.toContain(ends);
  });

  it("asserts the urging and demands what is urged", () => {
    const claims = claimsIn("Norway urged Chile to support Kenya.");
    expect(claims).toContain("Norway urges Chile");
    expect(claims).toContain("Chile supports Kenya, demanded");
  });

  it("denies what is denied, by whom, and not that somebody denied it", () => {
    const claims = claimsIn("Jane Marsh denied that Norway had attacked Chile.");
    expect(claims).toContain("Norway attacks Chile, denied, says Jane Marsh");
  });

  it("takes a plan to meet for no meeting", () => {
    const claims = claimsIn("Norway is planning a summit with Chile.");
    expect(claims).toContain("Norway meets Chile, planned");
    expect(claims).not.toContain("Norway meets Chile");
  });

  it("takes a meeting that will be held for no meeting", () => {
    expect(claimsIn("Norway and Chile will hold a summit.")).toEqual(["Norway meets Chile, planned"]);
  });
});

describe("who says so", () => {
  it.each([
    ["Jane Marsh said that Norway sanctioned Chile.", "Norway sanctions Chile, says Jane Marsh"],
    ["Norway sanctioned Chile, Jane Marsh said.", "Norway sanctions Chile, says Jane Marsh"],
    ["According to Jane Marsh, Norway sanctioned Chile.", "Norway sanctions Chile, says Jane Marsh"],
    ["Norway sanctioned Chile, according to Jane Marsh.", "Norway sanctions Chile, says Jane Marsh"],
    [
      "John Hale said that Jane Marsh had said that Norway sanctioned Chile.",
      "Norway sanctions Chile, says Jane Marsh < John Hale",
    ],
  ])("%s", (sentence, claim) => {
    expect(claimsIn(sentence)).toContain(claim);
  });

  it("names no speaker where the article speaks itself", () => {
    const claims = readText("Norway criticised Chile. Jane Marsh visited Kenya.").claims;
    expect(claims.map((claim) => claim.by)).toEqual([undefined, undefined]);
  });

  it("names no speaker for what is presupposed", () => {
    const [office] = readText("Jane Marsh said French President John Smith visited Kenya.").claims.filter(
      (claim) => claim.relation === "holds_office",
    );
    expect(office).toMatchObject({ title: "President" });
    expect(office?.by).toBeUndefined();
  });

  it("gives the speaker's mention", () => {
    const reading = readText("Jane Marsh said that Norway sanctioned Chile.");
    const claim = reading.claims.find(({ relation }) => relation === "sanctions");
    expect(reading.mentions[claim?.by?.mention ?? -1]?.text).toBe("Jane Marsh");
  });
});

describe("a capital", () => {
  it("stands for its government where it acts", () => {
    const reading = readText("Norway urged Washington to support Kenya.");
    const urging = reading.claims.find(({ relation }) => relation === "urges");
    expect(urging?.object).toMatchObject({ text: "Washington", reading: "government" });
    expect(reading.mentions[urging?.object?.mention ?? -1]?.kind).toBe("place");
  });

  it("is a place where it is visited", () => {
    const reading = readText("Jane Marsh visited Paris.");
    const visit = reading.claims.find(({ relation }) => relation === "visits");
    expect(visit?.object?.text).toBe("Paris");
    expect(visit?.object?.reading).toBeUndefined();
  });

  it("is a place where it says where", () => {
    const [claim] = readText("Jane Marsh met John Hale in Paris.").claims;
    expect(claim?.where).toMatchObject({ text: "Paris" });
    expect(claim?.where?.reading).toBeUndefined();
  });
});

describe("when", () => {
  const PUBLISHED = "2007-04-26";

  it.each([
    ["Jane Marsh visited Chile in 1998.", "1998"],
    ["Jane Marsh visited Chile last month.", "2007-03"],
    ["Jane Marsh visited Chile last year.", "2006"],
    ["Jane Marsh visited Chile on Monday.", "2007-04-23"],
    ["Jane Marsh visited Chile yesterday.", "2007-04-25"],
    ["Jane Marsh visited Chile in March.", "2007-03"],
    ["Jane Marsh visited Chile in July.", "2006-07"],
    ["Jane Marsh visited Chile on June 3.", "2006-06-03"],
    ["Jane Marsh visited Chile on 3 June 2004.", "2004-06-03"],
  ])("past: %s", (sentence, date) => {
    expect(claimsIn(sentence, PUBLISHED)).toEqual([`Jane Marsh visits Chile, in ${date}`]);
  });

  it.each([
    ["Jane Marsh will visit Chile on Monday.", "2007-04-30"],
    ["Jane Marsh will visit Chile in July.", "2007-07"],
    ["Jane Marsh will visit Chile next month.", "2007-05"],
    ["Jane Marsh will visit Chile in March.", "2008-03"],
  ])("plan: %s", (sentence, date) => {
    expect(claimsIn(sentence, PUBLISHED)).toEqual([`Jane Marsh visits Chile, planned, in ${date}`]);
  });

  it.each(["last month", "on Monday", "yesterday", "in July", "on June 3"])(
    "without a publication date %s is no date",
    (time) => {
      expect(claimsIn(`Jane Marsh visited Chile ${time}.`)).toEqual(["Jane Marsh visits Chile"]);
    },
  );

  it("needs no publication date for a year", () => {
    expect(claimsIn("Jane Marsh visited Chile in 1998.")).toEqual(["Jane Marsh visits Chile, in 1998"]);
  });

  it("counts on from the date before", () => {
    const text = "Jane Marsh visited Chile on May 31, 2003. John Hale visited Peru the following day.";
    expect(claimsIn(text)).toEqual(["Jane Marsh visits Chile, in 2003-05-31", "John Hale visits Peru, in 2003-06-01"]);
  });

  it("never gives a claim the article's own date", () => {
    const [claim] = readText("Jane Marsh visited Chile.", PUBLISHED).claims;
    expect(claim).toMatchObject({ relation: "visits" });
    expect(claim?.when).toBeUndefined();
  });
});
