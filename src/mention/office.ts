/**
 * The grammar of offices: modifiers, portfolio and head ("deputy cabinet secretary", "chief of staff"), with what follows of it
 * ("secretary of state", "minister of economy, trade and industry", "assistant secretary for East Asian affairs", "ambassador to
 * Japan"). Whose office it is ("of France", "of the European Commission") is a mention of its own and no part of it.
 */
import { matchesIn } from "./gazetteer/match.ts";
import type { ListName } from "./gazetteer/names.ts";
import { type OfficePart, officeWords } from "./gazetteer/words.ts";
import { isGivenName } from "./names.ts";
import { isJoiner, type Passage, perPassage, tokensThat } from "./view.ts";
import { folded, hasCapital, inClass, wordTest, written } from "./word.ts";

/** An office in a sentence: tokens [start, end), headed by `head`. */
export interface Office {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly plural: boolean;
}

const beginsOffice = wordTest(({ foldedParts }) => officeWords().begins(foldedParts[0]));

/** One past the last token of the longest phrase of an office part that begins at `at`; -1 where none does. */
function partEnd(passage: Passage, at: number, ...parts: readonly OfficePart[]): number {
  const { pieces, words } = passage;
  if (!beginsOffice(words[at])) return -1;
  const from = pieces.first[at] ?? 0;
  for (const hit of officeWords().hitsAt(pieces.folded, from)) {
    const end = (pieces.token[from + hit.length - 1] ?? 0) + 1;
    if (pieces.first[end] === from + hit.length && hit.values.some((value) => parts.includes(value))) return end;
  }
  return -1;
}

const isOrganizationHead = written(/^(?:Ministry|Department|Embassy|Government|Party|Parliament)$/);
const isPolice = written(/^Police$/);

/** Words of an office's front part: "Deputy Foreign …"; an organisation's capitalised name ("Foreign Ministry") is none. */
function frontEnd(passage: Passage, at: number): number {
  const end = partEnd(passage, at, "modifier", "portfolio");
  return isOrganizationHead(passage.words[end - 1]) ? -1 : end;
}

/** The last head that can be reached from `at` over front words and hyphens: "assistant | secretary", "party | leader". */
function headAfter(passage: Passage, at: number): { readonly head: number; readonly end: number } | undefined {
  let found: { readonly head: number; readonly end: number } | undefined;
  // "Lunsk Police | Chief Constable"
  if (isPolice(passage.words[at]) && passage.capital[at - 1] === true) return undefined;
  let place = at;
  for (let words = 0; words < 8; words++) {
    const end = partEnd(passage, place, "head");
    if (end > 0) found = { head: end - 1, end };
    const front = frontEnd(passage, place);
    if (front < 0) return found;
    place = skipJoiner(passage, front);
  }
  return found;
}

/** Names by first token, with one past the last of the longest. */
type Regions = ReadonlyMap<number, number>;

const isAnd = folded(/^(?:and|&)$/);
const isListSign = folded(/^(?:,|and|&)$/);

/** Past a hyphen, or past "and"/"&" between two portfolios. */
function skipJoiner(passage: Passage, at: number): number {
  if (isJoiner(passage, at)) return at + 1;
  return isAnd(passage.words[at]) && frontEnd(passage, at + 1) > 0 ? at + 1 : at;
}

/** One past a portfolio; the head of an organisation's name is none: "leader of the Northern Coast | Party". */
function portfolioPartEnd(passage: Passage, at: number): number {
  const end = partEnd(passage, at, "portfolio");
  return isOrganizationHead(passage.words[end - 1]) ? -1 : end;
}

/** Lands, which a portfolio may name, and bodies, which none does: "head of the | European Central Bank". */
interface Owners {
  readonly lands: Regions;
  readonly bodies: Regions;
}

const isCompany = inClass("body");
const isMinistry = folded(/^(?:ministry|department|administration|party|bank)$/);

/** "for the | company", "of the | ministry": a body that is spoken of, and no portfolio. */
function isBodyMeant(passage: Passage, at: number): boolean {
  if (passage.folded[at] !== "the") return false;
  const word = passage.words[at + 1];
  return isCompany(word) || isMinistry(word);
}

