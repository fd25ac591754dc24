/**
 * Whose doing the object of a verb is: who condemns "Norway's attack", "the remarks of Doe" or "a claim by Doe" condemns Norway or Doe.
 */
import { prepositionOf } from "./clause.ts";
import { lemmaAt, type Passage } from "./passage.ts";
import { coordinated } from "./verbs.ts";

/** What is done to somebody: "Doe's murder" is no deed of Doe's. */
const SUFFERED =
  /^(?:abduction|arrest|assassination|beating|burial|conviction|death|defeat|deportation|detention|dismissal|disappearance|execution|expulsion|extradition|funeral|imprisonment|jailing|kidnapping|killing|lynching|murder|ouster|ousting|persecution|plight|poisoning|prosecution|removal|rape|sacking|sentence|sentencing|shooting|slaying|stabbing|suffering|torture|treatment|trial)$/u;

/** What is somebody's doing where it is "of" them: of "the killing of Doe" it is not. */
const DONE =
  /^(?:action|allegation|approach|assertion|behaviou?r|candidacy|claim|comment|conduct|decision|demand|effort|failure|handling|initiative|intervention|leadership|manoeuvre|move|offer|plan|policy|position|proposal|refusal|remark|response|role|stance|statement|suggestion|tactic|work)$/u;

/** The tokens that head those whose doing an object of a verb is; none where it is done to them, or nobody's by its words. */
export function doersOf(passage: Passage, object: number): readonly number[] {
  if (passage.tokens[object]?.upos !== "NOUN") return [];
  const noun = lemmaAt(passage, object);
  const owner = passage.tree.first(object, "nmod:poss");
  const doer = owner ?? passage.tree.all(object, "nmod").find((head) => isDoer(passage, noun, head));
  return doer === undefined ? [] : coordinated(passage, doer).filter((head) => mayBeDoer(passage, noun, head));
}

function isDoer(passage: Passage, noun: string, head: number): boolean {
  const preposition = prepositionOf(passage, head);
  return preposition === "by" || (preposition === "of" && DONE.test(noun));
}

/** Whether a name is one who acts; what is done to people countries and bodies do themselves ("Norway's arrest of Doe"). */
function mayBeDoer(passage: Passage, noun: string, head: number): boolean {
  const { kind, form } = passage.mentions[passage.mentionAt(head) ?? -1] ?? {};
  if (form !== "name") return false;
  return kind === "country" || kind === "organization" || (kind === "person" && !SUFFERED.test(noun));
}
