/** Where and when things were done that are done once: arrests and signings. */
import type { Figure } from "../../model.ts";
import { type Detail, detailAt, type Line } from "./page.ts";

/** One kind of thing that happens; a story has one of it, as far as each document tells of one. */
interface Happening {
  readonly name: string;
  readonly verb: RegExp;
  /** A word that the line must have, too. */
  readonly of?: RegExp;
}

const AGREEMENT = /\b(?:agreement|accord|deal|treaty|pact|memorandum|contract|peace|protocol|declaration)\b/iu;

const HAPPENINGS: readonly Happening[] = [
  {
    name: "arrest",
    verb: /\b(?:was|were|been|had|him|her|police|agents|officers|soldiers)\b[^.;]{0,30}\b(?:arrested|detained|seized|captured|apprehended|taken into custody)\b|^[^,.;]{0,40}\barrested\b/iu,
  },
  {
    name: "signing",
    verb: /\b(?:signed|signing|put their names)\b/iu,
    of: AGREEMENT,
  },
];

/** Where the things of a line were done, and on which day, by the days that the line names. */
export function happeningsIn(line: Line, figures: readonly Figure[]): readonly Detail[] {
  return HAPPENINGS.flatMap(({ name, verb, of }) => {
    const match = verb.exec(line.text);
    if (match === null || of?.test(line.text) === false) return [];
    const from = match.index + match[0].length;
    const places = placesIn(line, from).map((span) =>
      detailAt(line, span, `place of ${name}`, line.text.slice(span.start, span.end)),
    );
    const days = figures.filter(({ measure, sentence }) => measure === "date" && sentence === line.index);
    const [day] = days;
    const span = day && { start: day.start - line.start, end: day.end - line.start };
    return [...places, ...(span && days.length === 1 ? [detailAt(line, span, `day of ${name}`, `${day.low}`)] : [])];
  });
}

/** The first place behind a verb that is named after "in" or "at". */
function placesIn({ names, text }: Line, from: number) {
  const place = names.find(
    ({ kind, start }) =>
      (kind === "place" || kind === "organization") &&
      start > from &&
      /\b(?:in|at|near|outside)(?: the| an?| his| her)?(?: \p{Ll}+ (?:of|in|at))?\s+$/u.test(
        text.slice(Math.max(0, start - 30), start),
      ),
  );
  return place === undefined ? [] : [{ start: place.start, end: place.end }];
}
