/** The rulebook: the list of its rules, or one of them. */
import { useParams } from "wouter";
import { RuleList } from "./rule-list.tsx";
import { RulePage } from "./rule-page.tsx";

export default function Rulebook() {
  const { id } = useParams<{ readonly id?: string }>();
  return id === undefined ? <RuleList /> : <RulePage key={id} id={id} />;
}
