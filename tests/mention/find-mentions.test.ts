import { describe, expect, test } from "vitest";
import { mentionOf, written } from "./reading.ts";

/** Sentence → its mentions, in order, as `written` writes them. */
type Table = readonly (readonly [string, readonly string[]])[];

const TABLES: Readonly<Record<string, Table>> = {
  countries: [
    [
      "The US and Japan signed it, but the U.K. did not.",
      ["US:country", "Japan:country", "it:^organization", "U.K.:country"],
    ],
    ["They told us that Chad had paid.", ["They:^person", "Chad:country"]],
    ["Norwegian officials met the Canadians.", ["Norwegian:country", "officials:~person", "Canadians:country"]],
    ["The envoy speaks French.", ["envoy:~person"]],
    ["JOIN US TODAY", []],
    ["The Brazil-Peru border was closed.", ["Brazil:country", "Peru:country"]],
    ["On Monday Norway met Chile.", ["Norway:country", "Chile:country"]],
  ],
  places: [
    ["Ships left Rotterdam for the Strait of Hormuz.", ["Rotterdam:place", "Strait of Hormuz:place"]],
    ["Rain fell over Lake Orventa and the Tarn Valley.", ["Lake Orventa:place", "Tarn Valley:place"]],
    ["Talks on the Korean peninsula stalled.", ["Korean peninsula:place"]],
  ],
  people: [
    ["Angela Merkel thanked Narendra Modi.", ["Angela Merkel:person", "Narendra Modi:person"]],
    [
      "Prosecutors questioned Ms Park in May, and Ms Park denied it.",
      ["Park:person", "Park:person", "it:^organization"],
    ],
    [
      "South Korean President Moon Jae-in met Kim Jong-un.",
      ["South Korean:country", "President:office", "Moon Jae-in:person", "Kim Jong-un:person"],
    ],
    ["The plan came from Kim Jong Un.", ["Kim Jong Un:person"]],
    ["Gen. Pavel Dostrov and Mr. Ibe left.", ["Pavel Dostrov:person", "Ibe:person"]],
    [
      "We saw George W. Bush and Martin Luther King Jr. there.",
      ["George W. Bush:person", "Martin Luther King Jr.:person"],
    ],
    ["It was written by Ursula von der Leyen.", ["It:^organization", "Ursula von der Leyen:person"]],
    ["Xi Jinping landed. He hopes to see Xi in Lima.", ["Xi Jinping:person", "He:^person", "Xi:person", "Lima:place"]],
    ["Vorslund praised the plan.", ["Vorslund:person"]],
  ],
  organizations: [
    [
      "The International Monetary Fund lent Kenya money.",
      ["International Monetary Fund:organization", "Kenya:country"],
    ],
    ["The Ministry of Fisheries and Trade agreed.", ["Ministry of Fisheries and Trade:organization"]],
    ["He joined the Liberal Party of Canada.", ["He:^person", "Liberal Party of Canada:organization"]],
    ["She works for Brightwater Holdings.", ["She:^person", "Brightwater Holdings:organization"]],
    ["The Baltic Liberal Forum sued the bank.", ["Baltic Liberal Forum:organization", "bank:~organization"]],
    ["A row split the Democratic party.", ["Democratic party:organization"]],
    ["Air Halden and Radio Brissa fell silent.", ["Air Halden:organization", "Radio Brissa:organization"]],
    ["Air strikes hit the Air Force.", ["Air Force:organization"]],
    ["Merkel’s Christian Democratic Union lost.", ["Merkel:person", "Christian Democratic Union:organization"]],
  ],
  systems: [
    ["It fired an SM-3 Block IIA at sea.", ["It:^organization", "SM-3 Block IIA:system"]],
    ["Two F-35B jets and a Type 052D destroyer took part.", ["F-35B:system", "Type 052D:system"]],
    ["Poland bought S-400 and Patriot batteries.", ["Poland:country", "S-400:system", "Patriot:system"]],
    ["Crews know Aegis and Aegis Ashore.", ["Aegis:system", "Aegis Ashore:system"]],
    ["The USS Harlan Creed sailed on Monday.", ["USS Harlan Creed:system"]],
  ],
  agreements: [
    [
      "Both signed the Treaty of Lisbon and the Kyoto Protocol.",
      ["Treaty of Lisbon:agreement", "Kyoto Protocol:agreement"],
    ],
    ["The Chile-Peru border treaty lapsed.", ["Chile-Peru border treaty:agreement"]],
    [
      "They revised the Guidelines for Peru-Chile Road Cooperation.",
      ["They:^organization", "Guidelines for Peru-Chile Road Cooperation:agreement"],
    ],
    ["Parliament passed the Clean Rivers Act.", ["Parliament:organization", "Clean Rivers Act:agreement"]],
  ],
  events: [
    ["He fought in World War II and the Korean War.", ["He:^person", "World War II:event", "Korean War:event"]],
    ["The 1998 German federal election was close.", ["1998 German federal election:event"]],
    [
      "He won the 1996 United States Senate special election.",
      ["He:^person", "1996 United States Senate special election:event"],
    ],
    ["Troops began Operation Red Lantern after the G7 summit.", ["Operation Red Lantern:event", "G7 summit:event"]],
  ],
  offices: [
    ["U.S. Defense Secretary Robert Gates spoke.", ["U.S.:country", "Defense Secretary:office", "Robert Gates:person"]],
    [
      "Chinese foreign ministry spokesman Lu Kang spoke.",
      ["Chinese:country", "foreign ministry spokesman:~office", "Lu Kang:person"],
    ],
    [
      "Lena Orr, the assistant secretary of state for East Asian and Pacific affairs, spoke.",
      ["Lena Orr:person", "assistant secretary of state for East Asian and Pacific affairs:~office"],
    ],
    [
      "U.S. Ambassador to Japan Thomas Foley spoke.",
      ["U.S.:country", "Ambassador to Japan:office", "Thomas Foley:person"],
    ],
    [
      "The French foreign minister, Alain Juppé, spoke.",
      ["French:country", "foreign minister:~office", "Alain Juppé:person"],
    ],
    ["He became prime minister in May.", ["He:^person", "prime minister:~office"]],
  ],
  nominals: [
    [
      "The prime minister told the two countries that the sources lied.",
      ["prime minister:~person", "countries:~country", "sources:~person"],
    ],
    [
      "Its party and the Spanish government fell out.",
      ["Its:^organization", "party:~organization", "Spanish:country", "government:~organization"],
    ],
    ["North Korea warned; the South did not.", ["North Korea:country", "South:~country"]],
    ["Birds fly to the South.", []],
    [
      "The leaders of the Communist Party of Nepal met the head of the Union of Bakers in Oslo.",
      [
        "leaders:~person",
        "Communist Party of Nepal:organization",
        "head:~person",
        "Union of Bakers:organization",
        "Oslo:place",
      ],
    ],
  ],
  acronyms: [
    [
      "The National Widget Board (NWB) met; the NWB fined nobody.",
      ["National Widget Board:organization", "NWB:organization", "NWB:organization"],
    ],
    [
      "She is a Member of the Tasmanian Parliament (MTP).",
      ["She:^person", "Tasmanian Parliament:organization", "MTP:organization"],
    ],
    [
      "It bought the Long-Range Anti-Ship Missile (LRASM).",
      ["It:^organization", "Long-Range Anti-Ship Missile:system", "LRASM:system"],
    ],
    [
      "They use the Terminal High Altitude Area Defense, or THAAD.",
      ["They:^organization", "Terminal High Altitude Area Defense:system", "THAAD:system"],
    ],
    ["An official at the DKAC civil aviation authority left.", ["official:~person", "DKAC:organization"]],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, table) => {
  test.each(table)("%s", (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe("what is known of a mention", () => {
  test("canonical names and demonyms", () => {
    expect(mentionOf("The U.S. agreed.", "U.S.").canonical).toBe("United States");
    const people = mentionOf("It angered the North Koreans.", "North Koreans");
    expect(people).toMatchObject({ canonical: "North Korea", demonym: true, kind: "country" });
    expect(mentionOf("It angered North Korea.", "North Korea").demonym).toBeUndefined();
  });

  test("a ministry that every country has gets no canonical name", () => {
    expect(mentionOf("The Defence Ministry agreed.", "Defence Ministry").canonical).toBeUndefined();
  });

  test("an acronym carries its long form wherever it stands", () => {
    const text = "NWB staff left. The National Widget Board (NWB) is old.";
    expect(mentionOf(text, "NWB").expansion).toBe("National Widget Board");
  });

  test("the head of an office is its noun", () => {
    const text = "He became secretary of state in May.";
    const office = mentionOf(text, "secretary of state");
    expect(office.head).toBe(office.tokens.end - 1);
    expect(mentionOf("He became minister for trade in May.", "minister for trade").head).toBe(2);
  });
});

describe("one document, one name", () => {
  test("a surname alone is the person named in full, also where a sentence begins", () => {
    const text = "Condoleezza Rice came to Oslo. Rice was tired.";
    expect(written(text)).toEqual(["Condoleezza Rice:person", "Oslo:place", "Rice:person"]);
  });

  test("a city's name is the person where the document has that person, but not after 'in'", () => {
    expect(written("Ann Lincoln left. Lincoln was tired.")).toEqual(["Ann Lincoln:person", "Lincoln:person"]);
    expect(written("Ann Lincoln left. It rained in Lincoln.").at(-1)).toBe("Lincoln:place");
  });

  test("a pair of surnames is two persons", () => {
    const text = "Robert Gates met Fumio Kyuma. The Gates-Kyuma talks were long.";
    expect(written(text).slice(2)).toEqual(["Gates:person", "Kyuma:person"]);
  });

  test("the document's words decide between two readings", () => {
    expect(mentionOf("Russia warned Georgia.", "Georgia").kind).toBe("country");
    const state = mentionOf("The runoff in Georgia drew Republicans to Atlanta.", "Georgia");
    expect(state).toMatchObject({ kind: "place", canonical: "Georgia (U.S. state)" });
    expect(mentionOf("Loggers moved up the river into the Amazon.", "Amazon").kind).toBe("place");
  });

  test("names of a headline are found where the body knows them", () => {
    const text = "Dravik Warns Ostland Over Gas\n\nPresident Igor Dravik warned on Friday that gas would be cut.";
    expect(written(text)[0]).toBe("Dravik:person");
  });
});
