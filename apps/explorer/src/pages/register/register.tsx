/** The register of an institution: lists, records, the feed, the verification of its chain. */
import { lazy } from "react";
import { Route, Switch, useParams } from "wouter";
import { PageHead } from "../../parts/page-head.tsx";
import { useTexts } from "../../words/texts.ts";
import { Glance } from "./glance.tsx";
import { kindAt } from "./kinds.ts";
import { registerTexts } from "./register.texts.ts";
import { RegisterFrame } from "./register-frame.tsx";

// The first page is the way in: what only the others need – core's procedures above all – comes with them.
const Feed = lazy(() => import("./feed/feed.tsx"));
const Verification = lazy(() => import("./chain/verification.tsx"));
const RecordList = lazy(() => import("./list/record-list.tsx"));
const RecordPage = lazy(() => import("./record/record-page.tsx"));

export default function Register() {
  return (
    <Switch>
      <Route path="/register" component={Glance} />
      <Route path="/register/feed" component={Feed} />
      <Route path="/register/verification" component={Verification} />
      <Route path="/register/:kind" component={List} />
      <Route path="/register/:kind/:id" component={One} />
    </Switch>
  );
}

function List() {
  const { kind: path = "" } = useParams<{ kind: string }>();
  const kind = kindAt(path);
  return kind ? <RecordList key={kind} kind={kind} /> : <NoSuchPart />;
}

function One() {
  const { kind: path = "", id = "" } = useParams<{ kind: string; id: string }>();
  const kind = kindAt(path);
  return kind ? <RecordPage key={id} kind={kind} id={idIn(id)} /> : <NoSuchPart />;
}

/** As it stands in the address; what cannot be read is left as it is, and is then not found. */
function idIn(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function NoSuchPart() {
  const says = useTexts(registerTexts);
  return (
    <RegisterFrame>
      <PageHead title={says("noSuchPart")} />
    </RegisterFrame>
  );
}
