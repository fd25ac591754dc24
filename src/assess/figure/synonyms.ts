/**
 * Words that two articles on one story use for one thing, so that the surroundings of their numbers can be compared. The first of each row
 * stands for all; a word stands in one row alone.
 */

const ROWS = `
vanish disappear
begin start commence
buy acquire purchase takeover acquisition
carry transport
strike hit
sink capsize overturn
collapse destroy flatten demolish raze
flee escape
win gain secure
employ employee employment
pay offer
storm raid
seize capture confiscate impound
arrest detain apprehend
lose loss
cost price worth
leave depart
arrive reach
recover find retrieve discover locate unearth
sentence jail imprison
resign quit
meet meeting talk discuss discussion negotiation
build construct erect construction
fall drop decline slide tumble plunge slump decrease
rise jump climb soar increase grow surge growth
earthquake quake tremor
fire blaze inferno
explosion blast bombing bomb explode detonate detonation
shooting shoot gunfire
protest demonstration rally march demonstrate
crash accident
vote poll election ballot
agreement accord deal pact treaty
finish complete conclude completion
end close
bounty reward
share stake
injure wound hurt injury
kill murder slay death die
rescue save
evacuate evacuation displace
hide conceal
work serve
spend invest investment
rule govern
found establish
profit earn
wreckage wreck debris
deep depth
high height altitude
long length`;

/** Each word with the one that stands for it. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const words = row.split(" ");
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The word that stands for all that mean what this one does, of a lemma in lower case. */
export function synonymOf(lemma: string): string {
  return SYNONYMS.get(lemma) ?? lemma;
}
