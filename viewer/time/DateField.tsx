/** A date as fine as one knows it: a year, a month or a day. */
import { useEffect, useId, useState } from "react";
import { daysOf } from "../data/days.ts";
import { TEXTS } from "../texts.ts";

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Takes what was typed on Enter and when it is left; says so where it is no date. */
export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  const id = useId();
  const [words, setWords] = useState(value ?? "");
  useEffect(() => setWords(value ?? ""), [value]);
  const wrong = words.trim() !== "" && daysOf(words) === undefined;
  const take = () => {
    const next = words.trim() === "" ? undefined : words.trim();
    if (!wrong && next !== value) onChange(next);
  };
  return (
    <div className="date-field">
      <label htmlFor={id} title={hint}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        inputMode="numeric"
        maxLength={10}
        size={9}
        placeholder="–"
        title={hint ?? TEXTS.dateHint}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="field-wrong">
          {TEXTS.dateWrong}
        </span>
      )}
    </div>
  );
}
