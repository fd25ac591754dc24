import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Quantity, quantitiesOf } from "../../src/language/quantities.ts";
import { sentencesOf } from "./documents.ts";

function boundsOf({ low, high }: Quantity): string {
  return low === high ? `${low}` : `${low ?? ""}..${high ?? ""}`;
}

/** "about 28,500 troops = count about 28500 troops", for each quantity of a text. */
function shown(text: string): readonly string[] {
  return sentencesOf(text)
    .flatMap(quantitiesOf)
    .map((quantity) => {
      const { start, end, kind, hedge, unit } = quantity;
      const meaning = [kind, hedge, boundsOf(quantity), unit].filter((part) => part !== undefined).join(" ");
      return `${text.slice(start, end)} = ${meaning}`;
    });
}

describe("numbers", () => {
  test.each<[string, ...string[]]>([
    ["They sent two soldiers.", "two soldiers = count 2 soldiers"],
    ["It has 25 million people.", "25 million people = count 25000000 people"],
    ["It has 1,300 workers.", "1,300 workers = count 1300 workers"],
    ["He counted 3.5 million voters.", "3.5 million voters = count 3500000 voters"],
    ["She bought twenty-five horses.", "twenty-five horses = count 25 horses"],
    ["One hundred and fifty thousand people came.", "One hundred and fifty thousand people = count 150000 people"],
    ["A hundred soldiers left.", "A hundred soldiers = count 100 soldiers"],
    ["He bought a dozen eggs.", "a dozen eggs = count 12 eggs"],
    ["Half a million people came.", "Half a million people = count 500000 people"],
    ["Two and a half million people came.", "Two and a half million people = count 2500000 people"],
    ["They sold 2½ million cars.", "2½ million cars = count 2500000 cars"],
    ["The fund lends to 40k farmers.", "40k farmers = count 40000 farmers"],
    ["More than 80 000 people came.", "More than 80 000 people = count more than 80000.. people"],
    ["It cost 1 250 000 euros.", "1 250 000 euros = money 1250000 EUR"],
    ["On May 12 300 people marched.", "300 people = count 300 people"],
    ["Two of the ministers left.", "Two of the ministers = count 2 ministers"],
    ["It lost two U.S. soldiers.", "two U.S. soldiers = count 2 U.S. soldiers"],
    ["It lost two more soldiers.", "two more soldiers = count 2 soldiers"],
    ["A 12-member panel met.", "12-member = count 12 member"],
    ["The answer is 42.", "42 = number 42"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("vague numbers and parts", () => {
  test.each<[string, ...string[]]>([
    ["Dozens of people died.", "Dozens of people = count at least 12.. people"],
    ["Hundreds died.", "Hundreds = number at least 100.."],
    ["Tens of thousands of refugees fled.", "Tens of thousands of refugees = count at least 10000.. refugees"],
    ["Three-quarters of the voters agreed.", "Three-quarters of the voters = share 0.75 voters"],
    [
      "Nearly two thirds of the members left.",
      "Nearly two thirds of the members = share nearly 0.6666666666666666 members",
    ],
    ["A third of the members left.", "A third of the members = share 0.3333333333333333 members"],
    ["Half of the members left.", "Half of the members = share 0.5 members"],
    ["A third missile fell."],
    ["The second half began."],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("money, percent and measures", () => {
  test.each<[string, ...string[]]>([
    ["It cost $1.3 billion.", "$1.3 billion = money 1300000000 USD"],
    ["It cost €40m.", "€40m = money 40000000 EUR"],
    ["She had 919h of experience.", "919h = measure 919 hour"],
    ["It fell for 10min.", "10min = measure 10 minute"],
    ["It hit the hill at 1,550m.", "1,550m = measure 1550 meter"],
    ["It lies 450m from the shore.", "450m = measure 450 meter"],
    ["It lies at an elevation of 450m.", "450m = measure 450 meter"],
    ["It has 40m people."],
    ["It cost £5bn.", "£5bn = money 5000000000 GBP"],
    ["It cost US$300.", "US$300 = money 300 USD"],
    ["It cost 500 billion yen.", "500 billion yen = money 500000000000 JPY"],
    ["It cost 20 Canadian dollars.", "20 Canadian dollars = money 20 CAD"],
    ["It cost 3 million pounds.", "3 million pounds = money 3000000 GBP"],
    ["It weighs 3 pounds.", "3 pounds = measure 3 pound"],
    ["It cost EUR 40 million.", "EUR 40 million = money 40000000 EUR"],
    ["It cost 40 million EUR.", "40 million EUR = money 40000000 EUR"],
    ["Sales fell 12 percent.", "12 percent = percent 12"],
    ["Sales fell 12 per cent.", "12 per cent = percent 12"],
    ["Sales fell 2.5%.", "2.5% = percent 2.5"],
    ["It has 12 percent of the voters.", "12 percent of the voters = percent 12 voters"],
    ["Rates rose 0.5 percentage points.", "0.5 percentage points = measure 0.5 percentage point"],
    ["It flew 1,000 kilometers.", "1,000 kilometers = measure 1000 kilometer"],
    ["It flew 300km.", "300km = measure 300 kilometer"],
    ["It has a 1,000-kilometre range.", "1,000-kilometre = measure 1000 kilometer"],
    ["It covers 20 square miles.", "20 square miles = measure 20 square mile"],
    ["It moves at 50 miles per hour.", "50 miles per hour = measure 50 mile per hour"],
    ["It moves at 50 km/h.", "50 km/h = measure 50 kilometer per hour"],
    ["The plant makes 40 megawatts.", "40 megawatts = measure 40 megawatt"],
    ["They talked for three hours.", "three hours = measure 3 hour"],
    ["They made a five-year plan.", "five-year = measure 5 year"],
    ["It was minus 20 degrees.", "minus 20 degrees = measure -20 degree"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("bounds and ranges", () => {
  test.each<[string, ...string[]]>([
    ["About 28,500 troops are there.", "About 28,500 troops = count about 28500 troops"],
    ["Nearly 200 people died.", "Nearly 200 people = count nearly 200 people"],
    ["More than 200 people died.", "More than 200 people = count more than 200.. people"],
    ["At least 200 people died.", "At least 200 people = count at least 200.. people"],
    ["Fewer than 200 people died.", "Fewer than 200 people = count less than ..200 people"],
    ["It holds up to 200 people.", "up to 200 people = count at most ..200 people"],
    ["As many as 200 people died.", "As many as 200 people = count at most ..200 people"],
    ["It will take 200 or more soldiers.", "200 or more soldiers = count at least 200.. soldiers"],
    ["It cost an estimated $5 million.", "an estimated $5 million = money about 5000000 USD"],
    ["They talked over two days.", "two days = measure 2 day"],
    ["It sold 2.5 to 3 million cars.", "2.5 to 3 million cars = count 2500000..3000000 cars"],
    ["It costs $5-10 billion.", "$5-10 billion = money 5000000000..10000000000 USD"],
    ["It costs $5 million to $6 million.", "$5 million to $6 million = money 5000000..6000000 USD"],
    ["It costs 500 to 1 million yen.", "500 to 1 million yen = money 500..1000000 JPY"],
    ["It takes 20-plus months.", "20-plus months = measure at least 20.. month"],
    ["It costs $5 - 10 billion.", "$5 - 10 billion = money 5000000000..10000000000 USD"],
    ["Between 10 and 20 people died.", "10 and 20 people = count 10..20 people"],
    ["Two or three people died.", "Two or three people = count 2..3 people"],
    ["The 10-12 people left.", "10-12 people = count 10..12 people"],
    ["It fell from 10 percent to 5 percent.", "10 percent to 5 percent = percent 5..10"],
    ["Ten people and twenty dogs left.", "Ten people = count 10 people", "twenty dogs = count 20 dogs"],
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("what is no quantity", () => {
  test.each([
    "He was born on Sept. 11, 2001.",
    "They met on 11 September.",
    "They met from March 3-5.",
    "They met on November 18 -19.",
    "It is my number one priority.",
    "Call (713) 555-1234.",
    "It began in 1998 and ended in 2007.",
    "The 1990s were hard.",
    "It began at 5 p.m. and ended at 10:30.",
    "The 45-year-old left.",
    "She is 45 years old.",
    "Jane Marsh, 45, left.",
    "The F-35 and the SM-3 flew.",
    "They changed Article 9.",
    "Resolution 1718 sanctions went on.",
    "No. 3 is free.",
    "They won 3-2.",
    "Call 555-1234.",
    "One of them left.",
    "One day he will leave.",
    "It came on the 20th.",
    "The 5G network grew.",
  ])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });
});

const WORDS =
  "0 1 2.5 40m 1,000 999999999999999 two twenty hundred million dozen dozens half a third quarters $ € % percent - – to or and of the about more than at least + people troops U.S. km pound won May 2007 : . , ½ -5 9/11 Article".split(
    " ",
  );

describe("for any words", () => {
  test("quantities are in order, do not overlap, and have finite bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), fc.constantFrom(" ", ""), (words, blank) => {
        const sentences = sentencesOf(words.join(blank));
        const found = sentences.flatMap(quantitiesOf);
        found.forEach(({ start, end, low, high }, at) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
          expect([low, high].filter(Number.isFinite)).toHaveLength(low === undefined || high === undefined ? 1 : 2);
          expect((low ?? 0) <= (high ?? Number.POSITIVE_INFINITY)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  test.each(["1 ", "$", "million ", "twenty-", "of ", "1 to ", "about ", "1-"])(
    "%j 20,000 times takes no more than its length",
    (piece) => {
      const text = piece.trim();
      const tokens = Array.from({ length: 20_000 }, (_, at) => ({
        text,
        start: at * 9,
        end: at * 9 + text.length,
        lemma: text,
        upos: "NUM" as const,
        xpos: "CD",
        head: -1,
        deprel: "dep",
      }));
      const before = process.cpuUsage().user;
      quantitiesOf({ tokens });
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
    },
  );
});
