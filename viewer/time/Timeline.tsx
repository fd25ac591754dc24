/** The claims over time, with a brush that filters; and the date as of which everything is shown. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import { shownOf } from "../data/shown.ts";
import { Choice } from "../panels/Choice.tsx";
import { DATINGS, SPANS } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { Brush } from "./Brush.tsx";
import { DateField } from "./DateField.tsx";
import { type Histogram, histogramOf } from "./histogram.ts";
import { Playback } from "./Playback.tsx";

/** The strip below the drawing. */
export function Timeline() {
  const { view, dispatch } = useBoard();
  const { filters } = view;
  const histogram = useHistogram();
  return (
    <section className="timeline" id="time" tabIndex={-1} aria-label={TEXTS.timeline}>
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
        <Choice
          label={TEXTS.span}
          options={SPANS}
          texts={TEXTS.spanChoice}
          value={view.span}
          onChange={(span) => dispatch({ type: "span", span })}
        />
        <DateField
          label={TEXTS.asOf}
          hint={TEXTS.asOfHint}
          value={filters.asOf}
          onChange={(asOf) => dispatch({ type: "filter", change: { asOf } })}
        />
        {histogram.bins.length > 1 && <Playback histogram={histogram} />}
        <Outside histogram={histogram} />
      </div>
      {histogram.bins.length > 0 && <Brush bins={histogram.bins} />}
    </section>
  );
}

/** The claims that the other filters leave in, whatever their dates. */
function useHistogram(): Histogram {
  const { network, view, shown } = useBoard();
  const { filters, focus, hidden, folded, span } = view;
  return useMemo(() => {
    const anyTime = { ...filters, from: undefined, to: undefined };
    const dated = filters.from !== undefined || filters.to !== undefined;
    const { claims } = dated ? shownOf(network, { filters: anyTime, focus, hidden, folded }) : shown;
    return histogramOf(network.claims, claims, filters, span);
  }, [network, shown, filters, focus, hidden, folded, span]);
}

/** How many claims have no bar. Those before and after the bars can be brought in. */
function Outside({ histogram: { undated, earlier, later } }: { readonly histogram: Histogram }) {
  const { dispatch } = useBoard();
  const showAll = () => dispatch({ type: "span", span: "all" });
  const parts = [earlier > 0 && TEXTS.earlier(earlier), later > 0 && TEXTS.later(later)].filter(
    (words) => words !== false,
  );
  return (
    <span className="timeline-outside">
      {parts.length > 0 && (
        <button type="button" className="link" title={TEXTS.spanChoice.all} onClick={showAll}>
          {parts.join(", ")}
        </button>
      )}
      {undated > 0 && <span>{TEXTS.undated(undated)}</span>}
    </span>
  );
}
