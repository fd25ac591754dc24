/**
 * Synthetic articles with planted reprints and passages: events that several outlets report in words of their own, quoting one speech;
 * wire stories that others print cut, re-headlined, re-paragraphed and with words changed; outlets whose pages all end alike. The same
 * size gives the same articles.
 */
import { generator } from "./random.mjs";

const LITTLE =
  "the of and to in a that for on with as at by from its was were had would will after before over under about against between during".split(
    " ",
  );
const OUTLETS = [
  "Harbour Post",
  "Northern Courier",
  "Valley Record",
  "Evening Anchor",
  "Granite Herald",
  "Quay Gazette",
];
const DAY = 86_400_000;
const START = Date.UTC(2011, 0, 3);

const CONSONANTS = "b c d f g h k l m n p r s t v w br cl dr fl gr pl pr st tr".split(" ");
const ENDS = "n r l t s nd rt st m ck".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");

/**
 * About `size` articles.
 *
 * @returns `articles`, each with `path`, `text`, `publisher` and mostly `published`; `reprints` and `passages`: groups of paths
 */
export function reprintStories(size) {
  const random = generator(size);
  const tools = writing(random);
  const found = { articles: [], reprints: [], passages: [] };
  while (found.articles.length < size) addEvent(found, tools, random);
  return found;
}

/** Makes words, sentences and paragraphs. */
function writing(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const syllable = () => pick(CONSONANTS) + pick(VOWELS);
  const bank = Array.from({ length: 4000 }, () => syllable() + (random() < 0.6 ? syllable() : "") + pick(ENDS));
  /** Few words are said often, most rarely. */
  const content = () => bank[Math.floor(bank.length * random() ** 2.5)];
  const words = (count) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? pick(LITTLE) : content())).join(" ");
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const sentence = () => `${capital(words(between(10, 28)))}.`;
  const paragraph = () => Array.from({ length: between(1, 3) }, sentence).join(" ");
  return { pick, between, content, capital, sentence, paragraph, headline: () => capital(words(8)) };
}

/** One event: reports of it by several outlets, and what is printed after them. */
function addEvent(found, tools, random) {
  const { between, sentence, paragraph } = tools;
  const day = START + found.articles.length * DAY * 0.1;
  const speech = Array.from({ length: between(1, 3) }, sentence).join(" ");
  const report = () => [...Array.from({ length: between(5, 12) }, paragraph), `"${speech}"`, paragraph()];
  const put = (paragraphs, days, outlets = OUTLETS) =>
    add(found, { paragraphs, day: day + days * DAY, dated: random() < 0.9, outlet: tools.pick(outlets) });
  const reports = Array.from({ length: between(1, 3) }, () => {
    const paragraphs = report();
    return { paragraphs, path: put(paragraphs, 0) };
  });
  const [wire] = reports;
  // An outlet that says a thing twice is one source in any case.
  const others = OUTLETS.filter(
    (outlet) => outlet !== found.articles[found.articles.length - reports.length].publisher,
  );
  const draw = random();
  if (draw < 0.25) {
    const copies = Array.from({ length: between(1, 4) }, () => put(reprinted(wire.paragraphs, tools, random), 1));
    found.reprints.push([wire.path, ...copies]);
  } else if (draw < 0.4) {
    const long = wire.paragraphs.find((each) => each.split(" ").length >= 40 && !each.startsWith('"'));
    if (long !== undefined) found.passages.push([wire.path, put([paragraph(), long, ...report()], 2, others)]);
  } else if (draw < 0.45) {
    const whole = wire.paragraphs.map((each) => `"${each.replaceAll('"', "'")}`);
    found.passages.push([wire.path, put([paragraph(), ...whole.with(-1, `${whole.at(-1)}"`), ...report()], 3, others)]);
  }
}

/** A wire story as another outlet prints it: its end cut off, a paragraph left out, words put otherwise, paragraphs parted anew. */
function reprinted(paragraphs, { between, content, sentence }, random) {
  const kept = paragraphs.slice(0, Math.max(3, Math.ceil(paragraphs.length * (0.4 + 0.6 * random()))));
  if (kept.length > 4 && random() < 0.4) kept.splice(between(1, kept.length - 1), 1);
  const every = between(9, 40);
  const edited = kept.map((text) =>
    text
      .replace(/\b[a-z]{4,}\b/g, (word) => (random() < 1 / every ? content() : word))
      .replace(/\. /g, () => (random() < 0.5 ? ".\n\n" : ". ")),
  );
  if (random() < 0.3) edited[0] = `${sentence()} ${edited[0]}`;
  return edited;
}

function add(found, { paragraphs, day, dated, outlet }) {
  const path = `article-${found.articles.length}.txt`;
  const text = [...paragraphs, ...endOf(outlet)].join("\n\n");
  const published = new Date(day).toISOString().slice(0, 10);
  found.articles.push({ path, text, publisher: outlet, ...(dated ? { published } : {}) });
  return path;
}

/** How all pages of an outlet end. */
function endOf(outlet) {
  if (outlet < "H") return [];
  return [
    `The ${outlet} has told its readers the truth about this coast since the year in which the lighthouse was lit for the first time. ` +
      `Letters to the editor of the ${outlet} are welcome and may be cut, and those without a name will not be printed in any case.`,
  ];
}
