/** The claims over time: how long the bars are, what has no bar, and the brush with mouse and keys. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../viewer/data/days.ts";
import type { Network } from "../../viewer/data/network.ts";
import { type Filters, NO_FILTERS, type Span } from "../../viewer/state.ts";
import { type Bin, histogramOf } from "../../viewer/time/histogram.ts";
import { stretchesOf } from "../../viewer/time/stretches.ts";
import { describeInChromium, eventually } from "./browser.ts";
import { datedJson, networkOf } from "./fixture.ts";

/** So many dates, one a day, from a day on. */
function daily(first: string, count: number): readonly string[] {
  const begin = Date.parse(first) / 86_400_000;
  return Array.from({ length: count }, (_, place) => isoOf(begin + place));
}

function histogram(network: Network, filters: Partial<Filters> = {}, span: Span = "most") {
  const flags = new Uint8Array(network.claims.count).fill(1);
  return histogramOf(network.claims, flags, { ...NO_FILTERS, ...filters }, span);
}

const of = (dates: readonly string[]) => networkOf(datedJson(dates));
const counted = (bins: readonly Bin[]) => bins.flatMap(({ label, count }) => (count > 0 ? [`${label}: ${count}`] : []));

describe("stretches of time", () => {
  it.each([
    ["ten days", "2013-09-21", "2013-09-30", 10, "2013-09-21", "2013-09-30"],
    ["half a year", "2013-01-02", "2013-06-30", 26, "2012-12-31 – 2013-01-06", "2013-06-24 – 2013-06-30"],
    ["three years", "2013-02-02", "2015-12-30", 35, "2013-02", "2015-12"],
    ["twenty years", "1996-05-01", "2015-12-30", 79, "1996-04 – 1996-06", "2015-10 – 2015-12"],
    ["fifty years", "1966-05-01", "2015-12-30", 50, "1966", "2015"],
    ["two centuries", "1816-05-01", "2015-12-30", 41, "1815 – 1819", "2015 – 2019"],
  ])("%s", (_name, from, to, count, first, last) => {
    const [begin, end] = [Date.parse(from), Date.parse(to)].map((time) => time / 86_400_000);
    const labels = stretchesOf({ first: begin ?? 0, last: end ?? 0 }, 1).map(({ label }) => label);
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([count, first, last]);
  });

  it("hold every day once, and are never very many", () => {
    const day = fc.integer({ min: -300_000, max: 300_000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 800 }), (one, other, least) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const stretches = stretchesOf({ first, last }, least);
        expect(stretches.length).toBeLessThan(84);
        expect(stretches[0]?.first).toBeLessThanOrEqual(first);
        expect(stretches.at(-1)?.last).toBeGreaterThanOrEqual(last);
        for (const [place, next] of stretches.slice(1).entries()) expect(next.first - 1).toBe(stretches[place]?.last);
      }),
    );
  });
});

