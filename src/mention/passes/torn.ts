/**
 * Names that a hyphen tore, and names that took in their owner: "Ostra-Vell" where the document has "Ostra-Vell Airlines" too, "Al-Marsun",
 * and "Oslo's | Nordvik Airport", which are two names.
 */
import type { Found, Pass } from "../finder.ts";
import { canonicalName } from "../lookup.ts";
import { isJoiner, type Passage, type View } from "../view.ts";
import { folded, isPossessive } from "../word.ts";

/** The Arabic article, which belongs to the name behind it. */
const isArticle = folded(/^(?:al|el|an|as|ash|ad|ar|at|az|ul)$/);

/** The bodies in whose names a document has a hyphen, by what that joins: "ostra-vell". */
function compounds(view: View, found: readonly Found[]): ReadonlySet<string> {
  const joined = new Set<string>();
  const alone = new Set<string>();
  for (const { sentence, start, end, form, kind } of found) {
    const passage = view.passages[sentence];
    if (passage === undefined || form !== "name") continue;
    if (kind === "organization" && end > start + 2 && isJoiner(passage, start + 1))
      joined.add(compoundAt(passage, start));
    if (end === start + 1 && !isJoiner(passage, end) && !isJoiner(passage, start - 1))
      alone.add(passage.folded[start] ?? "");
  }
  return new Set([...joined].filter((name) => !name.split("-").some((part) => alone.has(part))));
}

function compoundAt({ folded: words }: Passage, start: number): string {
  return `${words[start]}-${words[start + 2]}`;
}

/** The two parts as one name, where the document has a body of that name, or where the first is an article. */
function mended(view: View, one: Found, other: Found | undefined, bodies: ReadonlySet<string>): Found | undefined {
  const passage = view.passages[one.sentence];
  if (passage === undefined || !isTorn(passage, one)) return undefined;
  const isBeside = other?.sentence === one.sentence && other.start === one.end + 1 && other.form === "name";
  const end = isBeside ? other.end : one.end + 2;
  const rest = { sentence: one.sentence, start: one.start, end, form: "name", trust: 1, finder: torn.name } as const;
  if (isBeside && isArticle(passage.words[one.start])) return { ...rest, kind: other.kind };
  return bodies.has(compoundAt(passage, one.start)) ? { ...rest, kind: "organization" } : undefined;
}

/** A name of one word with a hyphen right behind it. */
function isTorn(passage: Passage, { start, end, form }: Found): boolean {
  return form === "name" && end - start === 1 && isJoiner(passage, end);
}

/** A place or a country that owns the name behind it, and that name. */
function parted({ passages }: View, mention: Found): readonly Found[] {
  if (mention.form !== "name" || mention.trust > 1) return [mention];
  const { words = [], tokens = [] } = passages[mention.sentence] ?? {};
  const behind = words.slice(mention.start + 1, mention.end - 1).findIndex((word) => isPossessive(word));
  if (behind < 0) return [mention];
  const mark = mention.start + 1 + behind;
  const text = tokens
    .slice(mention.start, mark)
    .map((token) => token.text)
    .join(" ");
  const kind = canonicalName(text, "country") === undefined ? "place" : "country";
  const canonical = canonicalName(text, kind);
  if (canonical === undefined) return [mention];
  return [
    { ...mention, end: mark, head: mark - 1, kind, canonical, trust: 2, finder: torn.name },
    { ...mention, start: mark + 1 },
  ];
}

function apply(view: View, found: readonly Found[]): readonly Found[] {
  const bodies = compounds(view, found);
  return found.flatMap((mention, i): readonly Found[] => {
    const whole = mended(view, mention, found[i + 1], bodies);
    return whole === undefined ? parted(view, mention) : [whole];
  });
}

export const torn: Pass = { name: "torn", apply };
