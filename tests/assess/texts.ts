/** Graphs of short texts, read and assessed as the pipeline does it. */
import { assess } from "../../src/assess/index.ts";
import { rawDocument } from "../../src/commands/raw-document.ts";
import { toGraph } from "../../src/graph/index.ts";
import type { Document, Graph, Reading } from "../../src/model.ts";
import { readDocument } from "../../src/reading.ts";
import { resolve } from "../../src/resolve/index.ts";

/** An article that is all body, but for a dateline on a line of its own. */
export interface Text {
  readonly path: string;
  readonly dateline?: string;
  readonly text: string;
  readonly published?: string | undefined;
  readonly publisher?: string;
}

/** Reads one text. */
export function readingOfText({ path, dateline, text, published, publisher }: Text): Reading {
  return readDocument({
    ...(dateline === undefined ? rawDocument(path, text) : datelined(path, dateline, text)),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: { date: published, precision: "day", source: "metadata" } }),
  });
}

function datelined(path: string, dateline: string, body: string): Document {
  const [end, start] = [dateline.length, dateline.length + 1];
  return {
    ...rawDocument(path, `${dateline}\n${body}`),
    blocks: [
      { role: "dateline", why: "test", start: 0, end },
      { role: "body", why: "test", start, end: start + body.length },
    ],
  };
}

/** The graph of some texts. */
export function graphOfTexts(...texts: readonly Text[]): Graph {
  const readings = texts.map(readingOfText);
  const { entities, claims } = resolve(readings);
  const assessment = assess({ readings, entities, claims });
  const mentions = new Map(readings.map(({ document, mentions: own }) => [document.id, own]));
  return toGraph({ assessment, mentions, entities, claims, skipped: [] });
}