describe("claims over time", () => {
  it("have a bar a day in a story of some days", () => {
    const { bins } = histogram(of(["2013-09-21", "2013-09-21", "2013-09-23", "2013-09-27"]));
    expect(bins.length).toBe(7);
    expect(counted(bins)).toEqual(["2013-09-21: 2", "2013-09-23: 1", "2013-09-27: 1"]);
  });

  it("of a month stand in no day's bar, but as a part in each of its days'", () => {
    const { bins } = histogram(of(["2013-09", "2013-09-29", "2013-09-30", "2013-10-01"]));
    expect(counted(bins)).toEqual(["2013-09-29: 1", "2013-09-30: 1", "2013-10-01: 1"]);
    expect(bins.map(({ maybe }) => maybe)).toEqual(bins.map(({ label }) => Number(label < "2013-10")));
    expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it("have bars as coarse as their dates usually are", () => {
    expect(counted(histogram(of(["2014", "2016", "2016", "2017-03-02"])).bins)).toEqual([
      "2014: 1",
      "2016: 2",
      "2017: 1",
    ]);
  });

  it("begin where most of them are, and say how many are before and after", () => {
    const dates = ["1989", "1996-04-02", ...daily("2013-09-21", 10), ...daily("2013-09-23", 4), "2019-05-01"];
    const network = of(dates);
    const { bins, earlier, later, undated } = histogram(network);
    expect([bins[0]?.from, bins.at(-1)?.to]).toEqual(["2013-09-17", "2013-10-01"]);
    expect([earlier, later, undated]).toEqual([2, 1, 0]);
    const all = histogram(network, {}, "all");
    expect([all.earlier, all.later, counted(all.bins).join()]).toEqual([0, 0, "1989: 1,1996: 1,2013: 14,2019: 1"]);
    const chosen = histogram(network, { from: "1996", to: "1996-04" }, "chosen");
    expect([chosen.bins[0]?.from, counted(chosen.bins).join()]).toEqual(["1996-01-01", "1996-04-01 – 1996-04-07: 1"]);
    expect(histogram(network, { from: "1996" }).bins[0]?.from.slice(0, 4)).toBe("1996");
  });

  it("without a date, or with one that is none, are counted apart", () => {
    expect(histogram(of(["", "0400", "2013-09-21"]))).toMatchObject({ undated: 2, bins: [{ label: "2013-09-21" }] });
    expect(histogram(of(["", ""]))).toEqual({ bins: [], undated: 2, earlier: 0, later: 0 });
  });
});

describeInChromium("the timeline in Chromium", ({ open, page, serve }) => {
  const address = () => page().evaluate(() => location.search);
  const bar = (label: string) => page().getByRole("group", { name: "Claims over time" }).getByLabel(label);
  const story = async () => {
    await serve("dated", datedJson(["1996-04-02", "2013", ...daily("2013-09-21", 10), ...daily("2013-09-23", 4)]));
    await open("", "dated");
  };

  it("filters by a bar, and by bars that are dragged over", async () => {
    await story();
    await bar("2013-09-21: 1 claim, and 1 that may be of this time").click();
    await eventually(address).toBe("?from=2013-09-21&to=2013-09-21");
    await bar("2013-09-26: 2 claims").hover();
    await page().mouse.down();
    await bar("2013-09-24: 2 claims").hover();
    await page().mouse.up();
    await eventually(address).toBe("?from=2013-09-24&to=2013-09-26");
    await page().getByRole("radio", { name: "Claims" }).click();
    // Six of these days, and the one that is told of the year.
    await eventually(() => page().getByRole("grid", { name: "Claims" }).getByRole("row").count()).toBe(1 + 7);
  });

  it("is brushed with the keyboard alone, and says the dates", async () => {
    await story();
    await bar("2013-09-21: 1 claim").click();
    await page().keyboard.press("ArrowRight");
    await page().keyboard.press("Shift+ArrowRight");
    await page().keyboard.press("Shift+ArrowRight");
    await eventually(address).toBe("?from=2013-09-22&to=2013-09-24");
    await page().keyboard.press("Shift+ArrowLeft");
    await eventually(address).toBe("?from=2013-09-22&to=2013-09-23");
    const last = page().getByRole("slider", { name: "Last date shown" });
    await last.focus();
    await page().keyboard.press("ArrowRight");
    await eventually(address).toBe("?from=2013-09-22&to=2013-09-24");
    expect(await last.getAttribute("aria-valuetext")).toBe("2013-09-24");
    await page().keyboard.press("End");
    await eventually(address).toBe("?from=2013-09-22");
  });

  it("shows all of time where asked to, and says so in the address", async () => {
    await story();
    await page().getByRole("button", { name: "1 claim earlier" }).click();
    await eventually(address).toBe("?span=all");
    await bar("1996-04 – 1996-06: 1 claim").waitFor();
    await page().getByLabel("Bars over").selectOption("most");
    await eventually(address).toBe("");
    await bar("2013-09-21: 1 claim").waitFor();
  });
});
