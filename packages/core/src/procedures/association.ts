/**
 * The life of an ethnocultural association before the Assembly
 *
 * It is registered as a legal entity; it applies for accreditation with its file; the commission of the level
 * accredits it. It is entered in the Register of ethnocultural associations, accredited or not: the notices call the
 * entry the result of accreditation, yet the overview page counts more in the Register than accredited.
 *
 * Without a rule: the registration of a legal entity is a state body's (the file asks for its certificate), the
 * Register is kept where the commissions work. How long accreditation lasts and how it ends, no source read states.
 */
import type { Day } from "../kernel/day.ts";
import { associationAccreditation } from "../rules/association/accreditation.ts";
import { accreditationRules } from "../sources/accred-rules.ts";
import { overview } from "../sources/overview.ts";
import { defineProcedure } from "./define-procedure.ts";
import { form, named, type PayloadOf } from "./form.ts";
import { ask, type ProcedureCommand, type ProcedureEvent, type Stream } from "./procedure.ts";

const { facts } = associationAccreditation;

const registration = form({
  name: named({
    label: { en: "name of the association", ru: "название объединения", kk: "бірлестік атауы" },
  }),
});
const application = form(
  {
    level: facts.level,
    applicant: facts.applicant,
    applicationForm: facts.applicationForm,
    registrationCertificate: facts.registrationCertificate,
  },
  { branchCertificate: facts.branchCertificate },
);
const accreditation = form({ commission: facts.decidedBy });
const entry = form({});

type Registration = PayloadOf<typeof registration>;
type Application = PayloadOf<typeof application>;
type Accreditation = PayloadOf<typeof accreditation>;
type Entry = PayloadOf<typeof entry>;

/** The commands of the life of an association: its registration and accreditation. */
export type AssociationCommand =
  | ProcedureCommand<"register", Registration>
  | ProcedureCommand<"apply", Application>
  | ProcedureCommand<"accredit", Accreditation>
  | ProcedureCommand<"enterInRegister", Entry>;

/** The events of the life of an association: its registration and accreditation: what the register keeps. */
export type AssociationEvent =
  | ProcedureEvent<"registered", Registration>
  | ProcedureEvent<"applied", Application>
  | ProcedureEvent<"accredited", Accreditation>
  | ProcedureEvent<"enteredInRegister", Entry>;

export interface AssociationState extends Stream {
  readonly phase: "expected" | "registered" | "applied" | "accredited";
  readonly name: string | null;
  readonly application: Application | null;
  readonly accreditedOn: Day | null;
  /** The entry in the Register of ethnocultural associations of the Assembly. */
  readonly enteredOn: Day | null;
}

