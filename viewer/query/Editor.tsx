/**
 * The editor: the browser's own text field, with the same text in colours behind it, and a list of what may stand at the caret.
 *
 * A screen reader meets a plain text field with suggestions. Tab leaves it unless the list is open.
 */
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Completion, completionAt } from "../../src/query/complete.ts";
import { tokensOf } from "../../src/query/tokens.ts";
import { Suggestions } from "./Suggestions.tsx";
import { QUERY_TEXTS } from "./texts.ts";

interface EditorProps {
  readonly text: string;
  /** Names of the parameters that may stand in it. */
  readonly params: readonly string[];
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

/** A list that is open, with the place of the option that is marked. */
interface Open extends Completion {
  readonly marked: number;
}

export function Editor({ text, params, onText, onRun }: EditorProps) {
  const [open, setOpen] = useState<Open>();
  const field = useRef<HTMLTextAreaElement>(null);
  const colours = useRef<HTMLPreElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const offer = (wanted: boolean) => {
    const caret = field.current?.selectionStart ?? 0;
    const found = completionAt(field.current?.value ?? "", caret, params, wanted);
    setOpen(found && { ...found, marked: 0 });
  };
  const take = (place: number) => {
    const option = open?.options[place];
    if (open && option && field.current) insert(field.current, open.start, option.text);
    setOpen(undefined);
  };
  const keyDown = (event: KeyboardEvent) => {
    const act = actionOf(event, open);
    if (act === undefined) return;
    event.preventDefault();
    if (act === "run") {
      setOpen(undefined);
      onRun();
    } else if (act === "offer") offer(true);
    else if (act === "take") take(open?.marked ?? 0);
    else setOpen(act === "close" ? undefined : open && { ...open, marked: act.mark });
    // Escape that closes the list is not also the board's.
    if (act === "close") event.stopPropagation();
  };
  return (
    <div className="query-editor" ref={frame}>
      <div className="query-text">
        <pre ref={colours} aria-hidden="true">
          <Coloured text={text} />
          {"\n"}
        </pre>
        <textarea
          ref={field}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={QUERY_TEXTS.editor}
          aria-describedby={`${id}-hint`}
          aria-autocomplete="list"
          aria-controls={open && `${id}-list`}
          aria-activedescendant={open && `${id}-list-${open.marked}`}
          onChange={(event) => {
            onText(event.target.value);
            offer(false);
          }}
          onKeyDown={keyDown}
          onBlur={() => setOpen(undefined)}
          onClick={() => setOpen(undefined)}
        />
      </div>
      <p className="unseen" id={`${id}-hint`}>
        {QUERY_TEXTS.editorHint}
      </p>
      {open && <Placed open={open} id={`${id}-list`} frame={frame} colours={colours} onTake={take} />}
    </div>
  );
}

type Act = "run" | "offer" | "take" | "close" | { readonly mark: number };

function actionOf({ key, ctrlKey, metaKey }: KeyboardEvent, open: Open | undefined): Act | undefined {
  if (key === "Enter" && (ctrlKey || metaKey)) return "run";
  if (key === " " && ctrlKey) return "offer";
  if (open === undefined) return undefined;
  if (key === "Enter" || key === "Tab") return "take";
  if (key === "Escape") return "close";
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const count = open.options.length;
  return step === undefined ? undefined : { mark: (open.marked + step + count) % count };
}

/** Puts a word in place of what is typed, as typing does, so that the browser can take it back. */
function insert(field: HTMLTextAreaElement, start: number, word: string): void {
  field.focus();
  field.setSelectionRange(start, field.selectionStart);
  // The one way that keeps the field's history; where a browser has it not, the text is set.
  if (document.execCommand("insertText", false, word)) return;
  field.setRangeText(word, start, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function Coloured({ text }: { readonly text: string }) {
  return useMemo(
    () =>
      tokensOf(text).map((token) => (
        <span key={token.start} className={`token-${token.kind.replace(" ", "-")}`}>
          {token.text}
        </span>
      )),
    [text],
  );
}

interface PlacedProps {
  readonly open: Open;
  readonly id: string;
  readonly frame: React.RefObject<HTMLElement | null>;
  readonly colours: React.RefObject<HTMLElement | null>;
  readonly onTake: (place: number) => void;
}

/** The list under the word that it is about. */
function Placed({ open, id, frame, colours, onTake }: PlacedProps) {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (colours.current === null || frame.current === null) return;
    const [word, corner] = [boxOf(colours.current, open.start), frame.current.getBoundingClientRect()];
    setPlace({ left: Math.min(word.left - corner.left, corner.width - LIST_WIDTH), top: word.bottom - corner.top });
  }, [colours, frame, open.start]);
  return <Suggestions {...open} id={id} place={place} onTake={onTake} />;
}

/** Pixels that a list takes at least; query.css has the same. */
const LIST_WIDTH = 220;

/** Where the character at a place of an element's text stands on the screen. */
function boxOf(element: HTMLElement, offset: number): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect();
    }
    left -= length;
  }
  return element.getBoundingClientRect();
}
