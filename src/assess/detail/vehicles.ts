/** In what somebody fled: "escaped in a grey Volvo", "fled on a motorcycle"; and what kind of plane it was. */
import { type Detail, detailAt, type Line } from "./page.ts";

const FLIGHT =
  /\b(?:fled|flee|escaped|escaping|fleeing|drove off|driving off|drove away|sped off|sped away|got away|arrived)\b[^.;]{0,40}?\b(?:in|on|aboard|into) (?:an? |the |his |her |their )?(?<what>(?:\p{L}+[ -]){0,3}?(?:car|van|truck|lorry|taxi|bus|motorcycle|motorbike|scooter|bicycle|boat|jeep|suv|sedan|hatchback|saloon|pickup|minibus|minivan|\p{Lu}\p{L}+))\b/iu;
const COLOUR = /\b(?:black|white|gr[ea]y|silver|red|blue|green|yellow|brown|beige|orange|gold|dark|maroon)\b/iu;

/** The vehicles of a line in which somebody came or fled. */
export function vehiclesIn(line: Line): readonly Detail[] {
  const match = FLIGHT.exec(line.text);
  const what = match?.groups?.["what"];
  if (match === null || what === undefined) return [];
  const start = match.index + match[0].length - what.length;
  const value = (COLOUR.exec(what)?.[0] ?? what.split(" ").at(-1) ?? what).toLowerCase().replace("gray", "grey");
  return isVehicle(what) ? [detailAt(line, { start, end: start + what.length }, "vehicle", value)] : [];
}

/** "Fled in January" is no vehicle. */
function isVehicle(what: string): boolean {
  return (
    COLOUR.test(what) ||
    /\b(?:car|van|truck|lorry|taxi|bus|motorcycle|motorbike|scooter|bicycle|boat|jeep|suv|sedan|hatchback|saloon|pickup|minibus|minivan)$/iu.test(
      what,
    )
  );
}

const MODEL =
  /\b(?<maker>Boeing|Airbus|Antonov|Tupolev|Ilyushin|Embraer|Bombardier|Fokker|Cessna|Sukhoi|Yakovlev|Beechcraft|ATR|McDonnell Douglas|Lockheed)(?: \p{Lu}\p{Ll}+)?[ -]?(?<model>[A-Z]{0,3}-?\d{1,3})/gu;

/** The models of the planes of a line that tells of one that came to harm. */
export function planesIn(line: Line): readonly Detail[] {
  return [...line.text.matchAll(MODEL)].map((match) => {
    const { maker = "", model = "" } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    return detailAt(line, span, "model of the plane", `${maker} ${model.replaceAll("-", "")}`.toLowerCase());
  });
}
