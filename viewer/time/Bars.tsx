/**
 * Bars for stretches of time, each a button for that stretch. Dragging over several takes them all; so does walking over them with the
 * arrow keys while Shift is held.
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { TEXTS } from "../texts.ts";
import type { Bin } from "./histogram.ts";

/** Places of bars, from one to before another. */
export type Range = readonly [first: number, end: number];

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly range: Range;
  /** While bars are being dragged over. */
  readonly onMove: (range: Range) => void;
  /** When they have been chosen; undefined where the drag ended outside. */
  readonly onTake: (range: Range | undefined) => void;
}

/** The bars are one stop for the Tab key; arrows lead from one to the next. */
export function Bars({ bins, range: [first, end], onMove, onTake }: BarsProps) {
  const anchor = useRef<number>(undefined);
  const walkedFrom = useRef<number>(undefined);
  const highest = bins.reduce((most, { count, share }) => Math.max(most, count + share), 1);
  useDragEnd(anchor, () => onTake(undefined));
  const walk = (event: KeyboardEvent<HTMLButtonElement>, place: number) => {
    const next = nextBar(event);
    if (next === undefined) return;
    const [bar, step] = next;
    event.preventDefault();
    bar.focus();
    walkedFrom.current = event.shiftKey ? (walkedFrom.current ?? place) : undefined;
    if (walkedFrom.current !== undefined) onTake(rangeBetween(walkedFrom.current, place + step));
  };
  return (
    <fieldset className="bars" aria-label={TEXTS.timeline}>
      {bins.map(({ from, label, count, maybe, share }, place) => (
        <button
          key={from}
          type="button"
          tabIndex={place === 0 ? 0 : -1}
          className={place >= first && place < end ? "bar" : "bar outside"}
          title={TEXTS.bar(label, count, maybe)}
          aria-label={TEXTS.bar(label, count, maybe)}
          onClick={() => onTake([place, place + 1])}
          onKeyDown={(event) => walk(event, place)}
          onPointerDown={(event) => {
            // Else the finger holds on to the first bar.
            event.currentTarget.releasePointerCapture(event.pointerId);
            anchor.current = place;
          }}
          onPointerEnter={() => anchor.current !== undefined && onMove(rangeBetween(anchor.current, place))}
          onPointerUp={() => {
            if (anchor.current !== undefined && anchor.current !== place) onTake(rangeBetween(anchor.current, place));
            anchor.current = undefined;
          }}
        >
          <span className="bar-maybe" style={{ height: `${(100 * (count + share)) / highest}%` }} />
          <span className="bar-fill" style={{ height: `${(100 * count) / highest}%` }} />
        </button>
      ))}
    </fieldset>
  );
}

/** Calls back when a pointer that went down on a bar is let go elsewhere. */
function useDragEnd(anchor: RefObject<number | undefined>, over: () => void): void {
  useEffect(() => {
    const listener = () => {
      if (anchor.current === undefined) return;
      anchor.current = undefined;
      over();
    };
    window.addEventListener("pointerup", listener);
    window.addEventListener("pointercancel", listener);
    return () => {
      window.removeEventListener("pointerup", listener);
      window.removeEventListener("pointercancel", listener);
    };
  });
}

function rangeBetween(one: number, other: number): Range {
  return [Math.min(one, other), Math.max(one, other) + 1];
}

/** The bar to which an arrow key leads, and by how many places it is away. */
function nextBar({
  currentTarget: bar,
  key,
}: KeyboardEvent<HTMLButtonElement>): readonly [HTMLElement, number] | undefined {
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const next = step > 0 ? bar.nextElementSibling : step < 0 ? bar.previousElementSibling : undefined;
  return next instanceof HTMLElement ? [next, step] : undefined;
}
