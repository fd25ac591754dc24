/** A group of ticks, one for each kind, relation, mood or publisher that the graph has, with its count. */
import { type ReactNode, useState } from "react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { digits, TEXTS } from "../texts.ts";

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
  const shown = names.filter((name) => !hidden.includes(name));
  return (
    <CheckboxGroup
      className="filter-group"
      value={shown}
      onChange={(ticked) => onHide(names.filter((name) => !ticked.includes(name)))}
    >
      <div className="filter-head">
        <Label className="filter-title">{label}</Label>
        <Button className="link" aria-label={`${label}: ${TEXTS.all}`} onPress={() => onHide([])}>
          {TEXTS.all}
        </Button>
        <Button className="link" aria-label={`${label}: ${TEXTS.none}`} onPress={() => onHide(names)}>
          {TEXTS.none}
        </Button>
      </div>
      {listed.map((name) => (
        <div key={name} className="tick-row">
          <Checkbox value={name} className="tick">
            <span className="tick-box" aria-hidden="true" />
            {icon?.(name)}
            <span className="tick-text">{text(name)}</span>
            <span className="tick-count">{digits(counts.get(name) ?? 0)}</span>
          </Checkbox>
          <button
            type="button"
            className="link tick-only"
            aria-label={TEXTS.onlyThis(text(name))}
            onClick={() => onHide(names.filter((other) => other !== name))}
          >
            {TEXTS.only}
          </button>
        </div>
      ))}
      {listed.length < names.length && (
        <Button className="link" onPress={() => setWhole(true)}>
          {TEXTS.showAllOf(names.length)}
        </Button>
      )}
    </CheckboxGroup>
  );
}
