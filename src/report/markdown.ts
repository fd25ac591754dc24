/**
 * Text in Markdown that stays text: no name and no quote becomes markup, a link or HTML, in CommonMark or in GitHub's dialect.
 */

/** ASCII punctuation that is markup wherever it stands; a backslash before it is not shown (CommonMark 0.31, 2.4). */
const MARKUP = /[\\`*_{}[\]<>#|~&$^=]/g;
/** What begins a list or a rule at the start of a line: "-", "+", "1.", "1)". */
const LINE_START = /^[-+]/;
const NUMBERED = /^(\d{1,9})([.)])/;
/** Characters that are not seen and change what is. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Not seen either (word joiner); parts what programs make links of unasked, and what a backslash does not part for them. */
const JOINER = "\u2060";
const LINKED = /(?<=\bwww)(?=\.)|(?<=@)(?=\S)|(?<=:)(?=\/\/)|(?<=\b(?:mailto|xmpp):)(?=\S)|(?<=#)(?=\d)/gi;

/** Text as one line of Markdown that shows it and nothing else. White space becomes one blank; characters that are not seen go. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
  return line.replace(LINKED, JOINER).replace(MARKUP, "\\$&").replace(NUMBERED, "$1\\$2").replace(LINE_START, "\\$&");
}
