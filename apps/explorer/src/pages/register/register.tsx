/** The register of an institution: lists, records, the feed, the verification of its chain. */
import { Route, Switch, useParams } from "wouter";
import { PageHead } from "../../parts/page-head.tsx";
import { useTexts } from "../../words/texts.ts";
import { Verification } from "./chain/verification.tsx";
import { Feed } from "./feed/feed.tsx";
import { Glance } from "./glance.tsx";
import { kindAt } from "./kinds.ts";
import { RecordList } from "./list/record-list.tsx";
import { RecordPage } from "./record/record-page.tsx";
import { registerTexts } from "./register.texts.ts";
import { RegisterFrame } from "./register-frame.tsx";

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
