/** Sentences in groups that the net reads at a time: sentences of like length together, long ones cut into windows. */

/** Tokens in a window: a longer sentence is read piece by piece, so that time stays linear. */
export const WINDOW = 400;

/** Tokens and sentences of a group. */
export const GROUP = { tokens: 1024, pieces: 32 } as const;

/** A sentence, or a window of a long one. */
export interface Piece {
  /** Number of the sentence. */
  readonly sentence: number;
  /** Index of the window's first word in its sentence. */
  readonly from: number;
  readonly words: readonly string[];
}

function windowsOf(words: readonly string[], sentence: number): readonly Piece[] {
  const count = Math.ceil(words.length / WINDOW);
  return Array.from({ length: count }, (_, number) => {
    const from = number * WINDOW;
    return { sentence, from, words: words.slice(from, from + WINDOW) };
  });
}

/** All words of all sentences in groups. In a group the longest piece comes first, as the kernel wants it. */
export function groupsOf(sentences: readonly (readonly string[])[]): readonly (readonly Piece[])[] {
  const pieces = sentences.flatMap(windowsOf).sort((left, right) => right.words.length - left.words.length);
  const groups: Piece[][] = [];
  let tokens = 0;
  for (const piece of pieces) {
    const group = groups.at(-1);
    tokens += piece.words.length;
    if (group && group.length < GROUP.pieces && tokens <= GROUP.tokens) {
      group.push(piece);
    } else {
      groups.push([piece]);
      tokens = piece.words.length;
    }
  }
  return groups;
}
