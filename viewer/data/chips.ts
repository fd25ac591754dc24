/** The filters that are on, in words, and what takes each away. */
import { type Action, type Filters, NO_FILTERS, type View } from "../state.ts";
import { kindText, moodText, relationText, TEXTS } from "../texts.ts";
import type { Network } from "./network.ts";

/** One filter that is on. */
export interface Chip {
  readonly text: string;
  /** What takes it away. */
  readonly undo: Action;
}

/** Longer lists of names are counted. */
const NAMED = 3;

/** The chips of a view. */
export function chipsOf(network: Network, view: View): readonly Chip[] {
  const { focus, hidden, folded } = view;
  const chips = filterChips(view.filters);
  if (focus !== undefined) {
    const [first = "", ...more] = focus.nodes.map((key) => nameOf(network, key));
    chips.push({
      text: TEXTS.chipFocus(TEXTS.and(first, more.length), focus.steps),
      undo: { type: "focus", focus: undefined },
    });
  }
  if (hidden.length > 0) chips.push({ text: TEXTS.chipHidden(hidden.length), undo: { type: "unhide" } });
  if (folded.length > 0) chips.push({ text: TEXTS.chipFolded(folded.length), undo: { type: "unhide" } });
  return chips;
}

function filterChips(filters: Filters): Chip[] {
  const chips: Chip[] = [];
  const add = (on: boolean, text: string, change: Partial<Filters>) => {
    if (on) chips.push({ text, undo: { type: "filter", change } });
  };
  const { hiddenKinds, hiddenRelations, hiddenMoods, hiddenPublishers, documents, from, to, asOf } = filters;
  add(hiddenKinds.length > 0, without(hiddenKinds.map(kindText), TEXTS.kinds), { hiddenKinds: [] });
  add(hiddenRelations.length > 0, without(hiddenRelations.map(relationText), TEXTS.relations), { hiddenRelations: [] });
  add(hiddenMoods.length > 0, without(hiddenMoods.map(moodText), TEXTS.moods), { hiddenMoods: [] });
  add(hiddenPublishers.length > 0, without(hiddenPublishers, TEXTS.publishers), { hiddenPublishers: [] });
  add(documents.length > 0, TEXTS.chipDocuments(documents.length), { documents: [] });
  add(filters.sources !== "any", TEXTS.chipSources[filters.sources], { sources: NO_FILTERS.sources });
  add(filters.reviewed !== "any", TEXTS.chipReviewed[filters.reviewed], { reviewed: NO_FILTERS.reviewed });
  add(filters.sure > 0, TEXTS.chipSure(filters.sure), { sure: 0 });
  add(Boolean(from || to), TEXTS.chipDates(from ?? "", to ?? ""), { from: undefined, to: undefined });
  add(Boolean(asOf), TEXTS.chipAsOf(asOf ?? ""), { asOf: undefined });
  add(filters.hubs !== "any", TEXTS.chipHubs(filters.hubs), { hubs: NO_FILTERS.hubs });
  add(!filters.lonely, TEXTS.chipLonely, { lonely: true });
  return chips;
}

function without(names: readonly string[], what: string): string {
  return names.length <= NAMED ? TEXTS.chipWithout(names.join(", ")) : TEXTS.chipMany(names.length, what.toLowerCase());
}

/** An entity's name, or its key where the drawing does not have it. */
export function nameOf({ graph }: Network, key: string): string {
  return graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : key;
}
