/** `npm run token -- --office council-chairman`: a token signed with the key of this machine. For development. */
import { parseArgs } from "node:util";
import { powerOffices } from "@apk-governance/core";
import { institutionPattern } from "../register/ids.ts";
import { readSettings, SettingsError } from "../settings.ts";
import { developmentToken } from "./development-key.ts";

const usage = `npm run token -- --office council-chairman [--office …] [--institution apk/almaty] [--subject name] [--hours 8]

Offices: ${Object.keys(powerOffices.labels).join(", ")}`;

try {
  const token = await developmentToken(readSettings(process.env), ...asked());
  console.error(
    "This token is for development: the key of this machine signed it, and it proves any office asked for.",
  );
  console.log(token);
} catch (error) {
  console.error(error instanceof SettingsError || error instanceof TypeError ? error.message : error);
  process.exit(64);
}

function asked() {
  const { values } = parseArgs({
    options: {
      office: { type: "string", multiple: true, default: [] },
      institution: { type: "string", default: "apk" },
      subject: { type: "string", default: "developer" },
      hours: { type: "string", default: "8" },
    },
  });
  const { office: offices, institution, subject } = values;
  const hours = Number(values.hours);
  const areKnown =
    offices.length > 0 && offices.every((office) => Object.hasOwn(powerOffices.labels, office));
  if (!areKnown || !institutionPattern.test(institution) || !(hours > 0 && hours <= 24)) {
    throw new SettingsError(usage);
  }
  return [{ subject, offices, institution }, hours] as const;
}
