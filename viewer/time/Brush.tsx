/** The bars of a histogram, and a slider with two thumbs under them for any range of dates. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { useBoard } from "../context.ts";
import { daysOf } from "../data/days.ts";
import { TEXTS } from "../texts.ts";
import { Bars, type Range } from "./Bars.tsx";
import type { Bin } from "./histogram.ts";

/** So many bars have their date below. */
const DATES = 5;

/** Bars, dates and slider over one another. */
export function Brush({ bins }: { readonly bins: readonly Bin[] }) {
  const { view, dispatch } = useBoard();
  const { from, to } = view.filters;
  const chosen = useMemo(() => rangeOf(bins, from, to), [bins, from, to]);
  const [range, setRange] = useState(chosen);
  useEffect(() => setRange(chosen), [chosen]);
  const take = (change: { readonly from: string | undefined; readonly to: string | undefined }) =>
    dispatch({ type: "filter", change });
  const takeBars = (bars: Range | undefined) => {
    if (bars === undefined) setRange(chosen);
    else take({ from: bins[bars[0]]?.from, to: bins[bars[1] - 1]?.to });
  };
  /** A thumb that did not move leaves its date as it is; one at the end of the track takes it away. */
  const takeThumbs = ([first, end]: Range) =>
    take({
      from: first === chosen[0] ? from : first === 0 ? undefined : bins[first]?.from,
      to: end === chosen[1] ? to : end === bins.length ? undefined : bins[end - 1]?.to,
    });
  return (
    <div className="brush">
      <Bars bins={bins} range={range} onMove={setRange} onTake={takeBars} />
      <Thumbs bins={bins} range={range} onMove={setRange} onTake={takeThumbs} />
      <Dates bins={bins} />
    </div>
  );
}

interface ThumbsProps {
  readonly bins: readonly Bin[];
  readonly range: Range;
  readonly onMove: (range: Range) => void;
  readonly onTake: (range: Range) => void;
}

/** They stand between bars, and say the date of the bar that is shown beside them. */
function Thumbs({ bins, range, onMove, onTake }: ThumbsProps) {
  const inputs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const dates = [bins[range[0]]?.from ?? "", bins[range[1] - 1]?.to ?? ""] as const;
  // The slider itself would say the number of the bar.
  useLayoutEffect(() => {
    for (const [place, date] of dates.entries()) inputs[place]?.current?.setAttribute("aria-valuetext", date);
  });
  return (
    <Slider
      className="brush-slider"
      aria-label={TEXTS.wholeTime}
      minValue={0}
      maxValue={bins.length}
      value={[...range]}
      onChange={(values) => onMove(apart(values, bins.length))}
      onChangeEnd={(values) => onTake(apart(values, bins.length))}
    >
      <SliderTrack className="brush-track">
        <SliderThumb index={0} inputRef={inputs[0]} className="brush-thumb" aria-label={TEXTS.rangeFirst} />
        <SliderThumb index={1} inputRef={inputs[1]} className="brush-thumb" aria-label={TEXTS.rangeLast} />
      </SliderTrack>
    </Slider>
  );
}

/** Dates below some of the bars, evenly. */
function Dates({ bins }: { readonly bins: readonly Bin[] }) {
  const step = Math.ceil(bins.length / DATES);
  return (
    <div className="bar-dates" aria-hidden="true">
      {bins.map(
        ({ from }, place) =>
          place % step === 0 && (
            <span key={from} style={{ left: `${(100 * place) / bins.length}%` }}>
              {from}
            </span>
          ),
      )}
    </div>
  );
}

/** At least one bar lies between the thumbs. */
function apart([first = 0, end = 0]: readonly number[], length: number): Range {
  const begin = Math.min(first, length - 1);
  return [begin, Math.max(end, begin + 1)];
}

/** Which bars a range of dates covers; none of them where it lies before or after them all. */
function rangeOf(bins: readonly Bin[], from: string | undefined, to: string | undefined): Range {
  const [begin, end] = [daysOf(from)?.first ?? -Infinity, daysOf(to)?.last ?? Infinity];
  const first = bins.findIndex((bin) => bin.last >= begin);
  const last = bins.findLastIndex((bin) => bin.first <= end);
  if (first < 0) return [bins.length, bins.length];
  return [Math.min(first, last + 1), last + 1];
}
