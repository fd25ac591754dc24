/**
 * The cleaning rules one by one: what each takes, and what looks like it and is news.
 */
import { describe, expect, it } from "vitest";
import { cleanArticle, describeCleaning } from "../../src/clean/index.ts";
import type { BlockRole } from "../../src/model.ts";
import { article } from "./article.ts";

const FIRST = "The two governments agreed on Tuesday to share the cost of the new radar, officials in Osburg said.";
const SECOND = "The prime minister of Norland, Ola Berg, called the agreement a step that was long overdue.";
const LAST = "Berg is to meet the president of Estmark in Karsholm next week, his office said in a statement.";

/** The role of a line in the midst of an article. */
function amid(line: string): BlockRole | undefined {
  return roleOf([FIRST, SECOND, line, LAST].join("\n\n"), line);
}

/** The role of a line after an article. */
function after(line: string): BlockRole | undefined {
  return roleOf([FIRST, SECOND, LAST, line].join("\n\n"), line);
}

/** The role of a line between headline and article. */
function above(line: string): BlockRole | undefined {
  return roleOf(["Norland and Estmark share radar", line, FIRST, SECOND, LAST].join("\n\n"), line);
}

function roleOf(text: string, line: string): BlockRole | undefined {
  const start = text.indexOf(line);
  return cleanArticle(article(text)).blocks.find((block) => block.start === start)?.role;
}

describe("furniture amid the body", () => {
  it.each([
    "Advertisement",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Sign up for our evening newsletter",
    "Read more: Berg under fire over radar",
    "READ ALSO | Berg under fire over radar",
    "Radar was bought twice, audit finds Read more",
    "Click here to subscribe",
    "Follow us on Facebook and Instagram",
    "Share this article",
    "Story continues below advertisement",
    "RM9.90/month",
    "Please enable JavaScript to view this page",
    "This article is exclusive to subscribers",
    "Sign up to Evening Call",
    "Email address",
    "after newsletter promotion",
    "View image in fullscreen",
    "Link Copied!",
    "Share full article",
    "VIDEO 03:12",
    "RDR +1.20 (+2.1%)",
    "Allow and continue",
    "news@osburg-herald.example",
    "Create free account",
    "CLICK HERE TO GET THE HERALD APP",
    "You can now listen to our articles!",
    "Image source, Osburg Pictures",
    "Don’t miss these stories from the Herald:",
    "FOLLOW  PRINT THIS ARTICLE  49 Comments",
    "For more news from Norland, join us on Facebook and Twitter.",
    "Our Standards: The Osburg Principles of Trust.",
    "Since you’re here … more people read the Herald than ever. Support us from as little as £1.",
  ])("%s", (line) => expect(amid(line)).toBe("furniture"));
});

describe("body that looks like furniture", () => {
  it.each([
    "“No,” he said.",
    "What happens next",
    "It costs $40 a month.",
    "Wages in the yards rose to £500 a week last year.",
    "Berg said copyright law would have to be changed before the book could be printed.",
    "The paper will offer a free daily newsletter to readers in both countries, its editor said.",
    "Independent journalism in Estmark is under threat, the watchdog told parliament.",
    "By Monday the ships had left.",
    "On the left, the Greens asked for more.",
    "• four radars",
    "Why now?",
    "The deal includes:",
  ])("%s", (line) => expect(amid(line)).toBe("body"));

  it.each([
    "“No,” he said.",
    "Independent journalism matters, Berg said.",
    "The vote was 7-4.",
    "Karsholm has 3,000 people.",
  ])("last: %s", (line) => expect(after(line)).toBe("body"));

  it("keeps a list that was announced, at the end too", () => {
    const text = `${FIRST}\n\n${SECOND}\n\nThe winners of the tender were these four:\n\nHalden Systems\nOrm Radar\nKite`;
    expect(cleanArticle(article(text)).blocks.map((block) => block.role)).toEqual(Array(6).fill("body"));
  });

  it("goes on with the body after a box of links", () => {
    const box = "Related stories\n\nFerry owner held in Palua\n\nSchools closed after floods";
    const { blocks, text } = cleanArticle(article(`${FIRST}\n\n${SECOND}\n\n${box}\n\n${LAST}`));
    expect(blocks.map((block) => block.role)).toEqual(["body", "body", "furniture", "furniture", "furniture", "body"]);
    expect(text.slice(blocks[5]?.start, blocks[5]?.end)).toBe(LAST);
  });

  it.each(["Ola Berg met Ann Poe.", "Ola Berg met Ann Poe in Osburg", "One line\nAnother line\nA third line"])(
    "keeps a text of little: %s",
    (text) => {
      const roles = cleanArticle(article(text)).blocks.map((block) => block.role);
      expect(roles).not.toContain("furniture");
    },
  );
});

