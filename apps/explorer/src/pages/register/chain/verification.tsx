/** The verification of a register's chain, in the page of the reader. */
import { RegisterChainDocument } from "../../../graph/operations.generated.ts";
import { NoAnswer } from "../../../parts/answered.tsx";
import { PageHead } from "../../../parts/page-head.tsx";
import { QueryBehind } from "../../../parts/query-behind.tsx";
import { useTexts } from "../../../words/texts.ts";
import { useInstitution } from "../places.ts";
import { registerTexts } from "../register.texts.ts";
import { RegisterFrame } from "../register-frame.tsx";
import { useWalk } from "./use-walk.ts";
import style from "./verification.module.css";
import { verificationTexts } from "./verification.texts.ts";
import type { Walked } from "./walk.ts";

export default function Verification() {
  const saysRegister = useTexts(registerTexts);
  const says = useTexts(verificationTexts);
  const institution = useInstitution();
  return (
    <RegisterFrame>
      <PageHead title={saysRegister("verification")}>{says("lead")}</PageHead>
      {isSecureContext ? <Walk key={institution} institution={institution} /> : <p>{says("insecure")}</p>}
      <p className="soft small measure">{says("rule")}</p>
      <QueryBehind document={RegisterChainDocument} variables={{ institution, counted: true }} />
    </RegisterFrame>
  );
}

function Walk({ institution }: { readonly institution: string }) {
  const says = useTexts(verificationTexts);
  const { state, start, stop } = useWalk(institution);
  const isWalking = state.is === "walking";
  return (
    <div className="stack">
      <p className="row">
        <button type="button" className="primary" onClick={start} disabled={isWalking}>
          {says("verify")}
        </button>
        {isWalking && (
          <button type="button" onClick={stop}>
            {says("stop")}
          </button>
        )}
      </p>
      {isWalking && <Progress walked={state.walked} />}
      {state.is === "done" &&
        (state.walked.broken ? <Broken walked={state.walked} /> : <Holds walked={state.walked} />)}
      {state.is === "failed" && <NoAnswer error={state.error} askAgain={start} />}
    </div>
  );
}

function Progress({ walked }: { readonly walked: Walked | undefined }) {
  const says = useTexts(verificationTexts);
  const { acts, of } = walked ?? { acts: 0, of: 0 };
  const words = says("progress", { acts, of });
  return (
    <p className="stack" role="status">
      <span className="small">{words}</span>
      <progress className={style.progress} max={Math.max(of, 1)} value={acts} aria-label={words} />
    </p>
  );
}

function Holds({ walked: { acts, hash } }: { readonly walked: Walked }) {
  const says = useTexts(verificationTexts);
  if (acts === 0) return <p role="status">{says("none")}</p>;
  return (
    <div className={style.holds} role="status">
      <p>
        <strong>
          <span aria-hidden="true">✓ </span>
          {says("verified", { count: acts })}.
        </strong>
      </p>
      <p className="small">{says("head")}</p>
      <code className={style.hash}>{hash}</code>
    </div>
  );
}

function Broken({ walked: { acts, broken } }: { readonly walked: Walked }) {
  const says = useTexts(verificationTexts);
  if (!broken) return null;
  const { position, why } = broken;
  return (
    <div className={style.broken} role="alert">
      <h2>
        <span aria-hidden="true">✕ </span>
        {says("broken", { position })}
      </h2>
      <p>{says(why, { position })}</p>
      <p>{says("before", { count: acts })}</p>
    </div>
  );
}