/** The end of a list of portfolios, "economy, trade and industry" or "East Asian and Pacific affairs"; -1 where none is. */
function portfolioEnd(passage: Passage, at: number, { lands, bodies }: Owners): number {
  if (isBodyMeant(passage, at)) return -1;
  let place = passage.folded[at] === "the" ? at + 1 : at;
  let end = -1;
  while (place < passage.tokens.length) {
    const part = portfolioPartEnd(passage, place);
    const next = Math.max(part, lands.get(place) ?? -1);
    if (next < 0 || (bodies.get(place) ?? -1) > next) return end;
    if (part === next) end = next;
    place = isListSign(passage.words[next]) ? next + 1 : next;
    if (passage.folded[next] === "," && passage.folded[next + 1] === "and") place = next + 2;
  }
  return end;
}

/** What follows a head and belongs to the office: "of state for East Asian affairs", "to Japan". */
function complementEnd(passage: Passage, end: number, regions: Regions): number {
  const owners = { lands: regionsIn(passage, LANDS), bodies: regionsIn(passage, ["organizations"]) };
  let last = end;
  for (let turn = 0; turn < 2; turn++) {
    const word = passage.folded[last] ?? "";
    const next = word === "of" || word === "for" ? portfolioEnd(passage, last + 1, owners) : -1;
    if (next < 0) break;
    last = next;
  }
  return last === end && passage.folded[end] === "to" ? accreditedEnd(passage, end, regions) : last;
}

const isAccredited = folded(/^(?:ambassador|envoy|representative|delegate|adviser|advisor)s?$/);

/** "ambassador to Japan", "envoy to the United Nations". */
function accreditedEnd(passage: Passage, end: number, regions: Regions): number {
  if (!isAccredited(passage.words[end - 1])) return end;
  const place = passage.folded[end + 1] === "the" ? end + 2 : end + 1;
  return regions.get(place) ?? end;
}

const LANDS = ["places", "countries"] as const;
const LANDS_AND_BODIES = ["organizations", ...LANDS] as const;

/** The names of lists in a sentence. */
function regionsIn(passage: Passage, lists: readonly ListName[]): Regions {
  const matches = lists.flatMap((list) => matchesIn(passage, list));
  return new Map(matches.sort((one, other) => one.end - other.end).map((match) => [match.start, match.end]));
}

const isPlural = folded(/(?:[^s]s|men)$/);

const isLed = inClass("led-by");

/** Past a body's name that owns the office: one of several words ("European Central Bank | President"), or one that is led ("Labour | leader"). */
function pastOwner(passage: Passage, at: number, head: number, regions: Regions): number {
  const end = regions.get(at) ?? at;
  const owns = end - at > 1 || isLed(passage.words[head]);
  return owns && end <= head && passage.capital[end - 1] ? end : at;
}

/** The offices of a sentence, in order, without overlaps. */
export const officesIn: (passage: Passage) => readonly Office[] = perPassage((passage) => {
  const offices: Office[] = [];
  let regions: Regions | undefined;
  for (let at = 0; at < passage.tokens.length; at++) {
    const found = headAfter(passage, at);
    if (found === undefined) continue;
    regions ??= regionsIn(passage, LANDS_AND_BODIES);
    const plural = isPlural(passage.words[found.head]);
    offices.push({
      start: pastOwner(passage, at, found.head, regions),
      end: complementEnd(passage, found.end, regions),
      head: found.head,
      plural,
    });
    at = (offices.at(-1)?.end ?? at + 1) - 1;
  }
  return offices;
});

/** A title: an office, or an honorific ("Mr.", "Lt. Gen."). */
export type Title = Pick<Office, "start" | "end">;

const mayBeHonorific = wordTest((word) => hasCapital(word) && beginsOffice(word));
const isGivenWithoutStop = wordTest((word) => isGivenName(word) && !word.text.endsWith("."));

/** The titles of a sentence, offices first. */
export const titlesIn: (passage: Passage) => readonly Title[] = perPassage((passage) => {
  const offices = officesIn(passage);
  const honorifics = tokensThat(passage, mayBeHonorific).flatMap((at): readonly Title[] => {
    const end = partEnd(passage, at, "honorific");
    const given = isGivenWithoutStop(passage.words[at]);
    // "Defense Minister Gen Nakatani": an honorific's word without a stop, right after an office, is a given name.
    return end < 0 || (given && offices.some((office) => office.end === at)) ? [] : [{ start: at, end }];
  });
  return [...offices, ...honorifics];
});