export const association = defineProcedure<AssociationState, AssociationCommand, AssociationEvent>({
  name: "association",
  title: {
    en: "Ethnocultural association",
    ru: "Этнокультурное объединение",
    kk: "Этномәдени бірлестік",
  },
  initial: {
    lastOn: null,
    phase: "expected",
    name: null,
    application: null,
    accreditedOn: null,
    enteredOn: null,
  },

  steps: {
    register: {
      title: {
        en: "Register the association as a legal entity",
        ru: "Зарегистрировать объединение как юридическое лицо",
        kk: "Бірлестікті заңды тұлға ретінде тіркеу",
      },
      acts: ["association.register"],
      event: "registered",
      done: {
        en: "Association registered as a legal entity",
        ru: "Объединение зарегистрировано как юридическое лицо",
        kk: "Бірлестік заңды тұлға ретінде тіркелді",
      },
      form: registration,
      order: {
        en: "an association is registered once, before everything else",
        ru: "объединение регистрируется один раз, прежде всего остального",
        kk: "бірлестік барлығынан бұрын бір рет тіркеледі",
      },
      follows: ({ phase }) => phase === "expected",
      actors: {
        offices: ["state-body"],
        cites: [accreditationRules.at("notice of the Kostanay region, documents")],
      },
      law: [],
      bestCases: () => [{ name: "association" }],
      apply: (_, { payload }) => ({ phase: "registered", name: payload.name }),
    },

    apply: {
      title: {
        en: "Apply for accreditation",
        ru: "Подать заявление на аккредитацию",
        kk: "Аккредиттеуге өтініш беру",
      },
      acts: ["association.apply-accreditation"],
      event: "applied",
      done: {
        en: "Application for accreditation made",
        ru: "Заявление на аккредитацию подано",
        kk: "Аккредиттеуге өтініш берілді",
      },
      form: application,
      order: {
        en: "a registered association applies until it is accredited; a new file replaces the last",
        ru: "зарегистрированное объединение подаёт документы до аккредитации; новые заменяют прежние",
        kk: "тіркелген бірлестік аккредиттелгенге дейін құжат тапсырады; жаңасы бұрынғысын алмастырады",
      },
      follows: ({ phase }) => phase === "registered" || phase === "applied",
      actors: {
        offices: ["association"],
        cites: [accreditationRules.at("notice of the Kostanay region, documents")],
      },
      law: [
        ask(associationAccreditation, (_, { payload }) => ({ legallyRegistered: true, ...payload }), {
          awaits: ["decidedBy"],
        }),
      ],
      bestCases: () => [completeFile],
      apply: (_, { payload }) => ({ phase: "applied", application: payload }),
    },

    accredit: {
      title: {
        en: "Accredit the association",
        ru: "Аккредитовать объединение",
        kk: "Бірлестікті аккредиттеу",
      },
      acts: ["association.accredit"],
      event: "accredited",
      done: {
        en: "Association accredited",
        ru: "Объединение аккредитовано",
        kk: "Бірлестік аккредиттелді",
      },
      form: accreditation,
      order: {
        en: "an association is accredited after it has applied, once",
        ru: "объединение аккредитуется после подачи заявления, один раз",
        kk: "бірлестік өтініш бергеннен кейін бір рет аккредиттеледі",
      },
      follows: ({ phase }) => phase === "applied",
      law: [
        ask(
          associationAccreditation,
          ({ application }, { office, payload }) => ({
            legallyRegistered: true,
            ...application,
            decidedBy: office === "accreditation-commission" ? payload.commission : "other",
          }),
          { office: ["commission"] },
        ),
      ],
      bestCases: () => [{ commission: "republican-commission" }, { commission: "regional-commission" }],
      apply: (_, { on }) => ({ phase: "accredited", accreditedOn: on }),
    },

    enterInRegister: {
      title: {
        en: "Enter the association in the Register",
        ru: "Внести объединение в Реестр этнокультурных объединений",
        kk: "Бірлестікті этномәдени бірлестіктер тізіліміне енгізу",
      },
      acts: ["association.enter-register"],
      event: "enteredInRegister",
      done: {
        en: "Association entered in the Register",
        ru: "Объединение внесено в Реестр этнокультурных объединений",
        kk: "Бірлестік этномәдени бірлестіктер тізіліміне енгізілді",
      },
      form: entry,
      order: {
        en: "a registered association is entered in the Register once",
        ru: "зарегистрированное объединение вносится в Реестр один раз",
        kk: "тіркелген бірлестік тізілімге бір рет енгізіледі",
      },
      follows: ({ phase, enteredOn }) => phase !== "expected" && enteredOn === null,
      actors: {
        offices: ["accreditation-commission", "secretariat"],
        cites: [
          accreditationRules.at("notice of the Kostanay region, commissions"),
          overview.at("section 2, para. 4"),
        ],
      },
      law: [],
      bestCases: () => [{}],
      apply: (_, { on }) => ({ enteredOn: on }),
    },
  },
});

const completeFile: Application = {
  level: "republican",
  applicant: "association",
  applicationForm: true,
  registrationCertificate: true,
};
