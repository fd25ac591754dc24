/**
 * States that one cannot be in at once, and the words that put somebody into one: "was killed" and "survived", "resigned" and "was
 * dismissed", "will stay" and "will leave".
 */

/** What a predicate says of whom it is about: of its patient in the passive, else of its subject. */
export type State =
  | "dead"
  | "alive"
  | "dismissed"
  | "resigned"
  | "suspended"
  | "stays"
  | "leaves"
  | "guilty"
  | "not guilty"
  | "for it"
  | "against it"
  | "called off"
  | "held";

interface Words {
  /** Lemmas of verbs whose patient is in the state. */
  readonly patient?: string;
  /** Lemmas of verbs whose subject is, and of adjectives and nouns that are said of it. */
  readonly subject?: string;
}

const STATES: Readonly<Record<State, Words>> = {
  dead: {
    patient: "kill murder slay execute assassinate shoot-dead",
    subject: "die perish drown dead succumb",
  },
  alive: { patient: "rescue save", subject: "survive recover alive unhurt unharmed uninjured survivor" },
  dismissed: { patient: "dismiss sack fire oust remove depose" },
  resigned: { subject: "resign quit step-down retire" },
  suspended: { patient: "suspend" },
  stays: { subject: "stay stay-on remain" },
  leaves: { subject: "leave depart resign quit step-down retire" },
  guilty: { subject: "plead-guilty confess" },
  "not guilty": { subject: "plead-not-guilty" },
  "for it": { subject: "accept support back welcome approve endorse favour favor agree" },
  "against it": { subject: "reject oppose denounce condemn veto refuse" },
  "called off": { patient: "cancel postpone delay shelve put-off call-off scrap suspend" },
  held: { subject: "begin start go-ahead take-place", patient: "hold" },
};

/** Pairs that cannot both be so. */
const OPPOSED: readonly (readonly [State, State])[] = [
  ["dead", "alive"],
  ["dismissed", "resigned"],
  ["suspended", "resigned"],
  ["suspended", "dismissed"],
  ["stays", "leaves"],
  ["guilty", "not guilty"],
  ["for it", "against it"],
  ["called off", "held"],
];

/** States of which the second may follow the first: the wounded die, what was put off is held. */
const FOLLOWS: readonly (readonly [State, State])[] = [
  ["alive", "dead"],
  ["suspended", "resigned"],
  ["suspended", "dismissed"],
  ["for it", "against it"],
  ["against it", "for it"],
  ["not guilty", "guilty"],
  ["called off", "held"],
];

/** The states that a verb or predicate puts its subject or patient into. */
export function statesOf(lemma: string, role: "subject" | "patient"): readonly State[] {
  return (role === "subject" ? BY_SUBJECT : BY_PATIENT).get(lemma) ?? [];
}

const BY_SUBJECT = tableOf("subject");
const BY_PATIENT = tableOf("patient");

function tableOf(role: "subject" | "patient"): ReadonlyMap<string, readonly State[]> {
  const table = new Map<string, State[]>();
  for (const [state, words] of Object.entries(STATES))
    for (const word of words[role]?.split(" ") ?? [])
      if (isState(state)) table.set(word, [...(table.get(word) ?? []), state]);
  return table;
}

function isState(name: string): name is State {
  return name in STATES;
}

/** Whether nobody can be in both states at once. */
export function areOpposed(a: State, b: State): boolean {
  return OPPOSED.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** Whether a later article's state may be what has become of an earlier one's. */
export function mayFollow(earlier: State, later: State): boolean {
  return FOLLOWS.some(([one, other]) => earlier === one && later === other);
}
