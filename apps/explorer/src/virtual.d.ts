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

declare module "virtual:days-held" {
  type Days = readonly import("@apk-governance/core").Day[];
  const held: { readonly sessions: Days; readonly meetings: Days };
  export default held;
}

declare module "virtual:parameter-labels" {
  const labels: typeof import("@apk-governance/core").parameterLabels;
  export default labels;
}

declare module "virtual:sources" {
  const sources: readonly import("@apk-governance/core").Source[];
  export default sources;
}

declare module "virtual:source-titles" {
  const titles: Readonly<Record<string, import("@apk-governance/core").Source["title"]>>;
  export default titles;
}

declare module "virtual:rule-changes" {
  const changes: import("../scripts/rule-changes.ts").RuleChanges;
  export default changes;
}
