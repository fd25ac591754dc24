/** All entities that are shown, by name. With the arrow keys one walks through the graph; the drawing follows. */
import { useMemo } from "react";
import { foldText } from "../../src/serve/fold.ts";
import { useBoard } from "../context.ts";
import { type Column, Grid } from "../tables/Grid.tsx";
import { rowsOf } from "../tables/rows.ts";
import { kindText, TEXTS } from "../texts.ts";
import { KindIcon } from "./KindIcon.tsx";

/** The list beside the drawing. */
export function EntityList() {
  const { network, view, shown, dispatch } = useBoard();
  const { graph, nodeKeys } = network;
  const rows = useMemo(() => rowsOf(shown.nodes), [shown]);
  const columns = useMemo((): readonly Column[] => {
    const data = graph.mapNodes((_key, attributes) => attributes);
    const name = (row: number) => {
      const { kind, label } = data[row] ?? { kind: "person" as const, label: "" };
      return (
        <>
          <KindIcon kind={kind} />
          <bdi>{label}</bdi>
          <span className="unseen">{kindText(kind)}</span>
        </>
      );
    };
    const value = (row: number) => foldText(data[row]?.label ?? "");
    return [{ id: "name", label: TEXTS.column.name, width: "1fr", value, cell: name }];
  }, [graph]);
  const { selection } = view;
  const picked = useMemo(
    () => new Set(view.picked.flatMap((key) => (graph.hasNode(key) ? [graph.getNodeAttribute(key, "index")] : []))),
    [graph, view.picked],
  );
  const selected = selection?.type === "node" && graph.hasNode(selection.key);
  return (
    <Grid
      label={TEXTS.entities}
      rows={rows}
      columns={columns}
      first={{ column: "name", descending: false }}
      selected={selected ? graph.getNodeAttribute(selection.key, "index") : undefined}
      onOpen={(row) =>
        dispatch({ type: "select", selection: { type: "node", key: nodeKeys[row] ?? "" }, centre: true })
      }
      onPick={(row) => dispatch({ type: "pick", nodes: [nodeKeys[row] ?? ""], toggle: true })}
      picked={picked}
      // Walking on from a group must not lose it.
      follows={view.picked.length === 0}
    />
  );
}
