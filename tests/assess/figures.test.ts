/** What numbers, ages and times of day are of. */
import { describe, expect, it } from "vitest";
import { readingOfText } from "./texts.ts";

const figuresOf = (text: string) =>
  readingOfText({ path: "a.txt", text, published: "2013-05-06" })
    .figures.filter(({ measure }) => !measure.startsWith("date"))
    .map(({ measure, low, high, isPart }) => `${measure} ${low ?? ""}..${high ?? ""}${isPart ? " part" : ""}`);

describe("figuresOf", () => {
  it.each([
    ["A bomb killed 12 people in the market.", ["people dead 12..12"]],
    ["At least 12 people were killed and 30 injured.", ["people dead 12..", "people injured 30..30"]],
    ["The death toll rose to 68 on Monday.", ["people dead 68..68"]],
    ["The flood left nine dead and 40 people missing.", ["people dead 9..9", "people missing 40..40"]],
    ["Police arrested 15 people.", ["people arrested 15..15"]],
    ["Officials reported 59 deaths.", ["people dead 59..59"]],
    ["Some 181 passengers were taken to hospitals.", ["passenger hospitalised 181..181"]],
    ["The plane carried 291 passengers.", ["passenger 291..291"]],
    ["The bridge cost $4.5 million.", ["USD 4500000..4500000"]],
    ["The bank lost 12 percent of its value.", ["percent 12..12"]],
    ["The talks began at 8:45 a.m. in Oslo.", ["clock 525..525"]],
    ["The talks began at noon.", ["clock 720..720"]],
    ["The talks began at half past nine.", ["clock 570..570"]],
    ["The talks began at twenty minutes to four in the morning.", ["clock 220..220"]],
    ["The ferry sank at ten past six in the evening.", ["clock 1090..1090"]],
    ["The ferry sank at nine o'clock at night.", ["clock 1260..1260"]],
    ["The ferry sank at a quarter to midnight.", ["clock 1425..1425"]],
    ["Police arrested ten to twelve people.", ["people arrested 10..12"]],
    ["The train left at 17:30 GMT.", ["clock (GMT) 1050..1050"]],
    ["The ship was last heard of at 1415 GMT.", ["clock (GMT) 855..855"]],
    ["The ship was last heard of at 17:20 Oslo time.", ["clock (Oslo) 1040..1040"]],
    ["The ship was last heard of at 1720 local time.", ["clock 1040..1040"]],
    ["The raid began shortly after 4 a.m.", ["clock 240..270"]],
    ["The raid began just before 9:40 a.m.", ["clock 565..580"]],
    ["Shares in the bank fell 14.6pc.", ["percent 14.6..14.6"]],
    ["Parliament passed the bill by 234 votes to 56.", ["vote 234..234"]],
    ["The Senate voted 52-48 to confirm her.", ["vote 52..52"]],
    ["Of the 300 members, 234 backed the motion.", ["member 300..300", "vote 234..234"]],
    ["The team won by 21 to 14.", []],
    ["Laura Holm met the minister twice, a spokesman said.", ["time 2..2"]],
    ["It was twice the price.", []],
    ["The bank employs 25,000 people, some 4,000 of them in Oslo.", ["worker 25000..25000", "worker 4000..4000 part"]],
    ["Six of those on the flight were doctors.", ["people 6..6"]],
    ["At least 62 of the 128 members left.", ["member 62..", "member in all 128..128"]],
    ["The victim was Laura Holm, who was only 16.", ["age 16..16"]],
    ["Laura Holm, 38, was arrested.", ["age 38..38"]],
    ["The 38-year-old Laura Holm was arrested.", ["age 38..38"]],
    ["Laura Holm, the bank's 38-year-old director, was arrested.", ["age 38..38"]],
    ["The 19-year-old jet was checked in Oslo.", ["age of plane 19..19"]],
    ["A bomb exploded, killing 12 people and wounding 30.", ["people dead 12..12", "people injured 30..30"]],
    ["In all 45 people lost their lives.", ["people dead 45..45"]],
    ["Some 60 people sustained injuries.", ["people injured 60..60"]],
    ["The ferry had a crew of seven.", ["crew member 7..7"]],
    ["The ferry carried 90 passengers, 14 of them foreigners.", ["passenger 90..90", "foreigner 14..14"]],
    ["Some 20,000 supporters marched through Oslo.", ["crowd 20000..20000"]],
    ["About 5,000 people attended the funeral.", ["crowd of mourners 5000..5000"]],
    ["The march drew 5,000 people. Police put the figure at 800.", ["crowd 5000..5000", "crowd 800..800"]],
    ["The village lies 10 miles from Oslo.", ["meter 16093.44..16093.44"]],
    ["Police searched the house two days after the fire.", []],
    ["The siege lasted three hours.", ["duration 180..180"]],
    ["The party took 52 of the 120 seats.", ["seat 52..52", "seat in all 120..120"]],
    ["The party took 52 seats. The Workers won 49.", ["seat 52..52", "seat 49..49"]],
    ["No civilians were killed.", ["civilian dead 0..0"]],
    ["No one else was hurt.", []],
    ["There were no survivors.", ["people survived 0..0"]],
    ["The jet was carrying 151 people.", ["people aboard 151..151"]],
    ["All 96 people on board were killed.", ["people dead 96..96", "people aboard 96..96"]],
    ["It was the country's third nuclear test.", ["which test 3..3"]],
    ["The quake, of magnitude 6.9, struck at dawn.", ["magnitude 6.9..6.9"]],
    ["The gunman, 31, lived alone.", ["age of attacker 31..31"]],
    ["The gunman struck at 10:30 in the morning.", ["clock 630..630"]],
    ["Turnout was 64 percent.", ["turnout 64..64"]],
    ["Officials put the number of missing at 90.", ["people missing 90..90"]],
    ["The number of those who lost their lives had come to 19.", ["people dead 19..19"]],
    ["Sarvik is a town of 45,000 people.", ["population 45000..45000"]],
    ["Some 870 people who work for the bank fear for their jobs.", ["worker 870..870"]],
    ["Six people were led away.", ["people taken 6..6"]],
    ["The court heard two charges.", ["charge 2..2"]],
    ["The nine-storey building collapsed.", ["floor 9..9"]],
    ["There was not a single tank in Sarvik.", ["tank 0..0"]],
    ["Not one tank was in Sarvik, he said.", ["tank 0..0"]],
    ["Police found no money at all in the house.", ["money 0..0"]],
    ["The raid ended without the loss of a single life.", ["people dead 0..0"]],
    ["All 19 on board were saved.", ["people rescued 19..19", "people aboard 19..19"]],
    ["All 19 on board went home.", ["people aboard 19..19"]],
    ["Of them 51 were citizens of Norway.", ["nationals of Norway 51..51"]],
    ["A minister puts Norwegian dead at 49.", ["nationals of Norway dead 49..49"]],
    ["Officials put the wounded at about 30.", ["people injured 30..30"]],
    ["The storm left only about 50 at the site.", ["people 50..50"]],
    ["He left with little more than 15 minutes to spare.", ["duration 15..15"]],
    ["The pilot had 919h of flight experience.", ["duration 55140..55140"]],
    ["The jet struck the hill at an elevation of 1,550m.", ["meter 1550..1550"]],
    ["The descent took about 10min.", ["duration 10..10"]],
    ["The air force shot down 21 aircraft.", ["plane 21..21"]],
    ["Four of Norway's planes were lost in all.", ["plane 4..4"]],
    ["Laura Holm was there. The 18-year-old, in a wheelchair, wept.", ["age 18..18"]],
    ["Among the dead was Laura Holm, the Norwegian poet, who was 78.", ["age 78..78"]],
  ])("reads %s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it("does not take those who kill for those who are killed", () => {
    expect(figuresOf("Twelve gunmen killed a guard.")).toEqual(["attacker 12..12"]);
  });

  it("reads months without a number", () => {
    const { figures } = readingOfText({ path: "a", text: "Laura Holm was told this month.", published: "2013-05-06" });
    expect(figures.map(({ measure, text }) => `${measure} ${text}`)).toEqual(["date (month) this month"]);
  });

  it("takes nobody who speaks of an age for the one who is of it", () => {
    const text = "Laura Holm lives in Oslo. She works there. Prosecutor Anna Berg said the 28-year-old was innocent.";
    const { figures, mentions } = readingOfText({ path: "a", text });
    expect(figures.map(({ of = -1 }) => mentions[of]?.text)).toEqual(["Laura Holm"]);
  });

  it("marks what is a part, or is added to what was counted before", () => {
    expect(figuresOf("A fire killed 12 people. Three of the people were killed in Bergen.")[1]).toMatch(/part$/u);
    expect(figuresOf("The other five ships reached Sarvik.")[0]).toMatch(/part$/u);
    expect(figuresOf("A bomb killed a guard and wounded seven others.")[0]).not.toMatch(/part$/u);
    expect(figuresOf("A fire killed 12 people. Another 3 people were killed in Bergen.")[1]).toMatch(/part$/u);
  });

  it("keeps offsets right", () => {
    const text = "A bomb killed 12 people at 8:45 a.m. near Laura Holm, 38, of Oslo.";
    for (const { start, end, text: own } of readingOfText({ path: "a", text }).figures)
      expect(text.slice(start, end)).toBe(own);
  });
});
