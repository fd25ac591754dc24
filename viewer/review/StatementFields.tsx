/** The fields that say what a claim says. */
import { MODALITIES, RELATION_NAMES } from "../../src/schema.ts";
import { Choice } from "../panels/Choice.tsx";
import { Tick } from "../panels/Tick.tsx";
import { moodText, relationText, TEXTS } from "../texts.ts";
import { WordsField } from "./FormDialog.tsx";
import type { Draft } from "./statement.ts";

interface StatementFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Who, relation, whom; the office and the relation's own words where they are needed; mood. */
export function StatementFields({ draft, onChange }: StatementFieldsProps) {
  const put = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  return (
    <>
      <WordsField label={TEXTS.who} value={draft.subject} onChange={(subject) => put({ subject })} autoFocus />
      <Choice
        label={TEXTS.relationWord}
        options={RELATION_NAMES}
        texts={relationText}
        value={draft.relation}
        onChange={(relation) => put({ relation })}
      />
      {draft.relation === "relates" && (
        <WordsField label={TEXTS.ownWords} value={draft.label} onChange={(label) => put({ label })} />
      )}
      {draft.relation === "holds_office" && (
        <WordsField label={TEXTS.officeTitle} value={draft.title} onChange={(title) => put({ title })} />
      )}
      <WordsField label={TEXTS.whom} value={draft.object} onChange={(object) => put({ object })} />
      <Choice
        label={TEXTS.putAs}
        options={MODALITIES}
        texts={moodText}
        value={draft.modality}
        onChange={(modality) => put({ modality })}
      />
      <Tick ticked={draft.negated} onTick={(negated) => put({ negated })}>
        <span className="tick-text">{TEXTS.negated}</span>
      </Tick>
    </>
  );
}
