/**
 * Verbs of saying and thinking, and nouns for what is said. Lists alone.
 */

/** Verbs of saying and thinking whose clause is what somebody says. */
const SPEECH = new Set(
  "say tell add announce claim state report note explain warn argue believe think insist confirm acknowledge admit declare disclose reveal assert maintain suggest stress emphasise emphasize reiterate reaffirm deny allege contend estimate predict write tweet quote cite observe remark complain conclude recall concede complain caution reply respond testify hint signal indicate vow pledge promise express mention describe comment concur fear hope understand know accuse blame rule swear boast joke lament reckon point voice assure inform advise affirm agree ask answer demand propose read shout speculate theorise theorize counter quip retort post attest proclaim profess suspect worry doubt dispute".split(
    " ",
  ),
);

/** Verbs that things do too: "the figures show", "the pattern suggests". What they say so is nobody's word. */
export const SHOWING: ReadonlySet<string> = new Set(
  "indicate suggest reveal show hint signal mean ensure confirm prove demonstrate cause".split(" "),
);

/** Nouns for what somebody states: "Doe's claim that". */
export const STATEMENTS: ReadonlySet<string> = new Set(
  "claim report allegation suggestion assertion statement announcement argument warning accusation charge belief view opinion contention remark comment complaint admission declaration insistence conclusion prediction fear hope denial pledge promise vow".split(
    " ",
  ),
);

/** Whether a verb reports what somebody says. */
export function isSpeech(lemma: string): boolean {
  return SPEECH.has(lemma);
}
