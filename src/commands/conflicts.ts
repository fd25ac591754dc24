/**
 * `redthread conflicts`: what articles disagree about, with the quotes of all sides; `redthread doubts`: claims that deserve doubt.
 */
import { doubtfulClaims } from "../assess/doubt.ts";
import { readGraph } from "../graph/files.ts";
import { catalogueOf } from "../report/catalogue.ts";
import type { ConflictKind } from "../schema.ts";
import { escaped } from "./terminal.ts";

/** A disagreement, for programs; `document` is the article's path. */
export interface ListedConflict {
  readonly kind: ConflictKind;
  readonly about: string;
  readonly weight: number;
  readonly sides: readonly ListedSide[];
}

/** What one article says. */
export interface ListedSide {
  readonly value: string;
  readonly document: string;
  readonly published?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A claim that deserves doubt, for programs. */
export interface ListedDoubt {
  readonly doubt: number;
  readonly reasons: readonly string[];
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly document: string;
  readonly quote: string;
  readonly claim: string;
}

/** The disagreements of a graph folder, the weightiest first. @throws RedthreadError `bad-graph` */
export async function conflicts(dir: string): Promise<readonly ListedConflict[]> {
  const catalogue = catalogueOf(await readGraph(dir));
  return catalogue.graph.conflicts.map(({ kind, about, weight, sides }) => ({
    ...{ kind, about, weight },
    sides: sides.map(({ value, document, quote, start, end }) => {
      const { path = "", published } = catalogue.document(document) ?? {};
      return {
        value,
        document: path,
        ...(published === undefined ? {} : { published: published.date }),
        quote,
        start,
        end,
      };
    }),
  }));
}

/** The disagreements as text. */
export function describeConflicts(found: readonly ListedConflict[]): string {
  if (found.length === 0) return "no disagreement was found\n";
  return found
    .map(({ kind, about, weight, sides }) => {
      const lines = sides.map(({ value, document, published, quote }) => {
        const place = published === undefined ? document : `${document}, ${published}`;
        return `  ${escaped(value)}  (${escaped(place)})\n    “${escaped(quote)}”\n`;
      });
      return `${weight.toFixed(2)}  ${kind}: ${escaped(about)}\n${lines.join("")}`;
    })
    .join("\n");
}

/** The claims of a graph folder that deserve doubt most. @throws RedthreadError `bad-graph` */
export async function doubtful(dir: string, limit: number): Promise<readonly ListedDoubt[]> {
  const catalogue = catalogueOf(await readGraph(dir));
  return doubtfulClaims(catalogue.graph)
    .slice(0, limit)
    .flatMap(({ claim: id, doubt, reasons }) => {
      const claim = catalogue.claim(id);
      if (claim === undefined) return [];
      const { subjectId, objectId, relation, quote } = claim;
      const [subject, object] = [catalogue.nameOf(subjectId), catalogue.nameOf(objectId ?? subjectId)];
      const document = catalogue.document(claim.document)?.path ?? "";
      return [{ doubt, reasons, subject, relation, object, document, quote, claim: id }];
    });
}

/** Doubtful claims as text. */
export function describeDoubts(found: readonly ListedDoubt[]): string {
  if (found.length === 0) return "no claim to doubt\n";
  return found
    .map(({ doubt, reasons, subject, relation, object, document, quote, claim }) => {
      const head = `${doubt.toFixed(2)}  ${subject} ${relation.replace("_", " ")} ${object}: ${reasons.join(", ")}`;
      return `${escaped(head)}\n  “${escaped(quote)}”\n  ${escaped(document)}, claim ${claim}\n`;
    })
    .join("\n");
}
