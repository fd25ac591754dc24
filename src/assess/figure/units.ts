/** Units of one kind as one measure: miles and kilometers are compared. Factors are exact by definition. */

/** A measure, and what numbers are multiplied by to be of it. */
export interface Base {
  readonly measure: string;
  readonly factor: number;
}

const BASES: ReadonlyMap<string, Base> = new Map(
  Object.entries({
    kilometer: { measure: "meter", factor: 1000 },
    mile: { measure: "meter", factor: 1609.344 },
    foot: { measure: "meter", factor: 0.3048 },
    yard: { measure: "meter", factor: 0.9144 },
    inch: { measure: "centimeter", factor: 2.54 },
    "mile per hour": { measure: "kilometer per hour", factor: 1.609344 },
    pound: { measure: "kilogram", factor: 0.45359237 },
    ton: { measure: "kilogram", factor: 1000 },
    "square mile": { measure: "square kilometer", factor: 2.589988110336 },
  }),
);

/** The measure that a unit is compared in. */
export function baseOf(unit: string): Base {
  return BASES.get(unit) ?? { measure: unit, factor: 1 };
}