describe("furniture after the body", () => {
  it.each([
    "Source: Agence France-Presse",
    "(Reporting by Jane Doe; Editing by John Roe)",
    "Copyright 2012 The Osburg Herald. All rights reserved.",
    "© 2012 The Osburg Herald",
    "Norland , radar , Estmark",
    "Leave a Comment",
    "12 Comments",
    "Tags: radar, Norland",
    "Independent journalism is more important than ever.",
    "By subscribing, you help us tell the story.",
    "Subscribe now for just $1 a week",
    "Ferry owner held in Palua\nSchools closed after floods",
    "Page 2 of 3",
    "ENDS",
  ])("%s", (line) => expect(after(line)).toBe("furniture"));

  it("takes the teaser of another article by its dateline", () => {
    const teaser =
      "Karsholm (NTB) Oct 1, 2006\nThe navies sailed together on Sunday, said Berg, the prime minister of Norland.";
    const { blocks } = cleanArticle(article(`${FIRST}\n\n${SECOND}\n\nSource: NTB\n\nNavies Sail Together\n${teaser}`));
    expect(blocks.map((block) => block.role)).toEqual(["body", "body", ...Array(4).fill("furniture")]);
  });

  it("keeps every story of a digest", () => {
    const text = `Radar bought\nOSBURG (NTB) - ${FIRST}\n\nFerry sinks\nPALUA (NTB) - ${SECOND}\n\nVote held\nKARSHOLM (NTB) - ${LAST}`;
    const { blocks } = cleanArticle(article(text));
    expect(blocks.filter((block) => block.role === "body" && block.why === "running text")).toHaveLength(3);
    expect(blocks.filter((block) => block.role === "dateline")).toHaveLength(3);
  });
});

describe("above the body", () => {
  it.each<[BlockRole, string]>([
    ["byline", "by Jane Doe"],
    ["byline", "By JANE DOE in Osburg"],
    ["byline", "By Jane Doe and John Roe, Staff Writers"],
    ["byline", "Jane Doe in Osburg"],
    ["byline", "Jane Doe, diplomatic editor"],
    ["byline", "From our own correspondent"],
    ["byline", "AFP"],
    ["dateline", "Osburg (NTB) Oct 3, 2006"],
    ["dateline", "OSBURG, Oct. 3 (UPI)"],
    ["dateline", "Published: 8 April 2015, 10:30 am"],
    ["dateline", "Updated 3 hours ago"],
    ["dateline", "Wednesday, April 8, 2015"],
    ["caption", "Ola Berg (left) greets Ann Poe in Osburg on April 8, 2015"],
    ["caption", "Ola Berg waves to a crowd outside the town hall in Osburg on April 8, 2015"],
    ["caption", "Photo: Ola Berg arrives for the talks with Ann Poe"],
    ["caption", "FILE - Ola Berg at a session of parliament in Osburg, Norland."],
    ["headline", "Berg calls deal a step long overdue"],
    ["furniture", "Home > World > Norland"],
    ["furniture", "News  Politics  Sport  Weather"],
    ["furniture", "412 shares"],
    ["furniture", "Photo: Jo Bell/PA"],
    ["furniture", "3 min read"],
  ])("%s: %s", (role, line) => expect(above(line)).toBe(role));

  it.each([
    "OSBURG - ",
    "OSBURG (AP) — ",
    "OSBURG, April 8 (Reuters) - ",
    "OSBURG, Norland — ",
    "Osburg, 5 May 2020 – ",
    "OSBURG: ",
    "(Reuters) - ",
  ])("cuts %j off the first paragraph", (line) => {
    const { blocks, text } = cleanArticle(article(`Radar bought by Norland\n\n${line}${FIRST}\n\n${SECOND}`));
    expect(blocks.map((block) => [block.role, text.slice(block.start, block.end)])).toEqual([
      ["headline", "Radar bought by Norland"],
      ["dateline", line.trim()],
      ["body", FIRST],
      ["body", SECOND],
    ]);
  });

  it.each(["EXCLUSIVE - ", "UPDATE: ", "Norland - "])("leaves %j in the first paragraph", (line) => {
    const { blocks } = cleanArticle(article(`${line}${FIRST}\n\n${SECOND}`));
    expect(blocks.map((block) => block.role)).toEqual(["body", "body"]);
  });
});

