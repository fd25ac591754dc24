/**
 * Offices that a verb gives, or takes from, who holds them: "was elected president of Chile", "named Doe ambassador to Chile", "served
 * as", "resigned as", "joined Acme as".
 */

import { prepositionOf } from "./clause.ts";
import { CONFIDENCE } from "./confidence.ts";
import type { Found } from "./named.ts";
import { ownerOf } from "./owners.ts";
import { lemmaAt, type Passage, relationAt, wordAt } from "./passage.ts";
import { officesIn, roleDraft } from "./roles.ts";
import type { Draft, Rule } from "./rule.ts";
import { mentionOf } from "./stand-ins.ts";
import { subjectsOf } from "./subjects.ts";
import { isPassive, isVerb } from "./verbs.ts";

/** Verbs that put their object into an office, or out of it. */
const GIVING = new Set(
  "elect re-elect reelect appoint reappoint name choose swear install designate inaugurate sack dismiss hire promote fire oust remove".split(
    " ",
  ),
);
/** Verbs whose subject is in an office, or was until then. */
const HOLDING = new Set(
  "serve act resign retire remain become continue quit return step stand start begin work".split(" "),
);
/** Of both those that end it: who will resign, may be dismissed or did not step down is in office all the same. */
const LEAVING = new Set("sack dismiss fire oust remove resign retire quit".split(" "));
/** Verbs whose subject is in an office of their object, or was until then. */
const MOVING = /^(?:join|rejoin|leave|run|lead)$/u;

/** The rule for posts. */
export const postRule: Rule = {
  name: "post",
  read: (passage) =>
    officesIn(passage).flatMap((office) => {
      const verb = verbOver(passage, office);
      if (verb === undefined) return [];
      return holdersOf(passage, office, verb).flatMap((holder) => postDraft(passage, office, verb, holder) ?? []);
    }),
};

function postDraft(passage: Passage, office: Found, verb: number, holder: number): Draft | undefined {
  const found = foundAt(passage, holder);
  if (found?.mention.kind !== "person") return undefined;
  const owner = ownerOf(passage, office.mention) ?? bodyBeside(passage, verb, office.mention.head);
  const draft = roleDraft(passage, office, found, owner);
  if (draft?.relation !== "holds_office" && draft?.relation !== "leads") return undefined;
  if (isLeaving(passage, verb)) return { ...draft, at: verb, confidence: CONFIDENCE.clause };
  // What another verb says is claimed, not presupposed: it has the verb's mood, speaker and time.
  const { mood: _, ...claimed } = draft;
  return { ...claimed, at: verb, confidence: CONFIDENCE.clause };
}

function isLeaving(passage: Passage, verb: number): boolean {
  const lemma = lemmaAt(passage, verb);
  const isAside = passage.tree
    .all(verb, "compound:prt", "advmod")
    .some((at) => /^(?:down|aside)$/u.test(wordAt(passage, at)));
  return LEAVING.has(lemma) || (/^(?:step|stand)$/u.test(lemma) && isAside);
}

/** The tokens that head those whom the verb over an office puts there. */
function holdersOf(passage: Passage, office: Found, verb: number): readonly number[] {
  const lemma = lemmaAt(passage, verb);
  const isMove = MOVING.test(lemma) && prepositionOf(passage, office.mention.head) === "as";
  if (HOLDING.has(lemma) || takesOver(passage, verb) || isMove || (GIVING.has(lemma) && isPassive(passage, verb)))
    return subjectsOf(passage, verb);
  if (!GIVING.has(lemma)) return [];
  return passage.tree.all(verb, "obj", "iobj").filter((token) => token !== office.mention.head);
}

/** "took over as chairman", and not "took Doe over as chairman". */
function takesOver(passage: Passage, verb: number): boolean {
  const { tree } = passage;
  const isOver = tree.all(verb, "compound:prt", "advmod").some((at) => wordAt(passage, at) === "over");
  return lemmaAt(passage, verb) === "take" && isOver && tree.first(verb, "obj") === undefined;
}

/** Whose office it is where its own words do not tell: "Acme named Doe chairman", "Doe joined Acme as chairman". */
function bodyBeside(passage: Passage, verb: number, office: number): Found | undefined {
  const { tree } = passage;
  const lemma = lemmaAt(passage, verb);
  if (HOLDING.has(lemma)) return undefined;
  // "appointed finance director by Acme": the tree may have the giver under the office.
  const agents = () =>
    [verb, office]
      .flatMap((at) => tree.all(at, "obl", "obl:agent", "nmod"))
      .filter((head) => prepositionOf(passage, head) === "by");
  const givers = () => (isPassive(passage, verb) ? agents() : subjectsOf(passage, verb));
  return (MOVING.test(lemma) ? tree.all(verb, "obj") : givers())
    .flatMap((head) => foundAt(passage, head) ?? [])
    .find(({ mention }) => mention.kind === "organization" || mention.kind === "country");
}

function foundAt(passage: Passage, head: number): Found | undefined {
  const index = mentionOf(passage, head);
  const mention = passage.mentions[index ?? -1];
  return index === undefined || mention === undefined ? undefined : { index, mention };
}

/** The verb that an office is a complement of: bare, or behind "as". */
function verbOver(passage: Passage, { mention }: Found): number | undefined {
  const head = passage.tokens[mention.head]?.head ?? -1;
  const relation = relationAt(passage, mention.head);
  const isBehindAs = relation === "obl" && /^(?:as|)$/u.test(prepositionOf(passage, mention.head));
  return (isBehindAs || /^(?:obj|xcomp)$/u.test(relation)) && isVerb(passage, head) ? head : undefined;
}
