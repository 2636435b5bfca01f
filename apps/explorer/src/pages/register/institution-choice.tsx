/** Whose register is shown: one of those in which something is recorded, or a regional one by its name. */
import { type FormEvent, useId, useState } from "react";
import { useLocation } from "wouter";
import { useGraph } from "../../graph/ask.ts";
import { RegistersDocument } from "../../graph/operations.generated.ts";
import { useTexts } from "../../words/texts.ts";
import { placeIn, republic, sample } from "./places.ts";
import register from "./register.module.css";
import { registerTexts } from "./register.texts.ts";

const another = "another";

export function InstitutionChoice({ institution }: { readonly institution: string }) {
  const says = useTexts(registerTexts);
  const id = useId();
  const [, go] = useLocation();
  const [asksName, setAsksName] = useState(false);
  const names = useNames(institution);
  const choose = (name: string) => {
    setAsksName(name === another);
    if (name !== another) go(placeIn(name));
  };
  return (
    <div className={register.institution}>
      <p className="field">
        <label htmlFor={id}>{says("institution")}</label>
        <select
          id={id}
          value={asksName ? another : institution}
          onChange={({ target }) => choose(target.value)}
        >
          {names.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
          <option value={another}>{says("another")}</option>
        </select>
      </p>
      {asksName && <RegionName choose={(name) => go(placeIn(`${republic}/${name}`))} />}
    </div>
  );
}

/** That of the Assembly first, the invented one last; the one that is shown, even if nothing is recorded in it yet. */
function useNames(shown: string): readonly (readonly [name: string, words: string])[] {
  const says = useTexts(registerTexts);
  const { data } = useGraph(RegistersDocument, {});
  const counts = new Map(data?.registers.nodes.map((found) => [found.institution, found.actCount]));
  const others = [...new Set([...counts.keys(), shown])].filter(
    (name) => name !== republic && name !== sample,
  );
  const worded = (name: string) => {
    const count = counts.get(name);
    const words = name.replace(`${republic}/`, "");
    return [name, count === undefined ? words : says("region", { name: words, count })] as const;
  };
  return [[republic, says("republic")], ...others.sort().map(worded), [sample, says("sample")]];
}

function RegionName({ choose }: { readonly choose: (name: string) => void }) {
  const says = useTexts(registerTexts);
  const id = useId();
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(name);
  };
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>{says("regionName")}</label>
      <span className={register.regionName}>
        <code>{republic}/</code>
        <input
          id={id}
          required
          pattern="[a-z0-9][a-z0-9\-]{0,39}"
          title={says("regionRule")}
          autoCapitalize="none"
          spellCheck={false}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit">{says("show")}</button>
      </span>
      <span className="note">{says("regionRule")}</span>
    </form>
  );
}
