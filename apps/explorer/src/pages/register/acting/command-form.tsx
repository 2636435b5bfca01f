/** The form of a command: what it asks for, sent under a key of its own, and what came of it. */
import { type FormEvent, useState } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import { FactInput } from "./fact-input.tsx";
import type { Choice, Occasion, Seen } from "./may.ts";
import { Outcome } from "./outcome.tsx";
import { type Entries, isAt, issuesOf, payloadOf } from "./payload.ts";
import type { Caller } from "./token.ts";
import { useCommand } from "./use-command.ts";

interface Properties {
  readonly caller: Caller;
  readonly choice: Choice;
  readonly occasion: Occasion;
  readonly record: Seen | undefined;
  readonly leave: () => void;
}

export function CommandForm({ caller, choice: { office, command }, occasion, record, leave }: Properties) {
  const says = useTexts(actingTexts);
  const { language } = useLanguage();
  const [entries, setEntries] = useState<Entries>({});
  const { outcome, send, isSending } = useCommand(caller, occasion, record);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const payload = payloadOf(command, entries);
    const { kind, state, on } = occasion;
    send(
      { office, type: command.type, payload },
      issuesOf({ kind, state, on, office, type: command.type, payload }),
    );
  };
  const issues = outcome?.is === "invalid" ? outcome.issues : [];
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <h3>{say(command.title, language)}</h3>
      <p className="note">
        {says("order", { order: say(command.order, language) })}
        {record && ` ${says("version", { version: record.version })}`}
      </p>
      {Object.entries(command.facts).map(([name, fact]) => (
        <FactInput
          key={name}
          fact={fact}
          isRequired={command.required.includes(name)}
          entry={entries[name]}
          enter={(entry) => setEntries({ ...entries, [name]: entry })}
          issues={issues.filter(({ path }) => isAt(path, name))}
        />
      ))}
      <p className="row">
        <button type="submit" className="primary" disabled={isSending}>
          {says(isSending ? "recording" : "record")}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          {says("cancel")}
        </button>
      </p>
      {outcome && <Outcome outcome={outcome} fields={Object.keys(command.facts)} record={record} />}
    </form>
  );
}
