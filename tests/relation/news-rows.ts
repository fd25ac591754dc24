/**
 * Sentences as news of business, courts, families, disasters and elections writes them, with all that they say between two entities. All
 * are read as published on Wednesday 15 June 2016. The sentences are our own.
 */
import type { Row } from "./rows.ts";

/** The rows, under what they are about. */
export const NEWS_ROWS: Readonly<Record<string, readonly Row[]>> = {
  families: [
    ["Jane Marsh's half-brother, John Hale, left Norway.", "John Hale family_of Jane Marsh"],
    ["John Hale, the son of former President Jane Marsh, left Norway.", "John Hale family_of Jane Marsh"],
    ["John Hale is married to Jane Marsh.", "John Hale family_of Jane Marsh"],
    ["John Hale married Jane Marsh in 1998.", "John Hale family_of Jane Marsh, in 1998"],
    ["Jane Marsh, John Hale's late wife, founded the school.", "Jane Marsh family_of John Hale"],
    [
      "John Hale and his brother Peter Brown met Jane Marsh.",
      "Peter Brown family_of John Hale",
      "John Hale meets Jane Marsh",
      "Peter Brown meets Jane Marsh",
    ],
    [
      "John Hale's sons, Peter Brown and Omar Hale, met Jane Marsh.",
      "Peter Brown family_of John Hale",
      "Omar Hale family_of John Hale",
      "Peter Brown meets Jane Marsh",
    ],
    ["Jane Marsh's 52-year-old cousin, John Hale, resigned.", "John Hale family_of Jane Marsh"],
    ["John Hale met the brother of Jane Marsh."],
  ],
  "where somebody is from, and what is led": [
    [
      "The French president of the European Central Bank, Jane Marsh, resigned.",
      "Jane Marsh holds_office European Central Bank, as president",
    ],
    ["Norway's police chief, John Hale, resigned.", "John Hale holds_office Norway, as police chief"],
    ["Norwegian opposition leader Jane Marsh resigned.", "Jane Marsh holds_office Norway, as opposition leader"],
    ["Norwegian leader Jane Marsh resigned.", "Jane Marsh leads Norway"],
  ],
  "what is no meeting, no alliance and no death of one's own": [
    ["Jane Marsh, John Hale and Peter Brown, who spoke of murder, resigned."],
    ["Jane Marsh and John Hale spoke by telephone.", "Jane Marsh meets John Hale"],
    ["Her partner, John Hale, works for Jane Marsh.", "John Hale works_for Jane Marsh"],
    [
      "The estranged cook of Norwegian leader Jane Marsh has died in Chile after falling ill.",
      "Jane Marsh leads Norway",
    ],
  ],
  "demands of what is not done": [
    [
      "The embassy demanded that Chile immediately release John Hale.",
      "Chile releases John Hale, demanded, says The embassy",
    ],
  ],
  "tied by a hyphen": [
    ["Norwegian-backed Hezbollah attacked Chile.", "Norway supports Hezbollah", "Hezbollah attacks Chile"],
    ["The Norway-backed militia Hezbollah attacked Chile.", "Norway supports Hezbollah", "Hezbollah attacks Chile"],
    ["Microsoft-owned Nokia cut jobs.", "Microsoft owns Nokia"],
  ],
  "parents, rivals, suppliers, stakes": [
    ["Google's parent company, Nokia, fell 3 percent.", "Google part_of Nokia"],
    ["Google parent Nokia fell 3 percent.", "Google part_of Nokia"],
    ["Siemens, the parent of Nokia, fell 3 percent.", "Nokia part_of Siemens"],
    ["Apple rival Nokia gained ground.", "Nokia competes_with Apple"],
    ["Nokia, a supplier to Boeing, cut jobs.", "Nokia sells_to Boeing"],
    ["Siemens raised its stake in Nokia to 20 percent.", "Siemens “raised stake in” Nokia", "Siemens owns Nokia"],
    ["John Hale's 12 percent stake in Nokia grew.", "John Hale owns Nokia"],
  ],
  "posts that a firm gives": [
    [
      "Acme Corp named Jane Marsh chief executive.",
      "Jane Marsh holds_office Acme Corp, as chief executive",
      "Acme Corp appoints Jane Marsh",
    ],
    [
      "Acme Corp appointed Jane Marsh as its finance chief.",
      "Jane Marsh holds_office Acme Corp, as finance chief",
      "Acme Corp appoints Jane Marsh",
    ],
    [
      "Jane Marsh joined Acme Corp as finance director in 2010.",
      "Jane Marsh holds_office Acme Corp, as finance director, in 2010",
      "Jane Marsh member_of Acme Corp, in 2010",
    ],
    [
      "Jane Marsh was appointed finance director by Acme Corp.",
      "Jane Marsh holds_office Acme Corp., as finance director",
    ],
    ["Jane Marsh joined the president in Lima.", "Jane Marsh “joined” president"],
  ],
  "whom one serves, whose office it is": [
    ["Jane Marsh, a spokeswoman for Acme Corp, resigned.", "Jane Marsh holds_office Acme Corp, as spokeswoman"],
    ["John Hale's spokeswoman, Jane Marsh, resigned.", "Jane Marsh works_for John Hale"],
    ["John Hale's lawyer, Jane Marsh, resigned.", "Jane Marsh advises John Hale"],
    ["Jane Marsh, a lawyer for John Hale, resigned.", "Jane Marsh advises John Hale"],
    ["Norway's reintegration minister, Jane Marsh, resigned.", "Jane Marsh holds_office Norway, as minister"],
    ["Jane Marsh, secretary of Norway's Labour Party, resigned.", "Jane Marsh holds_office Labour Party, as secretary"],
    [
      "Jane Marsh, editor of the Oslo magazine Nordlys, resigned.",
      "Jane Marsh works_for Nordlys",
      "Nordlys located_in Oslo",
    ],
    [
      "The World Bank, whose director general, Jane Marsh, resigned, met Acme Corp.",
      "Jane Marsh holds_office World Bank, as director general",
      "World Bank meets Acme Corp.",
    ],
    ["Jane Marsh, 52, of the ruling Labour Party, resigned.", "Jane Marsh member_of Labour Party"],
    ["Jane Marsh, a malaria specialist with the World Bank, resigned.", "Jane Marsh works_for World Bank"],
    ["Audi boss Jane Marsh resigned.", "Jane Marsh leads Audi"],
  ],
  "who acts for a body": [
    ["EU leaders criticised Norway.", "European Union criticises Norway"],
    ["Hamas officials met Jane Marsh.", "Hamas meets Jane Marsh"],
    ["The board of Acme Corp dismissed Jane Marsh.", "Acme Corp dismisses Jane Marsh"],
    ["John Hale was captured by commandos of Hamas.", "Hamas captures John Hale"],
    ["Norwegian police arrested John Hale.", "Norway arrests John Hale"],
    ["Irishmen attacked Chile."],
    ["Most Germans criticised Chile."],
  ],
  "to whom a deed is laid": [
    ["John Hale was charged with the murder of Jane Marsh.", "John Hale attacks Jane Marsh, possible"],
    ["John Hale was convicted of the murder of Jane Marsh.", "John Hale attacks Jane Marsh"],
    ["John Hale was cleared of the murder of Jane Marsh.", "John Hale attacks Jane Marsh, negative"],
    ["Norway was responsible for the murder of Jane Marsh.", "Norway attacks Jane Marsh"],
    ["Hamas claimed responsibility for the attack on Chile.", "Hamas attacks Chile, says Hamas"],
    ["Hamas denied responsibility for the attack on Chile.", "Hamas attacks Chile, denied"],
    ["Norway was behind the attack on Chile.", "Norway attacks Chile"],
    ["Norway accused Hamas of the murder of Jane Marsh.", "Norway charges Hamas", "Hamas attacks Jane Marsh, possible"],
  ],
  "given up": [
    ["Acme Corp pulled out of its planned takeover of Nokia.", "Acme Corp acquires Nokia, negative, planned"],
    ["Acme Corp dropped its bid for Nokia.", "Acme Corp acquires Nokia, negative, planned"],
    ["Acme Corp dropped its bid to buy Nokia.", "Acme Corp acquires Nokia, negative, planned"],
    ["Acme Corp made a bid for Nokia.", "Acme Corp acquires Nokia, planned"],
    ["Norway walked away from talks with Chile.", "Norway meets Chile, negative"],
  ],
  pleas: [
    ["John Hale pleaded guilty to killing Jane Marsh.", "John Hale attacks Jane Marsh"],
    ["John Hale pleaded not guilty to killing Jane Marsh.", "John Hale attacks Jane Marsh, denied"],
  ],
  foreseen: [
    ["An alliance between Norway and Chile is the likeliest outcome.", "Norway ally_of Chile, possible"],
    ["An attack by Norway on Chile is unlikely.", "Norway attacks Chile, possible"],
  ],
  "given and got": [
    ["Norway lent Kenya 500 million dollars.", "Norway aids Kenya"],
    ["The World Bank lent 500 million dollars to Kenya.", "World Bank aids Kenya"],
    ["Norway issued a warning to Chile.", "Norway “issued warning to” Chile"],
    ["Norway licensed a set of drugs from Chile.", "Norway “licensed set from” Chile"],
    ["Jane Marsh came to Lima on Monday.", "Jane Marsh visits Lima, in 2016-06-13"],
    ["Norwegian police raided Acme Corp.", "Norway investigates Acme Corp."],
    ["Norway vowed to retaliate against Chile.", "Norway “retaliate against” Chile, planned"],
  ],
  "whose doing it is": [
    [
      "The parliament will consider the withdrawal of Norway from the European Union.",
      "Norway withdraws_from European Union, possible",
    ],
    ["The visit of Jane Marsh to Chile drew crowds.", "Jane Marsh visits Chile"],
    ["Finance Minister Ann Berg of Chile resigned.", "Ann Berg holds_office Chile, as Finance Minister"],
    ["California Governor Ann Berg resigned.", "Ann Berg holds_office California, as Governor"],
    ["Oslo's foreign minister, Ann Berg, resigned.", "Ann Berg holds_office Oslo, as foreign minister"],
    [
      "Jane Marsh, Assistant Administrator for enforcement at the World Bank, resigned.",
      "Jane Marsh holds_office World Bank, as Assistant Administrator",
    ],
  ],
  "what one has in a deed": [
    ["Hamas denied involvement in the attack on Chile.", "Hamas attacks Chile, denied, says Hamas"],
    ["Norway denied any role in the murder of John Hale.", "Norway attacks John Hale, denied, says Norway"],
  ],
  "with a firm, for a firm": [
    ["Jane Marsh won the backing of the Labour Party.", "Labour Party supports Jane Marsh"],
    ["The Labour Party formed a coalition with the Green Party.", "Labour Party cooperates_with Green Party"],
    ["Boeing won a 3 billion dollar order from Nokia.", "Boeing sells_to Nokia"],
    ["The merger of Nokia and Siemens was approved.", "Nokia “merger” Siemens"],
    ["Nokia called off its merger with Siemens.", "Nokia “merger” Siemens, negative"],
    ["Norway, which holds 20 percent of Volkswagen's voting shares, left.", "Norway owns Volkswagen"],
    ["Nokia faces a lawsuit from Apple.", "Apple charges Nokia"],
    ["Turkey shot down a Russian jet.", "Turkey attacks Russia"],
    ["Hamas had ties to Hezbollah.", "Hamas “had ties to” Hezbollah"],
    [
      "Interpol has issued a wanted notice for a Briton, Ann Berg, at Kenya's request.",
      "Interpol “has issued notice for” Ann Berg",
    ],
  ],
  "where it happened to somebody": [
    ["John Hale was born in Lima.", "John Hale “was born in” Lima"],
    ["John Hale died in Lima in 2010.", "John Hale “died in” Lima, in 2010"],
    ["John Hale was killed in Lima.", "John Hale “was killed in” Lima"],
  ],
  "who was told": [
    [
      "Jane Marsh urged the administration of President John Hale to attack Chile.",
      "Jane Marsh urges John Hale",
      "John Hale attacks Chile, demanded",
    ],
  ],
  "said of a time to come": [
    [
      "Norway split, dividing the vote and allowing Chile to attack Peru.",
      "Norway “allowing” Chile",
      "Chile attacks Peru, possible",
    ],
  ],
};
