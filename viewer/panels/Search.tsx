/** The search field: suggests names and aliases while one types, and moves to the one that is chosen. */
import { type RefObject, useMemo, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useBoard } from "../context.ts";
import { createSearch, type Suggestion } from "../data/search.ts";
import { kindText, TEXTS } from "../texts.ts";
import { KindIcon } from "./KindIcon.tsx";

/** As many suggestions as fit on a screen; how many more there are is said. */
const SHOWN = 12;

/** Search over all names in the graph. */
export function Search({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const { network, dispatch } = useBoard();
  const search = useMemo(() => createSearch(network.graph), [network]);
  const [query, setQuery] = useState("");
  const { items, total } = useMemo(() => search(query, SHOWN), [search, query]);
  const choose = (key: string | number | null) => {
    if (typeof key !== "string") return;
    setQuery("");
    dispatch({ type: "select", selection: { type: "node", key }, centre: true });
  };
  return (
    <ComboBox
      className="search"
      aria-label={TEXTS.search}
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={choose}
      allowsEmptyCollection={query.trim() !== ""}
      menuTrigger="input"
    >
      <Input ref={input} className="search-input" type="text" placeholder={TEXTS.searchHint} spellCheck={false} />
      <span className="search-key" aria-hidden="true">
        {TEXTS.searchKey}
      </span>
      <Popover className="suggestions" placement="bottom start">
        <ListBox<Suggestion> renderEmptyState={() => <p className="none">{TEXTS.searchNone}</p>}>
          {(item) => <SuggestionItem item={item} />}
        </ListBox>
        {total > items.length && <p className="none">{TEXTS.searchMore(total - items.length)}</p>}
      </Popover>
    </ComboBox>
  );
}

function SuggestionItem({ item }: { readonly item: Suggestion }) {
  return (
    <ListBoxItem id={item.key} textValue={item.label} className="suggestion">
      <KindIcon kind={item.kind} />
      <Text slot="label" className="suggestion-name">
        {item.label}
      </Text>
      <Text slot="description" className="suggestion-note">
        {item.alias ? TEXTS.alsoKnown(item.alias) : kindText(item.kind)}
      </Text>
    </ListBoxItem>
  );
}
