/** The bar above: the search, the views, how much is shown, sharing and keys. */
import type { RefObject } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useBoard } from "../context.ts";
import { QueryPage } from "../query/load.ts";
import { PAGES } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { KeysButton } from "./KeysButton.tsx";
import { Search } from "./Search.tsx";
import { ShareMenu } from "./ShareMenu.tsx";
import { StatusLine } from "./StatusLine.tsx";

/** The page's header. */
export function TopBar({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const { view, dispatch } = useBoard();
  return (
    <header className="top">
      <h1 className="brand">{TEXTS.name}</h1>
      <Search input={search} />
      <ToggleButtonGroup
        className="pages"
        aria-label={TEXTS.pages}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view.page]}
        onSelectionChange={(keys) => {
          const page = PAGES.find((name) => keys.has(name));
          if (page !== undefined) dispatch({ type: "page", page });
        }}
      >
        {PAGES.filter((page) => page !== "query" || QueryPage !== undefined).map((page) => (
          <ToggleButton key={page} id={page} className="page">
            {TEXTS.page[page]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <StatusLine />
      <ShareMenu />
      <KeysButton />
    </header>
  );
}
