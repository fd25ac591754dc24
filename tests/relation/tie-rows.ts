/**
 * Sentences that tie one to another by a noun, an apposition, a list or a deed, with all that they say between two entities. All are read as
 * published on Wednesday 15 June 2016. The sentences are our own.
 */
import type { Row } from "./rows.ts";

/** The rows, under what they are about. */
export const TIE_ROWS: Readonly<Record<string, readonly Row[]>> = {
  "who it is, across a comma, brackets or a list": [
    ["The Reform Party, a movement led by the veteran activist John Hale, grew.", "John Hale leads Reform Party"],
    ["Jane Marsh, the Reform Party (RP) leader, resigned.", "Jane Marsh leads Reform Party"],
    [
      "Labour and its junior partner, the Reform Party, met Jane Marsh.",
      "Reform Party ally_of Labour",
      "Labour meets Jane Marsh",
      "Reform Party meets Jane Marsh",
    ],
    ["John Hale resigned as leader of the conservative Reform Party.", "John Hale leads Reform Party"],
    [
      "Jane Marsh freed John Hale, the secretary, and Peter Brown, an Acme Motors employee.",
      "Peter Brown works_for Acme Motors",
      "Jane Marsh releases John Hale",
      "Jane Marsh releases Peter Brown",
    ],
    [
      "John Hale, editor of the newspaper Nordlys and a former adviser to Jane Marsh, met Peter Brown.",
      "John Hale works_for Nordlys",
      "John Hale advises Jane Marsh",
      "John Hale meets Peter Brown",
    ],
    [
      "It includes John Hale, head of Siemens, which owns Acme Motors.",
      "John Hale leads Siemens",
      "It “includes” John Hale",
      "Siemens owns Acme Motors",
    ],
    [
      "John Hale, an official of the World Bank, met Jane Marsh.",
      "John Hale works_for World Bank",
      "John Hale meets Jane Marsh",
    ],
  ],
  "chief executives": [
    [
      "John Hale, chairman and chief executive of Siemens, met Jane Marsh.",
      "John Hale leads Siemens",
      "John Hale “executive of” Siemens",
      "John Hale meets Jane Marsh",
    ],
    [
      "Siemens chairman and chief executive John Hale met Jane Marsh.",
      "John Hale holds_office Siemens, as chief executive",
      "John Hale meets Jane Marsh",
    ],
    [
      "John Hale, vice-chancellor and leader of the Reform Party, met Jane Marsh.",
      "John Hale leads Reform Party",
      "John Hale meets Jane Marsh",
    ],
    [
      "Siemens named John Hale chief executive.",
      "John Hale holds_office Siemens, as chief executive",
      "Siemens appoints John Hale",
    ],
    ["John Hale stepped down as chief executive of Siemens.", "John Hale holds_office Siemens, as chief executive"],
    ["John Hale, who heads Siemens, met Jane Marsh.", "John Hale leads Siemens", "John Hale meets Jane Marsh"],
    ["Siemens replaced John Hale with Jane Marsh.", "Jane Marsh succeeds John Hale"],
  ],
  "whose doing it is": [
    ["Norway criticised Chile's remarks.", "Norway criticises Chile"],
    ["Norway rejected the demands of Chile and Peru.", "Norway rejects Chile", "Norway rejects Peru"],
    ["Norway condemned the killing of Jane Marsh."],
    ["Norway condemned Jane Marsh's murder."],
    ["Norway condemned Jane Marsh's remarks.", "Norway criticises Jane Marsh"],
    ["Norway denied a claim by Chile.", "Norway rejects Chile"],
    ["Norway said that Chile was behind the attack.", "Norway charges Chile"],
    ["Norway said that Chile was responsible for the attack.", "Norway charges Chile"],
    ["Norway believes Chile may be behind the attack."],
    ["Norway said that Chile was not responsible."],
    ["Either Norway or Chile attacked Peru.", "Norway attacks Peru, possible", "Chile attacks Peru, possible"],
    ["Peru met either Norway or Chile.", "Peru meets Norway, possible", "Peru meets Chile, possible"],
  ],
  "some of many": [
    [
      "Jane Marsh thanked other countries, including Norway and Chile.",
      "Jane Marsh praises Norway",
      "Jane Marsh praises Chile",
    ],
    ["Several countries, such as Norway and Chile, condemned Peru.", "Norway criticises Peru", "Chile criticises Peru"],
    ["FBI agents arrested John Hale.", "Federal Bureau of Investigation arrests John Hale"],
  ],
  "where bodies are, and what they have": [
    ["Nordic TV of Norway reported it.", "Nordic TV located_in Norway"],
    ["Siemens, the biggest bank in Norway, closed.", "Siemens located_in Norway"],
    ["Siemens sold its stake in Acme Motors."],
    ["Pfizer's generics arm Greenstone Ltd. grew.", "Greenstone Ltd. part_of Pfizer"],
    ["Pfizer's rival arm Greenstone Ltd. grew."],
    ["Siemens reduced its stake in Acme Motors.", "Siemens owns Acme Motors"],
    ["Siemens announced its merger with Acme Motors.", "Siemens “merger” Acme Motors, says Siemens"],
  ],
  "ties in the text's own words": [
    [
      "John Hale, a graduate of Oslo University, met Jane Marsh.",
      "John Hale “graduate of” Oslo University",
      "John Hale meets Jane Marsh",
    ],
    ["John Hale is a threat to NATO.", "John Hale “threat to” NATO"],
    ["John Hale is no threat to NATO.", "John Hale “threat to” NATO, negative"],
    ["John Hale is close to Jane Marsh.", "John Hale “close to” Jane Marsh"],
  ],
  "courts and law": [
    ["Interpol issued an arrest warrant for John Hale.", "Interpol charges John Hale"],
    ["Norway froze the assets of John Hale.", "Norway sanctions John Hale"],
    ["John Hale testified against Jane Marsh.", "John Hale “testified against” Jane Marsh"],
    ["Jane Marsh has been indicted by the EU court.", "European Union charges Jane Marsh"],
  ],
  "between states": [
    [
      "John Hale mediated between Norway and Chile.",
      "John Hale “mediated between” Norway",
      "John Hale “mediated between” Chile",
    ],
    ["John Hale brokered a truce between Norway and Chile.", "Norway agrees_with Chile"],
    ["Norway shot down a Chilean drone.", "Norway attacks Chile"],
    ["Norway and Chile have enjoyed friendly relations since 1973.", "Norway cooperates_with Chile, in 1973"],
    ["Norway brought its soldiers home from Chile.", "Norway withdraws_from Chile"],
    ["Norway recalled its envoy in Peru.", "Norway suspends Peru"],
    ["Norway filed an application against Chile.", "Norway charges Chile"],
  ],
  "whose wife, in a pair": [
    [
      "Jane Marsh met Omar Hale (1920 – 88) and his wife Ann Berg.",
      "Ann Berg family_of Omar Hale",
      "Jane Marsh meets Omar Hale",
      "Jane Marsh meets Ann Berg",
    ],
  ],
  "who asked not to be named": [["A senior aide to President Jane Marsh, who asked not to be named, met John Hale."]],
  "whose office it is, by what the body is called": [
    [
      "NATO met Peru. John Hale, a spokesman for the alliance, left.",
      "NATO meets Peru",
      "John Hale holds_office NATO, as spokesman",
    ],
    [
      "Google met Peru. John Hale, a director of the company, left.",
      "Google meets Peru",
      "John Hale holds_office Google, as director",
    ],
  ],
};
