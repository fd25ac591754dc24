/** A dialog with a form, a note, and two buttons: for every decision that needs words. */
import { type ReactNode, useState } from "react";
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import { TEXTS } from "../texts.ts";

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What is wrong, where something is; then nothing can be saved. */
  readonly problem: string | undefined;
  /** Takes what was decided, with a note or an empty one. */
  readonly onSave: (note: string) => void;
  readonly children: ReactNode;
}

/** The dialog. */
export function FormDialog({ isOpen, onClose, ...form }: FormDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <DecisionForm onClose={onClose} {...form} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function DecisionForm({ title, onClose, problem, onSave, children }: Omit<FormDialogProps, "isOpen">) {
  const [note, setNote] = useState("");
  return (
    <Form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== undefined) return;
        onSave(note.trim());
        onClose();
      }}
    >
      <Heading slot="title">{title}</Heading>
      {children}
      <WordsField label={TEXTS.note} value={note} onChange={setNote} />
      {problem !== undefined && problem !== "" && (
        <p className="form-problem" role="status">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button className="button" onPress={onClose}>
          {TEXTS.cancel}
        </Button>
        <Button className="button main-button" type="submit" isDisabled={problem !== undefined}>
          {TEXTS.save}
        </Button>
      </div>
    </Form>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A line of words. */
export function WordsField({ label, value, onChange, autoFocus = false }: WordsFieldProps) {
  return (
    <TextField value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label>{label}</Label>
      <Input className="field" type="text" maxLength={600} dir="auto" />
    </TextField>
  );
}

/** A note as a decision carries it: not at all where there is none. */
export function withNote(note: string): { readonly note?: string } {
  return note === "" ? {} : { note };
}
