/**
 * Synthetic stories with known truth: made-up events, each told by three articles of three outlets, with planted disagreements and
 * tenures, and with differences that are none: a toll that rises from day to day, "at least" on the
 * day before, the same number in other words. The same size gives the same stories.
 */
import { generator } from "./random.mjs";

const COUNTRIES =
  "Norway Chile Peru Kenya Ghana Canada Portugal Egypt Poland Vietnam Iceland Oman Finland Cuba Mali Nepal".split(" ");
const OUTLETS = "Harbour Post|Meridian Times|Granite Herald|Lantern News|Juniper Daily|Copper Gazette".split("|");
const FIRST =
  "Anna Carlos Daniel Elena Frank Grace Henry Irene James Karen Laura Martin Nina Oscar Paula Robert Sarah Thomas".split(
    " ",
  );
const STEMS = "Bar Cal Dor Fen Gul Hal Mun Lar Mor Nor Pel Ros Sal Tor Var Wes Bren Clar Holm Strand".split(" ");
const ENDS = "berg man ley ton well quist strom field dale worth by ham ner sen".split(" ");
const SITES =
  "textile factory|grain mill|paper plant|ferry terminal|coal mine|chemical depot|tram station|fish market".split("|");
const EVENTS = "fire|explosion|flood|landslide".split("|");
const TITLES = ["Prime Minister", "Foreign Minister", "Defense Minister", "Finance Minister"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Days by which a story's third article is later, where a toll that rises explains its number. */
const LATER = { rising: 1, bound: -1 };
/** What a story may disagree about; "none" has only differences that are none. */
const PLANTS = [
  ..."dead injured money age clock office denial place date spelling doer fate".split(" "),
  ..."none rising bound".split(" "),
];

/**
 * About `size` articles.
 *
 * @returns `articles` (`id`, `title`, `publisher`, `published`, `text`) and the truth: `conflicts` (`kind`, and for each of two
 *   sides the `ids` of articles that say so, and the `values` that they say) and `tenures` (`holder`, `title`, `post`, `from`, `to`; absent where no article says).
 */
export function syntheticStories(size) {
  const random = generator(size);
  const stories = Array.from({ length: Math.max(1, Math.round(size / 3)) }, (_, i) => storyOf(i, random));
  return {
    articles: stories.flatMap(({ articles }) => articles),
    conflicts: stories.flatMap(({ conflicts }) => conflicts),
    tenures: stories.flatMap(({ tenures }) => tenures),
  };
}

function storyOf(number, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const plant = PLANTS[number % PLANTS.length];
  const facts = factsOf(number, random, pick);
  const articles = [0, 1, 2].map((at) => articleOf(number, at, facts, plant));
  return { articles, conflicts: conflictsOf(articles, facts, plant), tenures: tenuresOf(facts, plant) };
}

/** The facts of a story. Its people, its town and its country's office are no other story's. */
function factsOf(number, random, pick) {
  const name = (offset) => personName(number * 4 + offset);
  const published = new Date(Date.UTC(2012, 0, 5) + number * 3 * 86_400_000);
  const began = { year: published.getUTCFullYear() - 1, month: Math.floor(random() * 12) };
  return {
    ...{ site: pick(SITES), event: pick(EVENTS), published, began },
    country: COUNTRIES[number % COUNTRIES.length],
    town: `${STEMS[number % STEMS.length]}${ENDS[Math.floor(number / STEMS.length) % ENDS.length]} ${["Bay", "Hill", "Falls", "Bridge"][Math.floor(number / 280) % 4]}`,
    title: TITLES[Math.floor(number / COUNTRIES.length) % TITLES.length],
    ...{ holder: name(0), before: name(1), other: name(2), victim: name(3) },
    dead: 12 + Math.floor(random() * 60),
    injured: 90 + Math.floor(random() * 100),
    money: 20 + Math.floor(random() * 70),
    age: 30 + Math.floor(random() * 40),
    minute: 5 * (1 + Math.floor(random() * 5)),
  };
}

function personName(number) {
  const first = FIRST[number % FIRST.length];
  const rest = Math.floor(number / FIRST.length);
  const last = STEMS[rest % STEMS.length] + ENDS[Math.floor(rest / STEMS.length) % ENDS.length];
  const more = Math.floor(rest / (STEMS.length * ENDS.length));
  return more === 0 ? `${first} ${last}` : `${first} ${last}-${STEMS[more % STEMS.length]}${ENDS[more % ENDS.length]}`;
}

/** What the third article says otherwise. */
function changed(facts, plant) {
  const { dead, injured, money, age, minute } = facts;
  const other = {
    dead: { dead: dead + 7 },
    injured: { injured: injured + 23 },
    money: { money: money + 15 },
    age: { age: age + 4 },
    clock: { minute: minute + 20 },
    office: { holder: facts.other },
    spelling: { victim: misspelt(facts.victim) },
    rising: { dead: dead + 7 },
  };
  return { ...facts, ...other[plant] };
}

/** A name with a letter of its family name doubled. */
function misspelt(name) {
  const at = name.lastIndexOf(" ") + 3;
  return name.slice(0, at) + name[at - 1] + name.slice(at);
}

/** What the first two articles and the third say of what only some stories have. */
const SAID = {
  denial: [
    ({ site, town }) => `Workers said that guards had locked the gates of the ${site} in ${town}.`,
    ({ site }) => `The owners denied that guards had locked the gates of the ${site}.`,
  ],
  place: [() => "A foreman was arrested in Bergen.", () => "A foreman was arrested in Lagos."],
  date: [() => "A foreman was arrested on Friday.", () => "A foreman was arrested on Saturday."],
  doer: [({ before }) => `${before} led the rescue.`, ({ other }) => `The rescue was led by ${other}.`],
  fate: [
    ({ site, other }) => `The director of the ${site}, ${other}, resigned.`,
    ({ site, other }) => `${other}, who ran the ${site}, was dismissed.`,
  ],
};

function articleOf(number, at, facts, plant) {
  const own = at === 2 ? changed(facts, plant) : facts;
  const day = new Date(own.published.getTime() + (at === 2 ? (LATER[plant] ?? 0) : 0) * 86_400_000);
  const sentences = [
    lead(own, at, plant),
    ...BODIES[at](own),
    ...(SAID[plant] ?? []).slice(at === 2 ? 1 : 0, at === 2 ? 2 : 1).map((say) => say(own)),
  ];
  return {
    id: `s${number}-${at}`,
    title: `${own.event} in ${own.town}`,
    publisher: OUTLETS[(number + at) % OUTLETS.length],
    published: day.toISOString().slice(0, 10),
    text: sentences.join(" "),
  };
}

function lead({ event, site, town, country, dead, injured }, at, plant) {
  const toll = plant === "bound" && at === 2 ? `at least ${dead - 4}` : `${dead}`;
  return [
    `A ${event} at the ${site} in ${town}, ${country}, killed ${toll} people and injured ${injured}, police said.`,
    `The death toll from the ${event} at the ${site} in ${town} stood at ${toll}, with ${injured} people wounded, the fire service of ${country} said.`,
    `${toll.charAt(0).toUpperCase()}${toll.slice(1)} people died and ${injured} were injured in the ${event} that struck the ${site} in ${town}, rescuers in ${country} said.`,
  ][at];
}

const BODIES = [
  (own) => [
    `The ${own.event} began at 8:${pad(own.minute)} a.m., witnesses said.`,
    `${own.country}'s ${own.title}, ${own.holder}, met the families in ${own.town}.`,
    `${own.holder} took office in ${MONTHS[own.began.month]} ${own.began.year}, succeeding ${own.before}.`,
    `Among the dead was ${own.victim}, ${own.age}, a teacher.`,
    `The government set aside $${own.money} million to repair homes in ${own.town}.`,
  ],
  (own) => [
    `Residents of ${own.town} said that the ${own.event} began at 8:${pad(own.minute)} a.m.`,
    `${own.country}'s ${own.title} ${own.holder} met the families.`,
    `${own.victim}, ${own.age}, who taught at the school, was among the dead.`,
    `Officials said that $${own.money} million was set aside to repair homes in ${own.town}.`,
  ],
  (own) => [
    `According to neighbours in ${own.town}, the ${own.event} began at 8:${pad(own.minute)} a.m.`,
    `The families were visited by ${own.country}'s ${own.title}, ${own.holder}.`,
    `The dead included ${own.age}-year-old ${own.victim}.`,
    `To repair homes in ${own.town}, $${own.money} million was set aside.`,
  ],
];

function pad(minute) {
  return String(minute).padStart(2, "0");
}

function conflictsOf(articles, facts, plant) {
  const ids = [[articles[0].id, articles[1].id], [articles[2].id]];
  const other = changed(facts, plant);
  const values = {
    dead: ["number", `${facts.dead}`, `${other.dead}`],
    injured: ["number", `${facts.injured}`, `${other.injured}`],
    money: ["number", `$${facts.money} million`, `$${other.money} million`],
    age: ["description", `${facts.age}`, `${other.age}`],
    clock: ["number", `8:${pad(facts.minute)}`, `8:${pad(other.minute)}`],
    office: ["office", facts.holder, other.holder],
    denial: ["denial", "asserted", "denied"],
    place: ["place", "Bergen", "Lagos"],
    date: ["date", "Friday", "Saturday"],
    spelling: ["spelling", facts.victim, other.victim],
    doer: ["participants", facts.before, facts.other],
    fate: ["description", "resigned", "dismissed"],
  }[plant];
  if (values === undefined) return [];
  const [kind, ...both] = values;
  return [{ kind, ids, values: both }];
}

function tenuresOf(facts, plant) {
  const { title, country: post, holder, before, other, began } = facts;
  const from = `${began.year}-${String(began.month + 1).padStart(2, "0")}`;
  return [
    { holder, title, post, from },
    { holder: before, title, post, to: from },
    ...(plant === "office" ? [{ holder: other, title, post }] : []),
  ];
}
