/** The articles that the graph was read from, as a table. */
import { useMemo } from "react";
import { foldText } from "../../src/serve/fold.ts";
import { useBoard } from "../context.ts";
import { publisherOf } from "../data/publishers.ts";
import { TEXTS } from "../texts.ts";
import { numeric } from "./EntityTable.tsx";
import { type Column, Grid } from "./Grid.tsx";

/** Opening a row opens the article with its claims. Articles without a claim that is shown are listed too, with 0. */
export function ArticleTable() {
  const { network, shown, dispatch } = useBoard();
  const { documents, claims } = network;
  const counts = useMemo(() => {
    const sums = new Uint32Array(documents.length);
    shown.claims.forEach((flag, row) => {
      const document = claims.document[row] ?? -1;
      if (flag === 1 && document >= 0) sums[document] = (sums[document] ?? 0) + 1;
    });
    return sums;
  }, [documents, claims, shown]);
  const rows = useMemo(() => Uint32Array.from(documents, (_document, row) => row), [documents]);
  const columns = useMemo((): readonly Column[] => {
    const title = (row: number) => documents[row]?.title ?? documents[row]?.path ?? "";
    const publisher = (row: number) => {
      const document = documents[row];
      return document === undefined ? "" : publisherOf(document);
    };
    const published = (row: number) => documents[row]?.published ?? "";
    return [
      {
        id: "title",
        label: TEXTS.column.title,
        width: "8fr",
        value: (row) => foldText(title(row)),
        cell: (row) => <bdi title={title(row)}>{title(row)}</bdi>,
      },
      {
        id: "publisher",
        label: TEXTS.column.publisher,
        width: "2fr",
        value: publisher,
        cell: (row) => <bdi>{publisher(row)}</bdi>,
      },
      { id: "published", label: TEXTS.column.published, width: "90px", value: published, cell: published },
      numeric("claims", TEXTS.column.claims, (row) => counts[row] ?? 0),
    ];
  }, [documents, counts]);
  return (
    <Grid
      label={TEXTS.page.articles}
      rows={rows}
      columns={columns}
      first={{ column: "published", descending: true }}
      selected={undefined}
      wraps
      onOpen={(row) => dispatch({ type: "open article", article: { document: documents[row]?.path ?? "" } })}
    />
  );
}
