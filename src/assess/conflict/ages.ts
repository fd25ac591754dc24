/**
 * Ages of one person in articles that are too far apart to tell one story: by the days on which they appeared, they cannot both be right.
 */
import { groupBy } from "../../common/collections.ts";
import type { Figure } from "../../model.ts";
import { sizeOf } from "./agree.ts";
import { dayOf, daysBetween } from "./days.ts";
import type { Evidence } from "./evidence.ts";
import type { Held } from "./number-findings.ts";

/** Articles with the age of one person that are compared, at most. */
const COMPARED = 24;
const YEAR = 365.25;

/** Pairs of ages that no birthdays explain; `areTold` names the pairs of documents that are compared anyway. */
export function ageClashes(
  { readings, at }: Evidence,
  areTold: (a: number, b: number) => boolean,
): readonly (readonly [Held, Held])[] {
  const aged = readings.flatMap(({ document, figures }, reading) => {
    const day = dayOf(document);
    return day === undefined
      ? []
      : firstOfEach(figures).flatMap((figure) => {
          const person = figure.of === undefined ? undefined : at(document.id, { mention: figure.of });
          return person === undefined ? [] : [{ person: person.id, day, figure, reading }];
        });
  });
  return [...groupBy(aged, ({ person }) => person).values()].flatMap((group) => {
    const few = group.slice(0, COMPARED).toSorted((a, b) => (a.day < b.day ? -1 : 1));
    return few.flatMap((a, i) =>
      few
        .slice(i + 1)
        .filter((b) => !areTold(a.reading, b.reading) && !isOlder(a, b))
        .map((b) => [a, b] as const),
    );
  });
}

function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const ages = figures.filter(({ measure }) => measure === "age");
  return [...groupBy(ages, ({ of }) => `${of}`).values()].flatMap(([first]) => first ?? []);
}

interface Aged {
  readonly day: string;
  readonly figure: Figure;
}

/** Whether somebody of the first age is of the second so much later. */
function isOlder(a: Aged, b: Aged): boolean {
  const years = daysBetween(a.day, b.day) / YEAR;
  const grown = sizeOf(b.figure) - sizeOf(a.figure);
  return grown >= Math.floor(years) && grown <= Math.ceil(years);
}
