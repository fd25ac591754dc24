/** Bars for stretches of time, each a button for that stretch, and a slider with two thumbs for any range. */
import { useEffect, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { useBoard } from "../context.ts";
import { daysOf } from "../data/days.ts";
import { TEXTS } from "../texts.ts";
import type { Bin, Histogram } from "./histogram.ts";

/** Bars and slider over one another. */
export function Brush({ histogram }: { readonly histogram: Histogram }) {
  const { bins, undated } = histogram;
  const { view, dispatch } = useBoard();
  const { from, to } = view.filters;
  const [range, setRange] = useState<readonly [number, number]>([0, bins.length]);
  useEffect(() => setRange(rangeOf(bins, from, to)), [bins, from, to]);
  const [first, last] = range;
  const highest = bins.reduce((most, { count }) => Math.max(most, count), 1);
  const take = (begin: number, end: number) =>
    dispatch({ type: "filter", change: { from: bins[begin]?.from, to: bins[end - 1]?.to } });
  const takeRange = (begin: number, end: number) => {
    if (begin > 0 || end < bins.length) take(Math.max(0, Math.min(begin, end - 1)), end);
    else dispatch({ type: "filter", change: { from: undefined, to: undefined } });
  };
  return (
    <div className="brush">
      <fieldset className="bars" aria-label={TEXTS.timeline}>
        {bins.map(({ from, label, count }, place) => (
          <button
            key={from}
            type="button"
            tabIndex={place === 0 ? 0 : -1}
            className={place >= first && place < last ? "bar" : "bar outside"}
            title={TEXTS.bar(label, count)}
            aria-label={TEXTS.bar(label, count)}
            onClick={() => take(place, place + 1)}
            onKeyDown={walkBars}
          >
            <span className="bar-fill" style={{ height: `${(100 * count) / highest}%` }} />
          </button>
        ))}
      </fieldset>
      <Slider
        className="brush-slider"
        aria-label={TEXTS.wholeTime}
        minValue={0}
        maxValue={bins.length}
        value={[first, last]}
        onChange={([begin = 0, end = bins.length]) => setRange([Math.min(begin, end - 1), Math.max(end, begin + 1)])}
        onChangeEnd={([begin = 0, end = bins.length]) => takeRange(begin, end)}
      >
        <SliderTrack className="brush-track">
          <SliderThumb index={0} className="brush-thumb" aria-label={TEXTS.rangeFirst} />
          <SliderThumb index={1} className="brush-thumb" aria-label={TEXTS.rangeLast} />
        </SliderTrack>
      </Slider>
      <div className="bar-ends">
        <span aria-hidden="true">{bins[0]?.from}</span>
        {undated > 0 && <span>{TEXTS.undated(undated)}</span>}
        <span aria-hidden="true">{bins.at(-1)?.to}</span>
      </div>
    </div>
  );
}

/** The bars are one stop for the Tab key; arrows lead from one to the next. */
function walkBars(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const { currentTarget: bar, key } = event;
  const next =
    key === "ArrowRight" ? bar.nextElementSibling : key === "ArrowLeft" ? bar.previousElementSibling : undefined;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/** Which stretches a range of dates covers, from one to before another. */
function rangeOf(bins: readonly Bin[], from: string | undefined, to: string | undefined): readonly [number, number] {
  const [begin, end] = [daysOf(from)?.first ?? -Infinity, daysOf(to)?.last ?? Infinity];
  const first = bins.findIndex((bin) => (daysOf(bin.to)?.last ?? 0) >= begin);
  const last = bins.findLastIndex((bin) => (daysOf(bin.from)?.first ?? 0) <= end);
  return first < 0 || last < first ? [0, bins.length] : [first, last + 1];
}
