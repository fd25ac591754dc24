/** All entities that are shown, by name. With the arrow keys one walks through the graph; the drawing follows. */
import { useMemo } from "react";
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from "react-aria-components";
import type { Kind } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { byText } from "../data/order.ts";
import { fold } from "../data/search.ts";
import { showsNode } from "../state.ts";
import { kindText, TEXTS } from "../texts.ts";
import { KindIcon } from "./KindIcon.tsx";

interface Row {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly folded: string;
}

/** The list beside the drawing. Only the rows on the screen are in the page. */
export function EntityList() {
  const { network, view, dispatch } = useBoard();
  const rows = useMemo(() => {
    const row = (id: string, { label, kind }: { label: string; kind: Kind }): Row => ({
      id,
      label,
      kind,
      folded: fold(label),
    });
    const all = network.graph.mapNodes((key, data) => (showsNode(view, data) ? [row(key, data)] : [])).flat();
    return all.sort((a, b) => byText(a.folded, b.folded) || byText(a.id, b.id));
  }, [network, view]);
  const selected = view.selection?.type === "node" ? [view.selection.key] : [];
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 32 }}>
      <ListBox
        className="entity-list"
        aria-label={TEXTS.entities}
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const key = keys === "all" ? undefined : [...keys][0];
          // Escape empties the list's selection.
          const selection = typeof key === "string" ? ({ type: "node", key } as const) : undefined;
          dispatch({ type: "select", selection, centre: true });
        }}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={`${row.label}, ${kindText(row.kind)}`} className="entity">
            <KindIcon kind={row.kind} />
            <span className="entity-name">{row.label}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
