/**
 * A document's distinct names: mentions whose names are spelt alike are one group, unless the text tells them apart.
 */
import { pushTo } from "../common/collections.ts";
import type { Sex } from "../mention/gazetteer/sexes.ts";
import type { Mention } from "../model.ts";
import type { NameGroup } from "./aliases/rule.ts";
import { namesOtherwise } from "./definitions.ts";
import { generationOf, middleOf } from "./facts.ts";
import { initials, isLoneName, nameKey } from "./names.ts";
import { ownedName } from "./owned.ts";
import { soundKeys } from "./spelling.ts";

/** What the resolver needs of a mention. */
export type NameMention = Pick<Mention, "text" | "kind" | "form" | "canonical" | "demonym" | "expansion"> & {
  /** The country that it is a body of. */
  readonly owner?: string | undefined;
  /** A person's, by title or given name. */
  readonly sex?: Sex | undefined;
};

/** A document's distinct names in the order of the text, and for each mention the number of its name; -1 for one without. */
export interface NameGroups {
  readonly groups: readonly NameGroup[];
  readonly groupOf: readonly number[];
}

interface OpenGroup extends Omit<NameGroup, "words" | "expansions"> {
  readonly expansions: Set<string>;
}

/** Puts the mentions of a document together by name. */
export function groupByName(mentions: readonly NameMention[]): NameGroups {
  const open: OpenGroup[] = [];
  const byKey = new Map<string, number>();
  const nameOf = namesOtherwise(mentions);
  const markIn = marks(mentions);
  const groupOf = mentions.map((mention) => {
    if (!isNamed(mention)) return -1;
    const { kind } = mention;
    const name = mention.owner === undefined ? nameOf(mention) : ownedName(mention.text, mention.owner);
    const key = nameKey(kind, name) || name;
    const mark = markIn(mention);
    const whole = `${kind} ${key} ${mark ?? ""}`;
    const at = byKey.get(whole) ?? open.length;
    byKey.set(whole, at);
    open[at] ??= {
      ...{ kind, key, text: name, expansions: new Set() },
      ...(mark === undefined ? {} : { mark }),
      ...(mention.sex === undefined ? {} : { sex: mention.sex }),
      ...(mention.owner === undefined ? {} : { unowned: nameKey(kind, mention.text) }),
    };
    if (mention.expansion !== undefined) open[at].expansions.add(nameKey(kind, mention.expansion));
    return at;
  });
  return { groups: open.map((group) => ({ ...group, words: group.key.split(" ") })), groupOf };
}

/** An office alone is no entity: every country has a defense minister. Offices with their country are made of claims. */
function isNamed({ form, kind }: NameMention): boolean {
  return form === "name" && kind !== "office";
}

/** What tells bearers of one name apart. */
const MARKS = [generationOf, middleOf] as const;

/** The mark of a mention whose name the document gives to several ("… Sr.", "… Jr.", "… H. W. …"); undefined where it says nothing. */
function marks(mentions: readonly NameMention[]): (mention: NameMention) => string | undefined {
  const people = mentions.filter(({ kind }) => kind === "person");
  const tellers = MARKS.map((markOf) => {
    const found = new Map<string, Set<string>>();
    for (const mention of people) {
      const [key, mark] = [nameKey("person", mention.text), markOf(mention)];
      if (mark !== undefined) found.set(key, (found.get(key) ?? new Set()).add(mark));
    }
    return (mention: NameMention) =>
      (found.get(nameKey("person", mention.text))?.size ?? 0) > 1 ? markOf(mention) : undefined;
  });
  const sexOf = sexMarks(people);
  return (mention) =>
    mention.kind === "person" ? [...tellers, sexOf].flatMap((teller) => teller(mention) ?? [])[0] : undefined;
}

/** "Mrs Marsh" in a document with a man of that name is not just any Marsh. */
function sexMarks(people: readonly NameMention[]): (mention: NameMention) => string | undefined {
  const sexes = new Map<string, Set<Sex>>();
  const family = ({ text }: NameMention) => nameKey("person", text).split(" ").at(-1) ?? "";
  for (const person of people)
    if (person.sex !== undefined) sexes.set(family(person), (sexes.get(family(person)) ?? new Set()).add(person.sex));
  return (mention) =>
    isLoneName(mention.text) && (sexes.get(family(mention))?.size ?? 0) > 1 ? mention.sex : undefined;
}

/** How a person's last name sounds. */
function soundsOf({ kind, words }: NameGroup): readonly string[] {
  return kind === "person" ? soundKeys(words.at(-1) ?? "") : [];
}

/** At most so many groups are compared with one name: more share a word only in hostile or list-like texts. */
const MOST_NEIGHBOURS = 64;

/** For each group the groups that share a word with it, are its initials' long form, are it with other blanks, or its defined expansion. */
export function neighboursOf(groups: readonly NameGroup[]): readonly (readonly number[])[] {
  const index = new Map<string, number[]>();
  const add = (key: string, group: number) => {
    if ((index.get(key)?.length ?? 0) < MOST_NEIGHBOURS) pushTo(index, key, group);
  };
  groups.forEach((group, i) => {
    for (const word of new Set(group.words)) add(`word ${word}`, i);
    for (const sound of soundsOf(group)) add(`sound ${sound}`, i);
    add(`key ${group.key}`, i);
    add(`run ${group.words.join("")}`, i);
    add(`initials ${initials(group.text)}`, i);
  });
  return groups.map((group, i) => {
    const keys = [
      ...group.words.map((word) => `word ${word}`),
      ...soundsOf(group).map((sound) => `sound ${sound}`),
      ...[...group.expansions].map((key) => `key ${key}`),
      `initials ${group.words.join("")}`,
      `run ${group.words.join("")}`,
    ];
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []));
    found.delete(i);
    return [...found].sort((a, b) => a - b);
  });
}
