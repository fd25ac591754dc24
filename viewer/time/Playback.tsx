/** Goes through time by itself: everything as of one date after the other. */
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";
import type { Histogram } from "./histogram.ts";

/** Long enough to see what has changed. */
const STEP_MS = 900;

/** Play and pause; it stops at the end, and starts from the date that is set, or from the first. */
export function Playback({ histogram: { bins } }: { readonly histogram: Histogram }) {
  const { view, dispatch } = useBoard();
  const [playing, setPlaying] = useState(false);
  const { asOf } = view.filters;
  const step = useEffectEvent(() => {
    // Dates without a claim show nothing new.
    const dates = bins.filter(({ begun }) => begun > 0).map(({ to }) => to);
    const next = dates.find((date) => asOf === undefined || date > asOf);
    if (next === undefined) setPlaying(false);
    else dispatch({ type: "filter", change: { asOf: next } });
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [playing]);
  const start = () => {
    const last = bins.findLast(({ begun }) => begun > 0)?.to;
    if (asOf !== undefined && last !== undefined && asOf >= last)
      dispatch({ type: "filter", change: { asOf: undefined } });
    setPlaying(true);
  };
  const words = playing ? TEXTS.pause : TEXTS.play;
  return (
    <Button
      className="button small"
      aria-label={TEXTS.playHint(words)}
      onPress={() => (playing ? setPlaying(false) : start())}
    >
      {words}
    </Button>
  );
}
