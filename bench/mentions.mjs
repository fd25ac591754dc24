/**
 * Synthetic mentions with known truth: documents that speak of made-up people and bodies, in the ways in which news writes one name
 * otherwise, with namesakes among them. The same size gives the same documents.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generator } from "./random.mjs";

const LISTS = join(import.meta.dirname, "..", "data", "gazetteer");
const COUNTRIES =
  "Norway Chile Peru Kenya Ghana Canada Japan Egypt Poland Vietnam Iceland Oman Laos Cuba Mali Nepal".split(" ");
const FIRST =
  "Harbour Meridian Atlas Orchard Beacon Granite Summit Lantern Falcon Cedar Anchor Prairie Horizon Copper Velvet Juniper".split(
    " ",
  );
const SECOND =
  "Energy Freight Textile Mining Housing Fisheries Aviation Insurance Railway Timber Chemical Water Grain Steel Media Salt".split(
    " ",
  );
const HEADS = "Association Institute Union Federation Agency Fund Corporation Alliance Society Council".split(" ");
const SYLLABLES =
  "ba bin chul dae do dong eun gun gyu ha hae han hee ho hoon hun hye hyun il in jae jeong ji jin joo jun kyu kyung man mi min myung na nam ok rae rin seo seok seon seung si so sook soo su sung tae wan won woo ye yeon yeong yoo yong young yun".split(
    " ",
  );
const FAMILIES = "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim".split(" ");

/** Entities of a document, mentions of each, and how many mentions an entity has in the corpus on average. */
const [PER_DOCUMENT, PER_ENTITY] = [8, 12];

/** So many names of a list are common. */
const COMMON = 60;

/**
 * About `size` mentions in documents.
 *
 * @returns `documents`, each with `id`, `mentions` and `facts` of each mention's person (`country`), and `truth`: for each document
 *   and mention the number of its entity.
 */
export function syntheticMentions(size) {
  const random = generator(size);
  const entities = entitiesFor(Math.ceil(size / PER_ENTITY), random);
  const documents = [];
  const truth = [];
  for (let count = 0; count < size; count += documents.at(-1).mentions.length) {
    const { document, entityOf } = documentOf(`document-${documents.length}`, entities, random);
    documents.push(document);
    truth.push(entityOf);
  }
  return { documents, truth };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];
/** Of a list the first much more often than the last, as names are. */
const pickCommon = (list, random) => list[Math.floor(list.length * random() ** 3)];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

function listOf(file) {
  const lines = readFileSync(join(LISTS, file), "utf8").split("\n");
  return lines.filter((line) => /^[a-z]{3,}$/.test(line)).map(capital);
}

function entitiesFor(count, random) {
  const lists = { given: listOf("given-names.txt"), families: listOf("surnames.txt") };
  const entities = [];
  const common = [];
  for (let number = 0; number < count; number += 1) {
    const draw = random();
    const country = pick(COUNTRIES, random);
    if (draw < 0.02) entities.push(namesake(common, lists, country, random));
    else if (draw < 0.55) entities.push({ kind: "person", country, ...western(lists, random) });
    else if (draw < 0.65) entities.push({ kind: "person", country, ...korean(random) });
    else entities.push(body(number, random));
  }
  return entities;
}

/** A person with a common name, about every other one a namesake of somebody in another country. */
function namesake(common, { given, families }, country, random) {
  const former = random() < 0.5 ? common.pop() : undefined;
  if (former !== undefined) return { ...former, country: otherThan(former.country, random) };
  const lists = { given: given.slice(0, COMMON), families: families.slice(0, COMMON) };
  common.push({ kind: "person", country, ...western(lists, random) });
  return common.at(-1);
}

function otherThan(country, random) {
  const other = pick(COUNTRIES, random);
  return other === country ? otherThan(country, random) : other;
}

/** A person: the names that documents use, each document one of them, and the family name that follows. */
function western({ given, families }, random) {
  const [first, middle, last] = [pickCommon(given, random), pick(given, random), pickCommon(families, random)];
  const full = [`${first} ${last}`, `${first} ${last}`];
  if (random() < 0.3) full.push(`${first} ${middle[0]}. ${last}`, `${first} ${middle} ${last}`);
  if (random() < 0.15) full.push(`${respelt(first)} ${last}`);
  return { full, short: last };
}

/** Another transliteration of a word. */
function respelt(word) {
  return word
    .replace("oo", "ou")
    .replace("ph", "f")
    .replace(/i$/, "y")
    .replace("ck", "k")
    .replace(/([lmnst])(?=[aeiou])/, "$1$1");
}

function korean(random) {
  const family = pick(FAMILIES, random);
  const [first, second] = [pick(SYLLABLES, random), pick(SYLLABLES, random)];
  const given = `${capital(first)}-${second}`;
  return { full: [`${family} ${given}`, `${family} ${given.replace("-", " ")}`, `${given} ${family}`], short: family };
}

function body(number, random) {
  const words = [pick(FIRST, random), pick(SECOND, random), pick(HEADS, random)];
  const place = `${pick(FIRST, random)}${pick(["ville", "ton", "by", "stad"], random)}${number % 97}`.replace(
    /\d+/,
    (digits) => letters(digits),
  );
  const name = `${place} ${words.join(" ")}`;
  const full = [name, name.replace("Harbour", "Harbor"), `${words.join(" ")} of ${place}`];
  return {
    kind: "organization",
    full,
    short: name
      .split(" ")
      .map(([letter]) => letter)
      .join(""),
  };
}

function letters(digits) {
  return [...digits].map((digit) => "aeiourlmns"[Number(digit)]).join("");
}

function documentOf(id, entities, random) {
  const mentions = [];
  const entityOf = [];
  const countries = [];
  const present = new Set(Array.from({ length: PER_DOCUMENT }, () => Math.floor(entities.length * random() ** 1.5)));
  for (const number of present) {
    const { kind, country } = entities[number];
    const shown = kind === "person" && random() < 0.7 ? country : undefined;
    for (const mention of mentionsOf(entities[number], random)) {
      mentions.push({ kind, form: "name", ...mention });
      entityOf.push(number);
      countries.push(shown);
    }
  }
  return { document: { id, mentions, countries }, entityOf };
}

/** How one document speaks of an entity: by its name, then once or twice by a shorter one or by the same. */
function mentionsOf({ kind, full, short }, random) {
  const name = pick(full, random);
  const more = 1 + Math.floor(random() * 2);
  if (kind === "person") return [{ text: name }, ...Array(more).fill({ text: short })];
  return [{ text: name }, ...Array(more).fill(random() < 0.3 ? { text: short, expansion: name } : { text: name })];
}

/**
 * Precision, recall and F1 over pairs of mentions.
 *
 * @param truth numbers of entities, @param found those that were found, both in one order.
 */
export function pairwise(truth, found) {
  const pairs = (counts) => [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const count = (keys) => keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map());
  const right = pairs(count(truth.map((entity, i) => `${entity} ${found[i]}`)));
  const [precision, recall] = [right / pairs(count(found)), right / pairs(count(truth))];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
