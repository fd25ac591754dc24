/** Gives the view a name, under which this browser keeps it; and forgets views that were kept. */
import { useState } from "react";
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import { useBoard } from "../context.ts";
import { savedViews, saveViews } from "../data/kept.ts";
import { TEXTS } from "../texts.ts";
import { queryOf } from "../url.ts";

/** The dialog. */
export function SaveView({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{TEXTS.saveView}</Heading>
          <NameForm onClose={onClose} />
          <SavedList />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function NameForm({ onClose }: { readonly onClose: () => void }) {
  const { view, say } = useBoard();
  const [name, setName] = useState("");
  const save = () => {
    const others = savedViews().filter((saved) => saved.name !== name.trim());
    const done = saveViews([...others, { name: name.trim(), query: queryOf(view) }]);
    say(done ? TEXTS.saved(name.trim()) : TEXTS.saveFailed);
    onClose();
  };
  return (
    <Form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") save();
      }}
    >
      <TextField value={name} onChange={setName} autoFocus>
        <Label>{TEXTS.viewName}</Label>
        <Input className="field" type="text" maxLength={80} />
      </TextField>
      <div className="dialog-actions">
        <Button className="button" onPress={onClose}>
          {TEXTS.cancel}
        </Button>
        <Button className="button main-button" type="submit" isDisabled={name.trim() === ""}>
          {TEXTS.save}
        </Button>
      </div>
    </Form>
  );
}

function SavedList() {
  const [views, setViews] = useState(savedViews);
  if (views.length === 0) return null;
  return (
    <ul className="rows saved-views">
      {views.map(({ name }) => (
        <li key={name}>
          <span className="node-name">{name}</span>
          <Button
            className="link"
            aria-label={TEXTS.deleteView(name)}
            onPress={() => {
              const left = views.filter((view) => view.name !== name);
              saveViews(left);
              setViews(left);
            }}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
