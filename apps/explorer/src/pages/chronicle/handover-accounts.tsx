/** The handover of the chairmanship in 2021: what the sources tell differently, side by side, and what followed. */
import { Grounds } from "../../parts/grounds.tsx";
import { useTexts } from "../../words/texts.ts";
import { useWhen } from "../../words/when.ts";
import styles from "./chronicle.module.css";
import { handoverTexts } from "./chronicle.texts.ts";
import type { Records } from "./records.ts";

export function HandoverAccounts({ handover }: { readonly handover: Records["handover"] }) {
  const says = useTexts(handoverTexts);
  const when = useWhen();
  return (
    <>
      <p className="measure">
        <strong>{when(handover.on)}: </strong>
        {handover.what}
      </p>
      <h3>{says("accounts")}</h3>
      <ul className={`plain-list ${styles.accounts}`}>
        {handover.accounts.map((account) => (
          <li key={account.id} className="panel stack">
            <p>{account.says}</p>
            <Grounds of={account} />
          </li>
        ))}
      </ul>
      <div className={styles.conflict}>
        <h4>{says("conflict")}</h4>
        <p>{handover.conflict}</p>
      </div>
      <h3>{says("afterwards")}</h3>
      <ol className={`plain-list ${styles.afterwards}`}>
        {handover.afterwards.map((account) => (
          <li key={account.id}>
            <p>
              {account.on && <strong>{when(account.on)}: </strong>}
              {account.says}
            </p>
            <Grounds of={account} isBrief />
          </li>
        ))}
      </ol>
    </>
  );
}
