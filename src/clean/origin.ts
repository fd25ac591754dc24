/**
 * Where an article comes from: the outlet that printed it, and the agency that wrote it.
 */
import type { Metadata } from "../model.ts";
import { agencyOf } from "./agencies.ts";
import { agencyInCredit, creditOf } from "./byline.ts";
import { datelineOf } from "./dateline.ts";
import type { Label } from "./label.ts";
import { outletIn } from "./masthead.ts";
import { head, type Unit } from "./units.ts";

const HOLDER =
  /(?:©|\bcopyright\b|\(c\))[\s©]{0,3}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|\d\d))?)?[\s,–-]{0,4}(?:by )?(\p{Lu}[\p{L}\d&'’ -]{1,40}?)(?=[.,;|(]|\s+(?:all|ltd|inc|llc|plc)\b|$)/iu;

/** The outlet, as metadata, a credit, the copyright or a line above the headline names it. */
export function publisherOf(metadata: Metadata, units: readonly Unit[], labels: readonly Label[]): string | undefined {
  if (metadata.publisher !== undefined) return metadata.publisher;
  const first = labels.findIndex((label) => label.role === "body");
  const saying = (why: string): readonly Unit[] => units.filter((_, index) => labels[index]?.why === why);
  const credits = saying("source credit").flatMap((unit) => creditOf(unit) ?? []);
  const outlet =
    credits.find((credit) => agencyInCredit(credit) === undefined) ??
    outletAbove(units, labels, first) ??
    saying("copyright").flatMap(holdersIn)[0];
  const name = units.find((_, index) => index < first && labels[index]?.why === "outlet name");
  const found = outlet ?? name?.text;
  return found === undefined ? undefined : plain(found);
}

/** The outlet that a line above the body names, which is no headline: "The Daily Courier | World", "The Courier, Friday 16 April 2010". */
function outletAbove(units: readonly Unit[], labels: readonly Label[], first: number): string | undefined {
  const lines = units.slice(0, Math.max(first, 0)).filter((_, index) => labels[index]?.role !== "headline");
  return lines.flatMap((unit) => outletIn(unit) ?? []).find((name) => agencyOf(name) === undefined);
}

/** The news agency that byline, dateline or credit names. Above the body's end only, so that no teaser's is taken. */
export function agencyFrom(units: readonly Unit[], labels: readonly Label[]): string | undefined {
  const first = labels.findIndex((label) => label.role === "body");
  const top = units.slice(0, Math.max(first, 0)).filter((_, index) => isCredit(labels[index]));
  const bottom = units.filter((_, index) => index > first && labels[index]?.why === "source credit");
  for (const unit of [...top, ...bottom]) {
    const agency = datelineOf(unit)?.agency ?? agencyInCredit(creditOf(unit) ?? head(unit));
    if (agency !== undefined) return agency;
  }
  return undefined;
}

function isCredit(label: Label | undefined): boolean {
  return label?.role === "byline" || label?.role === "dateline" || label?.why === "source credit";
}

function holdersIn(unit: Unit): readonly string[] {
  const name = HOLDER.exec(head(unit))?.[1]
    ?.replace(/^of |\s(?:19|20)\d\d$/g, "")
    .trim();
  return name === undefined || agencyOf(name) !== undefined ? [] : [name];
}

function plain(text: string): string {
  return text.replace(/^[\s.|*=~_•·–—-]+|[\s.|*=~_•·–—-]+$/gu, "").slice(0, 100);
}
