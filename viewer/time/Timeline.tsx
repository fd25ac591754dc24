/** The claims over time, with a brush that filters; and the date as of which everything is shown. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import { shownOf } from "../data/shown.ts";
import { Choice } from "../panels/Choice.tsx";
import { DATINGS } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { Brush } from "./Brush.tsx";
import { DateField } from "./DateField.tsx";
import { histogramOf } from "./histogram.ts";
import { Playback } from "./Playback.tsx";

/** The strip below the drawing. Its bars count what the other filters leave in. */
export function Timeline() {
  const { network, view, dispatch } = useBoard();
  const { filters, focus, hidden, folded } = view;
  const histogram = useMemo(() => {
    const anyTime = { ...filters, from: undefined, to: undefined };
    const { claims } = shownOf(network, { filters: anyTime, focus, hidden, folded });
    return histogramOf(network.claims, claims, filters.dating);
  }, [network, filters, focus, hidden, folded]);
  return (
    <section className="timeline" aria-label={TEXTS.timeline}>
      <div className="timeline-fields">
        <DateField
          label={TEXTS.timeFrom}
          value={filters.from}
          onChange={(from) => dispatch({ type: "filter", change: { from } })}
        />
        <DateField
          label={TEXTS.timeTo}
          value={filters.to}
          onChange={(to) => dispatch({ type: "filter", change: { to } })}
        />
        <Choice
          label={TEXTS.dating}
          options={DATINGS}
          texts={TEXTS.datingChoice}
          value={filters.dating}
          onChange={(dating) => dispatch({ type: "filter", change: { dating } })}
        />
        <DateField
          label={TEXTS.asOf}
          hint={TEXTS.asOfHint}
          value={filters.asOf}
          onChange={(asOf) => dispatch({ type: "filter", change: { asOf } })}
        />
        {histogram.bins.length > 1 && <Playback histogram={histogram} />}
      </div>
      {histogram.bins.length > 0 && <Brush histogram={histogram} />}
    </section>
  );
}
