/** All entities that are shown, as a table. */
import { useMemo } from "react";
import { foldText } from "../../src/serve/fold.ts";
import { useBoard } from "../context.ts";
import { kindAt } from "../data/network.ts";
import { KindIcon } from "../panels/KindIcon.tsx";
import { kindText, TEXTS } from "../texts.ts";
import { type Column, Grid } from "./Grid.tsx";
import { rowsOf } from "./rows.ts";

/** Opening a row selects its entity, in the drawing too. */
export function EntityTable() {
  const { network, view, shown, measures, dispatch } = useBoard();
  const { graph, nodeKeys, nodeKind } = network;
  const rows = useMemo(() => rowsOf(shown.nodes), [shown]);
  const columns = useMemo((): readonly Column[] => {
    const data = graph.mapNodes((_key, attributes) => attributes);
    const relations = measures.relations();
    const kind = (row: number) => kindAt(nodeKind[row]);
    return [
      {
        id: "name",
        label: TEXTS.column.name,
        width: "4fr",
        value: (row) => foldText(data[row]?.label ?? ""),
        cell: (row) => (
          <>
            <KindIcon kind={kind(row)} />
            <bdi>{data[row]?.label}</bdi>
          </>
        ),
      },
      {
        id: "kind",
        label: TEXTS.column.kind,
        width: "2fr",
        value: (row) => kindText(kind(row)),
        cell: (row) => kindText(kind(row)),
      },
      numeric("relations", TEXTS.column.relations, (row) => relations[row] ?? 0),
      numeric("mentions", TEXTS.column.mentions, (row) => data[row]?.mentions ?? 0),
    ];
  }, [graph, nodeKind, measures]);
  const { selection } = view;
  const selected = selection?.type === "node" && graph.hasNode(selection.key);
  return (
    <Grid
      label={TEXTS.page.entities}
      rows={rows}
      columns={columns}
      first={{ column: "relations", descending: true }}
      selected={selected ? graph.getNodeAttribute(selection.key, "index") : undefined}
      onOpen={(row) =>
        dispatch({ type: "select", selection: { type: "node", key: nodeKeys[row] ?? "" }, centre: true })
      }
    />
  );
}

/** A column of numbers. */
export function numeric(id: string, label: string, value: (row: number) => number): Column {
  return { id, label, width: "76px", numeric: true, value, cell: (row) => value(row) };
}
