/** What may stand at the caret, as a list. The focus stays in the text; the marked option is the field's active descendant. */
import { useEffect, useRef } from "react";
import type { Option } from "../../src/query/complete.ts";
import { QUERY_TEXTS } from "./texts.ts";

interface SuggestionsProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly marked: number;
  /** Pixels from the corner of the text. */
  readonly place: { readonly left: number; readonly top: number };
  readonly onTake: (place: number) => void;
}

export function Suggestions({ id, options, marked, place, onTake }: SuggestionsProps) {
  const current = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another option is marked, and must be seen.
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <div className="query-options" role="listbox" id={id} aria-label={QUERY_TEXTS.suggestions} style={place}>
      {options.map(({ text, kind }, index) => (
        <div
          key={text}
          id={`${id}-${index}`}
          ref={index === marked ? current : undefined}
          className="query-option"
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          // The click must not take the focus from the text.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(index);
          }}
        >
          <span>{text}</span>
          <span className="query-option-kind">{kind}</span>
        </div>
      ))}
    </div>
  );
}
