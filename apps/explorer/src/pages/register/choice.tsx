import { useId } from "react";

interface Properties {
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly options: readonly (readonly [code: string, words: string])[];
  readonly value: string;
  readonly choose: (code: string) => void;
}

/** One code of a list, or any. */
export function Choice({ label, any, options, value, choose }: Properties) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
