/**
 * What `redthread extract` shows to people: the title of each text, its sentences with the names marked, and under each sentence
 * its claims with relation, mood, speaker, time and confidence.
 *
 * In colour a name has the colour and the sign of its kind, as in the viewer; else it is in brackets: "[Norway|country]". Nothing
 * that a text holds reaches a terminal as a control character.
 */
import { groupBy } from "../common/collections.ts";
import type { Span } from "../model.ts";
import { KIND_COLORS } from "../palette.ts";
import { KIND_INFO, KINDS, type Kind, relationInfo } from "../schema.ts";
import type {
  ExtractedArgument,
  ExtractedClaim,
  ExtractedMention,
  ExtractedSpeaker,
  Extraction,
} from "./extraction.ts";
import { escaped, type Piece, widthOf, wrapped } from "./terminal.ts";

/** How text is shown. */
export interface Look {
  /** Cells of a line. */
  readonly width: number;
  /** Whether the terminal takes 256 colours. */
  readonly color: boolean;
}

/** The viewer's shapes. */
const SIGNS: Readonly<Record<Kind, string>> = {
  person: "●",
  organization: "■",
  country: "⬢",
  place: "▼",
  system: "▲",
  agreement: "◆",
  event: "★",
  office: "○",
};

/** Cells before a line, and before those that go on with it. */
const INDENT = {
  title: { indent: 0, hanging: 0 },
  sentence: { indent: 2, hanging: 2 },
  claim: { indent: 4, hanging: 6 },
  facts: { indent: 8, hanging: 8 },
} as const;

/** What the signs mean, for before the first text; nothing without colour. */
export function legend(look: Look): string {
  if (!look.color) return "";
  const pieces = KINDS.flatMap((kind) => [named(KIND_INFO[kind].label, kind, look), { text: " " }]);
  return `${paragraph(look, "title", pieces)}\n`;
}

/** One text as lines, with an empty line behind it. */
export function describeExtraction(extraction: Extraction, look: Look): string {
  if (extraction.error !== undefined) {
    return `${paragraph(look, "title", [{ text: nameOf(extraction) }])}${paragraph(look, "sentence", [{ text: `not read: ${extraction.error}` }])}\n`;
  }
  const names = namesBySentence(extraction);
  const claims = claimsBySentence(extraction, look);
  const lines = extraction.sentences.map((sentence, at) => marked(extraction.text, sentence, names[at] ?? [], look));
  const isTitled = beginsWithTitle(extraction);
  const title = isTitled ? lines[0] : [{ text: extraction.title ?? nameOf(extraction) }];
  const heading = `${paragraph(look, "title", title ?? [])}${paragraph(look, "title", origin(extraction, look))}`;
  const parts = lines.map((line, at) => {
    const said = claims.get(at) ?? "";
    return isTitled && at === 0 ? said : `${paragraph(look, "sentence", line)}${said}`;
  });
  if (parts.length === 0) return `${heading}${paragraph(look, "sentence", [{ text: "nothing to read" }])}\n`;
  return [heading, ...parts, leftOutOf(extraction, look)]
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("");
}

/** A note about claims that were left out. */
function leftOutOf({ leftOut }: Extraction, look: Look): string {
  if (leftOut === undefined) return "";
  return paragraph(look, "sentence", [{ text: `${leftOut} or more claims left out of sentences that list very many` }]);
}

function nameOf({ id }: Extraction): string {
  return typeof id === "string" ? id : JSON.stringify(id);
}

