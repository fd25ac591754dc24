/** A group of ticks, one for each kind or relation that the graph has, with its count. */
import type { ReactNode } from "react";
import { Button, Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { TEXTS } from "../texts.ts";

interface FilterGroupProps<Name extends string> {
  readonly label: string;
  readonly counts: ReadonlyMap<Name, number>;
  readonly hidden: readonly Name[];
  readonly onHide: (hidden: readonly Name[]) => void;
  readonly text: (name: Name) => string;
  readonly icon?: (name: Name) => ReactNode;
}

/** Ticked is shown. */
export function FilterGroup<Name extends string>({
  label,
  counts,
  hidden,
  onHide,
  text,
  icon,
}: FilterGroupProps<Name>) {
  const names = [...counts.keys()];
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
      {names.map((name) => (
        <Checkbox key={name} value={name} className="tick">
          <span className="tick-box" aria-hidden="true" />
          {icon?.(name)}
          <span className="tick-text">{text(name)}</span>
          <span className="tick-count">{counts.get(name)}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
