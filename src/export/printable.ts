/** Text that XML and spreadsheets can take. */

// With the flag `u` a surrogate matches only where it stands alone.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * The text without what XML 1.0 has no way to say: control characters other than tab and line ends, lone surrogates, U+FFFE
 * and U+FFFF. The rest is as it was.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}

/** An id in which such a character is its number, so that no two ids become one: "%7" for a bell. */
export function printableId(id: string): string {
  return id.replace(UNPRINTABLE, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
