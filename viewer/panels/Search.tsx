/** The search field: suggests names and aliases while one types, moves to the one that is chosen, and looks into the quotes. */
import { type KeyboardEvent, type RefObject, useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useBoard } from "../context.ts";
import { createSearch, type Suggestion } from "../data/search.ts";
import { kindText, TEXTS } from "../texts.ts";
import { KindIcon } from "./KindIcon.tsx";

/** As many suggestions as fit on a screen; how many more there are is said. */
const SHOWN = 12;
/** The key of the item that searches the quotes; no entity's key holds a line break. */
const QUOTES = "\n";

type Item = Suggestion | { readonly key: typeof QUOTES; readonly label: string };

/** Search over all names in the graph, and over all quotes. */
export function Search({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const { network, dispatch } = useBoard();
  const search = useMemo(() => createSearch(network.graph), [network]);
  const [query, setQuery] = useState("");
  const { items, total } = useMemo(() => search(query, SHOWN), [search, query]);
  const words = query.trim();
  const listed: readonly Item[] = words === "" ? [] : [...items, { key: QUOTES, label: words }];
  const choose = (key: string | number | null) => {
    if (typeof key !== "string") return;
    setQuery("");
    if (key === QUOTES) dispatch({ type: "words", words });
    else dispatch({ type: "select", selection: { type: "node", key }, centre: true });
    // On to what was found: keys of one letter are none while the search has the focus.
    requestAnimationFrame(() => document.getElementById("details")?.focus({ preventScroll: true }));
  };
  /** Enter without a suggestion in focus takes the words as they are. */
  const enter = (event: KeyboardEvent) => {
    const chosen = event.target instanceof Element && event.target.getAttribute("aria-activedescendant");
    if (event.key !== "Enter" || chosen || words === "") return;
    event.preventDefault();
    event.stopPropagation();
    choose(QUOTES);
  };
  return (
    <ComboBox
      className="search"
      aria-label={TEXTS.search}
      items={listed}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={choose}
      // The list of items comes a moment after the words do, and would open for none.
      allowsEmptyCollection={words !== ""}
      menuTrigger="input"
    >
      <div onKeyDownCapture={enter}>
        <Input ref={input} className="search-input" type="text" placeholder={TEXTS.searchHint} spellCheck={false} />
      </div>
      <span className="search-key" aria-hidden="true">
        {TEXTS.searchKey}
      </span>
      <Popover className="suggestions" placement="bottom start">
        {items.length === 0 && <p className="none">{TEXTS.searchNone}</p>}
        <ListBox<Item>>{(item) => <SearchItem item={item} />}</ListBox>
        {total > items.length && <p className="none">{TEXTS.searchMore(total - items.length)}</p>}
      </Popover>
    </ComboBox>
  );
}

function SearchItem({ item }: { readonly item: Item }) {
  if (!("kind" in item)) {
    return (
      <ListBoxItem id={item.key} textValue={item.label} className="suggestion suggestion-quotes">
        <span className="suggestion-name">{TEXTS.searchQuotes(item.label)}</span>
      </ListBoxItem>
    );
  }
  return (
    <ListBoxItem id={item.key} textValue={item.label} className="suggestion">
      <KindIcon kind={item.kind} />
      <span className="suggestion-name">
        <bdi>{item.label}</bdi>
      </span>
      <span className="suggestion-note">{item.alias ? TEXTS.alsoKnown(item.alias) : kindText(item.kind)}</span>
    </ListBoxItem>
  );
}
