/** Pronouns and descriptions in one document: joined where that is safe. */
import { describe, expect, it } from "vitest";
import { readText } from "../relation/reading.ts";

/** The names that the last mention with a text stands for together. */
function meantTogether(text: string, mention: string): readonly string[] {
  const { mentions, local } = readText(text);
  const at = mentions.findLastIndex((one) => one.text === mention);
  const nameOf = (entity: number) => mentions.find((one, i) => one.form === "name" && local.entityOf[i] === entity);
  return (local.several?.get(at) ?? []).map((entity) => nameOf(entity)?.canonical ?? nameOf(entity)?.text ?? "");
}

/** The name that the last mention with a text stands for; undefined where it stands for nobody that is known. */
function meantBy(text: string, mention: string): string | undefined {
  const { mentions, local } = readText(text);
  const at = mentions.findLastIndex((one) => one.text === mention);
  if (at < 0) throw new Error(`${mention} is no mention`);
  const entity = local.entityOf[at];
  const name = mentions.find((one, i) => one.form === "name" && local.entityOf[i] === entity);
  return entity === -1 ? undefined : (name?.canonical ?? name?.text);
}

describe("pronouns", () => {
  it.each([
    ["Jane Marsh visited Chile. She praised Peru.", "She", "Jane Marsh"],
    ["Jane Marsh visited Chile. Later she praised Peru.", "she", "Jane Marsh"],
    ["Jane Marsh denied that she had visited Chile.", "she", "Jane Marsh"],
    ["Jane Marsh spoke when Ann Hale visited Chile. She praised Peru.", "She", "Jane Marsh"],
    ["John Hale visited Chile. Peru was far. He praised Ghana.", "He", "John Hale"],
    ["The Liberal Party supported Norway. It criticised Chile.", "It", "Liberal Party"],
    ["Norway denied that it had attacked Chile.", "it", "Norway"],
    ["Jane Marsh met John Hale in Oslo. He praised Norway.", "He", "John Hale"],
    ["Jane Marsh met John Hale in Oslo. He praised Norway. She criticised Peru.", "She", "Jane Marsh"],
    ["Jane Marsh told John Hale that he should visit Peru.", "he", "John Hale"],
    ["Mr. Korda met Ms. Vidmar on Monday. He praised Norway.", "He", "Korda"],
    ["John Hale left. Paul Marsh praised him.", "him", "John Hale"],
    ["Chile proposed a treaty with Peru, but Norway has insisted it wants Ghana to leave.", "it", "Norway"],
    ["Marsh was the first minister to meet Paul Hale since he took office.", "he", "Paul Hale"],
    [
      "Paul Marsh took office. Ann Lee, who had worked under John Hale, won a seat, while Omar Korda will advise him.",
      "him",
      "Paul Marsh",
    ],
    ["Paul Marsh took office. John Hale, his mentor, praised Peru.", "his", "Paul Marsh"],
    ["Paul Marsh said the rebels had asked John Hale to help him.", "him", "Paul Marsh"],
    ["John Hale had spoken to Paul Marsh, who told reporters that he had left Peru.", "he", "Paul Marsh"],
    ["Jane Korda spoke. John Hale would visit Chile with Ann Lee, she said.", "she", "Jane Korda"],
    ["Paul Marsh took office. John Hale, a lawyer and his adviser, praised Peru.", "his", "Paul Marsh"],
    [
      "Harbour Freight Corp opened an office. The company praised Norway. It criticised Chile.",
      "It",
      "Harbour Freight Corp",
    ],
  ])("%s", (text, pronoun, name) => {
    expect(meantBy(text, pronoun)).toBe(name);
  });

  it.each([
    ["nobody is named", "The weather was fine. He praised Peru.", "He"],
    ["the name is too far back", "Jane Marsh left. Rain fell. Snow fell. Hail fell. She praised Peru.", "She"],
    ["no person is named", "Norway criticised Chile. He praised Peru.", "He"],
    ["only a man is named", "John Hale visited Chile. She praised Peru.", "She"],
    ["only its verb's subject is named", "Robin Marsh praised him.", "him"],
    ["only the subject of the verb over its own is named", "Paul Marsh agreed to help him.", "him"],
    ["only the subject of the verb beside its own is named", "Paul Marsh visited Chile and praised him.", "him"],
    ["only he who is to help is named", "The mayor of Oslo asked Paul Marsh to help him.", "him"],
    ["its noun says what the only one named is", "John Hale, his mentor, praised Peru.", "his"],
    ["its noun says what the subject is", "John Hale was his mentor.", "his"],
    ["the only one named is in what it says", "Ann Lee met Jane Marsh in Oslo, she said.", "she"],
    [
      "it is said by somebody of whom the talk was not",
      'John Hale met Paul Marsh in Oslo. "He left," Ann Lee said.',
      "He",
    ],
    ["somebody without a name may be meant", "A soldier stood behind Paul Marsh. He fled to Chile.", "He"],
    ["two are as much in the talk", "Paul Marsh and John Hale visited Chile. He praised Peru.", "He"],
    ["one before it is open", "She worked for Jane Marsh until she was replaced.", "she"],
    ["a thing without a name may be meant", "Norway said that the bridge would be strong when it was ready.", "it"],
  ])("stay open where %s", (_, text, pronoun) => {
    expect(meantBy(text, pronoun)).toBeUndefined();
  });

  it("are never entities of their own", () => {
    const { mentions, local } = readText("He praised Peru. She praised Ghana.");
    const pronouns = mentions.flatMap(({ form }, i) => (form === "pronoun" ? [local.entityOf[i]] : []));
    expect(pronouns).toEqual([-1, -1]);
  });
});

