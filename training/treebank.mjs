/** Treebanks in CoNLL-U as running text: documents of sentences, with each token's offsets in its sentence. */
import { readFileSync } from "node:fs";

/** The documents of a file, each a list of sentences `{ text, tokens: [{ start, end, form, upos, xpos, head, relation, misc }] }`. */
export function documentsOf(path) {
  const documents = [];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    const lines = block.split("\n").filter(Boolean);
    if (lines.length === 0) continue;
    if (documents.length === 0 || lines.some((line) => line.startsWith("# newdoc"))) documents.push([]);
    documents.at(-1).push(sentenceOf(lines.map((line) => line.split("\t"))));
  }
  return documents;
}

/** A sentence of rows. Words of a written token ("don't", rows 2-3) share its letters from left to right. */
function sentenceOf(rows) {
  const tokens = [];
  let text = "";
  let written = { until: 0, next: 0, end: 0 };
  for (const [id, form, , upos, xpos, , head, relation, , misc] of rows.filter(([id]) => /^\d+(?:-\d+)?$/.test(id))) {
    const range = id.match(/^\d+-(\d+)$/);
    const inside = Number(id) <= written.until;
    const start = inside ? written.next : text.length;
    const end = inside ? Math.min(start + form.length, written.end) : start + form.length;
    if (inside) written.next = end;
    else text += form + (misc.includes("SpaceAfter=No") ? "" : " ");
    if (range) written = { until: Number(range[1]), next: start, end };
    else tokens.push({ start, end, form, upos, xpos, head: Number(head), relation, misc });
  }
  return { text: text.trimEnd(), tokens };
}
