/**
 * `@apk-governance/core`: the rules of the Assembly of People of Kazakhstan, on any date, explained and cited.
 *
 * @packageDocumentation
 */
export type {
  CaseChange,
  ChangeKind,
  ConditionChange,
  DiffCase,
  DiffOptions,
  RulebookDiff,
  RuleChange,
} from "./diff.ts";
export { describe, examplesOf } from "./examples.ts";
export {
  type Account,
  type Award,
  awards,
  type Body,
  bodies,
  body,
  type Check,
  type ChronicleEntry,
  type Cited,
  type Concept,
  type CouncilMeeting,
  checks,
  chronicle,
  chronicleBetween,
  concepts,
  councilMeetings,
  type Deputy,
  deputies,
  type Event,
  events,
  type FiledRecord,
  type Handover,
  type Holder,
  handover,
  holders,
  type Institution,
  institution,
  type List,
  type ListItem,
  languagesOfMedia,
  list,
  lists,
  type Metric,
  type MetricId,
  metrics,
  type Named,
  type NameInForce,
  namesOfTheAssembly,
  type Observation,
  type Office,
  office,
  offices,
  type ParliamentSeats,
  type Person,
  type Place,
  type Popolo,
  type Precision,
  type Programme,
  parliamentSeats,
  people,
  person,
  places,
  popolo,
  popoloSchema,
  precisions,
  programmes,
  type Relation,
  type RelationKind,
  records,
  relationKinds,
  relations,
  relationsOf,
  type SessionHeld,
  type Standing,
  type Status,
  sessionsHeld,
  statistics,
  statisticsOf,
  statuses,
  type Term,
  type TitleGiven,
  titlesGiven,
  type Unit,
  units,
  type When,
} from "./institution/institution.ts";
export { assess, assessTrusted, type SafeAssessment, safeAssess } from "./kernel/assess.ts";
export type {
  Assessment,
  AssessmentData,
  Clash,
  ConflictStated,
  Missing,
  OpenQuestionStated,
  Remedy,
} from "./kernel/assessment.ts";
export { canonicalJson } from "./kernel/canonical.ts";
export type { CitableSource, Citation, Citations, Source } from "./kernel/citation.ts";
export type { Day } from "./kernel/day.ts";
export type {
  ConditionDescription,
  ConflictDescription,
  EditionDescription,
  ExampleDescription,
  FactDescription,
  OpenQuestionDescription,
  RuleDescription,
} from "./kernel/describe.ts";
export type { Certainty, Edition, Period, Reading } from "./kernel/edition.ts";
export { certainties, readings } from "./kernel/edition.ts";
export {
  InvalidFactsError,
  type Issue,
  type IssueCode,
  issueCodes,
  UnknownRuleError,
} from "./kernel/errors.ts";
export { explain } from "./kernel/explain.ts";
export type { Change, Fact, FactKind, Vocabulary } from "./kernel/facts.ts";
export type { Finding, FindingData } from "./kernel/findings.ts";
export type { Fraction, Threshold } from "./kernel/fraction.ts";
export { factsJsonSchema, type JsonSchema } from "./kernel/json-schema.ts";
export type { AssessOptions } from "./kernel/read.ts";
export type {
  Condition,
  Conflict,
  Example,
  ExamplesOf,
  Facts,
  FactsOf,
  NameOf,
  OpenQuestion,
  Rule,
  RuleDefinition,
} from "./kernel/rule.ts";
export { factsSchema } from "./kernel/schema.ts";
export type { Json, Policy, Test } from "./kernel/tests.ts";
export { type Language, languages, type Text } from "./kernel/text.ts";
export { type Verdict, verdicts } from "./kernel/verdict.ts";
export { calendar, calendarInSteps } from "./planning/calendar.ts";
export type { CalendarRequest, SentRecommendation } from "./planning/calendar-request.ts";
export {
  type CouncilIntervalMode,
  type CouncilMeetingOptions,
  nextCouncilMeetingDue,
} from "./planning/council-meeting.ts";
export type { Duty } from "./planning/duty.ts";
export { type ICalendarOptions, iCalendar, iCalendarInSteps } from "./planning/icalendar.ts";
export type { RotationRequest } from "./planning/rotation-request.ts";
export type { Steps } from "./planning/steps.ts";
export {
  type PlannerChoice,
  planViceChairRotation,
  planViceChairRotationInSteps,
  rotationChoices,
} from "./planning/vice-chair-rotation.ts";
export { type ViceChairTerm, viceChairTermEnd } from "./planning/vice-chair-term.ts";
export { sessionDue } from "./planning/yearly-session.ts";
export { UnknownActError, UnknownOfficeError } from "./powers/errors.ts";
export { type PowerOffice, powerOffices } from "./powers/offices.ts";
export type { PowerHeld, PowerKind } from "./powers/power.ts";
export { type Act, acts, powersOf, whoMay } from "./powers/powers.ts";
export type {
  AssociationCommand,
  AssociationEvent,
  AssociationState,
} from "./procedures/association.ts";
export type {
  AwardNominationCommand,
  AwardNominationEvent,
  AwardNominationState,
} from "./procedures/award-nomination.ts";
export type {
  CouncilDecisionTaken,
  CouncilMeetingCommand,
  CouncilMeetingEvent,
  CouncilMeetingState,
} from "./procedures/council-meeting.ts";
export type { DeputiesCommand, DeputiesEvent, DeputiesState } from "./procedures/deputies.ts";
export type { Form, Payload, PayloadOf } from "./procedures/form.ts";
export type { MembershipCommand, MembershipEvent, MembershipState } from "./procedures/membership.ts";
export type {
  ActingOffice,
  Actors,
  CommandDescription,
  Decision,
  EventDescription,
  Procedure,
  ProcedureCommand,
  ProcedureEvent,
  ProcedureOptions,
  Stream,
} from "./procedures/procedure.ts";
export { procedures } from "./procedures/procedures.ts";
export { type Refusal, type RefusalReason, refusalReasons } from "./procedures/refusal.ts";
export type {
  SessionCommand,
  SessionDecisionTaken,
  SessionEvent,
  SessionRecommendationSent,
  SessionState,
} from "./procedures/session.ts";
export type {
  ViceChairTermCommand,
  ViceChairTermEvent,
  ViceChairTermState,
} from "./procedures/vice-chair-term.ts";
export {
  type ConflictOfRule,
  type Rulebook,
  rulebook,
  type Verification,
  verify,
} from "./rulebook.ts";
export type { ParameterName } from "./rules/policy.ts";
export { parameterLabels } from "./rules/policy-labels.ts";
