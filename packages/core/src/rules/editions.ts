/** The editions that most conditions share, and the days on which the law changed. */
import type { Citations } from "../kernel/citation.ts";
import type { Certainty, Edition, Period } from "../kernel/edition.ts";
import { list, type Text } from "../kernel/text.ts";

/** Adoption of the Law on the Assembly, No. 70-IV. The day it took effect was not read. */
export const lawAdopted = "2008-10-20";
/** Signature of the amendments that carry out the constitutional reform of 2022. The day they took effect was not read. */
export const lawAmended = "2022-11-05";
/** The Constitution of 2026 takes effect. */
export const newConstitution = "2026-07-01";
/** The constitutional reform of 2022 takes effect: the Assembly's seats move from the Mazhilis to the Senate. */
export const senateReform = "2022-06-07";
/** The Council establishes the badge "Algys". */
export const algysEstablished = "2021-06-09";

export const basisReplaced: Text = {
  en: "The constitutional basis was replaced on 2026-07-01 (const-2026); no act ending the Assembly was found in sources up to 2026-03-18",
  ru: "Конституционная основа заменена 2026-07-01 (const-2026); в источниках до 2026-03-18 акт о прекращении Ассамблеи не найден",
  kk: "Конституциялық негіз 2026-07-01 ауыстырылды (const-2026); 2026-03-18 дейінгі дереккөздерде Ассамблеяны тоқтату туралы акт табылмады",
};

/** In force from the adoption of the Law, with no known end. */
export const sinceTheLaw: readonly Period[] = [{ from: lawAdopted, to: null }];

type Stated<F extends string> = Omit<
  Edition<F>,
  "from" | "to" | "boundsCertainty" | "certainty" | "cites"
> & {
  readonly cites: Citations;
};

/**
 * A wording of the Law as read in its edition after 2022: presumed before, as flagged from the amendments of 2022,
 * presumed again once the constitutional basis is replaced.
 */
export function statute<F extends string>(
  stated: Stated<F> & { readonly certainty?: Certainty },
): Edition<F>[] {
  const { certainty = "verified", ...edition } = stated;
  return split({ ...edition, boundsCertainty: "presumed" }, (from) =>
    from === lawAmended ? certainty : worse(certainty, "presumed"),
  );
}

/** What rests on the overview page, on press reports, or on our reading of a phrase: the same certainty throughout. */
export function reported<F extends string>(
  stated: Stated<F> & { readonly certainty: Certainty },
): Edition<F>[] {
  return split({ ...stated, boundsCertainty: "presumed" }, () => stated.certainty);
}

/** What an operator's policy adds: cited as policy, and never surer than a reading. */
export function byPolicy<F extends string>(stated: Stated<F>): Edition<F>[] {
  return split({ ...stated, boundsCertainty: "presumed" }, () => "interpreted");
}

/** One edition for the given days only, split where the constitutional basis was replaced. */
export function during<F extends string>(
  period: Period,
  stated: Stated<F> & { readonly certainty: Certainty },
): Edition<F>[] {
  return reported(stated).flatMap((edition) => {
    const [, from = period.from] = [period.from, edition.from].sort();
    const to = edition.to === null || (period.to !== null && period.to < edition.to) ? period.to : edition.to;
    return to === null || from < to ? [{ ...edition, from, to }] : [];
  });
}

/**
 * A wording with days of its own, which may lie before the Law; split where the constitutional basis was replaced, and
 * presumed from then on if it was read in the act itself.
 */
export function inPeriod<F extends string>(
  { from, to }: Period,
  stated: Stated<F> & { readonly certainty: Certainty; readonly boundsCertainty?: Certainty },
): Edition<F>[] {
  const edition = { boundsCertainty: "presumed", ...stated } as const;
  if (to !== null && to <= newConstitution) return [{ ...edition, from, to }];
  return [
    { ...edition, from, to: newConstitution },
    {
      ...edition,
      from: newConstitution,
      to,
      certainty: stated.certainty === "verified" ? "presumed" : stated.certainty,
      notice: edition.notice ? list([edition.notice, basisReplaced], ". ") : basisReplaced,
    },
  ];
}

function split<F extends string>(
  edition: Omit<Edition<F>, "from" | "to" | "certainty">,
  certainty: (from: string) => Certainty,
): Edition<F>[] {
  return [
    { ...edition, from: lawAdopted, to: lawAmended, certainty: certainty(lawAdopted) },
    { ...edition, from: lawAmended, to: newConstitution, certainty: certainty(lawAmended) },
    {
      ...edition,
      from: newConstitution,
      to: null,
      certainty: certainty(newConstitution),
      notice: basisReplaced,
    },
  ];
}

function worse(one: Certainty, other: Certainty): Certainty {
  return one === "interpreted" ? one : other;
}
