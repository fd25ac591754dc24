/**
 * Dates that are known as finely as a text says, as the days that other formats want.
 */

/** The first day of a date such as "2007", "2007-04" or "2007-04-30". */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, "2007-04-30".length);
}

/** The last day of such a date. */
export function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, "0")}`;
}

/**
 * The date of something that happened between two days, never finer than they allow: "2010-05" from 2010-05-03 to 2010-05-09,
 * nothing where the years differ.
 */
export function dateBetween(earliest: string, latest: string): string | undefined {
  const [from, to] = [earliest.split("-"), latest.split("-")];
  const differs = from.findIndex((part, index) => part !== to[index]);
  const shared = differs < 0 ? from : from.slice(0, differs);
  return shared.length === 0 ? undefined : shared.join("-");
}