describe("descriptions", () => {
  it.each([
    [
      "U.S. Secretary of State Jane Marsh visited Japan. The US secretary of state met John Hale.",
      "secretary of state",
      "Jane Marsh",
    ],
    ["The Reform Party opposes the treaty. The party criticised Norway.", "party", "Reform Party"],
    ["North Korea and South Korea met. The North criticised Japan.", "North", "North Korea"],
    ["The Ministry of Fisheries banned the trade. The ministry criticised Chile.", "ministry", "Ministry of Fisheries"],
    [
      "Norway's Fisheries Ministry banned the trade. The Norwegian ministry criticised Chile.",
      "ministry",
      "Fisheries Ministry",
    ],
    ["Halden, a shipping company, opened an office. The company praised Norway.", "company", "Halden"],
    ["The insurer Halden opened an office. The firm praised Norway.", "firm", "Halden"],
    ["Harbour Freight Corp opened an office. The company praised Norway.", "company", "Harbour Freight Corp"],
    ["NATO met Norway. The alliance praised Peru.", "alliance", "NATO"],
    ["Google left Norway. The company praised Peru.", "company", "Google"],
    ["Norway signed the Arctic Fishing Treaty in 1998. Chile rejected the pact.", "pact", "Arctic Fishing Treaty"],
    ["German Chancellor Anna Weiss visited Kenya. The German leader met John Hale.", "leader", "Anna Weiss"],
    [
      "The Reform Party won. The party's leader, Jane Marsh, thanked voters. Later the party's leader criticised Norway.",
      "leader",
      "Jane Marsh",
    ],
    [
      "Norwegian Prime Minister Jane Marsh visited Peru. Norway signed a treaty. Its leader praised Ghana.",
      "leader",
      "Jane Marsh",
    ],
  ])("%s", (text, description, name) => {
    expect(meantBy(text, description)).toBe(name);
  });

  it.each([
    [
      "two hold the office",
      "French Foreign Minister Jane Marsh met Norwegian Foreign Minister John Hale. The foreign minister praised Peru.",
      "foreign minister",
    ],
    [
      "two are named that it may mean",
      "The Ministry of Fisheries and the Ministry of Culture agreed. The ministry criticised Chile.",
      "ministry",
    ],
    [
      "it is another country's",
      "Norway's Foreign Ministry praised Peru. Chile's foreign ministry did not.",
      "ministry",
    ],
    [
      "it is another one",
      "The Ministry of Fisheries banned the trade. The defence ministry criticised Chile.",
      "ministry",
    ],
    [
      "another was spoken of since that may be one",
      "Harbour Freight Corp opened an office. Meridian Foods praised Norway. The company criticised Chile.",
      "company",
    ],
    [
      "it is of several",
      "Chilean President Jane Marsh met Peruvian President John Hale. Both presidents left.",
      "presidents",
    ],
    [
      "another was the subject since, whom a pronoun took up",
      "The ferry line Halden Bank, a bank, bought Norvik. Meridian Foods, an old firm, filed its petition. The bank criticised Chile.",
      "bank",
    ],
    ["it is a new one", "Chilean President Jane Marsh left Santiago. The new president praised Peru.", "president"],
    ["it is somebody's own", "The Reform Party praised Norway. John Hale's party criticised Chile.", "party"],
    ["nobody said whose leader it is", "Jane Marsh leads the Reform Party. The leader praised Peru.", "leader"],
    [
      "its country's is another's",
      "French Foreign Minister Jane Marsh visited Peru. The Norwegian foreign minister praised Peru.",
      "foreign minister",
    ],
  ])("stay open where %s", (_, text, description) => {
    expect(meantBy(text, description)).toBeUndefined();
  });
});

describe("descriptions of several", () => {
  it.each([
    ["Norway criticised Chile. The two countries met in Oslo.", "countries", ["Norway", "Chile"]],
    ["Norwegian Prime Minister John Hale visited Chile. The two countries met.", "countries", ["Norway", "Chile"]],
    ["Jane Marsh met John Hale. The pair discussed Peru.", "pair", ["Jane Marsh", "John Hale"]],
    ["Jane Marsh met John Hale. The two leaders criticised Peru.", "leaders", ["Jane Marsh", "John Hale"]],
    ["Norway and Chile held talks. Both sides criticised Peru.", "sides", ["Norway", "Chile"]],
    [
      "Officials from Norway, Chile and Peru met. The three countries agreed.",
      "countries",
      ["Norway", "Chile", "Peru"],
    ],
    ["Jane Marsh and John Hale visited Peru. They met Omar Hadi there.", "They", ["Jane Marsh", "John Hale"]],
    ["Japan and Norway agreed to share data. They will test it.", "They", ["Japan", "Norway"]],
  ] as const)("%s", (text, description, names) => {
    expect(meantTogether(text, description)).toEqual(names);
  });

  it.each([
    ["more are named", "Norway, Chile, Peru and Ghana met. The two countries signed a pact.", "countries"],
    ["fewer are named", "Norway held talks. The two countries signed a pact.", "countries"],
    ["no number is given", "Norway criticised Chile. The countries met in Oslo.", "countries"],
    ["the subject names one", "Jane Marsh visited Peru. They met Omar Hadi.", "They"],
    ["the subject speaks to them", "Jane Marsh and John Hale had called the banks and told them of Peru.", "them"],
    ["they are new", "Jane Marsh met John Hale. Two ministers praised Peru.", "ministers"],
    ["they are of two kinds", "Jane Marsh said Norway would meet. The pair praised Peru.", "pair"],
  ])("stay open where %s", (_, text, description) => {
    expect(meantTogether(text, description)).toEqual([]);
  });
});
