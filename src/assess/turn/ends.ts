/** Who stands where in a turn: the holder, the office, who came before or after. All are indices of the document's mentions. */
import type { Mention, Turn } from "../../model.ts";
import { lemmaAt, type Passage } from "../../relation/passage.ts";
import { subjectsOf } from "../../relation/subjects.ts";
import type { Reading } from "./verbs.ts";

/** Whose turn it is; undefined where the passage names nobody. */
export function holderOf(passage: Passage, verb: number, reading: Reading): number | undefined {
  if (reading.holder === "object") return personUnder(passage, passage.tree.first(verb, "obj"));
  const heads = subjectsOf(passage, verb);
  const found = heads.map((head) => mentionUnder(passage, head)).find((index) => index !== undefined);
  const mention = passage.mentions[found ?? -1];
  if (found === undefined || mention === undefined) return undefined;
  return mention.form === "pronoun"
    ? (personBefore(passage, mention) ?? found)
    : isHolder(mention, reading)
      ? found
      : undefined;
}

function isHolder({ kind, form }: Mention, { isGroup }: Reading): boolean {
  if (form === "nominal") return false;
  return kind === "person" || (isGroup === true && (kind === "country" || kind === "organization"));
}

/** "… to meet Roe since he took office": the name right before is who is meant. */
function personBefore(passage: Passage, pronoun: Mention): number | undefined {
  if (!/^(?:he|she)$/iu.test(pronoun.text)) return undefined;
  const before = passage.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.sentence === pronoun.sentence && mention.end <= pronoun.start)
    .filter(({ mention }) => mention.kind === "person" && mention.form === "name");
  return before.at(-1)?.index;
}

function mentionUnder(passage: Passage, head: number | undefined): number | undefined {
  return head === undefined ? undefined : passage.mentionAt(head);
}

/** The person that a noun is, or that stands in apposition to it: "his mentor, Ada Roe". */
function personUnder(passage: Passage, head: number | undefined): number | undefined {
  if (head === undefined) return undefined;
  const heads = [head, ...passage.tree.all(head, "appos", "flat", "conj", "dep")];
  return heads.flatMap((each) => passage.mentionAt(each) ?? []).find((index) => isNamedPerson(passage, index));
}

function isNamedPerson(passage: Passage, index: number): boolean {
  const mention = passage.mentions[index];
  return mention?.kind === "person" && mention.form === "name";
}

/** Who came before or after. */
export function otherOf(passage: Passage, verb: number, { other }: Reading): number | undefined {
  if (other === undefined) return undefined;
  if (other === "object") return personUnder(passage, passage.tree.first(verb, "obj")) ?? personBehind(passage, verb);
  const word = other === "agent" ? "by" : "from";
  const oblique = passage.tree
    .all(verb, "obl", "obl:agent")
    .find((head) => passage.tree.all(head, "case").some((at) => lemmaAt(passage, at) === word));
  return personUnder(passage, oblique);
}

/** "succeeding his mentor, Ada Roe": the first name of a person within a few words behind the verb. */
function personBehind(passage: Passage, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + 6; at++) {
    const index = passage.mentionAt(at);
    if (index !== undefined && isNamedPerson(passage, index)) return index;
    if (/^(?:VERB|SCONJ)$/u.test(passage.tokens[at]?.upos ?? "")) return undefined;
  }
  return undefined;
}

/** The office that a verb's clause names, and whose it is; for a group that is joined, the group. */
export function officeUnder(
  passage: Passage,
  verb: number,
  { isGroup }: Reading,
): Partial<Pick<Turn, "title" | "post">> {
  if (isGroup === true) {
    const post = mentionUnder(passage, passage.tree.first(verb, "obj"));
    return post === undefined ? {} : { title: "member", post };
  }
  for (const at of passage.tree.subtree(verb)) {
    const office = passage.mentions[passage.mentionAt(at) ?? -1];
    if (at > verb && office?.kind === "office" && isOwn(passage, verb, at)) return officeAt(passage, office);
  }
  return {};
}

/** Whether an office is the verb's own: not a title before somebody's name, nor in a clause of its own. */
function isOwn(passage: Passage, verb: number, at: number): boolean {
  const path = passage.tree.path(at);
  const within = path.slice(0, path.indexOf(verb));
  const isApart = within.some((each) =>
    /^(?:acl|advcl|ccomp|parataxis|appos|csubj)/u.test(passage.tokens[each]?.deprel ?? ""),
  );
  const office = passage.mentions[passage.mentionAt(at) ?? -1];
  const next = passage.mentions[passage.mentionAt(office?.tokens.end ?? -1) ?? -1];
  return !isApart && next?.kind !== "person";
}

/** An office's words, and the mention of the country or group right before or behind it. */
export function officeAt(passage: Passage, office: Mention): Pick<Turn, "title"> & Partial<Pick<Turn, "post">> {
  const post = ownerAt(passage, office.tokens.start - 1, -1) ?? ownerAt(passage, office.tokens.end, 1);
  return { title: office.text.replace(/\s+/gu, " "), ...(post === undefined ? {} : { post }) };
}

function ownerAt(passage: Passage, from: number, step: 1 | -1): number | undefined {
  const skipped = step === 1 ? /^(?:of|the|for)$/iu : /^(?:['’]s?|new|next|first|acting|deputy|interim)$/iu;
  let at = from;
  while (skipped.test(passage.tokens[at]?.text ?? "")) at += step;
  if (step === 1 && at === from) return undefined;
  const index = passage.mentionAt(at);
  const mention = passage.mentions[index ?? -1];
  return mention?.kind === "country" || (mention?.kind === "organization" && mention.form === "name")
    ? index
    : undefined;
}
