/** Which words of a treebank's sentences are parts of names. */

const INSIDE = new Set(["compound", "flat", "goeswith"]);
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?$/i;

/** A proper noun, or the adjective of "New York". */
export function isProper(token) {
  return token?.upos === "PROPN" || token?.xpos.startsWith("NNP") === true;
}

/** A word that belongs to the name of its head. */
export function within({ upos, relation }) {
  return INSIDE.has(relation.split(":")[0]) || (upos === "ADJ" && relation === "amod");
}

/** "Mr.", and "President" in front of a name. */
export function isTitle({ form, relation }) {
  return relation === "nmod:desc" || /^(?:mrs?|ms|dr|prof|sir|sen|rep|gov|gen|lt|col|capt|sgt|rev)\.?$/i.test(form);
}

/** Neither of the calendar nor a title nor an address on the web. */
export function isNameWord(token) {
  return (
    !CALENDAR.test(token.form) &&
    !isTitle(token) &&
    !/@|:\/\/|^www\.|\.(?:com|org|net|gov|edu|pdf|jpg|htm)/i.test(token.form)
  );
}
