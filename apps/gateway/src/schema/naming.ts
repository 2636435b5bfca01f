/** Names of the graph made from the codes and ids of the domain. */

/** `not-in-force` → `NOT_IN_FORCE`. */
export function enumValueName(code: string): string {
  return code.replaceAll("-", "_").toUpperCase();
}

/** `vice-chair.appointment` → `ViceChairAppointment`. */
export function typeName(ruleId: string): string {
  return ruleId
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Text as a description in SDL, where the escapes of JSON serve. */
export function description(text: string): string {
  return JSON.stringify(text);
}
