/** A group of ticks, one for each kind, relation, mood or publisher that the graph has, with its count. */
import { type ReactNode, useId, useState } from "react";
import { digits, TEXTS } from "../texts.ts";
import { Tick } from "./Tick.tsx";

interface FilterGroupProps<Name extends string> {
  readonly label: string;
  readonly counts: ReadonlyMap<Name, number>;
  readonly hidden: readonly Name[];
  readonly onHide: (hidden: readonly Name[]) => void;
  readonly text: (name: Name) => string;
  readonly icon?: (name: Name) => ReactNode;
}

/** Longer groups begin with so many. */
const SHOWN = 12;

/** Ticked is shown. */
export function FilterGroup<Name extends string>(props: FilterGroupProps<Name>) {
  const { label, counts, hidden, onHide, text, icon } = props;
  const names = [...counts.keys()];
  const [whole, setWhole] = useState(false);
  const listed = whole || names.length <= SHOWN + 2 ? names : names.slice(0, SHOWN);
  const titled = useId();
  return (
    <fieldset className="filter-group" aria-labelledby={titled}>
      <div className="filter-head">
        <span className="filter-title" id={titled}>
          {label}
        </span>
        <Link words={TEXTS.all} label={`${label}: ${TEXTS.all}`} onPress={() => onHide([])} />
        <Link words={TEXTS.none} label={`${label}: ${TEXTS.none}`} onPress={() => onHide(names)} />
      </div>
      {listed.map((name) => (
        <div key={name} className="tick-row">
          <Tick
            ticked={!hidden.includes(name)}
            onTick={(ticked) => onHide(names.filter((each) => (each === name ? !ticked : hidden.includes(each))))}
          >
            {icon?.(name)}
            <span className="tick-text">{text(name)}</span>
            <span className="tick-count">{digits(counts.get(name) ?? 0)}</span>
          </Tick>
          <Link
            className="tick-only"
            words={TEXTS.only}
            label={TEXTS.onlyThis(text(name))}
            onPress={() => onHide(names.filter((other) => other !== name))}
          />
        </div>
      ))}
      {listed.length < names.length && <Link words={TEXTS.showAllOf(names.length)} onPress={() => setWhole(true)} />}
    </fieldset>
  );
}

interface LinkProps {
  readonly words: string;
  /** What it says to screen readers, where the words alone say too little. */
  readonly label?: string;
  readonly className?: string;
  readonly onPress: () => void;
}

function Link({ words, label, className = "", onPress }: LinkProps) {
  return (
    <button type="button" className={`link ${className}`} aria-label={label} onClick={onPress}>
      {words}
    </button>
  );
}
