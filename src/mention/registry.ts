/** The finders and the passes. To add one, write its file and put it here. The order of finders does not matter; that of passes does. */
import type { Finder, Pass } from "./finder.ts";
import { acronyms } from "./finders/acronyms.ts";
import { agreements } from "./finders/agreements.ts";
import { countries } from "./finders/countries.ts";
import { events } from "./finders/events.ts";
import { nominals } from "./finders/nominals.ts";
import { offices } from "./finders/offices.ts";
import { organizations } from "./finders/organizations.ts";
import { people } from "./finders/people.ts";
import { places } from "./finders/places.ts";
import { pronouns } from "./finders/pronouns.ts";
import { systems } from "./finders/systems.ts";
import { bodyNouns } from "./passes/body-nouns.ts";
import { consistency } from "./passes/consistency.ts";
import { cues } from "./passes/cues.ts";
import { forenames } from "./passes/forenames.ts";
import { loneNames } from "./passes/lone-names.ts";
import { openers } from "./passes/openers.ts";
import { readings } from "./passes/readings.ts";
import { shortForms } from "./passes/short-forms.ts";
import { tagged } from "./passes/tagged.ts";
import { torn } from "./passes/torn.ts";
import { unknown } from "./passes/unknown.ts";

/** Each finds mentions on its own; overlaps are settled afterwards. */
export const FINDERS: readonly Finder[] = [
  acronyms,
  agreements,
  countries,
  events,
  nominals,
  offices,
  organizations,
  people,
  places,
  pronouns,
  systems,
];

/** Guesses from what the finders found, overlaps settled: the tagger hears them too. */
export const GUESSES: readonly Pass[] = [consistency, unknown];

/** Each looks at all that was found. */
export const PASSES: readonly Pass[] = [
  tagged,
  shortForms,
  bodyNouns,
  forenames,
  openers,
  torn,
  cues,
  consistency,
  loneNames,
  readings,
];
