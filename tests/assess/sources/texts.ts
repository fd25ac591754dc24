/** Texts of our own for what is printed twice. */

/** A wire story of eight paragraphs. */
export const WIRE = `The harbour of Kestrel Bay was closed for a third day on Thursday after a storm tore the northern breakwater apart, and most of the fishing fleet stayed in port.

Engineers who inspected the wall at low tide said that repairs would take until the end of the month and cost more than the town collects in fees in a year.

The fisheries ministry promised money for crews that cannot work and asked the neighbouring ports of Port Selwyn and Marrow to take in ferries that were on their way when the storm began.

Nobody was hurt, although two boats sank at their moorings and a crane fell across the road that leads from the quay to the fish market.

"We have asked for this wall to be raised since my father was harbour master, and every government has told us that it would be done next year," said Ada Lindqvist, who runs the port.

Opposition members of parliament demanded an inquiry into the contract under which the breakwater was last strengthened, nine years ago, by a company that has since gone out of business.

The minister, Tomas Okoro, declined to comment on the contract but said that he would visit the town on Saturday together with the head of the coastal works agency.

Insurers put the damage at forty million crowns, a figure that the mayor called far too low because it leaves out the cannery, whose cold store stood in water for two days.`;

/** Another outlet's own report of the same storm, with the same quotation. */
export const RIVAL = `Waves as high as houses broke through the sea wall at Kestrel Bay this week, and the town's boats are going nowhere.

Ada Lindqvist, the port's director, walked along what is left of the mole on Thursday morning and did not hide her anger. "We have asked for this wall to be raised since my father was harbour master, and every government has told us that it would be done next year," she said.

According to people at the ministry, money for the crews could be paid out from next week. Two vessels went down where they lay. A crane toppled over and blocks the way to the market hall.

Mr Okoro is expected in the town at the weekend. Questions about who built the wall, and who checked it, will not be long in coming.`;

/** A story of something else. */
export const OTHER = `Farmers in the hills above Port Selwyn have begun to bring in barley three weeks early after the driest spring that anyone there remembers.

Prices rose at once. A cooperative that buys most of the crop said it would not lower its offer, while brewers in the capital warned that they might look abroad if the harvest fell short of what they need for the winter.

The weather service expects no rain before the middle of the month, and the reservoirs that feed the terraces are less than a third full.`;

/** The paragraphs of a text. */
export const paragraphsOf = (text: string): readonly string[] => text.split("\n\n");
