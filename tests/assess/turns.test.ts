/** Passages that say that an office, a lead or a membership began or ended. */
import { describe, expect, it } from "vitest";
import { readingOfText } from "./texts.ts";

const turnsOf = (text: string) => {
  const { turns, mentions } = readingOfText({ path: "a.txt", text, published: "2013-05-06" });
  const name = (index: number | undefined) => (index === undefined ? "" : mentions[index]?.text);
  return turns.map(({ kind, holder, title, post, other, when }) =>
    [kind, name(holder), title, name(post), name(other), when?.date].filter((part) => part).join(", "),
  );
};

describe("turnsOf", () => {
  it.each([
    ["Laura Holm took office in January 2012.", ["start, Laura Holm, 2012-01"]],
    ["Laura Holm became prime minister in 2012.", ["start, Laura Holm, prime minister, 2012"]],
    ["Laura Holm was sworn in as president on Monday.", ["start, Laura Holm, president, 2013-05-06"]],
    ["Laura Holm succeeded Oscar Berg in 2012.", ["start, Laura Holm, Oscar Berg, 2012"]],
    ["Oscar Berg was succeeded by Laura Holm.", ["end, Oscar Berg, Laura Holm"]],
    ["Oscar Berg resigned in March 2012.", ["end, Oscar Berg, 2012-03"]],
    ["Oscar Berg stepped down last month.", ["end, Oscar Berg, 2013-04"]],
    ["Norway joined NATO in 1949.", ["start, Norway, member, NATO, 1949"]],
    ["Laura Holm has been prime minister since 2011.", ["start, Laura Holm, prime minister, 2011"]],
  ])("reads %s", (text, expected) => {
    expect(turnsOf(text)).toEqual(expected);
  });

  it.each([
    "Laura Holm will take office in June.",
    "Laura Holm did not resign.",
    "Oscar Berg launched an attempt to unseat Laura Holm.",
    "Laura Holm took a train to Oslo in 2012.",
    "Laura Holm may become prime minister.",
  ])("finds none in %s", (text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
