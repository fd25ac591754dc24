/** The years of datelines and stamps that do not write a date as most do. */
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean/index.ts";

const BODY =
  "The harbour of Varberg Bay was closed for hours on Saturday after a freighter ran aground near the old lighthouse, the coast guard said.";
const MORE = "Tugs pulled the ship free in the evening, and nobody was hurt, said Laura Holm of the Harbour Union.";

const publishedOf = (text: string) =>
  cleanArticle({ path: "a.txt", format: "text", text, encoding: "utf-8", metadata: {} }).published?.date;

const dated = (dateline: string, more = MORE) =>
  publishedOf(`Freighter runs aground\n\n${dateline} ${BODY}\n\n${more}\n`);

describe("the year of a dateline", () => {
  it.each([
    [
      "a date of the same days",
      "VARBERG BAY, March 27 (NTB) -",
      `${MORE} The ship left Oslo on March 25, 2010.`,
      "2010-03-27",
    ],
    [
      "the day itself",
      "VARBERG BAY, March 27 (NTB) -",
      `${MORE} It was the last trip, on 27 March 2010.`,
      "2010-03-27",
    ],
  ])("is that of %s", (_, dateline, more, expected) => {
    expect(dated(dateline, more)).toBe(expected);
  });

  it("is that of a slash date of one of its two orders", () => {
    const text = `Freighter runs aground\n19:12 | 10/08/2008\n\nVARBERG BAY, August 10 (NTB) - ${BODY}\n\n${MORE}\n`;
    expect(publishedOf(text)).toBe("2008-08-10");
  });

  it.each([
    ["nothing says it", MORE],
    ["only a year of long ago is named", `${MORE} She was built on May 3, 1998.`],
    ["two years are named for it", `${MORE} It was so on March 26, 2009, and on March 26, 2010.`],
  ])("is not known where %s", (_, more) => {
    expect(dated("VARBERG BAY, March 27 (NTB) -", more)).toBeUndefined();
  });
});

describe("stamps", () => {
  it.each([
    ["July/18/2016", "2016-07-18"],
    ["Posted on : Dec.10,2016 16:18 KST", "2016-12-10"],
    ["07 May, 2015 | BY: Staff writers, London", "2015-05-07"],
    ["Monday 23 November 2015 - by our newsroom", "2015-11-23"],
  ])("reads %s", (stamp, expected) => {
    expect(publishedOf(`Freighter runs aground\n\n${stamp}\n\n${BODY}\n\n${MORE}\n`)).toBe(expected);
  });
});
