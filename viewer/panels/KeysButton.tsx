/** The list of keys. */
import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { KEYS, keysAreOn, turnKeys, useKey } from "../keys.ts";
import { TEXTS } from "../texts.ts";
import { Tick } from "./Tick.tsx";

/** A button that opens the list; "?" does too. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  useKey("keys", () => setOpen(true));
  return (
    <>
      <Button className="button icon-button" aria-label={TEXTS.keys} onPress={() => setOpen(true)}>
        ?
      </Button>
      <ModalOverlay className="overlay" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">{TEXTS.keys}</Heading>
            <dl className="keys">
              {Object.values(KEYS).map(({ key, words }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
            <p className="quiet">{TEXTS.keyArrows}</p>
            <p className="quiet">{TEXTS.keyHistory}</p>
            <KeysSwitch />
            <Button slot="close" className="button">
              {TEXTS.close}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** Keys of one letter are in the way of those who speak to their computer; so they can be turned off. */
function KeysSwitch() {
  const [on, setOn] = useState(keysAreOn);
  return (
    <Tick
      ticked={on}
      onTick={(next) => {
        turnKeys(next);
        setOn(next);
      }}
    >
      <span className="tick-text">{TEXTS.keysOn}</span>
    </Tick>
  );
}
