/** A document as finders of details see it: sentences with the names in them, each under a key that spellings share. */
import type { Mention, Reading, Span } from "../../model.ts";
import type { EntityAt } from "../../resolve/entities.ts";
import { nameWords } from "../../resolve/names.ts";

/** What a sentence says of how, why, where or by whom something was done, in a few words that can be compared. */
export interface Detail extends Span {
  readonly sentence: number;
  /** Only details of one topic are compared: "rank of roe a", "weapon". */
  readonly topic: string;
  /** What it says, folded; equal where two agree. */
  readonly value: string;
  /** In the text's words. */
  readonly text: string;
}

/** A name in a sentence. Offsets count from the sentence's start. */
export interface Named extends Span {
  readonly kind: Mention["kind"];
  /** The family name with an initial for people, the entity's name for the rest. */
  readonly key: string;
}

/** A sentence with its text and names. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly text: string;
  readonly names: readonly Named[];
  /** Whom "he" or "she" most likely is: the last person named before it, in one of the two sentences before. */
  readonly before?: string;
}

/** The family name with an initial: one outlet's "Daryl Roe" is another's "Darryl Roe". */
export function personKey(name: string): string {
  const words = nameWords(name);
  return `${words.at(-1) ?? ""} ${words.length > 1 ? (words[0]?.[0] ?? "") : ""}`.trim();
}

/** The lines of a document's body and headline. */
export function linesOf({ document, sentences, mentions }: Reading, at: EntityAt): readonly Line[] {
  const named = mentions.map((mention, index) => ({ mention, name: at(document.id, { mention: index })?.name }));
  const bySentence = new Map<number, Named[]>();
  for (const { mention, name } of named) {
    if (mention.form !== "name") continue;
    const start = sentences[mention.sentence]?.start ?? 0;
    const key = mention.kind === "person" ? personKey(name ?? mention.text) : (name ?? mention.text);
    const list = bySentence.get(mention.sentence) ?? [];
    bySentence.set(mention.sentence, list);
    list.push({ kind: mention.kind, key, start: mention.start - start, end: mention.end - start });
  }
  return sentences.map(({ index, start, end }) => {
    const names = (bySentence.get(index) ?? []).sort((a, b) => a.start - b.start);
    const earlier = [index - 1, index - 2].flatMap((each) => bySentence.get(each)?.findLast(mayBePerson) ?? []);
    const [before] = earlier;
    return {
      ...{ index, start, names, text: document.text.slice(start, end) },
      ...(before === undefined ? {} : { before: before.key }),
    };
  });
}

/** Whether a name is a person's. */
export function isPerson({ kind }: Named): boolean {
  return kind === "person";
}

/** Whom a stretch of a line is about: the last person named before it, or the one of the sentences before. */
export function personAt({ names, before }: Line, offset: number): string | undefined {
  const earlier = names.filter(({ start }) => start < offset);
  return (earlier.findLast(isPerson) ?? earlier.findLast(mayBePerson))?.key ?? before;
}

/** A name that no list knows may be read as an organization's. */
function mayBePerson({ kind }: Named): boolean {
  return kind === "person" || kind === "organization";
}

/** A detail at a match of a line. */
export function detailAt(line: Line, { start, end }: Span, topic: string, value: string): Detail {
  const span = { start: line.start + start, end: line.start + end };
  return { ...span, sentence: line.index, topic, value, text: line.text.slice(start, end) };
}