describe("what cleaning says", () => {
  it("is the removed text with its reason, run by run", () => {
    const report = describeCleaning(
      cleanArticle(article(`${FIRST}\n\n${SECOND}\n\nSource: NTB\n\nMost Read\nOne Thing\nTwo Things`)),
    );
    expect(report.passages).toEqual([
      { role: "furniture", why: "source credit", text: "Source: NTB" },
      { role: "furniture", why: "related articles", text: "Most Read" },
      { role: "furniture", why: "link list", text: "One Thing\nTwo Things" },
    ]);
  });

  it("is that there is no body where all is furniture", () => {
    const { blocks } = cleanArticle(
      article("Subscribe to our newsletter\nRelated Links\nRead more\n© 2012 Osburg Herald"),
    );
    expect(blocks.map((block) => block.role)).toEqual(Array(4).fill("furniture"));
  });
});

describe("what ends no article", () => {
  it("a caption's credit in the midst of it", () => {
    const text = [FIRST, SECOND, "Photo: Berg at the new radar on Tuesday. (Ada Kurn/AFP)", LAST].join("\n\n");
    expect(roleOf(text, LAST)).toBe("body");
    expect(roleOf(text, "(Ada Kurn/AFP)")).toBe("furniture");
  });

  it("links and an advertisement before two more paragraphs", () => {
    const links = ["RELATED STORIES", "Fish prices rise again in Karsholm", "Ferry to Osburg late", "ADVERTISEMENT"];
    const rest = ["Masts of this kind stand on 40 hills.", "Some date from 1951."];
    const text = [FIRST, SECOND, ...links, ...rest].join("\n");
    expect(rest.map((line) => roleOf(text, line))).toEqual(["body", "body"]);
  });

  it("one paragraph among links, where the body goes on behind it", () => {
    const paragraph = "Catches in the Sound have fallen by a third since 2015, according to the Marine Institute.";
    const other = "Cod moved to Sandvik in 2009, and nobody at the Fish Exchange has seen one since then.";
    const head = [FIRST, SECOND, "Related stories", "The last herring town"];
    const one = [...head, paragraph, "Why it matters", LAST].join("\n\n");
    const two = [...head, paragraph, "Why cod moved north", other, "Why it matters", LAST].join("\n\n");
    expect(roleOf(one, paragraph)).toBe("body");
    expect([paragraph, other].map((line) => roleOf(two, line))).toEqual(["furniture", "furniture"]);
  });

  it("a table", () => {
    const rows = ["Year | Masts | Cost", "2021 | 12 | $3 million", "2022 | 14 | $4 million"];
    const text = [FIRST, SECOND, ...rows, LAST].join("\n\n");
    expect(rows.map((row) => roleOf(text, row))).toEqual(["body", "body", "body"]);
  });
});

describe("what is beside the article", () => {
  it("a note on the author of the byline", () => {
    const note = "Ola Finn has written about the navy since 2011. She lives in Osburg.";
    const text = ["Norland and Estmark share radar", "By Ola Finn", FIRST, SECOND, LAST, note].join("\n\n");
    expect(roleOf(text, note)).toBe("furniture");
  });

  it("the title of a video", () => {
    const title = "Admiral Vance on the new radar";
    expect(roleOf([FIRST, SECOND, "WATCH NOW", "VIDEO 03:12", title, LAST].join("\n"), title)).toBe("furniture");
  });

  it("a caption under its mark", () => {
    const caption = "Trawlers at Osburg on Wednesday";
    expect(roleOf([FIRST, SECOND, "Image caption,", caption, LAST].join("\n"), caption)).toBe("caption");
    expect(
      roleOf(["Norland and Estmark share radar", "Image caption,", caption, FIRST, LAST].join("\n"), caption),
    ).toBe("caption");
  });

  it("the lines of an offer", () => {
    const line = "Two editors of ours take you through the day every weekday evening";
    const offer = ["Sign up to Evening Call", line, "Enter your email address"];
    expect(roleOf([FIRST, SECOND, ...offer, LAST].join("\n\n"), line)).toBe("furniture");
  });

  it("an outlet's name that looks like a headline", () => {
    const lines = ["The New Harbor Times", "Norland and Estmark share radar", FIRST, SECOND];
    expect(roleOf(lines.join("\n\n"), "The New Harbor Times")).toBe("furniture");
    expect(roleOf(lines.join("\n\n"), "Norland and")).toBe("headline");
  });

  it("where a live report comes from", () =>
    expect(roleOf([FIRST, SECOND, "From the Herald's Ana Bo in Osburg", LAST].join("\n\n"), "From the")).toBe(
      "byline",
    ));
});
