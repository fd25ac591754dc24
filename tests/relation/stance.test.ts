/** The table of moods, speakers and times in whole sentences. */
import { describe, expect, it } from "vitest";
import { DECEPTIVE_ROWS } from "./deceptive-rows.ts";
import { NEWS_ROWS } from "./news-rows.ts";
import { edgesOf, readText } from "./reading.ts";
import { STANCE_ROWS } from "./stance-rows.ts";
import { TIE_ROWS } from "./tie-rows.ts";

describe.each(Object.entries({ ...STANCE_ROWS, ...DECEPTIVE_ROWS, ...NEWS_ROWS, ...TIE_ROWS }))("%s", (_, rows) => {
  it.each(rows)("%s", (sentence, ...claims) => {
    const reading = readText(sentence, "2016-06-15");
    expect(edgesOf(reading, reading.claims)).toEqual(claims);
  });
});

describe("bounds", () => {
  it.each([
    ["Norway must withdraw its troops from Chile by Friday.", "by Friday", "2016-06-17"],
    ["Norway supported Chile until May 2004.", "until May 2004", "2004-05"],
    ["Norway has supported Chile since 2003.", "since 2003", "2003"],
  ])("%s", (sentence, text, date) => {
    const times = readText(sentence, "2016-06-15").claims.map(({ when }) => [when?.text, when?.date]);
    expect(times).toContainEqual([text, date]);
  });
});
