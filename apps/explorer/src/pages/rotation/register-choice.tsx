/** Associations of a register of the gateway, offered while it is there. */
import { useState } from "react";
import { useGraph } from "../../graph/ask.ts";
import { RegisteredAssociationsDocument } from "../../graph/operations.generated.ts";
import { Loading } from "../../parts/loading.tsx";
import { useTexts } from "../../words/texts.ts";
import type { Association } from "./plan.ts";
import look from "./rotation.module.css";
import { rotationTexts } from "./rotation.texts.ts";

interface Properties {
  /** The ids that are in the plan. */
  readonly chosen: readonly string[];
  readonly add: (association: Association) => void;
}

const registers = ["sample", "apk"] as const;

export function RegisterChoice({ chosen, add }: Properties) {
  const says = useTexts(rotationTexts);
  const [isOpen, setOpen] = useState(false);
  const [institution, choose] = useState<(typeof registers)[number]>("sample");
  return (
    <details className={look.register} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{says("register")}</summary>
      <div className="stack">
        <label className="field">
          <span>{says("registerOf")}</span>
          <select
            value={institution}
            onChange={({ target }) => choose(target.value === "apk" ? "apk" : "sample")}
          >
            {registers.map((name) => (
              <option key={name} value={name}>
                {name} – {says(name)}
              </option>
            ))}
          </select>
        </label>
        {isOpen && <Offered institution={institution} chosen={chosen} add={add} />}
      </div>
    </details>
  );
}

function Offered({ institution, chosen, add }: Properties & { readonly institution: string }) {
  const says = useTexts(rotationTexts);
  const { data, error } = useGraph(RegisteredAssociationsDocument, { institution });
  if (error) return <p className="small">{says("registerAway")}</p>;
  if (!data) return <Loading />;
  const { nodes } = data.associations;
  if (nodes.length === 0) return <p className="small">{says("registerEmpty")}</p>;
  return (
    <ul className={look.offered}>
      {nodes.map(({ id, name }) => (
        <li key={id}>
          {chosen.includes(id) ? (
            <span className="small soft">
              {name ?? id} – {says("included")}
            </span>
          ) : (
            <button type="button" onClick={() => add({ id, name: name ?? "" })}>
              + {says("addThis", { name: name ?? id })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
