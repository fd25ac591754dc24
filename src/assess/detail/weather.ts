/** The weather in which something happened: "in heavy rain", "in thick fog", "the weather was clear". */
import { type Detail, detailAt, type Line } from "./page.ts";

const IN =
  /\b(?:in|through|into|during|because of|amid) (?:a |an |the )?(?:(?:heavy|thick|dense|light|strong|bad|driving|poor|freezing|blinding|severe|torrential|high|tropical) ){0,2}(?<what>rain(?:storm)?|fog|mist|snow(?:storm|fall)?|blizzard|storm|thunderstorm|sandstorm|winds?|sleet|hail|clear skies|good weather)\b/iu;
const WAS =
  /\b(?:weather|sky|skies|visibility|conditions) (?:was|were|had been) (?<what>clear|good|calm|fine|poor|bad|foggy|rainy|stormy)\b/iu;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:clear|good|calm|fine)/iu, "clear"],
  [/fog|mist/iu, "fog"],
  [/snow|blizzard|sleet|hail/iu, "snow"],
  [/rain|storm|wind|poor|bad/iu, "storm"],
];
/** What the weather has to do with. */
const EVENT =
  /\b(?:crash\w*|slam\w*|went down|flew|flight|land\w*|took off|collid\w*|sank|sink\w*|capsiz\w*|overturn\w*|skid\w*|derail\w*|plane|jet|ferry|ship|helicopter|time of the)\b/iu;

/** The weather of a line that tells of an accident or a flight. */
export function weatherIn(line: Line): readonly Detail[] {
  if (!EVENT.test(line.text) && !WAS.test(line.text)) return [];
  const match = IN.exec(line.text) ?? WAS.exec(line.text);
  const what = match?.groups?.["what"] ?? "";
  const kind = KINDS.find(([pattern]) => pattern.test(what))?.[1];
  if (match === null || kind === undefined) return [];
  return [detailAt(line, { start: match.index, end: match.index + match[0].length }, "weather", kind)];
}
