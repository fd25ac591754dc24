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
  "a title behind another, or behind a comma": [
    ["Labour Party chairman Justice Omar Hale resigned.", "Omar Hale leads Labour Party"],
    ["The leader of the Labour Party, Rev. Omar Hale, resigned.", "Omar Hale leads Labour Party"],
    ["The leader of the Labour Party, Gen Sakamoto, resigned.", "Sakamoto leads Labour Party"],
  ],
  "whose office it is, before the one who holds it": [
    ["The head of the IAEA, Omar Hale, resigned.", "Omar Hale leads International Atomic Energy Agency"],
    ["The leader of the Workers' Front, Jane Marsh, resigned.", "Jane Marsh leads Workers' Front"],
    ["The head of the Ministry of Defense, Jane Marsh, resigned.", "Jane Marsh leads Ministry of Defense"],
    ["The leaders of Norway, Chile and Peru resigned."],
  ],
  "at home and among whom": [
    ["Deputy Jane Marsh (Labour Party) asked for it.", "Jane Marsh member_of Labour Party"],
    ["The Lima brokerage Nordea Capital grew.", "Nordea Capital located_in Lima"],
    ["Norwegian state news agency Nordlys said so.", "Nordlys located_in Norway"],
    ["Lima-based energy company Nordea Capital grew.", "Nordea Capital located_in Lima"],
    ["Chile-based Nordea Capital grew.", "Nordea Capital located_in Chile"],
    ["The Lima talks of Nordea Capital failed."],
  ],
  "who has, had or left an office or a body": [
    ["Jane Marsh has been president of Chile since 2015.", "Jane Marsh holds_office Chile, as president"],
    ["Jane Marsh has not been president of Chile."],
    ["John Hale resigned as chairman of Acme Corp in anger.", "John Hale leads Acme Corp"],
    ["John Hale will step down as chairman of Acme Corp in anger.", "John Hale leads Acme Corp"],
    ["Norway left the European Union.", "Norway withdraws_from European Union"],
    ["Jane Marsh left Lima for Peru."],
    ["Jane Marsh, a senior fellow at Acme Corp, resigned.", "Jane Marsh works_for Acme Corp"],
  ],
  "who fires at whom": [
    ["Hezbollah rebels fired rockets at Chile.", "Hezbollah attacks Chile"],
    ["Norway fired a missile into the Baltic Sea."],
  ],
  "who governs whom": [
    ["Jane Marsh accused the government of Chile of torture.", "Jane Marsh charges Chile"],
    ["The armed forces of Chile attacked Peru.", "Chile attacks Peru"],
  ],
  "a noun in apposition that does it": [
    [
      "Marsa Capital, an investor that has a 27 percent interest in Nordea Bank, agreed.",
      "Marsa Capital owns Nordea Bank",
    ],
    ["Norway, a country that supports Chile, refused.", "Norway supports Chile"],
    ["John Hale met Jane Marsh in Lima, a city that supports Chile.", "John Hale meets Jane Marsh"],
  ],
  "a price": [
    ["Acme Corp agreed to pay 2 billion euros for Nordea Bank.", "Acme Corp acquires Nordea Bank, planned"],
    ["Acme Corp paid for Nordea Bank with patience.", "Acme Corp “paid for” Nordea Bank"],
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
  "two nations before one noun": [
    ["Norwegian and Chilean officials criticised Peru.", "Norway criticises Peru", "Chile criticises Peru"],
    ["U.S. and South Korean forces attacked Peru.", "United States attacks Peru", "South Korea attacks Peru"],
    [
      "Norwegian, Chilean and Peruvian officials met in Oslo.",
      "Norway meets Chile",
      "Norway meets Peru",
      "Chile meets Peru",
    ],
    [
      "Jane Marsh will travel to Jeddah for talks with Saudi and Egyptian officials.",
      "Jane Marsh visits Jeddah, planned",
      "Jane Marsh meets Saudi Arabia, planned",
      "Jane Marsh meets Egypt, planned",
    ],
    ["Talks between Norwegian and Chilean officials ended.", "Norway meets Chile"],
    ["Talks between Norway, Chile and Peru ended.", "Norway meets Chile", "Norway meets Peru", "Chile meets Peru"],
  ],
  "hearsay of hearsay": [
    [
      "Norway attacked Chile, the agency quoted Jane Marsh as saying.",
      "Norway attacks Chile, says Jane Marsh < the agency",
    ],
    [
      "The agency, citing officials, reported that Norway had attacked Chile.",
      "Norway attacks Chile, says officials < The agency",
    ],
    [
      "Jane Marsh said officials had told her that Norway attacked Chile.",
      "Norway attacks Chile, says officials < Jane Marsh",
    ],
  ],
  "said in a statement": [
    [
      "The ministry said in a statement on Monday Norway had attacked Chile.",
      "Norway attacks Chile, says The ministry",
    ],
    ["In a statement, the ministry said Norway had attacked Chile.", "Norway attacks Chile, says the ministry"],
    ["Jane Marsh told a news conference on Monday Norway had attacked Chile.", "Norway attacks Chile, says Jane Marsh"],
  ],
  "said in the middle": [
    ["Norway, said Jane Marsh, attacked Chile.", "Norway attacks Chile, says Jane Marsh"],
    ["Norway, Jane Marsh said, had attacked Chile.", "Norway attacks Chile, says Jane Marsh"],
    ["Norway will, Jane Marsh said, attack Chile.", "Norway attacks Chile, planned, says Jane Marsh"],
    [
      'Norwegian Foreign Minister Jane Marsh: "Norway attacked Chile."',
      "Jane Marsh holds_office Norway, as Foreign Minister",
      "Norway attacks Chile",
    ],
  ],
  "a claim that is denied": [
    ["Norway attacked Chile, a claim Jane Marsh denied.", "Norway attacks Chile, denied, says Jane Marsh"],
  ],
  "it is not the one who does it": [
    [
      "Norway, Peru and Kenya sanctioned Chile in 2010, accusing it of fraud, but praised it in 2012.",
      "Norway sanctions Chile, in 2010",
      "Peru sanctions Chile, in 2010",
      "Kenya sanctions Chile, in 2010",
    ],
    ["Norway criticised Chile and attacked it.", "Norway criticises Chile"],
  ],
  "applied to, proposed to": [
    ["Georgia applied to join the European Union in 2012.", "Georgia member_of European Union, planned, in 2012"],
  ],
  "trade and aid": [
    ["Norway supplied the RSF with weapons.", "Norway aids RSF"],
    ["Equinor agreed to supply Siemens with gas.", "Equinor “supply” Siemens, planned"],
  ],
  "two who could have said it": [
    [
      "Norway attacked Chile, the companies said on Sunday, one of the longest attacks in years.",
      "Norway attacks Chile, says the companies",
    ],
    [
      "Norway has maintained ties with Chile, with which it shares the North Sea.",
      "Norway cooperates_with Chile",
      "Norway “shares” North Sea",
    ],
  ],
  "for whom, not on what": [
    ["Jane Marsh is a White House correspondent for the BBC.", "Jane Marsh works_for BBC"],
    ["Jane Marsh is a professor at Oxford University.", "Jane Marsh works_for Oxford University"],
  ],
  "went on to do it": [["Norway went on to attack Chile.", "Norway attacks Chile"]],
  "a clause behind a name": [
    [
      "Rebels marched on, hours after Norway severed relations with Peru and Foreign Minister Jane Marsh called on Chile to withdraw.",
      "Norway suspends Peru",
      "Jane Marsh urges Chile",
    ],
  ],
  "open to it": [["Norway said it was open to talks with Chile.", "Norway meets Chile, possible"]],
  "who sat where": [
    [
      "John Hale, a member of The Republicans who sat in the European Parliament until 2010, criticised Norway.",
      "John Hale member_of Republicans",
      "John Hale “sat in” European Parliament, in 2010",
      "John Hale criticises Norway",
    ],
  ],
  "whose envoy, whose leader": [
    [
      "Norway's U.N. envoy, Jane Marsh, criticised Chile.",
      "Jane Marsh holds_office Norway, as envoy",
      "Jane Marsh criticises Chile",
    ],
    [
      "Jane Marsh, the leader of Norway's opposition Liberal Party, criticised Chile.",
      "Jane Marsh leads Liberal Party",
      "Jane Marsh criticises Chile",
    ],
  ],
  "who leads a part": [
    [
      "EU foreign policy chief Jane Marsh met John Hale.",
      "Jane Marsh holds_office European Union, as foreign policy chief",
      "Jane Marsh meets John Hale",
    ],
    ["The Kazakh mining tycoon Jane Marsh met John Hale.", "Jane Marsh meets John Hale"],
  ],
  "aid to a capital": [
    [
      "Britain threatened to review its aid to Kigali.",
      "United Kingdom “review aid to” Kigali, possible",
      "United Kingdom aids Kigali",
    ],
  ],
  "what is planned, said without that": [
    ["Foreign officials said Norway plans to attack Chile.", "Norway attacks Chile, planned, says Foreign officials"],
  ],
  "to do what would be something": [
    [
      'In an interview with an Italian newspaper, La Stampa, President Omar al-Hale said that to punish Chile would have been "political suicide" for his party.',
      "Omar al-Hale says newspaper",
    ],
  ],
  "whose member the last one is": [["John Hale and Japan's Jane Marsh met in Lima.", "John Hale meets Jane Marsh"]],
  "who does what somebody is accused of": [
    [
      "Norway is accused by Chile of arming Hamas, which it denies.",
      "Chile charges Norway",
      "Norway aids Hamas, says Chile",
    ],
  ],
  "whom a verb that the net hardly knows is done to": [
    ["Norway sanctioned Nokia and Siemens over it.", "Norway sanctions Nokia", "Norway sanctions Siemens"],
  ],
  "who took over": [
    ["Jane Marsh took over as president of Chile in 2014.", "Jane Marsh holds_office Chile, as president, in 2014"],
  ],
  "an address that is no speech": [
    ["Nokia moved its tax address to Norway."],
    ["Jane Marsh's address to the Labour Party failed.", "Jane Marsh says Labour Party"],
  ],
};
