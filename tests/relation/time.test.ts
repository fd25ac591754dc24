/** Time expressions, read with a publication date. 26 April 2007 is a Thursday. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawDocument } from "../../src/commands/raw-document.ts";
import type { PartialDate } from "../../src/model.ts";
import { toWhen } from "../../src/relation/calendar.ts";
import { type TimeFrame, timesIn } from "../../src/relation/time.ts";

const PUBLISHED: PartialDate = { date: "2007-04-26", precision: "day" };
const PAST: TimeFrame = { published: PUBLISHED, ahead: false };
const AHEAD: TimeFrame = { published: PUBLISHED, ahead: true };

function timesOf(text: string, frame: TimeFrame) {
  return timesIn(
    rawDocument("text", text),
    { index: 0, role: "body", start: 0, end: text.length, tokens: [], nameScores: new Float32Array() },
    frame,
  );
}

const datesOf = (text: string, frame: TimeFrame) => timesOf(text, frame).map(({ when }) => when.date);

describe("timesIn", () => {
  it.each([
    ["in 1998", "1998"],
    ["since 2001", "2001"],
    ["early 2003", "2003"],
    ["in March", "2007-03"],
    ["in April", "2007-04"],
    ["in July", "2006-07"],
    ["in July 2002", "2002-07"],
    ["on July 4", "2006-07-04"],
    ["on Sept. 4, 2005", "2005-09-04"],
    ["on 4 July 2002", "2002-07-04"],
    ["on the 4 July", "2006-07-04"],
    ["last week of May 2004", "2004-05"],
    ["last month", "2007-03"],
    ["next month", "2007-05"],
    ["this month", "2007-04"],
    ["last year", "2006"],
    ["next year", "2008"],
    ["on Monday", "2007-04-23"],
    ["on Thursday", "2007-04-26"],
    ["on Friday", "2007-04-20"],
    ["today", "2007-04-26"],
    ["yesterday", "2007-04-25"],
    ["tomorrow", "2007-04-27"],
  ])("%s is %s", (text, date) => {
    expect(datesOf(`It happened ${text}.`, PAST)).toEqual([date]);
  });

  it.each([
    ["in March", "2008-03"],
    ["in July", "2007-07"],
    ["on July 4", "2007-07-04"],
    ["on Monday", "2007-04-30"],
    ["on Friday", "2007-04-27"],
  ])("ahead, %s is %s", (text, date) => {
    expect(datesOf(`It will happen ${text}.`, AHEAD)).toEqual([date]);
  });

  it.each([
    "They may attack.",
    "It may.",
    "The number is 1998.",
    "In 1998-strong crowds they came.",
    "It marched on.",
    "On Augusta Street.",
    "",
  ])("there is no date in %j", (text) => {
    expect(datesOf(text, PAST)).toEqual([]);
  });

  it("May is a month after a preposition or before a day", () => {
    expect(datesOf("It happened in May and on May 3.", PAST)).toEqual(["2006-05", "2006-05-03"]);
  });

  it.each(["last month", "yesterday", "on Monday", "in July", "on July 4", "last year", "the following day"])(
    "without a publication date %s is no date",
    (text) => {
      expect(datesOf(`It happened ${text}.`, { ahead: false })).toEqual([]);
    },
  );

  it.each([
    [{ date: "2007", precision: "year" }, []],
    [{ date: "2007-04", precision: "month" }, ["2007-03", "2006-07"]],
  ] as const)("is never finer than a publication date of %j allows", (published, dates) => {
    expect(datesOf("It happened last month, in July, on Monday and yesterday.", { published, ahead: false })).toEqual(
      dates,
    );
  });

  it.each([
    ["2003-05-31", "day", "the following day", ["2003-06-01"]],
    ["2003-12-31", "day", "the next day", ["2004-01-01"]],
    ["2004-02-28", "day", "the following day", ["2004-02-29"]],
    ["2003-05-31", "day", "the same day", ["2003-05-31"]],
    ["2003-12", "month", "the following month", ["2004-01"]],
    ["2003", "year", "the following year", ["2004"]],
    ["2003", "year", "the following day", []],
    ["2003-12", "month", "the following day", []],
    ["2003", "year", "the following month", []],
  ] as const)("after %s (%s), %s", (date, precision, text, expected) => {
    expect(datesOf(`It happened ${text}.`, { previous: { date, precision }, ahead: false })).toEqual(expected);
  });

  it("counts on within a sentence", () => {
    expect(datesOf("It began on May 3, 2002 and ended the following day.", PAST)).toEqual(["2002-05-03", "2002-05-04"]);
  });

  it("gives offsets into the document", () => {
    const text = "It happened in 😀 July 2002.";
    const [time] = timesOf(text, PAST);
    expect(text.slice(time?.start, time?.end)).toBe("July 2002");
  });

  it("stays inside the sentence, in order, on any text", () => {
    const word = fc.constantFrom(
      "in",
      "on",
      "last",
      "May",
      "1998",
      "3",
      "Monday",
      "month",
      "next",
      "the",
      "same",
      "day",
      ",",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const times = timesOf(text, PAST);
        let end = 0;
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.when.text);
          expect(time.when.earliest <= time.when.latest).toBe(true);
          end = time.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("toWhen", () => {
  it.each([
    ["2007", "year", "2007-01-01", "2007-12-31"],
    ["2007-04", "month", "2007-04-01", "2007-04-30"],
    ["2004-02", "month", "2004-02-01", "2004-02-29"],
    ["2007-12", "month", "2007-12-01", "2007-12-31"],
    ["2007-04-26", "day", "2007-04-26", "2007-04-26"],
  ] as const)("%s lasts from %s to %s", (date, precision, earliest, latest) => {
    expect(toWhen("then", { date, precision })).toEqual({ text: "then", date, precision, earliest, latest });
  });
});
