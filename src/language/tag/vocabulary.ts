/**
 * Which Penn tags a word can have at all, out of context: closed classes from lists here, open classes from compromise's word
 * list and from endings. Cached: newspapers repeat themselves.
 */
import { ambiguity, lexiconTags } from "../compromise.ts";

const list = (text: string): readonly string[] => text.split(" ");

/** Closed-class words by their usual Penn tag; the rules in context decide the rest. */
const CLOSED: ReadonlyMap<string, string> = new Map(
  (
    [
      ["DT", "the a an this that these those some any no all both each every another either neither"],
      [
        "PRP",
        "i you he she it we they me him them us myself yourself himself herself itself ourselves yourselves themselves oneself mine yours hers ours theirs",
      ],
      ["PRP$", "my your his her its our their"],
      ["WP", "who whom what whoever whatever whomever"],
      ["WP$", "whose"],
      ["WDT", "which whichever"],
      ["WRB", "when where why how wherever whenever"],
      ["CC", "and or but nor & plus"],
      ["MD", "will would can could may might must shall should ca wo sha ought 'll ’ll 'd ’d"],
      [
        "RB",
        "not n't n’t never also too very just only even still already again now then here soon often always perhaps maybe almost quite rather instead together ever ago yet so away ahead abroad once twice else therefore however meanwhile moreover nevertheless nonetheless thus hence indeed furthermore otherwise somewhat",
      ],
      ["VBZ", "is has does 's ’s"],
      ["VBP", "are am have do 're ’re 've ’ve 'm ’m"],
      ["VBD", "was were had did"],
      ["VB", "be"],
      ["VBN", "been"],
      ["VBG", "being having"],
      ["TO", "to na"],
      [
        "IN",
        "of in for on with at from by about into over after before under between against during without within among amid despite through across toward towards upon since until till than as like near behind beyond beneath beside besides except via per throughout onto inside outside around along above below off out up down if because although though while whether unless whereas lest notwithstanding alongside amongst atop versus vs vs. @ unlike concerning regarding pending",
      ],
      [
        "NN",
        "something anything nothing everything someone anyone everyone somebody anybody everybody nobody none today tomorrow yesterday tonight lot bit kind sort course",
      ],
      ["JJ", "such many much few several other own same last next first second third former latter due able unable"],
      ["JJR", "more less fewer"],
      ["JJS", "most least"],
      [
        "CD",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen bn mn tn",
      ],
      ["UH", "yes oh hello hi thanks please wow hey ok okay yeah"],
    ] as const
  ).flatMap(([tag, words]) => list(words).map((word): readonly [string, string] => [word, tag])),
);

