/** Notes on an entity or a claim: those that people wrote and, where one may decide, a way to take each back and to write another. */
import { createContext, type ReactNode, useContext, useState } from "react";
import { Button, Label, TextArea, TextField } from "react-aria-components";
import type { DecisionAsked, NoteEntry } from "../../src/serve/review-types.ts";
import { useNotes } from "../data/fetch.ts";
import { TEXTS } from "../texts.ts";
import { FormDialog } from "./FormDialog.tsx";
import { useReviewing } from "./reviewing.ts";

/** What a note is on: the key of an entity, or the id of a claim. */
type NotedOn = { readonly entity: string } | { readonly claim: string };

const NotesContext = createContext<readonly NoteEntry[]>([]);

/** Fetches the notes for everything within. */
export function NotesProvider({ children }: { readonly children: ReactNode }) {
  const [loading] = useNotes();
  return <NotesContext value={loading.state === "ready" ? loading.value : []}>{children}</NotesContext>;
}

/** The notes on something; nothing where there are none. */
export function Notes({ on }: { readonly on: NotedOn }) {
  const { on: mayDecide, takeBack } = useReviewing();
  const notes = useContext(NotesContext).filter(({ entity, claim }) =>
    "entity" in on ? entity === on.entity : claim === on.claim,
  );
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label={TEXTS.notes}>
      {notes.map(({ text, words }) => (
        <li key={text} className="note">
          <p className="note-words" dir="auto">
            {words}
          </p>
          {mayDecide && (
            <Button
              className="link"
              aria-label={TEXTS.takeBackOf(words)}
              onPress={() => takeBack([text], TEXTS.decidedNote(words))}
            >
              {TEXTS.takeBack}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A button that opens the dialog, where anything can be noted. */
export function NoteButton({ on }: { readonly on: NotedOn }) {
  const reviewing = useReviewing();
  const [open, setOpen] = useState(false);
  if (!reviewing.on) return null;
  return (
    <>
      <Button className="link note-button" onPress={() => setOpen(true)}>
        {TEXTS.writeNote}
      </Button>
      {open && <NoteDialog on={on} onClose={() => setOpen(false)} />}
    </>
  );
}

function NoteDialog({ on, onClose }: { readonly on: NotedOn; readonly onClose: () => void }) {
  const [words, setWords] = useState("");
  const asked: DecisionAsked = "entity" in on ? { verb: "note", ...on, words } : { verb: "note claim", ...on, words };
  return (
    <FormDialog
      title={TEXTS.noteTitle}
      onClose={onClose}
      decision={words.trim() === "" ? undefined : [asked, TEXTS.decidedNote(words.trim())]}
      reasoned={false}
    >
      <TextField value={words} onChange={setWords} autoFocus>
        <Label>{TEXTS.noteWords}</Label>
        <TextArea className="field" rows={4} maxLength={2000} dir="auto" />
      </TextField>
    </FormDialog>
  );
}