/** Whether the first sentence is the title. */
function beginsWithTitle({ title, text, sentences: [first] }: Extraction): boolean {
  return first !== undefined && title !== undefined && folded(text.slice(first.start, first.end)) === folded(title);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Where a text with a title comes from. */
function origin(extraction: Extraction, look: Look): readonly Piece[] {
  const { title, published, publisher, language } = extraction;
  const note = language === undefined ? undefined : "does not look English: names only";
  const known = [title === undefined ? undefined : nameOf(extraction), published, publisher, note];
  return [quiet(known.filter((fact) => fact !== undefined).join(" · "), look)];
}

function paragraph({ width }: Look, level: keyof typeof INDENT, pieces: readonly Piece[]): string {
  const lines = wrapped(pieces, { width, ...INDENT[level] });
  return lines === "" ? "" : `${lines}\n`;
}

/** The names that are marked in each sentence, in order: of two that overlap, the one that begins first, or is longer. */
function namesBySentence({ sentences, mentions }: Extraction): readonly (readonly ExtractedMention[])[] {
  const names = mentions.filter(({ form }) => form === "name").sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let free = 0;
  return sentences.map(({ start, end }) => {
    const found: ExtractedMention[] = [];
    for (let name = names[next]; name !== undefined && name.start < end; name = names[++next]) {
      if (name.start < Math.max(start, free) || name.end > end) continue;
      found.push(name);
      free = name.end;
    }
    return found;
  });
}

/** A sentence with its names marked. */
function marked(text: string, { start, end }: Span, names: readonly ExtractedMention[], look: Look): readonly Piece[] {
  const ends = [start, ...names.map((name) => name.end)];
  return [
    ...names.flatMap((name, at) => [
      { text: text.slice(ends[at], name.start) },
      named(text.slice(name.start, name.end), name.kind, look),
    ]),
    { text: text.slice(ends.at(-1), end) },
  ];
}

/** A name with its kind. A demonym has its country's sign. */
function named(name: string, kind: Kind | "other", { color }: Look): Piece {
  const sign = kind === "other" ? "country" : kind;
  if (color) return { text: `${SIGNS[sign]}${name}`, paint: paintOf(sign) };
  return { text: `[${name}|${kind === "other" ? "demonym" : kind}]` };
}

/** The kind's colour in the cube of 6 × 6 × 6 that terminals with 256 colours have. */
function paintOf(kind: Kind): (text: string) => string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Math.round((Number.parseInt(KIND_COLORS[kind].slice(at, at + 2), 16) / 255) * 5),
  );
  return (text) => `\u001b[38;5;${16 + 36 * red + 6 * green + blue}m${text}\u001b[39m`;
}

function dim(text: string): string {
  return `\u001b[2m${text}\u001b[22m`;
}

/** The claims of each sentence, as lines. */
function claimsBySentence(extraction: Extraction, look: Look): ReadonlyMap<number, string> {
  const nameOfEnd = namesOfEnds(extraction);
  const groups = groupBy(extraction.claims, ({ sentence }) => sentence);
  return new Map(
    [...groups].map(([sentence, claims]) => [
      sentence,
      claims.map((claim) => claimLines(claim, nameOfEnd, look)).join(""),
    ]),
  );
}

/** What an end of a claim is called. */
type NameOf = (end: ExtractedArgument) => string | undefined;

/** The longest name of the entity that an end's last words mention: "Jane Marsh" for "Marsh" or "she". */
function namesOfEnds({ mentions }: Extraction): NameOf {
  const names = new Map<number, string>();
  const ends = new Map<number, number>();
  for (const { end, entity, form, kind, text } of mentions) {
    if (entity === null) continue;
    ends.set(end, entity);
    const isName = form === "name" && kind !== "other";
    if (isName && text.length > (names.get(entity)?.length ?? 0)) names.set(entity, text);
  }
  return ({ end, entity }) => (entity !== undefined && ends.get(end) === entity ? names.get(entity) : undefined);
}

/** Cells between a claim and its facts, where both are on one line. */
const GAP = 3;

/** A claim with its facts behind it, or under it where they do not fit. */
function claimLines(claim: ExtractedClaim, nameOfEnd: NameOf, look: Look): string {
  const said = folded(saidBy(claim, nameOfEnd));
  const facts = folded(factsOf(claim));
  const cells = INDENT.claim.indent + widthOf(escaped(said)) + GAP + widthOf(escaped(facts));
  const first = paragraph(look, "claim", [{ text: said }]);
  const second = paragraph(look, "facts", [quiet(facts, look)]);
  return cells <= look.width ? `${first.trimEnd()}${" ".repeat(GAP)}${second.trimStart()}` : `${first}${second}`;
}

/** "He (Jane Marsh) —met→ Rice; in Oslo" */
function saidBy({ subject, relation, arguments: others }: ExtractedClaim, nameOfEnd: NameOf): string {
  const end = (argument: ExtractedArgument): string => {
    const { text } = argument;
    const name = nameOfEnd(argument);
    return name === undefined || folded(text).includes(folded(name)) ? text : `${text} (${name})`;
  };
  const objects = others.map(end).join("; ");
  return `${end(subject)} —${relation.text}${objects === "" ? "" : `→ ${objects}`}`;
}

/** "meets · asserted · said by Hale · 2007-05 · 0.82" */
function factsOf({ relation, polarity, modality, by, when, confidence }: ExtractedClaim): string {
  const facts = [
    relation.type === undefined ? undefined : relationInfo(relation.type).label,
    polarity === "negative" ? `${modality}, negated` : modality,
    by === undefined ? undefined : `said by ${speaker(by)}`,
    when?.date,
    String(confidence),
  ];
  return facts.filter((fact) => fact !== undefined).join(" · ");
}

/** Text that stands back, where there is colour. */
function quiet(text: string, { color }: Look): Piece {
  return color ? { text, paint: dim } : { text };
}

function speaker({ text, by }: ExtractedSpeaker): string {
  return by === undefined ? text : `${text}, according to ${speaker(by)}`;
}
