/** An article's text by its blocks. What is no part of the article, such as menus and offers, is folded. */
import { type Ref, useEffect, useRef } from "react";
import type { DocumentText } from "../../src/graph/network-types.ts";
import type { Marking } from "../data/marks.ts";
import { TEXTS } from "../texts.ts";
import { MarkedText } from "./MarkedText.tsx";

type Block = DocumentText["blocks"][number];

interface ArticleTextProps {
  readonly document: DocumentText;
  readonly markings: readonly Marking[];
}

/** Moves to the quote that is marked. */
export function ArticleText({ document, markings }: ArticleTextProps) {
  const quote = useRef<HTMLElement>(null);
  const from = markings.find(({ part }) => part === "quote");
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves when another quote is marked.
  useEffect(() => {
    quote.current?.scrollIntoView({ block: "center" });
  }, [from?.start, from?.end]);
  const holds = ({ start, end }: Block) => from !== undefined && start <= from.start && from.start < end;
  const draw = (block: Block) => {
    return (
      <BlockText
        key={block.start}
        text={document.text}
        block={block}
        markings={markings}
        first={holds(block) ? quote : undefined}
      />
    );
  };
  return (
    <div className="article-text">
      {runsOf(document.blocks).map((run) =>
        run[0].role === "furniture" ? (
          <details key={run[0].start} className="furniture" open={run.some(holds)}>
            <summary>{TEXTS.furniture([...new Set(run.map(({ why }) => why))])}</summary>
            {run.map(draw)}
          </details>
        ) : (
          run.map(draw)
        ),
      )}
    </div>
  );
}

interface BlockTextProps {
  readonly text: string;
  readonly block: Block;
  readonly markings: readonly Marking[];
  readonly first: Ref<HTMLElement> | undefined;
}

function BlockText({ text, block, markings, first }: BlockTextProps) {
  const own = markings.filter(({ start, end }) => start < block.end && end > block.start);
  return (
    <p className={`block block-${block.role}`} dir="auto">
      <MarkedText text={text.slice(block.start, block.end)} offset={block.start} markings={own} first={first} />
    </p>
  );
}

/** Blocks with furniture that stands together taken together. */
function runsOf(blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0].role === "furniture" && block.role === "furniture") last.push(block);
    else runs.push([block]);
  }
  return runs;
}
