/** Names of the graph made from the codes and ids of the domain. */

/** `not-in-force` → `NOT_IN_FORCE`. */
export function enumValueName(code: string): string {
  return code.replaceAll("-", "_").toUpperCase();
}

/** `vice-chair.appointment` → `ViceChairAppointment`. */
export function typeName(ruleId: string): string {
  return ruleId.split(/[.-]/).map(capital).join("");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text as a description in SDL, where the escapes of JSON serve. */
export function description(text: string): string {
  return JSON.stringify(text);
}
