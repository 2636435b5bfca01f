declare module "virtual:rule-descriptions" {
  const descriptions: import("./rule-descriptions.ts").RuleDescriptions;
  export default descriptions;
}
