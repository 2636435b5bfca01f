/** Whose register is shown: that of the Assembly, of a region by its name, or the invented one. */
import { type FormEvent, useId, useState } from "react";
import { useLocation } from "wouter";
import { useTexts } from "../../words/texts.ts";
import { placeIn, republic, sample } from "./places.ts";
import register from "./register.module.css";
import { registerTexts } from "./register.texts.ts";

const region = "region";
const names = [republic, region, sample] as const;

export function InstitutionChoice({ institution }: { readonly institution: string }) {
  const says = useTexts(registerTexts);
  const id = useId();
  const [, go] = useLocation();
  const isRegional = institution.includes("/");
  const [asksRegion, setAsksRegion] = useState(isRegional);
  const choose = (name: string) => {
    setAsksRegion(name === region);
    if (name !== region) go(placeIn(name));
  };
  return (
    <div className={register.institution}>
      <p className="field">
        <label htmlFor={id}>{says("institution")}</label>
        <select
          id={id}
          value={asksRegion ? region : institution}
          onChange={({ target }) => choose(target.value)}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {says(name === republic ? "republic" : name)}
            </option>
          ))}
          {!asksRegion && ![republic, sample].includes(institution) && (
            <option value={institution}>{institution}</option>
          )}
        </select>
      </p>
      {asksRegion && (
        <RegionName
          name={institution.split("/")[1] ?? ""}
          choose={(name) => go(placeIn(`${republic}/${name}`))}
        />
      )}
    </div>
  );
}

interface RegionProperties {
  readonly name: string;
  readonly choose: (name: string) => void;
}

function RegionName({ name: given, choose }: RegionProperties) {
  const says = useTexts(registerTexts);
  const id = useId();
  const [name, setName] = useState(given);
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
