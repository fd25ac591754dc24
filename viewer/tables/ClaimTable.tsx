/** All claims that are shown, as a table: who, what, whom, how it is put, when, where it was published. */
import { useMemo } from "react";
import { foldText } from "../../src/serve/fold.ts";
import { useBoard } from "../context.ts";
import { dateOf } from "../data/days.ts";
import { MOODS } from "../data/moods.ts";
import type { Network } from "../data/network.ts";
import { publisherOf } from "../data/publishers.ts";
import { edgeText, moodText, TEXTS } from "../texts.ts";
import { numeric } from "./EntityTable.tsx";
import { type Column, Grid } from "./Grid.tsx";
import { rowsOf } from "./rows.ts";

/** Opening a row selects its relation, or its entity where it has one only. */
export function ClaimTable() {
  const { network, shown, dispatch } = useBoard();
  const rows = useMemo(() => rowsOf(shown.claims), [shown]);
  const columns = useMemo(() => columnsOf(network), [network]);
  const open = (row: number) => {
    const [edge = -1, node = -1] = [network.claims.edge[row], network.claims.node[row]];
    const key = edge >= 0 ? network.edgeKeys[edge] : network.nodeKeys[node];
    if (key === undefined) return;
    dispatch({ type: "select", selection: { type: edge >= 0 ? "edge" : "node", key }, centre: true });
  };
  return (
    <Grid
      label={TEXTS.page.claims}
      rows={rows}
      columns={columns}
      first={{ column: "date", descending: true }}
      selected={undefined}
      wraps
      onOpen={open}
    />
  );
}

function columnsOf(network: Network): readonly Column[] {
  const { claims, documents, graph, source, target } = network;
  const labels = graph.mapNodes((_key, { label }) => label);
  const edges = graph.mapEdges((_key, data) => edgeText(data));
  const edgeOf = (row: number) => claims.edge[row] ?? -1;
  const subject = (row: number) =>
    labels[edgeOf(row) >= 0 ? (source[edgeOf(row)] ?? 0) : (claims.node[row] ?? 0)] ?? "";
  const object = (row: number) =>
    edgeOf(row) >= 0 ? (labels[target[edgeOf(row)] ?? 0] ?? "") : (claims.words[row]?.[1] ?? "");
  const relation = (row: number) => edges[edgeOf(row)] ?? claims.words[row]?.[0] ?? "";
  const mood = (row: number) => moodText(MOODS[claims.mood[row] ?? 0] ?? "asserted");
  const document = (row: number) => documents[claims.document[row] ?? -1];
  /** By date; who published it stands behind it. */
  const published = (row: number) => {
    const found = document(row);
    return found === undefined ? "" : `${found.published ?? "–"} ${publisherOf(found)}`;
  };
  const day = (row: number) => claims.earliest[row] ?? Number.NaN;
  const words = (
    id: keyof typeof TEXTS.column,
    width: string,
    text: (row: number) => string,
    plain = false,
  ): Column => ({
    id,
    label: TEXTS.column[id],
    width,
    value: (row) => (plain ? text(row) : foldText(text(row))),
    cell: (row) => <bdi title={text(row)}>{text(row)}</bdi>,
  });
  return [
    words("subject", "3.2fr", subject),
    words("relation", "2.4fr", relation),
    words("object", "3.2fr", object),
    words("mood", "82px", mood),
    { ...words("date", "98px", (row) => dateText(day(row), claims.latest[row] ?? day(row))), value: day },
    words("published", "2.8fr", published, true),
    { ...numeric("sure", TEXTS.column.sure, (row) => claims.confidence[row] ?? 0), width: "44px" },
  ];
}

/** "2006-10-19", "2006-10" or "2006" as fine as it is known, or nothing. */
function dateText(first: number, last: number): string {
  return Number.isNaN(first) ? "" : dateOf({ first, last });
}
