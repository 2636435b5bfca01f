/** The token of the reader: pasted, shown in words, forgotten. */
import { type FormEvent, useId, useState } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { say, useTexts } from "../../../words/texts.ts";
import { officeName } from "../act.ts";
import { capitalized, moment } from "../values.ts";
import style from "./acting.module.css";
import { actingTexts } from "./acting.texts.ts";
import { type Caller, forgetToken, keepToken, useCaller } from "./token.ts";

export function CallerPanel() {
  const says = useTexts(actingTexts);
  const caller = useCaller();
  return (
    <details className={style.caller}>
      <summary>{says(caller ? "who" : "title")}</summary>
      {caller ? <Shown caller={caller} /> : <Pasted />}
    </details>
  );
}

export function Pasted() {
  const says = useTexts(actingTexts);
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!keepToken(text));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="measure">{says("why")}</p>
      <p className="small soft">
        {says("get")} <code>npm run token -- --office council</code>
      </p>
      <p className="field">
        <label htmlFor={id}>{says("token")}</label>
        <textarea
          id={id}
          className={style.token}
          rows={3}
          required
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-note`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </p>
      <p id={`${id}-note`} className={isWrong ? style.wrong : "note"} role={isWrong ? "alert" : undefined}>
        {says(isWrong ? "noToken" : "kept")}
      </p>
      <p>
        <button type="submit">{says("use")}</button>
      </p>
    </form>
  );
}

export function Shown({ caller }: { readonly caller: Caller }) {
  const says = useTexts(actingTexts);
  const { language } = useLanguage();
  const { subject, institution, offices, expires } = caller;
  const until = moment(new Date(expires * 1_000).toISOString(), language);
  const isOver = Date.now() >= expires * 1_000;
  return (
    <div className={style.shown}>
      <p>
        {says("is", { subject, institution, until })}
        {isOver && <strong> {says("expired")}</strong>}
      </p>
      <ul className={`plain-list ${style.offices}`}>
        {offices.map((office) => (
          <li key={office}>{capitalized(say(officeName(office), language))}</li>
        ))}
      </ul>
      <button type="button" onClick={forgetToken}>
        {says("forget")}
      </button>
    </div>
  );
}
