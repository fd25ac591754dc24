/** One of a few, as a labelled list that opens. */
import { useId } from "react";

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly options: readonly Name[];
  readonly texts: Readonly<Record<Name, string>> | ((option: Name) => string);
  readonly value: Name;
  readonly onChange: (value: Name) => void;
}

/** The browser's own select: best known to every reader, and to thumbs. */
export function Choice<Name extends string>({ label, options, texts, value, onChange }: ChoiceProps<Name>) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {typeof texts === "function" ? texts(option) : texts[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
