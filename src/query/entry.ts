/**
 * What an entry of the cookbook is: a question that analysts ask, in Cypher that both stores answer alike.
 */

/** A parameter of an entry. */
export interface EntryParam {
  readonly name: string;
  /** What it is, for people. */
  readonly says: string;
  /** Whether it is what an entity is called. */
  readonly isName?: true;
  /** What it is where nothing is given; without a default it must be given. `null` asks for everything. */
  readonly fallback?: string | number | null;
}

/** A question with a name. Besides its own parameters the Cypher may use `$graph`, the graph's name. */
export interface Entry {
  readonly name: string;
  readonly question: string;
  readonly params: readonly EntryParam[];
  readonly cypher: string;
}
