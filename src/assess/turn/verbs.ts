/** Verbs by which an office, a lead or a membership begins or ends. */
import { lemmaAt, type Passage } from "../../relation/passage.ts";
import { isPassive, isVerb } from "../../relation/verbs.ts";

/** What a verb says of its subject or object. */
export interface Reading {
  readonly kind: "start" | "end";
  /** Whose turn it is. */
  readonly holder: "subject" | "object";
  /** Where the other one stands: who came before, or after. */
  readonly other?: "object" | "agent" | "from";
  /** The object is a group that is joined or left. */
  readonly isGroup?: true;
}

const OFFICE =
  /^(?:office|power|post|job|role|helm|rein|reins|position|presidency|premiership|chairmanship|leadership|governorship|chair|command|throne|seat)$/u;

/** Verbs of taking and leaving, which need an office for object. */
const TAKES = /^(?:take|assume)$/u;
const LEAVES = /^(?:leave|quit|vacate|relinquish|resign)$/u;
/** Said of somebody, in the passive, or of an object. */
const MAKES = /^(?:appoint|name|elect|swear|inaugurate|install|nominate|pick|choose|promote|re-elect)$/u;
const UNMAKES = /^(?:oust|sack|dismiss|fire|remove|depose|topple|overthrow|unseat)$/u;

/** What a verb says; undefined for any other verb. */
export function turnVerb(passage: Passage, verb: number): Reading | undefined {
  // "An attempt to unseat Roe" is none yet.
  if (!isVerb(passage, verb) || isToDo(passage, verb)) return undefined;
  const lemma = lemmaAt(passage, verb);
  return isPassive(passage, verb) ? passiveTurn(lemma) : activeTurn(passage, verb, lemma);
}

function isToDo(passage: Passage, verb: number): boolean {
  return passage.tree.all(verb, "mark").some((at) => lemmaAt(passage, at) === "to");
}

function passiveTurn(lemma: string): Reading | undefined {
  if (/^(?:succeed|replace)$/u.test(lemma)) return { kind: "end", holder: "subject", other: "agent" };
  if (MAKES.test(lemma) && lemma !== "nominate") return { kind: "start", holder: "subject" };
  return UNMAKES.test(lemma) ? { kind: "end", holder: "subject" } : undefined;
}

function activeTurn(passage: Passage, verb: number, lemma: string): Reading | undefined {
  const object = passage.tree.first(verb, "obj");
  const particle = particleOf(passage, verb);
  if (/^(?:succeed|replace)$/u.test(lemma) && object !== undefined)
    return { kind: "start", holder: "subject", other: "object" };
  if (lemma === "become" || (lemma === "take" && particle === "over"))
    return { kind: "start", holder: "subject", other: "from" };
  if (lemma === "step" && particle === "down") return { kind: "end", holder: "subject" };
  if (lemma === "resign" || lemma === "retire") return { kind: "end", holder: "subject" };
  return ofObject(passage, lemma, object);
}

function ofObject(passage: Passage, lemma: string, object: number | undefined): Reading | undefined {
  if (object === undefined) return undefined;
  const isOffice = OFFICE.test(lemmaAt(passage, object));
  if (isOffice && TAKES.test(lemma)) return { kind: "start", holder: "subject" };
  if (isOffice && LEAVES.test(lemma)) return { kind: "end", holder: "subject" };
  if (isGroup(passage, object) && /^(?:join|leave|quit)$/u.test(lemma))
    return { kind: lemma === "join" ? "start" : "end", holder: "subject", isGroup: true };
  if (MAKES.test(lemma) && lemma !== "nominate") return { kind: "start", holder: "object" };
  return UNMAKES.test(lemma) ? { kind: "end", holder: "object" } : undefined;
}

function isGroup(passage: Passage, token: number): boolean {
  return passage.mentions[passage.mentionAt(token) ?? -1]?.kind === "organization";
}

function particleOf(passage: Passage, verb: number): string {
  const particle = passage.tree.first(verb, "compound:prt", "advmod");
  return particle === undefined ? "" : lemmaAt(passage, particle);
}
