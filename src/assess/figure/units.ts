/**
 * Units of one kind as one measure: miles and kilometers are compared, and minutes and hours. Factors are exact by definition, but for
 * months and years, which are the Julian year's.
 */

/** A measure, and what numbers are multiplied by to be of it. */
export interface Base {
  readonly measure: string;
  readonly factor: number;
}

const BASES: ReadonlyMap<string, Base> = new Map(
  Object.entries({
    kilometer: { measure: "meter", factor: 1000 },
    mile: { measure: "meter", factor: 1609.344 },
    "nautical mile": { measure: "meter", factor: 1852 },
    foot: { measure: "meter", factor: 0.3048 },
    yard: { measure: "meter", factor: 0.9144 },
    inch: { measure: "centimeter", factor: 2.54 },
    "mile per hour": { measure: "kilometer per hour", factor: 1.609344 },
    pound: { measure: "kilogram", factor: 0.45359237 },
    ton: { measure: "kilogram", factor: 1000 },
    "square mile": { measure: "square kilometer", factor: 2.589988110336 },
    second: { measure: "duration", factor: 1 / 60 },
    minute: { measure: "duration", factor: 1 },
    hour: { measure: "duration", factor: 60 },
    day: { measure: "duration", factor: 1440 },
    week: { measure: "duration", factor: 10_080 },
    month: { measure: "duration", factor: 43_830 },
    year: { measure: "duration", factor: 525_960 },
    decade: { measure: "duration", factor: 5_259_600 },
  }),
);

const SHORT: ReadonlyMap<string, string> = new Map([
  ["min", "minute"],
  ["hr", "hour"],
  ["h", "hour"],
]);

/** How many minutes the unit of time has that a text names; 0 where it names none. */
export function minutesOf(text: string): number {
  const unit =
    /(?:\b|\d)(second|minute|min|hour|hr|h|day|week|month|year|decade)s?\b/iu.exec(text)?.[1]?.toLowerCase() ?? "";
  return BASES.get(SHORT.get(unit) ?? unit)?.factor ?? 0;
}

/** The measure that a unit is compared in. */
export function baseOf(unit: string): Base {
  return BASES.get(unit) ?? { measure: unit, factor: 1 };
}
