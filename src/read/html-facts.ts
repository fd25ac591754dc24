/**
 * What a page says of its article outside the text: meta elements, links, <time>, and schema.org's JSON-LD.
 */
import type { Metadata } from "../model.ts";
import { type Fields, isFields, metadataOf } from "./fields.ts";

/** What is needed of a DOM document. */
export interface Page {
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

type Fact = keyof Metadata;

/** Where each fact stands, the most trustworthy first: a selector, and the attribute that holds the value. */
const PLACES: Readonly<Record<Fact, readonly (readonly [selector: string, attribute: string])[]>> = {
  title: [["meta[property='og:title']", "content"]],
  publisher: [
    ["meta[property='og:site_name']", "content"],
    ["meta[name='application-name']", "content"],
  ],
  published: [
    ["meta[property='article:published_time']", "content"],
    ["[itemprop='datePublished'][content]", "content"],
    ["[itemprop='datePublished'][datetime]", "datetime"],
    ["meta[name='parsely-pub-date']", "content"],
    ["meta[name='DC.date.issued']", "content"],
    ["meta[name='pubdate']", "content"],
    ["meta[name='date']", "content"],
    ["time[pubdate][datetime]", "datetime"],
    ["article time[datetime]", "datetime"],
    ["time[datetime]", "datetime"],
  ],
  url: [
    ["link[rel='canonical']", "href"],
    ["meta[property='og:url']", "content"],
  ],
  author: [
    ["meta[name='author']", "content"],
    ["meta[property='article:author']", "content"],
  ],
};

const FACTS: readonly Fact[] = ["title", "publisher", "published", "url", "author"];

/** The facts of a page. JSON-LD goes before <time> and after the meta elements that name the same thing. */
export function pageFacts(page: Page): Metadata {
  const linked = jsonLdFacts(page);
  const found = FACTS.flatMap((fact) => {
    const value = declared(page, fact) ?? linked[fact] ?? elsewhere(page, fact);
    return value === undefined ? [] : [[fact, value]];
  });
  return Object.fromEntries(found);
}

function declared(page: Page, fact: Fact): string | undefined {
  return firstOf(
    page,
    PLACES[fact].filter(([selector]) => !selector.includes("time[")),
  );
}

function elsewhere(page: Page, fact: Fact): string | undefined {
  return firstOf(
    page,
    PLACES[fact].filter(([selector]) => selector.includes("time[")),
  );
}

function firstOf(page: Page, places: readonly (readonly [string, string])[]): string | undefined {
  for (const [selector, attribute] of places) {
    const value = page.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** The facts of the first schema.org article on the page. */
function jsonLdFacts(page: Page): Metadata {
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const article = nodesOf(parsed(script.textContent ?? "")).find(isArticle);
    if (article !== undefined) return metadataOf(article);
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The objects of a JSON-LD value: itself, the items of a list, the members of "@graph". */
function nodesOf(value: unknown): readonly Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isFields).flatMap((node) => {
    const graph = Object.hasOwn(node, "@graph") ? node["@graph"] : undefined;
    return Array.isArray(graph) ? [node, ...graph.filter(isFields)] : [node];
  });
}

function isArticle(node: Fields): boolean {
  const type = node["@type"];
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === "string" && /(?:Article|BlogPosting|Report)$/.test(name));
}
