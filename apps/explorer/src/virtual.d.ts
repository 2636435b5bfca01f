declare module "virtual:rule-descriptions" {
  type Description = import("@apk-governance/core").RuleDescription;
  const load: Readonly<Record<string, () => Promise<{ default: Description }>>>;
  export default load;
}

declare module "virtual:rules" {
  type Described = import("@apk-governance/core").RuleDescription;
  type Conflict = Pick<Described["conflicts"][number], "id" | "message" | "citations">;
  type Listed = Pick<Described, "id" | "area" | "title" | "question"> & {
    readonly conflicts: readonly Conflict[];
  };
  const rules: readonly Listed[];
  export default rules;
}

declare module "virtual:sources" {
  const sources: readonly import("@apk-governance/core").Source[];
  export default sources;
}
