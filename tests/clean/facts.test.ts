/** Title, date, outlet and agency. */
import { describe, expect, it } from "vitest";
import { dateInPath, datesIn, parseDate } from "../../src/clean/dates.ts";
import { cleanArticle } from "../../src/clean/index.ts";
import { article } from "./article.ts";

const BODY =
  "The two governments agreed on 4 May 2011 to share the cost of the radar, officials said.\n\nElections are due on 10 October 2019, Berg said.";

describe("published", () => {
  it.each<[string, string, string, string | undefined]>([
    ["a dateline on its line", "Osburg (NTB) Oct 3, 2006\n", "a.txt", "2006-10-03 day dateline"],
    ["a dateline before the file name", "OSBURG, Oct. 3, 2006 (NTB) - ", "2007-01-01-a.txt", "2006-10-03 day dateline"],
    ["a stamp", "Published: 8 April 2015, 10:30 am\n", "a.txt", "2015-04-08 day text"],
    ["the first of two stamps", "Updated: April 9, 2015\nPublished: April 8, 2015\n", "a.txt", "2015-04-08 day text"],
    [
      "a stamp of a change where there is no other",
      "Last modified on Thu 9 Apr 2015 09.15 BST\n",
      "a.txt",
      "2015-04-09 day text",
    ],
    ["a byline with a date", "By Jane Doe | April 8, 2015\n", "a.txt", "2015-04-08 day text"],
    ["the file name", "", "x/afp-2015-04-08-radar.txt", "2015-04-08 day file name"],
    ["the month of a file name", "", "2007-05-radar.txt", "2007-05 month file name"],
    ["a caption, last", "Berg (left) greets Ann Poe in Osburg on April 8, 2015\n", "a.txt", "2015-04-08 day text"],
    [
      "the file name before a caption",
      "Berg (left) greets Ann Poe in Osburg on April 8, 2015\n",
      "2015-04-09.txt",
      "2015-04-09 day file name",
    ],
    ["a section with a time", "Business News | Wed Apr 8, 2015 5:48pm EDT\n", "a.txt", "2015-04-08 day text"],
    ["a line of the page", "news@osburg.example · The Hill · 8 Apr 2015, 14:22\n", "a.txt", "2015-04-08 day text"],
    ["nothing from the body", "", "a.txt", undefined],
  ])("%s", (_, top, path, expected) => {
    const { published } = cleanArticle(article(`Norland and Estmark share radar\n${top}${BODY}`, path));
    expect(published && `${published.date} ${published.precision} ${published.source}`).toBe(expected);
  });

  it("takes metadata first", () => {
    const { published } = cleanArticle(article(BODY, "2007-01-01.txt", { published: "2015-04-08T23:30:00-05:00" }));
    expect(published).toEqual({ date: "2015-04-08", precision: "day", source: "metadata" });
  });

  it("takes a note of first printing at the end", () => {
    const { published } = cleanArticle(article(`${BODY}\n\nPublished in The Osburg Herald, May 3rd, 2020`));
    expect(published).toEqual({ date: "2020-05-03", precision: "day", source: "text" });
  });
});

describe("published, below the body", () => {
  it.each<[string, string | undefined]>([
    ["Associated Press, Osburg, April 8, 2015", "2015-04-08"],
    ["May 8, 2013", "2013-05-08"],
    ["Berg was born on May 8, 1953.", undefined],
  ])("%s", (line, expected) => {
    const { published } = cleanArticle(article(`Norland and Estmark share radar\n\n${BODY}\n\n${line}`));
    expect(published?.date).toBe(expected);
  });
});

describe("dates", () => {
  it.each<[string, readonly string[]]>([
    ["Oct 19, 2006", ["2006-10-19"]],
    ["on 19 October 2006, and on May 3rd, 2007", ["2006-10-19", "2007-05-03"]],
    ["2015-04-08T10:00", ["2015-04-08"]],
    ["25/12/2014 and 12/25/2014", ["2014-12-25", "2014-12-25"]],
    ["25-12-2014 and 12-25-2014", ["2014-12-25", "2014-12-25"]],
    ["04-08-2015", []],
    ["04/08/2015", []],
    ["April 2015", ["2015-04"]],
    ["Feb 30, 2015; 31 April 2015", ["2015-04"]],
    ["Feb 29, 2016", ["2016-02-29"]],
    ["Thursday, last month, in 1998", []],
    ["Marching 5, 2012", []],
  ])("in %j", (text, dates) => expect(datesIn(text).map((date) => date.date)).toEqual(dates));

  it.each<[string, string | undefined]>([
    ["20150408", "2015-04-08"],
    ["2015", "2015"],
    ["Wed, 8 April 2015 10:30 GMT", "2015-04-08"],
    ["yesterday", undefined],
    ["", undefined],
  ])("of the value %j", (value, date) => expect(parseDate(value)?.date).toBe(date));

  it.each<[string, string | undefined]>([
    ["2007/05/03/radar.txt", "2007-05-03"],
    ["herald_20070503.txt", "2007-05-03"],
    ["2007-13-radar.txt", undefined],
    ["f-2000-12345.txt", undefined],
    ["radar.txt", undefined],
  ])("of the path %j", (path, date) => expect(dateInPath(path)?.date).toBe(date));
});

describe("title, outlet and agency", () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["a headline", `Norland and Estmark share radar\n\n${BODY}`, { title: "Norland and Estmark share radar" }],
    ["an agency's dateline", `OSBURG (Reuters) - ${BODY}`, { agency: "Reuters" }],
    ["an agency between slashes", `OSBURG, March 13. /TASS/. ${BODY}`, { agency: "TASS" }],
    ["an agency's credit", `${BODY}\n\nSource: Agence France-Presse`, { agency: "AFP" }],
    ["an agency after the last sentence", `${BODY} - Bernama`, { agency: "Bernama" }],
    ["an outlet's line", `. The Osburg Herald .\n\n${BODY}`, { publisher: "The Osburg Herald" }],
    [
      "a copyright",
      `${BODY}\n\nCopyright 2012 The Osburg Herald. All rights reserved.`,
      { publisher: "The Osburg Herald" },
    ],
    ["an agency's byline", `• Kyodo News\n\n${BODY}`, { agency: "Kyodo" }],
  ])("from %s", (_, text, facts) => {
    const { title, publisher, agency } = cleanArticle(article(text));
    expect(Object.fromEntries(Object.entries({ title, publisher, agency }).filter(([, value]) => value))).toEqual(
      facts,
    );
  });

  it("take metadata first, and find its title in the text", () => {
    const text = `More radar news today from Osburg\n\nWho pays for the radar?\n\n${BODY}`;
    const metadata = { title: "Who pays for the radar?", publisher: "The Herald", url: "https://example.org/1" };
    const { blocks, ...facts } = cleanArticle(article(text, "a.txt", metadata));
    expect(facts).toMatchObject(metadata);
    expect(blocks.map((block) => block.role)).toEqual(["furniture", "headline", "body", "body"]);
  });

  it("gives one id to one path and text", () => {
    const ids = [
      article("One.", "a.txt"),
      article("One.", "b.txt"),
      article("Two.", "a.txt"),
      article("One.", "a.txt"),
    ].map((one) => cleanArticle(one).id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});
