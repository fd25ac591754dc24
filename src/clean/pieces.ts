/**
 * Paragraphs cut where a part of one has a role of its own: a dateline before the first sentence, a credit or a link after the last.
 */
import { agencyAmong } from "./agencies.ts";
import { creditStart, isCaption } from "./caption.ts";
import { datelineOf } from "./dateline.ts";
import { type Unit, unitOf, unitsOf } from "./units.ts";

/** A credit after a sentence's end: "… he said. - AFP", "… he said. (Reuters)". */
const CREDIT =
  /[.!?”"’')\]]\s{1,5}(?:(?:--|[-–—])\s?|[/|]\s?|(?=[([]))[([]?(\p{Lu}[\p{L}.&'’-]*(?:[ /,-]{1,2}[\p{L}.&'’-]+){0,4})[)\]]?\.?$/u;
/** A link after a sentence's end: "… he said. Read more". */
const LINK = /[.!?”"’')\]…]\s{1,5}(?:read more|continue reading|read the full (?:story|article)|full story|more)\W*$/i;
/** Credits and links are looked for in this many last UTF-16 units. */
const TAIL = 90;

/** Paragraphs of running text that may stand before the one with the dateline. */
const STANDFIRSTS = 2;

/** The units of a text, cut. In order; together they cover every visible character. */
export function piecesOf(text: string): readonly Unit[] {
  const pieces: Unit[] = [];
  let proses = 0;
  for (const unit of unitsOf(text)) {
    // Further down, "NATO - …" among paragraphs is an item of a list.
    const opening = proses <= STANDFIRSTS || pieces.at(-1)?.prose !== true;
    const [dateline, ...rest] = opening ? cutDateline(text, unit) : [unit];
    const parts =
      dateline === undefined || rest.length === 0
        ? cutTail(text, unit)
        : [dateline, ...rest.flatMap((part) => cutTail(text, part))];
    if (unit.prose) proses += parts.length > 1 ? STANDFIRSTS + 1 : 1;
    pieces.push(...parts);
  }
  return pieces;
}

function cutDateline(text: string, unit: Unit): readonly Unit[] {
  const line = datelineOf(unit);
  if (line === undefined || line.end >= unit.text.length) return [unit];
  const parts = cut(text, unit, line.end);
  const rest = parts[1];
  return rest?.prose && rest.words >= 5 ? parts : [unit];
}

/** Cuts off what comes after the last sentence: of a caption the photographer's credit, else an agency's or a link. */
function cutTail(text: string, unit: Unit): readonly Unit[] {
  if (isCaption(unit)) {
    const at = creditStart(unit);
    if (at === undefined) return [unit];
    return cut(text, unit, at).map((part, index) => ({ ...part, [index === 0 ? "credited" : "credit"]: true }));
  }
  if (!unit.prose && unit.words < 5) return [unit];
  const from = Math.max(0, unit.text.length - TAIL);
  const tail = unit.text.slice(from);
  const credit = CREDIT.exec(tail);
  const known = credit?.[1] !== undefined && (agencyAmong(credit[1]) !== undefined || /[-–—]/.test(credit[0]));
  const match = known ? credit : LINK.exec(tail);
  return match === null || from + match.index === 0 ? [unit] : cut(text, unit, from + match.index + 1);
}

function cut(text: string, unit: Unit, at: number): readonly Unit[] {
  const middle = unit.start + at;
  const parts = [
    unitOf(text, { start: unit.start, end: middle }, unit.gap),
    unitOf(text, { start: middle, end: unit.end }, false),
  ];
  return parts.filter((part) => part.text !== "");
}
