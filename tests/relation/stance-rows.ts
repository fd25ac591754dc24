/**
 * Sentences with all that they say between two entities: how they put it, who says so, and when. A mood, speaker or time more or less is
 * a fault. All are read as published on Wednesday 15 June 2016. The sentences are our own.
 */
import type { Row } from "./rows.ts";

/** The rows, under what they are about. */
export const STANCE_ROWS: Readonly<Record<string, readonly Row[]>> = {
  "did not quite": [
    ["Norway nearly attacked Chile.", "Norway attacks Chile, negative"],
    ["Norway almost attacked Chile.", "Norway attacks Chile, negative"],
    ["Norway came close to attacking Chile.", "Norway attacks Chile, negative"],
    ["Norway pretended to support Chile.", "Norway supports Chile, negative"],
    ["Norway has yet to sign the treaty with Chile.", "Norway agrees_with Chile, negative"],
    ["It is not true that Norway attacked Chile.", "Norway attacks Chile, negative"],
    ["It is false that Norway attacked Chile.", "Norway attacks Chile, negative"],
    ["Norway was cleared of attacking Chile.", "Norway attacks Chile, negative"],
  ],
  "left open": [
    ["Norway has not ruled out attacking Chile.", "Norway attacks Chile, possible"],
    ["Norway is thinking of attacking Chile.", "Norway attacks Chile, possible"],
    ["Norway is considering attacking Chile.", "Norway attacks Chile, possible"],
  ],
  "has none": [
    ["Norway has no treaty with Chile.", "Norway agrees_with Chile, negative"],
    [
      "Norway, which has no treaty with Chile, visited Peru.",
      "Norway visits Peru",
      "Norway agrees_with Chile, negative",
    ],
  ],
  "neither nor": [
    ["Norway attacked neither Chile nor Peru.", "Norway attacks Chile, negative", "Norway attacks Peru, negative"],
  ],
  "a vow of two is neither's word on the other": [
    [
      "Norway and Chile have vowed not to attack Peru.",
      "Norway attacks Peru, negative, planned",
      "Chile attacks Peru, negative, planned",
    ],
  ],
  "who reports with what it is before it": [
    [
      "Norway has signed a treaty with Chile, Peruvian newspaper La Nave reported.",
      "La Nave located_in Peru",
      "Norway agrees_with Chile, says Peruvian newspaper La Nave",
    ],
  ],
  "what has ended": [
    ["Norway ended its support for Chile.", "Norway supports Chile, negative"],
    ["Norway withdrew its support for Chile.", "Norway supports Chile, negative"],
  ],
  "as real as the verb": [
    ["Norway mounted its long-threatened invasion of Chile.", "Norway attacks Chile"],
    ["Norway began its planned talks with Chile.", "Norway meets Chile"],
    ["Norway will hold the annual talks with Chile.", "Norway meets Chile, planned"],
    ["Norway plans to hold the annual talks with Chile.", "Norway meets Chile, planned"],
  ],
  "circumstances are as they are": [
    ["The party did not run due to a pact between Norway and Chile.", "Norway agrees_with Chile"],
    ["The party did not run because of a pact between Norway and Chile.", "Norway agrees_with Chile"],
    ["As Norway supports Chile, the army will try to hold the town.", "Norway supports Chile"],
    ["The treaty will be signed in Lima when Norway visits Chile.", "Norway visits Chile, planned"],
  ],
  "who has no part in it": [
    ["Norway rejected a treaty with Chile.", "Norway agrees_with Chile, negative"],
    ["Norway vetoed a deal with Chile.", "Norway agrees_with Chile, negative"],
    ["Norway campaigned against a treaty with Chile.", "Norway agrees_with Chile, negative"],
    ["Peru rejected a treaty between Norway and Chile.", "Norway agrees_with Chile"],
    ["Peru condemned Norway's attack on Chile.", "Peru criticises Norway", "Norway attacks Chile"],
    ["Norway agreed to a meeting with Chile.", "Norway meets Chile, planned"],
    ["Norway agreed to a treaty with Chile.", "Norway agrees_with Chile"],
    ["Norway hinted at a visit to Chile.", "Norway visits Chile, possible"],
  ],
  "who is asked": [
    ["Norway called on Chile to support Peru.", "Norway urges Chile", "Chile supports Peru, demanded"],
    ["Norway appealed to Chile to help Peru.", "Norway urges Chile", "Chile aids Peru, demanded"],
  ],
  "on the occasion": [
    ["Norway will meet Peru during a visit to Chile.", "Norway meets Peru, planned", "Norway visits Chile, planned"],
    ["Norway did not meet Peru during a visit to Chile.", "Norway meets Peru, negative", "Norway visits Chile"],
  ],
  "told from earlier on": [
    ["Jane Marsh would later visit Chile.", "Jane Marsh visits Chile"],
    ["In 1998 Norway would attack Chile.", "Norway attacks Chile, in 1998"],
    ["Norway would later attack Chile if Peru helped.", "Norway attacks Chile, possible"],
  ],
  "hearsay and accusations": [
    ["Norway was accused of attacking Chile.", "Norway attacks Chile, possible"],
    ["Norway was accused by Peru of attacking Chile.", "Peru charges Norway", "Norway attacks Chile, says Peru"],
    ["Norway is said to have attacked Chile.", "Norway attacks Chile, possible"],
    ["Norway appears to have attacked Chile.", "Norway attacks Chile, possible"],
    ["Norway seems to support Chile.", "Norway supports Chile, possible"],
    ["Had Norway attacked Chile, Peru would have protested.", "Norway attacks Chile, possible"],
    ["Jane Marsh denies Norway attacked Chile.", "Norway attacks Chile, denied, says Jane Marsh"],
  ],
  "promised, not given": [
    ["Norway promised aid to Chile.", "Norway aids Chile, planned"],
    ["Norway offered help to Chile.", "Norway aids Chile, planned"],
    ["Norway is due to meet Chile on Friday.", "Norway meets Chile, planned, in 2016-06-17"],
    ["Norway was to meet Chile on Thursday.", "Norway meets Chile, planned, in 2016-06-16"],
  ],
  "one's own word": [
    ["Norway claims to have attacked Chile.", "Norway attacks Chile, says Norway"],
    ["Norway admitted attacking Chile.", "Norway attacks Chile, says Norway"],
    ["Norway denied attacking Chile.", "Norway attacks Chile, denied, says Norway"],
    ["Norway vowed to attack Chile.", "Norway attacks Chile, planned"],
  ],
  "speech clauses": [
    ["Norway, the minister said, attacked Chile.", "Norway attacks Chile, says the minister"],
    ["Jane Marsh told reporters that Norway attacked Chile.", "Norway attacks Chile, says Jane Marsh"],
    [
      "Jane Marsh told the court that Norway attacked Chile.",
      "Jane Marsh says court",
      "Norway attacks Chile, says Jane Marsh",
    ],
    ["Jane Marsh said in an email that Norway attacked Chile.", "Norway attacks Chile, says Jane Marsh"],
    [
      "Norway attacked Chile, people briefed on the talks said.",
      "Norway attacks Chile, says people briefed on the talks",
    ],
    [
      "Norway attacked Chile, a statement issued by the ministry said.",
      "Norway attacks Chile, says a statement issued by the ministry",
    ],
    ["Jane Marsh, who says Norway attacked Chile, left.", "Norway attacks Chile, says Jane Marsh"],
    ["Jane Marsh announced a summit; the following day, Norway attacked Chile.", "Norway attacks Chile"],
    [
      "Two officials said Norway attacked Chile. The officials said Kenya supported Ghana.",
      "Norway attacks Chile, says Two officials",
      "Kenya supports Ghana, says Two officials",
    ],
    ['"I think Norway attacked Chile," Jane Marsh said.', "Norway attacks Chile, says Jane Marsh"],
  ],
  "nobody's and somebody's word": [
    ["As you know, Norway attacked Chile.", "Norway attacks Chile"],
    ["The king ruled Norway has attacked Chile.", "Norway attacks Chile"],
    ["Norway attacked Chile, a senior official confirmed.", "Norway attacks Chile, says a senior official"],
    ["John Hale was quoted by Jane Marsh as telling Norway that it lost.", "John Hale says Norway, says Jane Marsh"],
  ],
  "whom they heard it from": [
    [
      "Norway attacked Chile, Jane Marsh said, citing intelligence reports.",
      "Norway attacks Chile, says intelligence reports < Jane Marsh",
    ],
    [
      "Reuters reported, citing two officials, that Norway had attacked Chile.",
      "Norway attacks Chile, says two officials < Reuters",
    ],
    ["Norway attacked Chile, Reuters reported, quoting Jane Marsh.", "Norway attacks Chile, says Jane Marsh < Reuters"],
    [
      "The minister, quoted by Reuters, said Norway had attacked Chile.",
      "Norway attacks Chile, says The minister < Reuters",
    ],
  ],
  "whose time it is": [
    [
      "Norway attacked Chile on 26 January 1828, and met Peru on 26 February.",
      "Norway attacks Chile, in 1828-01-26",
      "Norway meets Peru, in 1828-02-26",
    ],
    [
      "Norway attacked Chile in 1989 and was subsequently attacked by Peru.",
      "Norway attacks Chile, in 1989",
      "Peru attacks Norway",
    ],
    ["Over the last year Norway visited Chile.", "Norway visits Chile"],
    ["Norway plans to repeal the Clean Water Act of 1988.", "Norway “repeal” Clean Water Act, planned"],
    [
      "Norway met Chile on Tuesday, a day after it attacked Peru.",
      "Norway meets Chile, in 2016-06-14",
      "Norway attacks Peru",
    ],
    ["Norway met Chile before May 2004.", "Norway meets Chile"],
    ["Norway attacked Chile after 2003.", "Norway attacks Chile"],
    [
      "Norway visited Chile in May, after Peru attacked Kenya.",
      "Norway visits Chile, in 2016-05",
      "Peru attacks Kenya",
    ],
    [
      "Norway visited Chile in May, when Peru attacked Kenya.",
      "Norway visits Chile, in 2016-05",
      "Peru attacks Kenya, in 2016-05",
    ],
  ],
};
