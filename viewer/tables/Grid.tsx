// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave out the rows that are off the screen.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus; the active row stands for its cells.
/**
 * A table of any length: sorted by its columns, walked through with the keyboard, with only the rows on the screen in the page.
 *
 * It follows the ARIA pattern of a grid whose focus stays on the table while one row is active. React Aria's table keeps an
 * element for every row, which 30,000 rows do not allow.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { TEXTS } from "../texts.ts";
import { nextRow, type Order, type Sortable, sortedRows } from "./rows.ts";

/** A column: what it shows of a row, and what it is sorted by. */
export interface Column extends Sortable {
  readonly id: string;
  readonly label: string;
  /** Of the width a share ("2fr"), or so many pixels ("90px"). */
  readonly width: string;
  readonly cell: (row: number) => ReactNode;
  readonly numeric?: boolean;
}

interface GridProps {
  readonly label: string;
  /** Numbers of the rows that are listed. */
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly first: Order;
  readonly selected: number | undefined;
  readonly onOpen: (row: number) => void;
  /** Takes a row into a group or out of it: with Space, or a click with Shift or Ctrl held. */
  readonly onPick?: (row: number) => void;
  readonly picked?: ReadonlySet<number>;
  /** Whether rows open as soon as one walks to them. */
  readonly follows?: boolean;
  /** Whether texts stand on several lines where there is little room. */
  readonly wraps?: boolean;
}

/** Pixels; the style sheet has the same head. */
const HEAD = 36;
/** How a table stands in its width: lines of a text, height of a row, and width of a column at least, on average; else it is scrolled sideways. */
interface Measure {
  readonly lines: number;
  readonly row: number;
  readonly column: number;
}

const ONE_LINE: Measure = { lines: 1, row: 34, column: 96 };

/** The measure of a table so wide, of which texts may stand on several lines. */
function measureOf(width: number, wraps: boolean): Measure {
  if (!wraps || width >= 900) return ONE_LINE;
  return width >= 560 ? { lines: 2, row: 46, column: 96 } : { lines: 3, row: 62, column: 130 };
}

/** Rows kept ready above and below the screen. */
const SPARE = 8;

/** A table with a header that sorts. */
export function Grid(props: GridProps) {
  const { label, rows, columns, first, selected, onOpen, onPick, picked, follows = false, wraps = false } = props;
  const [order, setOrder] = useState(first);
  const column = columns.find(({ id }) => id === order.column);
  const sorted = useMemo(() => (column ? sortedRows(rows, column, order.descending) : rows), [rows, column, order]);
  const { scroller, measure, from, to, onScroll, reveal } = useWindow(sorted.length, wraps);
  const [active, setActive] = useState(0);
  const id = useId();
  const place = Math.min(active, sorted.length - 1);
  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = sorted[place];
    const act = { Enter: onOpen, " ": onPick ?? onOpen }[event.key];
    if (act !== undefined && row !== undefined) act(row);
    else {
      const next = nextRow(event.key, place, sorted.length);
      if (next === undefined) return;
      setActive(next);
      reveal(next);
      const reached = sorted[next];
      if (follows && reached !== undefined) onOpen(reached);
    }
    event.preventDefault();
  };
  const template = {
    minWidth: columns.length * measure.column,
    gridTemplateColumns: columns.map(({ width }) => (width.endsWith("fr") ? `minmax(0, ${width})` : width)).join(" "),
  };
  if (sorted.length === 0) return <p className="none grid-none">{TEXTS.noRows}</p>;
  const isChosen = (row: number) => row === selected || picked?.has(row) === true;
  const visible = Array.from({ length: to - from }, (_, index) => from + index);
  return (
    <div
      className="grid"
      data-lines={measure.lines}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={onPick !== undefined}
      aria-activedescendant={place >= from && place < to ? `${id}-${place}` : undefined}
      ref={scroller}
      onScroll={onScroll}
      onKeyDown={keyDown}
    >
      <div className="grid-row grid-head" role="row" tabIndex={-1} aria-rowindex={1} style={template}>
        {columns.map((each) => (
          <Head key={each.id} column={each} order={order} onOrder={setOrder} />
        ))}
      </div>
      <div
        className="grid-body"
        role="presentation"
        style={{ height: sorted.length * measure.row, minWidth: template.minWidth }}
      >
        {visible.map((index) => {
          const row = sorted[index] ?? 0;
          const classes = ["grid-row", isChosen(row) ? "selected" : "", index === place ? "active" : ""];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a grid are the grid's.
            <div
              key={row}
              id={`${id}-${index}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={isChosen(row)}
              className={classes.join(" ")}
              style={{ ...template, height: measure.row, top: index * measure.row }}
              onClick={(event) => {
                setActive(index);
                const held = event.shiftKey || event.ctrlKey || event.metaKey;
                if (held && onPick !== undefined) onPick(row);
                else onOpen(row);
              }}
            >
              {columns.map(({ id, cell, numeric }) => (
                <div key={id} role="gridcell" className={numeric ? "grid-cell numeric" : "grid-cell"}>
                  {cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Head({ column, order, onOrder }: HeadProps) {
  const sorted = order.column === column.id;
  const direction = order.descending ? "descending" : "ascending";
  return (
    <div role="columnheader" className={column.numeric ? "numeric" : ""} aria-sort={sorted ? direction : "none"}>
      <button
        type="button"
        className="grid-sort"
        onClick={() => onOrder({ column: column.id, descending: sorted ? !order.descending : column.numeric === true })}
      >
        {column.label}
        <span className="grid-arrow" aria-hidden="true">
          {sorted ? (order.descending ? "↓" : "↑") : ""}
        </span>
      </button>
    </div>
  );
}

/** Which rows are on the screen, from one to before another, and how large they are. */
function useWindow(count: number, wraps: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [{ width, height }, setSize] = useState({ width: 600, height: 600 });
  const measure = measureOf(width, wraps);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reveal = (row: number) => {
    const element = scroller.current;
    if (element === null) return;
    const [above, below] = [row * measure.row, (row + 1) * measure.row + HEAD - element.clientHeight];
    if (element.scrollTop > above) element.scrollTop = above;
    else if (element.scrollTop < below) element.scrollTop = below;
    setTop(element.scrollTop);
  };
  const from = Math.min(Math.max(0, count - 1), Math.max(0, Math.floor(top / measure.row) - SPARE));
  const to = Math.min(count, Math.ceil((top + height) / measure.row) + SPARE);
  return {
    scroller,
    measure,
    from,
    to: Math.max(to, Math.min(count, from + 1)),
    onScroll: () => setTop(scroller.current?.scrollTop ?? 0),
    reveal,
  };
}
