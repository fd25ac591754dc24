/** The filters, which are the legend too: what shapes and lines mean, how many there are of each, and a tick to hide them. */
import { useMemo } from "react";
import type { Kind, Relation } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { MOODS, type Mood } from "../data/moods.ts";
import type { Network } from "../data/network.ts";
import { publishersOf } from "../data/publishers.ts";
import { HUBS, REVIEWS, SOURCES } from "../state.ts";
import { kindText, moodText, relationText, TEXTS } from "../texts.ts";
import { Choice } from "./Choice.tsx";
import { CommunityKey } from "./CommunityKey.tsx";
import { FilterGroup } from "./FilterGroup.tsx";
import { KindIcon } from "./KindIcon.tsx";
import { LineKey } from "./LineKey.tsx";
import { MannerChoices } from "./MannerChoices.tsx";
import { SureSlider } from "./SureSlider.tsx";
import { Tick } from "./Tick.tsx";

/** Kinds, lines, moods, relations, evidence, publishers, and how it is drawn. */
export function Legend() {
  const { network, view, dispatch } = useBoard();
  const { filters, manner } = view;
  const publishers = useMemo(() => publishersOf(network.documents), [network]);
  const moods = useMemo(() => moodCounts(network), [network]);
  const byKind = manner.colour === "kind";
  return (
    <div className="legend">
      <FilterGroup<Kind>
        label={TEXTS.kinds}
        counts={network.kinds}
        hidden={filters.hiddenKinds}
        onHide={(hiddenKinds) => dispatch({ type: "filter", change: { hiddenKinds } })}
        text={kindText}
        icon={(kind) => <KindIcon kind={kind} plain={!byKind} />}
      />
      {!byKind && <CommunityKey />}
      <LineKey />
      <FilterGroup<Mood>
        label={TEXTS.moods}
        counts={moods}
        hidden={filters.hiddenMoods}
        onHide={(hiddenMoods) => dispatch({ type: "filter", change: { hiddenMoods } })}
        text={moodText}
      />
      <FilterGroup<Relation>
        label={TEXTS.relations}
        counts={network.relations}
        hidden={filters.hiddenRelations}
        onHide={(hiddenRelations) => dispatch({ type: "filter", change: { hiddenRelations } })}
        text={relationText}
      />
      <section className="filter-group">
        <h2 className="filter-title">{TEXTS.evidence}</h2>
        <Choice
          label={TEXTS.sourcesFilter}
          options={SOURCES}
          texts={TEXTS.sourcesChoice}
          value={filters.sources}
          onChange={(sources) => dispatch({ type: "filter", change: { sources } })}
        />
        <Choice
          label={TEXTS.reviewedFilter}
          options={REVIEWS}
          texts={TEXTS.reviewedChoice}
          value={filters.reviewed}
          onChange={(reviewed) => dispatch({ type: "filter", change: { reviewed } })}
        />
        <SureSlider />
        <Choice
          label={TEXTS.hubs}
          options={HUBS}
          texts={TEXTS.hubsChoice}
          value={filters.hubs}
          onChange={(hubs) => dispatch({ type: "filter", change: { hubs } })}
        />
        <Tick ticked={filters.lonely} onTick={(lonely) => dispatch({ type: "filter", change: { lonely } })}>
          <span className="tick-text">{TEXTS.lonely}</span>
        </Tick>
      </section>
      <FilterGroup<string>
        label={TEXTS.publishers}
        counts={publishers}
        hidden={filters.hiddenPublishers}
        onHide={(hiddenPublishers) => dispatch({ type: "filter", change: { hiddenPublishers } })}
        text={(name) => name || TEXTS.noPublisher}
      />
      <MannerChoices />
    </div>
  );
}

function moodCounts({ claims }: Network): ReadonlyMap<Mood, number> {
  const counts = MOODS.map(() => 0);
  for (const place of claims.mood) counts[place] = (counts[place] ?? 0) + 1;
  return new Map(MOODS.flatMap((mood, place) => (counts[place] ? [[mood, counts[place] ?? 0] as const] : [])));
}
