/** `redthread parse`: tags and trees for CoNLL-U with gold tokens, and a drawing of a sentence's tree for the terminal. */
import { type Analysis, readSentences, readTokens, treeOf } from "../language/index.ts";
import type { Sentence } from "../model.ts";
import { rawDocument } from "./raw-document.ts";
import { escaped } from "./terminal.ts";

const WORD = /^\d+\t/;

/** A word line's columns; CoNLL-U has ten. */
type Columns = readonly string[];

/** A hyphen that stands between blanks is a dash: MISC says where no blank follows. */
function formOf(words: readonly Columns[], at: number): string {
  const form = words[at]?.[1] ?? "";
  const tight = (columns: Columns | undefined): boolean => columns?.[9]?.includes("SpaceAfter=No") ?? true;
  return form === "-" && !tight(words[at]) && !tight(words[at - 1]) ? "--" : form;
}

function filled(columns: Columns, ids: readonly string[], analysis: Analysis): string {
  const [id = "", form = "", , , , features = "_", , , enhanced = "_", misc = "_"] = columns;
  const head = analysis.head < 0 ? "0" : (ids[analysis.head] ?? "0");
  return [id, form, analysis.lemma, analysis.upos, analysis.xpos, features, head, analysis.deprel, enhanced, misc].join(
    "\t",
  );
}

/** Word lines grouped by sentence, as indices into `lines`. */
function sentenceLines(lines: readonly string[]): readonly (readonly number[])[] {
  const sentences: number[][] = [[]];
  lines.forEach((line, at) => {
    if (line.trim() === "") sentences.push([]);
    else if (WORD.test(line)) sentences.at(-1)?.push(at);
  });
  return sentences.filter((sentence) => sentence.length > 0);
}

/**
 * CoNLL-U with tokens in, the same lines out with LEMMA, UPOS, XPOS, HEAD and DEPREL predicted. Comments, multiword ranges,
 * empty nodes, FEATS, DEPS and MISC stay as they are.
 */
export function parseConllu(input: string): string {
  const lines = input.split(/\r?\n/);
  const sentences = sentenceLines(lines);
  const columns = sentences.map((sentence) => sentence.map((at) => (lines[at] ?? "").split("\t")));
  const analyses = readTokens(columns.map((words) => words.map((_, at) => formOf(words, at))));
  sentences.forEach((sentence, number) => {
    const ids = columns[number]?.map((word) => word[0] ?? "") ?? [];
    sentence.forEach((line, at) => {
      const analysis = analyses[number]?.[at];
      if (analysis) lines[line] = filled(columns[number]?.[at] ?? [], ids, analysis);
    });
  });
  return lines.join("\n");
}

/** A drawing of the sentence's tree, one token a line, indented under its head: "nsubj  Norway  NNP". */
export function drawTree(sentence: Pick<Sentence, "tokens">): string {
  const tree = treeOf(sentence);
  const lines: string[] = [];
  const open: { readonly at: number; readonly depth: number }[] = tree.root < 0 ? [] : [{ at: tree.root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, depth } = next;
    const token = tree.tokens[at];
    lines.push(`${"  ".repeat(depth)}${token?.deprel ?? ""}  ${escaped(token?.text ?? "")}  ${token?.xpos ?? ""}`);
    for (const child of [...tree.children(at)].reverse()) open.push({ at: child, depth: depth + 1 });
  }
  return lines.join("\n");
}

/** The sentences of a text that is taken as it is. */
export function sentencesOf(text: string): readonly Sentence[] {
  return readSentences(rawDocument("text", text));
}

/** Drawings of sentences' trees, parted by empty lines. */
export function drawTrees(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => `${drawTree(sentence)}\n`).join("\n");
}

/** Sentences with their tokens as a line of JSON. */
export function sentencesAsJson(sentences: readonly Sentence[]): string {
  const shown = sentences.map(({ index, role, start, end, tokens }) => ({ index, role, start, end, tokens }));
  return `${JSON.stringify(shown)}\n`;
}
