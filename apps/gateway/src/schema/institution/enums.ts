/** Codes of the institution's records. */
import {
  type Award,
  type Body,
  type ChronicleEntry,
  type Observation,
  type Place,
  type Precision,
  type Programme,
  relationKinds,
  type SessionHeld,
  type Standing,
  type Status,
  units,
} from "@apk-governance/core";
import { type Described, describedBy, enumsModule } from "../enums.ts";

const precisions: Described<Precision> = {
  day: "These very days.",
  month: "Some day or days of the month, more is not known.",
  year: "Some day or days of the year, more is not known.",
  about: "Near these days.",
  after: "Some day not before the first.",
  period: "All of these days, as a figure that was counted over a quarter.",
};

const bases: Described<Status["status"]> = {
  advisory: "An advisory body to the President.",
  constitutional: "Formed by the President under the Constitution.",
  "basis-replaced": "The constitutional basis was replaced; no act that ends the Assembly was found.",
};

const bodyKinds: Described<Body["kind"]> = {
  institution: "The Assembly itself.",
  governing: "A governing body of the Assembly.",
  working: "A working body of the Assembly.",
  regional: "A body of the Assembly in the regions.",
  commission: "A commission of the Assembly.",
  structure: "A public structure beside the Assembly.",
  state: "A state body outside the Assembly.",
  parliament: "Parliament or a chamber of it.",
};

const bodyLevels: Described<Body["level"]> = {
  republican: "Of the republic.",
  regional: "Of a region, a city of republican significance or the capital.",
  local: "Of a district, a city or a school.",
  "all-levels": "At every level.",
  abroad: "Outside Kazakhstan.",
};

const standings: Described<Standing> = {
  shown: "The day lies within the term, or between two days on which a source shows them in office.",
  around: "A source gives only a month or a year, and the day lies in it.",
  open: "The term began, and neither its end nor its lasting is known.",
};

const conveningActs: Described<NonNullable<SessionHeld["convened"]>["by"]> = {
  order: "An order of the President.",
  decree: "A decree of the President.",
};

const awardKinds: Described<Award["kind"]> = {
  "public-award": "A public award of the Assembly.",
  "honorary-title": "An honorary title of the Assembly.",
  "state-award": "An award of the state.",
  "proposed-prize": "A prize that was proposed.",
};

const qualifiers: Described<Observation["qualifier"]> = {
  exact: "The number itself.",
  over: "More than the number.",
  about: "Near the number.",
};

const programmeKinds: Described<Programme["kind"]> = {
  project: "A project.",
  portal: "A portal, website or page.",
  register: "A register.",
  document: "A document.",
  activity: "An activity that goes on.",
  day: "A day of the calendar.",
};

const placeKinds: Described<Place["kind"]> = {
  city: "A city.",
  country: "A country.",
  "region-abroad": "A region outside Kazakhstan.",
  hall: "A hall.",
};

const chronicleKinds: Described<ChronicleEntry["kind"]> = {
  act: "An act of the law, or an event that no other record holds.",
  session: "A Session.",
  "council-meeting": "A meeting of the Council.",
  concept: "A Concept of development was approved.",
  founding: "A body was founded.",
  award: "An award was introduced or proposed.",
  title: "A title was given.",
  programme: "A programme was launched or signed.",
  handover: "The handover of the chairmanship, and what followed.",
};

export const institutionEnums = enumsModule({
  Precision: ["How the days of something are meant.", precisions],
  AssemblyBasis: ["The footing on which the Assembly stands.", bases],
  BodyKind: ["What a body is to the Assembly.", bodyKinds],
  BodyLevel: ["The level at which a body works.", bodyLevels],
  HolderStanding: ["How far the sources show a holder in office on a day.", standings],
  RelationKind: ["What one body or office does to another.", describedBy(relationKinds)],
  ConveningAct: ["The act by which a Session was convened.", conveningActs],
  AwardKind: ["What an award is.", awardKinds],
  Qualifier: ["How a number is meant.", qualifiers],
  MetricUnit: ["What a metric counts.", describedBy(units)],
  ProgrammeKind: ["What a programme is.", programmeKinds],
  PlaceKind: ["What a place is.", placeKinds],
  ChronicleKind: ["What an entry of the chronicle tells.", chronicleKinds],
});