/** Penn tags for each of compromise's tags and pairs of readings. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  Infinitive: ["VB", "VBP"],
  PresentTense: ["VBZ"],
  PastTense: ["VBD", "VBN"],
  Participle: ["VBN"],
  Gerund: ["VBG"],
  Plural: ["NNS"],
  Singular: ["NN"],
  Noun: ["NN"],
  Actor: ["NN"],
  Uncountable: ["NN"],
  Unit: ["NN"],
  Duration: ["NN"],
  Currency: ["NN"],
  Adjective: ["JJ"],
  Comparative: ["JJR"],
  Superlative: ["JJS"],
  Adverb: ["RB"],
  Preposition: ["IN"],
  Ordinal: ["JJ"],
  Cardinal: ["CD"],
  Expression: ["UH"],
  "Noun|Verb": ["NN", "VB", "VBP"],
  "Plural|Verb": ["NNS", "VBZ"],
  "Adj|Noun": ["JJ", "NN"],
  "Adj|Past": ["JJ", "VBN", "VBD"],
  "Adj|Gerund": ["JJ", "VBG"],
  "Adj|Present": ["JJ", "VB", "VBP"],
  "Noun|Gerund": ["NN", "VBG"],
  "Actor|Verb": ["NN", "VB", "VBP"],
  "Person|Noun": ["NN"],
  "Person|Verb": ["VB", "VBP", "NN"],
  "Person|Adj": ["JJ"],
  "Unit|Noun": ["NN"],
};

/** Readings that an ending allows, for words that no list has. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ly$/, ["RB"]],
  [/(?:tion|sion|ment|ness|ship|ance|ence|ism|ist|hood|age|ity|eer|ology|ure)$/, ["NN"]],
  [/(?:tions|sions|ments|ships|ances|ences|isms|ists|ities|ers|ors|eers|ologies)$/, ["NNS"]],
  [/(?:able|ible|ful|less|ous|ive|ical|ary|ial|ual|ish|esque)$/, ["JJ"]],
  [/(?:[^aeiou]al|ic)$/, ["JJ", "NN"]],
  [/ing$/, ["VBG", "NN"]],
  [/ed$/, ["VBN", "VBD", "JJ"]],
  [/(?:ize|ise|ify|ate)$/, ["VB", "VBP"]],
  [/(?:izes|ises|ifies|ates)$/, ["VBZ", "NNS"]],
  [/[^su]s$/, ["NNS"]],
];

/** Forms that the lists have only one reading of, and news another. */
const EXTRA: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ["VB VBP VBD VBN", "put set cut let hit hurt shut cost split spread quit cast bet burst"],
      [
        "VBD VBN",
        "said made held sent kept left lost met paid read built brought bought caught found heard led sold spent stood told thought won",
      ],
      [
        "VB VBP NN",
        "help aid use call support end plan talk test launch visit attack deal face fire head hold move need order play pledge protest report request return rule seek share show sign start state stop strike study threat try vote vow walk work ban back bid blame boost cover cut demand drop fear fight force hope increase join lead limit look mark name note offer pass push question raise reach remark result rise risk run say search slam spark stand stay step stress target trade train transfer travel trust turn urge veto view watch wound address",
      ],
      [
        "VBZ NNS",
        "helps aids uses calls supports ends plans talks tests launches visits attacks deals faces fires heads holds moves needs orders plays pledges protests reports requests returns rules shares shows signs starts states stops strikes studies tries votes vows walks works bans backs bids blames boosts covers cuts demands drops fears fights forces hopes increases leads limits looks marks names notes offers passes pushes questions raises remarks results rises risks runs searches stands stays steps targets trades trains transfers travels trusts turns urges views watches wounds addresses",
      ],
      ["VB VBP", "become come run overcome"],
      [
        "VBD",
        "became came ran gave took went saw knew began drew flew grew wrote spoke broke chose rose fell drove threw swore wore tore shook ate sank sang",
      ],
      [
        "VBN",
        "become come run given taken gone seen known begun drawn flown grown written spoken broken chosen risen fallen driven thrown sworn worn torn shaken eaten sunk proven",
      ],
      ["RB JJ", "early late hard long far fast straight daily weekly monthly"],
      [
        "JJ NN",
        "public military official chief head key right international nuclear joint top human radical militant total central elite naval official national chemical potential capital individual",
      ],
    ] as const
  )
    .flatMap(([tags, words]) => list(words).map((word): readonly [string, string] => [word, tags]))
    .reduce<Map<string, string[]>>((map, [word, tags]) => {
      map.set(word, [...new Set([...(map.get(word) ?? []), ...list(tags)])]);
      return map;
    }, new Map()),
);

const cache = new Map<string, ReadonlySet<string>>();
const CACHE_SIZE = 50_000;

function readings(word: string): ReadonlySet<string> {
  const closed = CLOSED.get(word);
  const tags = new Set<string>(closed === undefined ? [] : [closed]);
  const names = [ambiguity(word) ?? "", ...lexiconTags(word)];
  for (const tag of [...names.flatMap((name) => READINGS[name] ?? []), ...(EXTRA.get(word) ?? [])]) tags.add(tag);
  if (tags.size === 0) for (const tag of ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? []) tags.add(tag);
  return tags;
}

/** The Penn tags that a lower-case word can have, most usual first; empty for a word that nothing is known about. */
export function possibleTags(word: string): ReadonlySet<string> {
  const cached = cache.get(word);
  if (cached) return cached;
  const tags = readings(word);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, tags);
  return tags;
}

/** The usual Penn tag of a closed-class word ("the" → "DT"), or undefined for open classes. */
export function closedTag(word: string): string | undefined {
  return CLOSED.get(word);
}

/** Whether compromise's list has the word as something other than a name. */
export function isCommonWord(word: string): boolean {
  return (
    CLOSED.has(word) ||
    EXTRA.has(word) ||
    ambiguity(word)?.startsWith("Person") === false ||
    lexiconTags(word).some((tag) => tag in READINGS)
  );
}
