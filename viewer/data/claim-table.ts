/** Every claim of the graph as a row of numbers: where it stands, how it is put, when, in which document, how sure. */
import type { Day, NetworkColumns } from "../../src/serve/api-types.ts";
import { daysOf } from "./days.ts";
import { MOODS } from "./moods.ts";

/** Stands for "no day is known". */
export const NO_DAY = Number.NaN;

/** The rows, one list a column. The claims of an edge stand together, and so do those of an entity alone. */
export interface ClaimTable {
  readonly count: number;
  /** Number of the edge, -1 where the claim has one entity only. */
  readonly edge: Int32Array;
  /** Number of that one entity, -1 where the claim stands on an edge. */
  readonly node: Int32Array;
  /** Number of the document, -1 where the graph does not list it. */
  readonly document: Int32Array;
  /** Place in MOODS. */
  readonly mood: Uint8Array;
  /** First and last possible day of what it tells; NO_DAY where it does not say. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** First and last possible day on which its article was published. */
  readonly published: Float64Array;
  readonly publishedLast: Float64Array;
  /** 0…100. */
  readonly confidence: Uint8Array;
  /** 1 where people have decided about it. */
  readonly reviewed: Uint8Array;
  /** Relation and object in the text's words, of claims that stand on no edge. */
  readonly words: NetworkColumns["claims"]["words"];
  /** Tenure's start and end by edge, where a text says so. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** First row of each edge's claims, and one past the last edge's. */
  readonly firstOfEdge: Uint32Array;
}

/** The table of a network's columns. */
export function claimTableOf({ nodes, edges, claims, documents }: NetworkColumns): ClaimTable {
  const count = claims.mood.length;
  const [edge, node] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  const firstOfEdge = new Uint32Array(edges.key.length + 1);
  let row = 0;
  for (const [number, own] of edges.claims.entries()) {
    firstOfEdge[number] = row;
    edge.fill(number, row, row + own);
    row += own;
  }
  firstOfEdge[edges.key.length] = row;
  for (const [number, own] of nodes.claims.entries()) {
    node.fill(number, row, row + own);
    row += own;
  }
  const mood = moodsColumn(claims.mood);
  const document = new Int32Array(claims.document);
  return {
    count,
    edge,
    node,
    document,
    mood,
    earliest: daysColumn(claims.earliest),
    latest: daysColumn(claims.latest),
    ...printedColumns(document, documents),
    confidence: new Uint8Array(claims.confidence),
    reviewed: new Uint8Array(claims.reviewed),
    words: claims.words,
    from: daysColumn(edges.from),
    to: daysColumn(edges.to),
    firstOfEdge,
  };
}

/** 1 for each edge of which any claim says plainly that it is so, by number; the table need not be there. */
export function assertedEdges({ edges, claims: { mood } }: NetworkColumns): Uint8Array {
  const asserted = new Uint8Array(edges.key.length);
  let row = 0;
  for (let edge = 0; edge < asserted.length; edge += 1) {
    const end = row + (edges.claims[edge] ?? 0);
    // An edge without claims comes from elsewhere; nothing says that it is not so.
    asserted[edge] = Number(row === end);
    for (; row < end; row += 1) if (mood[row] === 2 * ASSERTED) asserted[edge] = 1;
  }
  return asserted;
}

const [ASSERTED, NEGATIVE] = [MOODS.indexOf("asserted"), MOODS.indexOf("negative")];

/** Loops, here and below: for `from` with a function a browser takes ten times as long, and there is one for every claim. */
function moodsColumn(codes: readonly number[]): Uint8Array {
  const moods = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    moods[row] = code % 2 === 1 ? NEGATIVE : code / 2;
  }
  return moods;
}

function daysColumn(days: readonly (Day | null)[]): Float64Array {
  const column = new Float64Array(days.length);
  for (let row = 0; row < days.length; row += 1) column[row] = days[row] ?? NO_DAY;
  return column;
}

function printedColumns(
  document: Int32Array,
  documents: NetworkColumns["documents"],
): Pick<ClaimTable, "published" | "publishedLast"> {
  const printed = documents.map((each) => daysOf(each.published?.slice(0, 10)));
  const [published, publishedLast] = [new Float64Array(document.length), new Float64Array(document.length)];
  for (let row = 0; row < document.length; row += 1) {
    const days = printed[document[row] ?? -1];
    published[row] = days?.first ?? NO_DAY;
    publishedLast[row] = days?.last ?? NO_DAY;
  }
  return { published, publishedLast };
}
