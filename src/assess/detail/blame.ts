/** Who is said to have done it: "claimed responsibility", "blamed the group", and who is said not to have. */
import { type Detail, detailAt, type Line, type Named } from "./page.ts";

const BEFORE =
  /\b(?:(?:has |had |have |also )?claimed (?:responsibility|credit|the (?:attack|bombing|killing|assault|operation|raid|ambush|abduction|kidnapping|shooting|massacre))|(?:said|says|claimed|claims|announced)(?: \p{L}+){0,4}? (?:that )?(?:it|they|its (?:men|fighters|members)) (?:(?:was|were|had been) (?:responsible|behind)|(?:had )?(?:carried out|attacked|bombed|planted|killed))|admitted (?:to )?(?:the (?:attack|bombing|killing)|carrying out|planting))/iu;
/** Right behind a name. */
const BEHIND = /^ (?:was|were|is|has been|had been) (?:behind|responsible for|blamed for|accused of|suspected of)\b/iu;
const AFTER =
  /\b(?:(?:been |was |were )?claimed by|blamed(?: (?:it|the \p{L}+|this))?(?: on)?|accused|(?:carried out|staged|planted|organi[sz]ed) by|pointed (?:the|a) finger at|suspects are (?:all )?members of)\b/iu;
const NOT =
  /\b(?:denied (?:any )?(?:involvement|responsibility|a role|role|being behind)|played no (?:part|role)|(?:was|were) not (?:behind|responsible|involved)|had nothing to do with|had no (?:part|role|hand))/iu;
const ATTACK =
  /\b(?:attack|operation|ambush|abduct|kidnap|bomb|blast|explosion|kill|massacre|shooting|responsib|assault|ambush|behind|raid|strike|hijack|shot down|part|role)/iu;
const DOERS: ReadonlySet<Named["kind"]> = new Set(["organization", "country", "person"]);
/** UTF-16 units from the words to the name, at most. */
const FARTHEST = 60;

/** Who is said to have done it, or not. */
export function blameIn(line: Line): readonly Detail[] {
  if (!ATTACK.test(line.text)) return [];
  const [before, after, not] = [BEFORE, AFTER, NOT].map((pattern) => pattern.exec(line.text));
  return [
    ...detail(line, doerBefore(line, not), not, "not "),
    ...(not ? [] : detail(line, doerBefore(line, before), before, "")),
    ...(not ? [] : detail(line, doerAfter(line, after), after, "")),
    ...(not ? [] : blamed(line)),
  ];
}

/** "The Northern Shield was behind the attack". */
function blamed(line: Line): readonly Detail[] {
  const doer = line.names.find(
    ({ kind, end }) => kind !== "person" && DOERS.has(kind) && BEHIND.test(line.text.slice(end, end + FARTHEST)),
  );
  const match = doer === undefined ? null : BEHIND.exec(line.text.slice(doer.end, doer.end + FARTHEST));
  if (doer === undefined || match === null) return [];
  return [detailAt(line, { start: doer.start, end: doer.end + match[0].length }, "who did it", doer.key)];
}

function detail(
  line: Line,
  doer: Named | undefined,
  match: RegExpExecArray | null | undefined,
  mark: string,
): readonly Detail[] {
  if (doer === undefined || !match) return [];
  const span = { start: Math.min(doer.start, match.index), end: Math.max(doer.end, match.index + match[0].length) };
  return [detailAt(line, span, "who did it", `${mark}${doer.key}`)];
}

function doerBefore({ names, text }: Line, match: RegExpExecArray | null | undefined): Named | undefined {
  if (!match) return undefined;
  return names.findLast(
    ({ kind, end }) =>
      DOERS.has(kind) &&
      !/^['’]s\b/u.test(text.slice(end)) &&
      end <= match.index + match[0].length &&
      match.index - end < FARTHEST * 2,
  );
}

function doerAfter({ names }: Line, match: RegExpExecArray | null | undefined): Named | undefined {
  if (!match) return undefined;
  const from = match.index + match[0].length;
  return names.find(({ kind, start }) => DOERS.has(kind) && start >= from && start - from < FARTHEST);
}
