/**
 * Whom a document comes from, as far as it says so itself: the agency that wrote it, the outlet that printed it.
 */
import { agencyOf } from "../../clean/agencies.ts";
import type { Document } from "../../model.ts";

/** The outlet as a key: the publisher's name, else the host of the address. */
export function outletOf({ publisher, url }: Document): string | undefined {
  return (publisher === undefined ? undefined : houseKey(publisher)) ?? hostOf(url);
}

/** The agency that wrote a document, else its outlet, as a key. */
export function houseOf(document: Document | undefined): string | undefined {
  if (document === undefined) return undefined;
  const name = houseNameOf(document);
  return (name === undefined ? undefined : houseKey(name)) ?? outletOf(document);
}

/** The agency that wrote a document, else the outlet that printed it, as it is written. */
export function houseNameOf({ agency, publisher }: Pick<Document, "agency" | "publisher">): string | undefined {
  if (agency === undefined || publisher === undefined) return agency ?? publisher;
  return houseKey(agency) === initialsOf(houseKey(publisher)) ? publisher : agency;
}

/** "mp" for "meridian press": an outlet that signs with its initials is no other house. */
function initialsOf(key = ""): string {
  return key
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
}

/** Spellings of one house are equal: "The Oslo Times" and "Oslo Times", "AFP" and "Agence France-Presse". Undefined for a name without letters. */
export function houseKey(name: string): string | undefined {
  const words = (agencyOf(name) ?? name).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = (words[0] === "the" && words.length > 1 ? words.slice(1) : words).join(" ");
  return key === "" ? undefined : key;
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, "");
  return host === "" ? undefined : host;
}
