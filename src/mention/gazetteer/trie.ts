/** A trie over folded words: finds the phrases that begin at a place in time linear in their length. */

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** A phrase found: how many parts it has, and what is stored under it. */
export interface Hit<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

/** Phrases, each a list of folded words, with values under them. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  /** Stores a value under a phrase; one phrase may hold several. */
  add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), values: [] };
        node.next.set(word, child);
      }
      node = child;
    }
    node.values.push(value);
  }

  /** The phrases that begin at `words[from]`, longest first. */
  hitsAt(words: readonly string[], from: number): readonly Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    let node = this.#root.next.get(words[from] ?? "");
    for (let at = from + 1; node !== undefined; at++) {
      if (node.values.length > 0) hits.push({ length: at - from, values: node.values });
      node = at < words.length ? node.next.get(words[at] ?? "") : undefined;
    }
    return hits.reverse();
  }
}
