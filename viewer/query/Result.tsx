/** An answer: its rows as a table, and the part of the drawing that they speak of, lit. */
import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { saveFile } from "../data/save-file.ts";
import { type Column, Grid } from "../tables/Grid.tsx";
import type { Answer } from "./ask.ts";
import { cellText, csvOf, sortValue } from "./cells.ts";
import { type Finder, finderIn, type Part } from "./found.ts";
import { QUERY_TEXTS } from "./texts.ts";

/** The answer under the editor. While rows come, the table grows. */
export function Result({ answer }: { readonly answer: Answer }) {
  const { network } = useBoard();
  const finder = useMemo(() => finderIn(network), [network]);
  const { state, error, hint, warnings, columns } = answer;
  return (
    <section className="query-result" aria-label={QUERY_TEXTS.result}>
      {warnings.map((warning) => (
        <p key={warning} className="query-warning">
          {warning}
        </p>
      ))}
      {error !== undefined && (
        <p className="query-error" role="alert">
          {error}
          {hint !== undefined && <span className="quiet"> ({hint})</span>}
        </p>
      )}
      {state === "stopped" && <p className="none">{QUERY_TEXTS.stopped}</p>}
      {columns.length > 0 && <Rows answer={answer} finder={finder} />}
    </section>
  );
}

function Rows({ answer, finder }: { readonly answer: Answer; readonly finder: Finder }) {
  const { dispatch } = useBoard();
  const { columns, rows, state } = answer;
  const [row, setRow] = useState<number>();
  const over = state !== "running";
  const part = useMemo(() => finder(over ? rows : []), [finder, rows, over]);
  const light = ({ nodes, edges }: Part) => dispatch({ type: "light", lit: { nodes, edges } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer lights its part.
  useEffect(() => {
    setRow(undefined);
    if (over) light(part);
  }, [part, over]);
  const open = (next: number | undefined) => {
    setRow(next);
    light(next === undefined ? part : finder([rows[next] ?? []]));
  };
  const chosen = row === undefined ? undefined : rows[row];
  const lit = chosen === undefined ? part : finder([chosen]);
  return (
    <>
      <div className="query-tools">
        <span role="status">
          {state === "more" ? QUERY_TEXTS.moreRows(rows.length) : `${QUERY_TEXTS.rows(rows.length)}.`}{" "}
          {QUERY_TEXTS.lit(lit)}
        </span>
        {row !== undefined && (
          <Button className="button small" onPress={() => open(undefined)}>
            {QUERY_TEXTS.allRows}
          </Button>
        )}
        {lit.nodes.length > 0 && (
          <Button
            className="button small"
            onPress={() => dispatch({ type: "focus", focus: { nodes: lit.nodes, steps: 0 } })}
          >
            {QUERY_TEXTS.focus}
          </Button>
        )}
        <Button className="button small" onPress={() => saveFile(new Blob([csvOf(columns, rows)]), "result.csv")}>
          {QUERY_TEXTS.saveCsv}
        </Button>
      </div>
      <Table answer={answer} selected={row} onOpen={open} />
      {chosen && row !== undefined && <RowDetails columns={columns} row={chosen} number={row + 1} />}
    </>
  );
}

interface TableProps {
  readonly answer: Answer;
  readonly selected: number | undefined;
  readonly onOpen: (row: number) => void;
}

function Table({ answer: { columns, rows }, selected, onOpen }: TableProps) {
  const numbers = useMemo(() => Uint32Array.from(rows.keys()), [rows]);
  const heads = useMemo(
    () =>
      columns.map((label, at): Column => {
        const numeric = rows.slice(0, 50).every((row) => typeof row[at] === "number") && rows.length > 0;
        return {
          id: `${at}`,
          label,
          width: numeric ? "90px" : "1fr",
          numeric,
          value: (row) => sortValue(rows[row]?.[at]),
          cell: (row) => <bdi>{cellText(rows[row]?.[at] ?? null)}</bdi>,
        };
      }),
    [columns, rows],
  );
  if (rows.length === 0) return null;
  return (
    <div className="query-grid">
      <Grid
        label={QUERY_TEXTS.result}
        rows={numbers}
        columns={heads}
        first={{ column: "", descending: false }}
        selected={selected}
        onOpen={onOpen}
      />
    </div>
  );
}

interface RowProps {
  readonly columns: readonly string[];
  readonly row: Answer["rows"][number];
  readonly number: number;
}

/** A row in full, since a table cuts what is long. */
function RowDetails({ columns, row, number }: RowProps) {
  return (
    <dl className="query-row" aria-label={QUERY_TEXTS.row(number)}>
      {columns.map((column, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns of one name are told by their place.
        <div key={at}>
          <dt>{column}</dt>
          <dd>
            <bdi>{cellText(row[at] ?? null)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
