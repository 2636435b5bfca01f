/** The JSON Schema of the facts of a rule. */
import type { RuleDescription } from "@apk-governance/core";
import { CopyButton } from "../../parts/copy-button.tsx";
import { SaveButton } from "../../parts/save-button.tsx";
import { useTexts } from "../../words/texts.ts";
import { Part } from "./part.tsx";
import look from "./rule.module.css";
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={look.schema} lang="en" tabIndex={0} aria-label={says("schema")}>
        <pre>{json}</pre>
      </section>
    </Part>
  );
}
