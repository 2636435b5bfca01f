/** The JSON Schema of the facts of a rule. */
import type { RuleDescription } from "@apk-governance/core";
import { Code } from "../../parts/code.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { SaveButton } from "../../parts/save-button.tsx";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import { rulebookTexts } from "./rulebook.texts.ts";

export function SchemaOfRule({ rule }: { readonly rule: RuleDescription }) {
  const says = useTexts(rulebookTexts);
  const json = `${JSON.stringify(rule.jsonSchema, null, 2)}\n`;
  return (
    <Part id="schema" title={says("schema")} why={says("schemaWhy")}>
      <p className="row not-printed">
        <CopyButton text={json}>{says("copy")}</CopyButton>
        <SaveButton name={`${rule.id}.schema.json`} type="application/schema+json" content={() => json}>
          {says("download")}
        </SaveButton>
      </p>
      <Code label={says("schema")}>{json}</Code>
    </Part>
  );
}
