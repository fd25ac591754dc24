/** Texts read as the pipeline reads them, and claims in one line each, for tables of sentence → claims. */
import { rawDocument } from "../../src/commands/raw-document.ts";
import type { Argument, Attribution, Claim, PartialDate, Reading } from "../../src/model.ts";
import { readDocument } from "../../src/reading.ts";

/** Reads a text that is all body; `published` is a day. */
export function readText(text: string, published?: string, path = "text"): Reading {
  const date: PartialDate | undefined = published === undefined ? undefined : { date: published, precision: "day" };
  const document = rawDocument(path, text);
  return readDocument(date === undefined ? document : { ...document, published: { ...date, source: "metadata" } });
}

/** The claims of a text, e.g. "Norway supports Chile, negative, planned, in 2008-05, says Jane Marsh < John Hale". */
export function claimsIn(text: string, published?: string): readonly string[] {
  const reading = readText(text, published);
  return reading.claims.map((claim) => lineOf(reading, claim));
}

/** The lines of the claims between two entities; a relation of the text's own words stands in “ ”. */
export function edgesOf(reading: Reading, claims: readonly Claim[]): readonly string[] {
  return claims
    .filter(({ subject, object }) => subject.mention !== undefined && object?.mention !== undefined)
    .map((claim) => {
      const line = lineOf(reading, claim);
      return claim.relation === "relates" ? line.replace(" relates ", ` “${claim.label}” `) : line;
    });
}

/** A claim in one line. */
export function lineOf(reading: Reading, claim: Claim): string {
  const { relation, object, title, polarity, modality, when, by } = claim;
  const ends = [nameOf(reading, claim.subject), relation, object === undefined ? "" : nameOf(reading, object)];
  const notes = [
    ends.filter((part) => part !== "").join(" "),
    ...(title === undefined ? [] : [`as ${title}`]),
    ...(polarity === "negative" ? [polarity] : []),
    ...(modality === "asserted" ? [] : [modality]),
    ...(when === undefined ? [] : [`in ${when.date}`]),
    ...(by === undefined ? [] : [`says ${speakersOf(by)}`]),
  ];
  return notes.join(", ");
}

/** The full name that an argument's entity has in the text; the argument's words where it is no entity. */
function nameOf(reading: Reading, argument: Argument): string {
  const mention = reading.mentions[argument.mention ?? -1];
  if (mention === undefined) return argument.text;
  const entity = reading.local.entityOf[argument.mention ?? -1];
  const names = reading.mentions.filter((other, i) => other.form === "name" && reading.local.entityOf[i] === entity);
  const first = entity === -1 ? mention : (names[0] ?? mention);
  return first.canonical ?? first.text;
}

function speakersOf(by: Attribution): string {
  return by.by === undefined ? by.text : `${by.text} < ${speakersOf(by.by)}`;
}
