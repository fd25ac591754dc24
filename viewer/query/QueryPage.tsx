/** Cypher in the viewer: an editor, the cookbook at hand, and the answer as a table and as light in the drawing above. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { COOKBOOK } from "../../src/query/cookbook.ts";
import { useBoard } from "../context.ts";
import { keep, kept } from "../data/kept.ts";
import { useAbout, useAnswer } from "./ask.ts";
import { CookbookChoice, ParamFields, paramsOf, type Typed, valuesOf } from "./CookbookForm.tsx";
import { Editor } from "./Editor.tsx";
import { Result } from "./Result.tsx";
import { QUERY_TEXTS } from "./texts.ts";
import "./query.css";

const KEPT = "redthread.query";
const FIRST = "MATCH (a:Person)-[m:MEETS]->(b)\nRETURN a, m, b\nORDER BY m.sources DESC LIMIT 100";

/** The page. What is typed is kept in this browser. */
export default function QueryPage() {
  const { say } = useBoard();
  const [text, setText] = useState(() => kept(KEPT) ?? FIRST);
  const [entry, setEntry] = useState("");
  const [typed, setTyped] = useState<Typed>({});
  const { answer, ask, stop } = useAnswer();
  const running = answer?.state === "running";
  const write = (words: string) => {
    setText(words);
    keep(KEPT, words);
  };
  const choose = (name: string) => {
    const found = COOKBOOK.find((each) => each.name === name);
    setEntry(name);
    if (found) write(found.cypher);
  };
  const run = async () => {
    const { error, rows } = await ask(text, valuesOf(entry, typed));
    say(error ?? QUERY_TEXTS.rows(rows.length));
  };
  return (
    <section className="query-page" aria-label={QUERY_TEXTS.title}>
      <div className="query-bar">
        <CookbookChoice entry={entry} onEntry={choose} />
        <About />
        {running ? (
          <Button className="button" onPress={stop}>
            {QUERY_TEXTS.stop}
          </Button>
        ) : (
          <Button className="button main-button" onPress={run}>
            {QUERY_TEXTS.run}
          </Button>
        )}
      </div>
      <ParamFields entry={entry} typed={typed} onTyped={setTyped} onRun={run} />
      <Editor text={text} params={paramsOf(entry).map(({ name }) => name)} onText={write} onRun={run} />
      {running && <p className="none">{QUERY_TEXTS.running}</p>}
      {answer && <Result answer={answer} />}
    </section>
  );
}

/** Which database answers, and what it may take. */
function About() {
  const about = useAbout();
  if (about === undefined) return null;
  return (
    <p className="query-about quiet" title={QUERY_TEXTS.limits(about.timeLimit / 1000)}>
      {QUERY_TEXTS.store[about.store]}
    </p>
  );
}
