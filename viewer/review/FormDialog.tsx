/** A dialog with a form, a note, and two buttons: for every decision that needs words. Open as long as it is there. */
import { type ReactNode, useState } from "react";
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import type { DecisionAsked } from "../../src/serve/review-types.ts";
import { TEXTS } from "../texts.ts";
import { useReviewing } from "./reviewing.ts";

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What would be decided, and in words; undefined while what is filled in decides nothing. */
  readonly decision: readonly [asked: DecisionAsked, words: string] | undefined;
  /** Why nothing is decided yet; nothing or "" where that needs no saying. */
  readonly problem?: string | undefined;
  /** Whether it may be said why; a note says all itself. */
  readonly reasoned?: boolean;
  readonly children: ReactNode;
}

/** The dialog. */
export function FormDialog(form: FormDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => open || form.onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <DecisionForm {...form} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function DecisionForm({ title, onClose, decision, problem, reasoned = true, children }: FormDialogProps) {
  const { decide } = useReviewing();
  const [note, setNote] = useState("");
  return (
    <Form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (decision === undefined) return;
        const [asked, words] = decision;
        decide(note.trim() === "" ? asked : { ...asked, note: note.trim() }, words);
        onClose();
      }}
    >
      <Heading slot="title">{title}</Heading>
      {children}
      {reasoned && <WordsField label={TEXTS.note} value={note} onChange={setNote} />}
      {problem !== undefined && problem !== "" && (
        <p className="form-problem" role="status">
          {problem}
        </p>
      )}
      <div className="dialog-actions">
        <Button className="button" onPress={onClose}>
          {TEXTS.cancel}
        </Button>
        <Button className="button main-button" type="submit" isDisabled={decision === undefined}>
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
