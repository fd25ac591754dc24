/** Hands the view on: its address, a picture of it, or a name to find it again by. */
import { useState } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { useBoard } from "../context.ts";
import { type SavedView, savedViews } from "../data/kept.ts";
import { saveFile } from "../data/save-file.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { TEXTS } from "../texts.ts";
import { viewOf } from "../url.ts";
import { SaveView } from "./SaveView.tsx";

/** The menu with all of it. */
export function ShareMenu() {
  const { dispatch, drawing, say } = useBoard();
  const [naming, setNaming] = useState(false);
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [drawn, setDrawn] = useState(false);
  const look = () => {
    setViews(savedViews());
    setDrawn(drawing.current !== undefined);
  };
  const run = (command: string | number) => {
    const saved =
      typeof command === "string" && command.startsWith("view:") ? command.slice("view:".length) : undefined;
    if (saved !== undefined) dispatch({ type: "restore", view: viewOf(saved) });
    else if (command === "link") void copyLink(say);
    else if (command === "save") setNaming(true);
    else if (drawing.current) void savePicture(drawing.current, command === "svg" ? "svg" : "png");
  };
  return (
    <>
      <MenuTrigger onOpenChange={(open) => open && look()}>
        <Button className="button">{TEXTS.share}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={run} disabledKeys={drawn ? [] : ["png", "svg"]} aria-label={TEXTS.share}>
            <Item id="link" text={TEXTS.copyLink} />
            <Item id="png" text={TEXTS.savePng} />
            <Item id="svg" text={TEXTS.saveSvg} />
            <Separator className="separator" />
            <MenuSection>
              <Header className="menu-head">{TEXTS.savedViews}</Header>
              {views.map(({ name, query }) => (
                <Item key={name} id={`view:${query}`} text={name} />
              ))}
              <Item id="save" text={TEXTS.saveView} />
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <SaveView isOpen={naming} onClose={() => setNaming(false)} />
    </>
  );
}

function Item({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <MenuItem id={id} textValue={text} className="menu-item">
      {text}
    </MenuItem>
  );
}

async function copyLink(say: (words: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say(TEXTS.copied);
  } catch {
    say(TEXTS.copyFailed);
  }
}

/** Draws what the drawing shows once more, as a file. The code for it is loaded when first wanted. */
async function savePicture(drawing: Drawing, format: "png" | "svg"): Promise<void> {
  const { pngOf, svgOf } = await import("../drawing/picture.ts");
  const svg = svgOf(drawing);
  const file = format === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : await pngOf(svg);
  saveFile(file, `redthread.${format}`);
}
