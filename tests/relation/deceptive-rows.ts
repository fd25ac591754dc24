/**
 * Sentences in which the tree, or the words around a verb or noun, deceive, with all that they say between two entities. All are read as
 * published on Wednesday 15 June 2016. The sentences are our own.
 */
import type { Row } from "./rows.ts";

/** The rows, under what they are about. */
export const DECEPTIVE_ROWS: Readonly<Record<string, readonly Row[]>> = {
  "whose support it is": [
    ["Jane Marsh will meet John Hale to discuss our support for Chile.", "Jane Marsh meets John Hale, planned"],
    ["Jane Marsh organised support for John Hale."],
    ["Jane Marsh voiced support for John Hale.", "Jane Marsh supports John Hale"],
    ["Jane Marsh discussed the campaign to attack Chile with John Hale."],
  ],
  "the first to do it": [
    ["Norway was the first country to attack Chile.", "Norway attacks Chile"],
    ["Norway became the only country to support Chile.", "Norway supports Chile"],
    ["Norway will become the first country to support Chile.", "Norway supports Chile, planned"],
  ],
  "a party and an office before a name": [
    [
      "John Hale was defeated by Labour Party candidate Jane Marsh.",
      "Jane Marsh member_of Labour Party",
      "Jane Marsh defeats John Hale",
    ],
    [
      "John Hale defeated Labour Party leader Jane Marsh.",
      "Jane Marsh leads Labour Party",
      "John Hale defeats Jane Marsh",
    ],
    [
      "Norwegian minister John Hale, former Chilean minister and presidential candidate Jane Marsh, and Peter Brown attended.",
      "John Hale holds_office Norway, as minister",
      "Jane Marsh holds_office Chile, as minister",
    ],
  ],
  "lost to": [
    ["Jane Marsh lost to John Hale in the election.", "John Hale defeats Jane Marsh"],
    ["Jane Marsh lost the vote to John Hale.", "John Hale defeats Jane Marsh"],
    ["Norway lost the island to Chile.", "Norway “lost island to” Chile"],
  ],
  "who is asked": [
    [
      "Norway warned Peru against supplying weapons to Chile.",
      "Norway warns Peru",
      "Peru aids Chile, negative, demanded",
    ],
    ["Norway called on Peru to attack Chile.", "Norway urges Peru", "Peru attacks Chile, demanded"],
  ],
  "of a body": [
    [
      "Jane Marsh of the Labour Party met John Hale.",
      "Jane Marsh member_of Labour Party",
      "Jane Marsh meets John Hale",
    ],
    ["Shares will fall, said Jane Marsh of brokerage Nordea.", "Jane Marsh works_for Nordea"],
    ["Jane Marsh is a lecturer of English at Oxford University.", "Jane Marsh works_for Oxford University"],
  ],
  "what speaks for a country": [
    ["Jane Marsh, a critic of Beijing, met John Hale.", "Jane Marsh opposes Beijing", "Jane Marsh meets John Hale"],
    ["The Chinese embassy in Oslo criticised Norway.", "China criticises Norway"],
    ["Jane Marsh visited the Chinese embassy in Oslo."],
    ["Brussels criticised Norway."],
  ],
  "by telephone": [["Jane Marsh spoke by telephone with John Hale.", "Jane Marsh meets John Hale"]],
  "two subjects of a passive": [
    [
      "Norway and, according to officials, Chile were attacked by Peru.",
      "Peru attacks Norway, says officials",
      "Peru attacks Chile, says officials",
    ],
  ],
  "after an infinitive a tense goes on from a tense": [
    ["Norway decided to leave Peru and attacked Chile.", "Norway attacks Chile"],
    ["Norway urged Peru to leave and attacked Chile.", "Norway urges Peru", "Norway attacks Chile"],
    ["Norway decided to leave Peru and attack Chile.", "Norway attacks Chile, planned"],
  ],
  "joined for once": [
    [
      "Jane Marsh joined the Labour Party in criticising Chile.",
      "Jane Marsh “joined” Labour Party",
      "Jane Marsh criticises Chile",
    ],
    ["Jane Marsh joined the Labour Party in 2010.", "Jane Marsh member_of Labour Party, in 2010"],
  ],
  "run for, not fought for": [
    [
      "Jane Marsh fought Oslo at the 2005 election.",
      "Jane Marsh “fought” Oslo",
      "Jane Marsh “fought Oslo at” 2005 election",
    ],
    ["Jane Marsh campaigned for John Hale.", "Jane Marsh supports John Hale"],
    ["Jane Marsh campaigned for the Norwegian parliament in 2005.", "Jane Marsh “campaigned for” parliament, in 2005"],
  ],
  "a consequence is no permission": [
    ["Norway withdrew, allowing Chile to attack Peru.", "Norway “allowing” Chile", "Chile attacks Peru, possible"],
    ["Norway allowed Chile to attack Peru.", "Norway allows Chile", "Chile attacks Peru, possible"],
  ],
  "who has them placed, and whom one has": [
    ["Norway has 40 soldiers stationed in Chile."],
    ["Jane Marsh has one daughter, Ann Marsh, born in 2004."],
  ],
  "nobody's word": [
    ["That explains why Norway attacked Chile.", "Norway attacks Chile"],
    ["Any attack by Norway on Chile would be a mistake.", "Norway attacks Chile, possible"],
  ],
  "what is said without that": [
    [
      "Jane Marsh said Norway and Chile attacked Peru.",
      "Norway attacks Peru, says Jane Marsh",
      "Chile attacks Peru, says Jane Marsh",
    ],
    [
      "Jane Marsh said Norway, Chile and Peru would attack Kenya.",
      "Norway attacks Kenya, planned, says Jane Marsh",
      "Chile attacks Kenya, planned, says Jane Marsh",
      "Peru attacks Kenya, planned, says Jane Marsh",
    ],
    [
      "Norway said Chile attacked Peru, while Kenya said Peru attacked Chile.",
      "Chile attacks Peru, says Norway",
      "Peru attacks Chile, says Kenya",
    ],
    [
      "Jane Marsh told the BBC that she would not meet John Hale.",
      "Jane Marsh says BBC",
      "Jane Marsh meets John Hale, negative, planned, says Jane Marsh",
    ],
  ],
  "a past tense read as a passive": [
    [
      "Kenya, which hosted a conference of rebel leaders in February, called for an end to attacks on Chile by Peru.",
      "Peru attacks Chile",
    ],
  ],
  "in talks": [
    ["The carrier was in talks with the German government, Jane Marsh said.", "carrier meets Germany, says Jane Marsh"],
    ["Norway was in talks with Chile.", "Norway meets Chile"],
  ],
  "a plan that may not be": [
    ["I doubt that Norway will attack Chile.", "Norway attacks Chile, possible, says I"],
    ["Norway might plan to attack Chile.", "Norway attacks Chile, possible"],
  ],
  "whose they are, and what they deal with": [
    ["Her former professor, John Hale, criticised Jane Marsh.", "John Hale criticises Jane Marsh"],
    ["Jane Marsh, special envoy for Kosovo, met John Hale.", "Jane Marsh meets John Hale"],
  ],
  "who is hit": [
    ["Israel struck Hezbollah targets in Lebanon.", "Israel attacks Hezbollah"],
    ["Hezbollah fighters attacked Israel.", "Hezbollah attacks Israel"],
    ["Hezbollah fired rockets at Haifa.", "Hezbollah attacks Haifa"],
    ["Russian forces shelled Ukrainian positions.", "Russia attacks Ukraine"],
    ["Palestinian militants attacked Israel."],
  ],
  "asked for": [["Ukraine asked Germany for missiles.", "Ukraine urges Germany"]],
  "seen by": [["In a letter to the Security Council seen by Reuters, experts accused Norway of fraud."]],
};
