/** How names and quotes are compared when somebody searches: by the page as they type, and by the server over all quotes. */

/** A text without case, accents and punctuation, its words parted by single spaces: "Kim Jong-Ün" → "kim jong un". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
