/** The keys of the board, in one table, which the list of keys shows too. */
import { useEffect, useEffectEvent } from "react";
import { keep, kept } from "./data/kept.ts";
import { TEXTS } from "./texts.ts";

const SWITCH = "redthread.keys";

/** Where letters are typed, or chosen by, they are no commands. */
const TYPING = "input[type=text], textarea, [role=dialog], [role=menu]";

/** What each command's key is, and what it does in words. */
export const KEYS = {
  search: { key: "/", words: TEXTS.keySearch },
  board: { key: "1", words: TEXTS.keyBoard },
  entities: { key: "2", words: TEXTS.keyEntities },
  claims: { key: "3", words: TEXTS.keyClaims },
  articles: { key: "4", words: TEXTS.keyArticles },
  review: { key: "5", words: TEXTS.keyReview },
  query: { key: "6", words: TEXTS.keyQuery },
  details: { key: "d", words: TEXTS.keyDetails },
  time: { key: "t", words: TEXTS.keyTime },
  fit: { key: "0", words: TEXTS.keyFit },
  focus: { key: "f", words: TEXTS.keyFocus },
  hide: { key: "h", words: TEXTS.keyHide },
  expand: { key: "e", words: TEXTS.keyExpand },
  lasso: { key: "l", words: TEXTS.keyLasso },
  back: { key: "Escape", words: TEXTS.keyBack },
  yes: { key: "y", words: TEXTS.keyYes },
  no: { key: "n", words: TEXTS.keyNo },
  skip: { key: "s", words: TEXTS.keySkip },
  undo: { key: "u", words: TEXTS.keyUndo },
  redo: { key: "U", words: TEXTS.keyRedo },
  keys: { key: "?", words: TEXTS.keyKeys },
} as const;

/** Whether keys of one letter are commands. */
export function keysAreOn(): boolean {
  return kept(SWITCH) !== "off";
}

/** Turns them on or off, for this browser. */
export function turnKeys(on: boolean): void {
  keep(SWITCH, on ? "on" : "off");
}

/** Runs on a command's key. Escape always works; letters where nothing is typed and they are not turned off. */
export function useKey(command: keyof typeof KEYS, run: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { key } = KEYS[command];
    if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key.length === 1 && !keysAreOn()) return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
