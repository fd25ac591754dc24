/** Text with the parts of a claim marked. It is set as text, whatever it holds. */
import { Fragment, type Ref } from "react";
import { type Marking, piecesOf } from "../data/marks.ts";
import { TEXTS } from "../texts.ts";

interface MarkedTextProps {
  readonly text: string;
  /** Where the text begins in its document. */
  readonly offset: number;
  readonly markings: readonly Marking[];
  /** Gets the first marked piece. */
  readonly first?: Ref<HTMLElement> | undefined;
}

/** A stretch of a document. */
export function MarkedText({ text, offset, markings, first }: MarkedTextProps) {
  const pieces = piecesOf(text, offset, markings);
  const firstMarked = pieces.find(({ parts }) => parts.some((part) => part !== "read"));
  return pieces.map((piece) => {
    if (piece.parts.length === 0) return <Fragment key={piece.start}>{piece.text}</Fragment>;
    const end = piece.parts.find((part) => part === "subject" || part === "trigger" || part === "object");
    const title = end && TEXTS.ends[end];
    // What was read is no more than underlined; to a screen reader it is plain text.
    if (piece.parts.every((part) => part === "read")) {
      return (
        <span key={piece.start} className="read">
          {piece.text}
        </span>
      );
    }
    return (
      <mark
        key={piece.start}
        className={piece.parts.join(" ")}
        title={title}
        ref={piece === firstMarked ? first : undefined}
      >
        {piece.text}
      </mark>
    );
  });
}
