/**
 * Typed relations on sentences with marked events (PLOVER's gold records): of the pairs of an actor and a target, how many a typed claim
 * of `extract` has with the category of their event. Printed as one line of figures.
 *
 * node bench/plover.mjs SET.jsonl [--misses]   (`npm run eval -- plover` gives it the kit's set; REDTHREAD names another command)
 *
 * A pair is found where a claim with a `type` has its subject on the actor and an argument on the target (either way round where the
 * relation goes both ways, or where both spans are actor and target at once), and the type's category in `schema.ts` is the event's.
 * An end is on a span that it shares a character with; a pronoun is where its entity is named. The sets' older names of categories are
 * read as those of today: demand is request, disapprove and investigate accuse, fight assault. As in PLOVER's codebook, what is planned
 * is agreed (cooperation) or threatened (conflict), cooperation that is refused is rejected, and what others should do is no event yet.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { RELATIONS } from "../dist/schema.js";

const TODAY = { DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", INVESTIGATE: "ACCUSE", FIGHT: "ASSAULT" };
const COOPERATION = new Set(["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"]);
const FORCE = new Set(["ASSAULT", "COERCE", "SANCTION", "THREATEN"]);

/** The category of a typed claim, or undefined. */
function categoryOf({ relation, polarity, modality }) {
  const category = RELATIONS[relation.type]?.plover;
  if (modality === "demanded") return undefined;
  if (polarity === "negative" && COOPERATION.has(category)) return "REJECT";
  if (modality !== "planned") return category;
  if (COOPERATION.has(category)) return "AGREE";
  return FORCE.has(category) ? "THREATEN" : category;
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Whether an end of a claim is on a span, by itself or through the name of its pronoun. */
function isOn(end, span, mentions) {
  if (overlap(end, span)) return true;
  const isPronoun = mentions.some(
    ({ start, end: to, form }) => form === "pronoun" && start === end.start && to === end.end,
  );
  return isPronoun && mentions.some((mention) => mention.entity === end.entity && overlap(mention, span));
}

function extracted(lines) {
  const [command, ...words] = (process.env.REDTHREAD ?? `${process.execPath} dist/cli.js`).split(" ");
  const input = lines.map(({ id, text }) => JSON.stringify({ id, text })).join("\n");
  const options = { input, encoding: "utf8", maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(command, [...words, "extract", "--raw"], options);
  if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr.trim()}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** The pairs of an actor and another's target, each once. */
function pairsOf(spans) {
  const of = (role) => spans.filter((span) => span.role === role);
  const found = new Map();
  for (const actor of of("source"))
    for (const target of of("target")) {
      const key = [actor.start, target.start].sort((a, b) => a - b).join();
      if (!overlap(actor, target) && !found.has(key)) found.set(key, [actor, target]);
    }
  return [...found.values()];
}

/** Whether one of the claims has the pair, and under which categories it stands if not. */
function seen({ event, spans }, [actor, target], { claims, mentions }) {
  const isBoth = (span) =>
    ["source", "target"].every((role) => spans.some((one) => one.role === role && one.start === span.start));
  const mutual = isBoth(actor) && isBoth(target);
  const has = ({ subject, arguments: objects }, from, to) =>
    isOn(subject, from, mentions) && objects.some((object) => isOn(object, to, mentions));
  const over = claims.filter(
    (claim) =>
      has(claim, actor, target) || ((mutual || RELATIONS[claim.relation.type].symmetric) && has(claim, target, actor)),
  );
  const categories = over.map(categoryOf);
  return { isFound: categories.includes(TODAY[event] ?? event), categories };
}

const lines = readFileSync(process.argv[2], "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
let [pairs, found, typed, sentences] = [0, 0, 0, 0];
extracted(lines).forEach((line, at) => {
  const claims = line.claims.filter(({ relation }) => relation.type !== undefined);
  typed += claims.length;
  sentences += line.sentences.length;
  for (const pair of pairsOf(lines[at].spans)) {
    const { isFound, categories } = seen(lines[at], pair, { ...line, claims });
    pairs += 1;
    found += isFound ? 1 : 0;
    if (!isFound && process.argv.includes("--misses"))
      process.stdout.write(
        `${lines[at].event}  ${pair.map(({ text }) => text).join(" → ")}  ${categories.join(" ")}\n    ${line.text}\n`,
      );
  }
});
const share = (part, whole) => (whole === 0 ? 0 : part / whole).toFixed(3);
process.stdout.write(
  `FIGURE plover-pairs found=${share(found, pairs)} (${found}/${pairs}) typed=${share(typed, sentences)} a sentence\n`,
);
