/** Stories that we made up, told by five outlets each. */

/** A story: its articles, names that are one entity's, and names that are two's. */
export interface Story {
  readonly name: string;
  readonly articles: readonly string[];
  readonly one: readonly (readonly string[])[];
  readonly two: readonly (readonly [string, string])[];
}

/** The stories. */
export const STORIES: readonly Story[] = [
  {
    name: "a company and its people",
    articles: [
      `Norvik Energy names Harriet Lindqvist chief executive

By Tom Avery
OSLO, March 3, 2021 (Northern Wire) - Norvik Energy ASA, the Norwegian power company, said on Wednesday that it had appointed Harriet Lindqvist as chief executive. Lindqvist, 51, succeeds Olav Brekke, who will retire in June.

"Harriet knows our business better than anyone," said Brekke. Norvik's chairman, Michael R. Stanton, praised the choice. Stanton said the board had interviewed six candidates.

The company's subsidiary, Norvik Wind, will build a wind park off Bergen. Norvik Wind is led by Jonas Lindqvist, who is not related to the new chief executive. The Norwegian Water Resources and Energy Directorate (NVE) approved the park in January.

Harald Brekke, the son of Olav Brekke, runs Norvik's Swedish unit. The younger Brekke told reporters in Stockholm that the unit would grow.`,
      `Lindqvist to lead Norvik

STOCKHOLM, March 4, 2021 - Sweden's trade unions welcomed the appointment of Harriet Lindqvist at Norvik Energy on Thursday. The union Unionen said Ms. Lindqvist had always kept her word. Its president, Åsa Karlsson-Berg, met the new chief executive in Gothenburg.

Norvik also owns a stake in Baltic Grid AB. Baltic Grid's head, Kaarel Tamm, said he would meet Lindqvist in Tallinn next week. Mike Stanton, the chairman of Norvik, will take part.

The NVE declined to comment.`,
      `Norvik Wind wins approval for Bergen park

BERGEN, March 5, 2021 - Norvik Wind said on Friday that the Norwegian Water Resources and Energy Directorate had approved its wind park. Jonas Lindqvist, the head of the subsidiary, said construction would begin in May. Lindqvist thanked the city of Bergen. The football club Brann Bergen will sell its old ground to the company.

The mayor of Bergen, Marte Solheim, said the city had waited for years. Solheim criticised the government in Oslo.

H. Lindqvist, the new boss of Norvik Energy, is expected to visit Bergen in June, the directorate said.`,
      `Brekke hands over

Oslo, June 30, 2021 - Olav Brekke left Norvik Energy on Wednesday after 14 years. "It was time," Brekke said. His son Harald Brekke gave a speech. Michael Stanton, chairman of Norvik Energy ASA, presented a painting by Asa Karlsson Berg, the president of Unionen and a gifted painter.

The Energy Directorate sent flowers. Prime Minister Ingrid Solheim called Mr Brekke "a giant of Norwegian industry". Ms Solheim, whose sister Marte is mayor of Bergen, said Norway needed more wind power.`,
      `Estonia's Baltic Grid signs deal with Norvik

TALLINN, July 2, 2021 - Estonian company Baltic Grid signed a contract with Norvik Energy on Friday. Chief executive Kaarel Tamm and Norvik's Harriet Lindqvist signed the contract in Tallinn. Estonian Prime Minister Liis Kask attended. Kask and Norwegian Prime Minister Ingrid Solheim will meet in Oslo in September.

The Estonian Foreign Ministry said the deal mattered. The Foreign Ministry of Norway agreed.`,
    ],
    one: [
      ["Harriet Lindqvist", "H. Lindqvist"],
      ["Norvik Energy", "Norvik Energy ASA"],
      ["Baltic Grid", "Baltic Grid AB"],
      ["Michael R. Stanton", "Michael Stanton", "Mike Stanton"],
      ["Åsa Karlsson-Berg", "Asa Karlsson Berg"],
      ["Norwegian Water Resources and Energy Directorate", "NVE"],
    ],
    two: [
      ["Harriet Lindqvist", "Jonas Lindqvist"],
      ["Olav Brekke", "Harald Brekke"],
      ["Marte Solheim", "Ingrid Solheim"],
      ["Estonian Foreign Ministry", "Foreign Ministry of Norway"],
      ["Bergen", "Brann Bergen"],
    ],
  },
  {
    name: "a war and a kidnapping",
    articles: [
      `Khaled al-Masri released in Damir after talks

DAMIR, Aug. 9, 2016 (AP) - Rebels in Qarastan released the aid worker Khaled al-Masri on Tuesday, the United Nations said. Al-Masri, a Jordanian, was held for 41 days by the Qarastan Liberation Front (QLF).

The U.N. envoy to Qarastan, Stefan De Vries, met QLF commander Abu Yusuf al-Rahmani in the town of Tel Khadra. De Vries told reporters that the front had asked for nothing. The US State Department praised the release. "Washington is grateful," spokesman John Kirkwood said.

President Mohammed Haydar of Qarastan said his army would go on fighting the rebels. Haydar's brother, General Nizar Haydar, commands the Republican Guard.`,
      `Aid worker is free

GENEVA, 10 August 2016 - Khalid al-Masri, an aid worker who was kidnapped in Qarastan, has been freed, the International Committee of the Red Cross said on Wednesday. The ICRC said Mr. Masri was in good health.

Staffan de Vries, the UN special envoy, thanked Muhammad Haidar, the president of Qarastan, and the Qarastan Liberation Front. The State Department said that Secretary of State Ellen Parker had called Mr. Haidar. Parker will travel to Geneva on Friday.

The QLF's commander, Abu Yousef al-Rahmani, said in a video that he wanted peace.`,
      `Guard attacks Tel Khadra

DAMIR, Aug 12, 2016 - The Republican Guard attacked the town of Tel Khadra on Friday, killing 12 people, the Qarastan Observatory for Human Rights said. Gen. Nizar Haydar led the attack. The Observatory said that al-Rahmani was wounded.

"The general has broken the truce," U.N. envoy Stefan de Vries said. Haydar denied this. President Haydar met Russian Foreign Minister Pavel Orlov in Damir. Moscow supports the Qarastan government. Russia's Foreign Ministry said the rebels had broken the truce first.

Jordan's Foreign Minister Nasser Khoury met Khaled Al Masri in Amman.`,
      `Parker and Orlov agree on truce

GENEVA (Reuters) 13 August 2016 - U.S. Secretary of State Ellen Parker and Russian Foreign Minister Pavel Orlov agreed on Saturday on a truce in Qarastan. Parker said the Republican Guard would leave Tel Khadra. Washington and Moscow would watch the truce together, Orlov said.

The United Nations Security Council will vote on Monday. The Security Council's president, Li Weiming of China, said he hoped for a clear vote. Ambassador Li said that Beijing supports the truce.

Qarastani President Mohammad Haydar did not comment. The QLF welcomed the truce.`,
      `UN Security Council backs Qarastan truce

NEW YORK, 15 Aug 2016 - The UN Security Council voted 15-0 on Monday for a truce in Qarastan. Weiming Li, the ambassador of China, signed the resolution. The resolution was drafted by De Vries.

"This is a good day," Pavel Orlov, Russia's foreign minister, said. The Russian Foreign Ministry said Mr. Orlov would visit Damir. Mayor Eric Washington of Millbrook, Ohio, the home town of Ellen Parker, said people were proud. Washington, a Democrat, invited Parker to the town's fair.

The Red Cross said it would send food to Tel Khadra.`,
    ],
    one: [
      ["Khaled al-Masri", "Khalid al-Masri", "Khaled Al Masri", "Masri"],
      ["Mohammad Haydar", "Mohammed Haydar", "Muhammad Haidar"],
      ["Abu Yusuf al-Rahmani", "Abu Yousef al-Rahmani"],
      ["Li Weiming", "Weiming Li"],
      ["UN Security Council", "United Nations Security Council", "Security Council"],
      ["Russian Foreign Ministry", "Foreign Ministry (Russia)"],
      ["Stefan De Vries", "De Vries"],
      ["Qarastan Liberation Front", "QLF"],
      ["US State Department", "State Department"],
      ["International Committee of the Red Cross", "ICRC"],
      ["Ellen Parker", "Parker"],
    ],
    two: [
      ["Mohammad Haydar", "Nizar Haydar"],
      ["Eric Washington", "United States"],
      ["US State Department", "Russian Foreign Ministry"],
    ],
  },
  {
    name: "a club and its owners",
    articles: [
      `Millbrook United sold to Carlton Sports

LONDON, 1 May 2019 - Millbrook United, the football club, was sold to the American company Carlton Sports Group for $210 million on Wednesday. The club's owner, Sir Gerald Ashcombe, said it was a sad day. Ashcombe's daughter, Lady Jane Ashcombe, will stay on the board.

Carlton is owned by Robert "Bob" Carlton, a Texan. Manager Luis Fernández praised Carlton. Fernandez said that the striker James Okoro would stay. The city of Millbrook owns the ground.

The Football Association must approve the sale. The FA will decide in June.`,
      `Millbrook welcomes new owner

MILLBROOK, England, May 2, 2019 - Millbrook's mayor, Peter Ashcombe-Hill, welcomed Carlton Sports on Thursday. "Millbrook needs jobs," he said. Mr Ashcombe-Hill will meet Bob Carlton on Monday.

United lost 2-1 to Harrow Town on Saturday. Jimmy Okoro scored for United. Luis Fernandez said James Okoro was tired. Harrow Town's manager, Dave Fernandez, laughed.`,
      `FA approves Millbrook deal

LONDON, 12 June 2019 - The Football Association approved the sale of Millbrook United FC to Carlton Sports Group Inc. on Wednesday. FA chief executive Martin Glennister said the deal met all rules. Robert Carlton flew to London. Jane Ashcombe joined the board of the club.

Carlton Sports Group also owns the Dallas Comets. The Comets won the title in 2018 under coach Bill Weaver.`,
      `Comets coach Weaver to join Millbrook

DALLAS, June 20, 2019 (AP) - William Weaver, coach of the Dallas Comets, will become an adviser to Millbrook United, Carlton Sports said on Thursday. Weaver, 60, will work with Fernández. Martin Glennister of the Football Association in London said the FA knew about it.

Dallas Mayor Robert Carlton Jr., the owner's son, thanked Weaver. The mayor said Dallas would miss him.`,
      `Ashcombe sues Carlton

LONDON, 3 September 2019 - Gerald Ashcombe sued Robert Carlton Sr. on Tuesday. Sir Gerald said the Texan owed him £4 million. Carlton denied it. A court in London will hear the case in October. Lawyer Anna Weaver, who acts for Sir Gerald Ashcombe, said Carlton Sports had paid late.

Millbrook City Council said the club had paid its rent. The council's leader, Sarah Okoro, is the sister of striker James Okoro.`,
    ],
    one: [
      ["James Okoro", "Jimmy Okoro"],
      ["Bill Weaver", "William Weaver"],
      ["Jane Ashcombe"],
      ["Millbrook United", "Millbrook United FC"],
      ["Carlton Sports", "Carlton Sports Group", "Carlton Sports Group Inc."],
      ["Football Association", "FA"],
      ["Luis Fernández", "Luis Fernandez"],
    ],
    two: [
      ["Robert Carlton Jr.", "Robert Carlton Sr."],
      ["Anna Weaver", "William Weaver"],
      ["Sarah Okoro", "James Okoro"],
      ["Millbrook", "Millbrook United"],
      ["Millbrook United", "Millbrook City Council"],
      ["Jane Ashcombe", "Gerald Ashcombe"],
      ["Luis Fernandez", "Dave Fernandez"],
      ["Peter Ashcombe-Hill", "Gerald Ashcombe"],
    ],
  },
  {
    name: "an impeachment, and a ferry",
    articles: [
      `Ferry owners under fire as lawmakers vote

OSLO, May 4, 2020 (Northern Wire) - Norway's National Assembly voted on Monday to open a case against the ferry company Korsand Ferries. Rosa Delgado, who heads the inquiry, said Korsand had misled Norway's Constitutional Court. The ferry sank off the town of Harlovo last year. Its captain, Harald Brekke, its engineer, Paul Vidmar, and its cook, Olav Stanton, drowned.

Shares in Korsand fell. The inquiry's spokesman, Yahir Semarie, said Norway would publish a report. Ms Tangvald, who owns a tenth of the company, praised Norway.`,
      `Ferry inquiry turns to the owners

BERGEN, May 6, 2020 - Rosa Delgado Ibarra, the head of the inquiry, visited the town of Harlove on Wednesday, where Harald Brekke, Paul Vidmar and Olav Stanton are buried. The National Assembly will hear her in June. Yahir Semaria, the inquiry's spokesman, said Norway had waited long enough. The Constitutional Court has the last word.`,
      `What the ferry's owners knew

TROMSO, May 9, 2020 - Ana Rosa Delgado Ibarra said on Saturday that Korsand Ferries had ignored three warnings before the ferry sank off the town of Harlovo with Harald Brekke, Paul Vidmar and Olav Stanton. The National Assembly of Norway wants to hear Yahir Semarie, her spokesman, next. Norway's shipping minister declined to comment.`,
    ],
    one: [
      ["Korsand", "Korsand Ferries"],
      ["Rosa Delgado", "Rosa Delgado Ibarra", "Ana Rosa Delgado Ibarra"],
      ["Harlovo", "Harlove"],
      ["Yahir Semarie", "Yahir Semaria"],
      ["National Assembly"],
      ["Constitutional Court"],
    ],
    two: [["Rosa Delgado", "Yahir Semarie"]],
  },
];
