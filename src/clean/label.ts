/**
 * What a unit is by itself, whatever stands around it: a caption, a byline, a dateline, a credit, or furniture that says so.
 */
import type { BlockRole } from "../model.ts";
import { creditOf, isByline, isReportingCredit } from "./byline.ts";
import { isCaption, isPhotoCredit } from "./caption.ts";
import { type Cue, cueAtEdge, cueOf, type Place } from "./cues.ts";
import { datelineOf, dateStampOf } from "./dateline.ts";
import type { Unit } from "./units.ts";

/** A role and the rule that gave it. */
export interface Label {
  readonly role: BlockRole;
  readonly why: string;
  /** What it says of the article: it has ended, or links to other articles begin. */
  readonly ends?: "article" | "links";
}

/** The label of a unit in a place. */
export function labelOf(unit: Unit, place: Place): Label | undefined {
  if (isPhotoCredit(unit)) return { role: "furniture", why: "photo credit" };
  if (isCaption(unit)) return { role: "caption", why: "caption" };
  return placed(unit) ?? credited(unit) ?? stamped(unit) ?? furniture(unit, place);
}

/** The label that a unit has at the edge, where it has none in the body: all but a few cues were tried there. */
export function labelAtEdge(unit: Unit): Label | undefined {
  return labelOfCue(cueAtEdge(unit));
}

function credited(unit: Unit): Label | undefined {
  if (isReportingCredit(unit)) return { role: "furniture", why: "reporting credit", ends: "article" };
  if (creditOf(unit) !== undefined) return { role: "furniture", why: "source credit", ends: "article" };
  return isByline(unit) ? { role: "byline", why: "byline" } : undefined;
}

function placed(unit: Unit): Label | undefined {
  const line = datelineOf(unit);
  if (line === undefined || line.end < unit.text.length) return undefined;
  return { role: "dateline", why: "dateline" };
}

function stamped(unit: Unit): Label | undefined {
  return dateStampOf(unit) === undefined ? undefined : { role: "dateline", why: "publication date" };
}

function furniture(unit: Unit, place: Place): Label | undefined {
  if (unit.words === 0) return { role: "furniture", why: "no words" };
  return labelOfCue(cueOf(unit, place));
}

function labelOfCue(cue: Cue | undefined): Label | undefined {
  if (cue === undefined) return undefined;
  return { role: "furniture", why: cue.why, ...(cue.ends === undefined ? {} : { ends: cue.ends }) };
}
