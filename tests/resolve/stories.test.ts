/** Invented stories, each told by five articles: how outlets write the same people and bodies, and whom they must not mix up. */
import { describe, expect, it } from "vitest";
import { idsOf, resolveTexts } from "./documents.ts";
import { STORIES } from "./stories.ts";

describe.each(STORIES)("$name", ({ articles, one, two }) => {
  const { entities } = resolveTexts(Object.fromEntries(articles.map((text, i) => [`${i}.txt`, text])));

  it.each(one)("is one: %s", (...names) => {
    const ids = names.flatMap((name) => idsOf(entities, name));
    expect(new Set(ids).size).toBe(1);
    for (const name of names) expect(idsOf(entities, name)).not.toEqual([]);
  });

  it.each(two)("are two: %s and %s", (a, b) => {
    const [one, other] = [idsOf(entities, a), idsOf(entities, b)];
    expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });
});
