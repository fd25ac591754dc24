/**
 * When an article was published: metadata, else dateline, else a date stamp, else a dateline whose year the text says, else the file
 * name, else a picture's day.
 * Never the clock, and never a date that the body speaks of.
 */
import type { Article, PartialDate, Published } from "../model.ts";
import { datelineOf, dateStampOf } from "./dateline.ts";
import { dateInPath, datesIn, parseDate } from "./dates.ts";
import type { Label } from "./label.ts";
import { head, type Unit } from "./units.ts";
import { yearlessDate } from "./yearless.ts";

/** UTF-16 units of a dateline. */
const DATELINE = 80;

/** The date of an article from its labelled units; undefined where nothing says it. */
export function publishedOf(article: Article, units: readonly Unit[], labels: readonly Label[]): Published | undefined {
  const first = labels.findIndex((label) => label.role === "body");
  const top = first === -1 ? units.length : first;
  const above = units.slice(0, top);
  const below = units.slice(top);
  const roles = labels.slice(0, top);
  const { text } = article;
  const { published = "" } = article.metadata;
  return (
    from("metadata", parseDate(published)) ??
    from(
      "dateline",
      firstOf(above, (unit, index) => (roles[index]?.role === "dateline" ? datelineOf(unit)?.date : undefined)),
    ) ??
    from(
      "text",
      stamped(above) ?? firstOf(above, (unit, index) => (roles[index]?.role === "byline" ? dayIn(unit) : undefined)),
    ) ??
    from(
      "text",
      firstOf(above, (unit, index) => (roles[index]?.role === "furniture" ? dayIn(unit) : undefined)),
    ) ??
    from(
      "text",
      firstOf(below, (unit, index) => (labels[top + index]?.role === "body" ? undefined : printed(unit))),
    ) ??
    from(
      "text",
      firstOf(below, (unit, index) => (labels[top + index]?.role === "dateline" ? dayIn(unit) : undefined)),
    ) ??
    from(
      "dateline",
      firstOf(above, (unit, index) =>
        roles[index]?.role === "dateline" ? yearlessDate(head(unit, DATELINE), text) : undefined,
      ),
    ) ??
    from("file name", dateInPath(article.path)) ??
    from(
      "text",
      firstOf(above, (unit, index) => (roles[index]?.role === "caption" ? dayIn(unit) : undefined)),
    )
  );
}

function from(source: Published["source"], found: PartialDate | undefined): Published | undefined {
  return found === undefined ? undefined : { date: found.date, precision: found.precision, source };
}

function firstOf(
  units: readonly Unit[],
  dateOf: (unit: Unit, index: number) => PartialDate | undefined,
): PartialDate | undefined {
  for (const [index, unit] of units.entries()) {
    const date = dateOf(unit, index);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first stamp; one of a later change only where there is no other. */
function stamped(units: readonly Unit[]): PartialDate | undefined {
  const stamps = units.flatMap((unit) => dateStampOf(unit) ?? []).filter((stamp) => stamp.date !== undefined);
  return (stamps.find((stamp) => !stamp.updated) ?? stamps[0])?.date;
}

/** "(Published in The Gazette, May 3rd, 2020)", after the body. */
function printed(unit: Unit): PartialDate | undefined {
  return /^\W*(?:first |originally )?(?:published|posted|issued)\b/i.test(unit.text.slice(0, 60))
    ? dayIn(unit)
    : undefined;
}

function dayIn(unit: Unit): PartialDate | undefined {
  return datesIn(head(unit, 600)).findLast((date) => date.precision === "day");
}
