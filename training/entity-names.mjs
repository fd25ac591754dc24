/**
 * Names of a treebank that marks entities, as GUM does (`Entity=`, with the tokens that are an entity's least span): JSON lines for
 * `dump.mjs` and `names.mjs`, a document a line.
 *
 * node training/entity-names.mjs GUM.conllu > gum-names.jsonl
 */
import { isNameWord, isProper, isTitle, within } from "./proper-nouns.mjs";
import { documentsOf } from "./treebank.mjs";

const KINDS = { person: "person", organization: "organization", place: "place" };
/** What may stand inside a name. */
const LINK = /^(?:of|the|and|for|&|-|'s|’s)$/i;

/** Spans [from, to) of a sentence's tokens that `Entity=` opens and closes, with their type and least tokens. */
function entitySpans(tokens) {
  const open = [];
  return tokens.flatMap(({ misc }, at) => {
    const field = misc.match(/(?:^|\|)Entity=([^|]*)/)?.[1] ?? "";
    return [...field.matchAll(/\([^()]*|\)|[^()]+\)/g)].flatMap(([part]) => {
      if (part.startsWith("(")) {
        open.push(opened(part.slice(1), at));
        return [];
      }
      const id = part.slice(0, -1);
      const place = open.findLastIndex((span) => id === "" || span.id === id);
      return place < 0 ? [] : open.splice(place, 1).map((span) => ({ ...span, to: at + 1 }));
    });
  });
}

/** "1-person-new-sssss-cf1-1,2-coref-Ada_Lovelace" */
function opened(field, from) {
  const [id, type, , , , least = ""] = field.split("-");
  return { id, type, from, least: least.split(",").map((number) => from + Number(number) - 1) };
}

/** The name at the heart of an entity: its least span as far as it hangs together, and what belongs to its left. */
function nameIn(tokens, { from, to, type, least }) {
  const places = least.filter((at) => at < to).sort((one, other) => one - other);
  if (places.length === 0 || places.some((at) => !isProper(tokens[at]))) return [];
  let [start] = places;
  let end = start + 1;
  for (const place of places) if (tokens.slice(end, place).every(({ form }) => LINK.test(form))) end = place + 1;
  while (start > from && isProper(tokens[start - 1]) && within(tokens[start - 1])) start--;
  while (start + 1 < end && isTitle(tokens[start])) start++;
  const words = tokens.slice(start, end);
  if (!words.some(isNameWord)) return [];
  const people = type === "person" && words.at(-1).xpos === "NNPS";
  return [{ start: words[0].start, end: words.at(-1).end, kind: people ? "other" : (KINDS[type] ?? "other") }];
}

function namedDocument(sentences, number) {
  let text = "";
  const mentions = [];
  const ranges = [];
  for (const { text: own, tokens } of sentences) {
    const base = text.length;
    ranges.push({ start: base, end: base + own.length });
    const names = entitySpans(tokens).flatMap((span) => nameIn(tokens, span));
    mentions.push(
      ...names.map(({ start, end, kind }) => ({ start: base + start, end: base + end, kind, form: "name" })),
    );
    text += `${own}\n\n`;
  }
  return { id: String(number), text, sentences: ranges, mentions };
}

for (const document of documentsOf(process.argv[2]).map(namedDocument))
  process.stdout.write(`${JSON.stringify(document)}\n`);
