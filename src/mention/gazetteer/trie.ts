/** A trie over folded words: finds the phrases that begin at a place in time linear in their length. */

/** Most nodes end a phrase and lead nowhere, so maps and lists are made when something goes in. */
interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  values: Value[] | undefined;
}

/** A phrase found: how many parts it has, and what is stored under it. */
export interface Hit<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

const NO_HITS: readonly never[] = [];

/** Phrases, each a list of folded words, with values under them. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: undefined, values: undefined };

  /** Stores a value under a phrase; one phrase may hold several. */
  add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: undefined, values: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.values === undefined) node.values = [value];
    else node.values.push(value);
  }

  /** Whether any phrase begins with a word. */
  begins(word: string | undefined): boolean {
    return word !== undefined && this.#root.next?.has(word) === true;
  }

  /** The phrases that begin at `words[from]`, longest first. */
  hitsAt(words: readonly string[], from: number): readonly Hit<Value>[] {
    let node = this.#root.next?.get(words[from] ?? "");
    if (node === undefined) return NO_HITS;
    const hits: Hit<Value>[] = [];
    for (let at = from + 1; node !== undefined; at++) {
      if (node.values !== undefined) hits.push({ length: at - from, values: node.values });
      node = at < words.length ? node.next?.get(words[at] ?? "") : undefined;
    }
    return hits.reverse();
  }
}
