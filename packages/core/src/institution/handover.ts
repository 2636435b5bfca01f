/** The handover of the chairmanship in 2021, on which the sources differ. */
import type { Text } from "../kernel/text.ts";
import { kazinform20210428 } from "../sources/kazinform-2021-04-28.ts";
import { kazinform20230113 } from "../sources/kazinform-2023-01-13.ts";
import { lenta2022 } from "../sources/lenta-2022.ts";
import { type Cited, page } from "./record.ts";
import { onDay, type When } from "./when.ts";

export interface Account extends Cited {
  readonly says: Text;
}

export interface Handover extends Cited {
  readonly on: When;
  readonly session: string;
  readonly from: string;
  readonly to: string;
  readonly what: Text;
  /** Who decided, as each source tells it. */
  readonly accounts: readonly Account[];
  readonly conflict: Text;
  readonly afterwards: readonly (Account & { readonly on: When })[];
}

const press = kazinform20210428.at("report of the Session");

/** The handover of the chair in 2021: the accounts that the sources give of it, which differ, and what followed. */
export const handover: Handover = {
  id: "handover-2021",
  on: onDay("2021-04-28"),
  session: "session-29",
  from: "nursultan-nazarbayev",
  to: "kassym-jomart-tokayev",
  what: {
    en: "The powers of the Chairman pass from the First President to the President; the First President becomes Honorary Chairman",
    ru: "Полномочия Председателя переходят от Первого Президента к Президенту; Первый Президент становится Почётным председателем",
    kk: "Төраға өкілеттігі Тұңғыш Президенттен Президентке өтеді; Тұңғыш Президент Құрметті төраға болады",
  },
  citations: [page(1, 6), press],
  certainty: "overview",
  accounts: [
    {
      id: "handover-by-the-page",
      says: {
        en: "In April 2021 the XXIX Session decided to transfer the powers and to grant the status of Honorary Chairman",
        ru: "В апреле 2021 года XXIX сессия решила передать полномочия и дать статус Почётного председателя",
        kk: "2021 жылғы сәуірде XXIX сессия өкілеттікті беруге және Құрметті төраға мәртебесін беруге шешім қабылдады",
      },
      citations: [page(1, 6)],
      certainty: "overview",
    },
    {
      id: "handover-by-the-press",
      says: {
        en: "Nursultan Nazarbayev announced that he handed over his right for life; Kassym-Jomart Tokayev proposed the status of Honorary Chairman, and the meeting backed it",
        ru: "Нурсултан Назарбаев объявил, что передаёт своё пожизненное право; Касым-Жомарт Токаев предложил статус Почётного председателя, собрание поддержало",
        kk: "Нұрсұлтан Назарбаев өмірлік құқығын беретінін жариялады; Қасым-Жомарт Тоқаев Құрметті төраға мәртебесін ұсынды, жиналыс қолдады",
      },
      citations: [press],
      certainty: "secondary",
    },
  ],
  conflict: {
    en: "By the page the Session decided the handover; by the press it was a personal decision, and the Session supported the honorary status only.",
    ru: "По странице, передачу решила Сессия; по сообщениям прессы, это личное решение, а Сессия поддержала лишь почётный статус.",
    kk: "Бет бойынша беруді Сессия шешті; баспасөз бойынша бұл жеке шешім, ал Сессия тек құрметті мәртебені қолдады.",
  },
  afterwards: [
    {
      id: "handover-passed-2022",
      on: onDay("2022-01-19"),
      says: {
        en: "The end of the right for life to head the Assembly passes the Mazhilis",
        ru: "Мажилис одобряет отмену пожизненного права возглавлять Ассамблею",
        kk: "Мәжіліс Ассамблеяны өмір бойы басқару құқығын жоюды мақұлдайды",
      },
      citations: [lenta2022.at("2022-01-19")],
      certainty: "secondary",
      note: {
        en: "An earlier report read gives 2022-02-02.",
        ru: "В другом прочитанном сообщении – 2022-02-02.",
        kk: "Басқа оқылған хабарда – 2022-02-02.",
      },
    },
    {
      id: "handover-signed-2022",
      on: onDay("2022-02-07"),
      says: {
        en: "The law that ends the right for life is signed; from now the President is Chairman by office",
        ru: "Подписан закон, отменяющий пожизненное право; с этого дня Президент – Председатель по должности",
        kk: "Өмірлік құқықты жоятын заңға қол қойылды; осы күннен Президент лауазымы бойынша Төраға",
      },
      citations: [lenta2022.at("2022-02-07")],
      certainty: "secondary",
    },
    {
      id: "law-on-first-president-annulled",
      on: onDay("2023-01-13"),
      says: {
        en: "Parliament annuls the Constitutional Law on the First President; its effect on the honorary status was not found",
        ru: "Парламент отменяет Конституционный закон о Первом Президенте; последствия для почётного статуса не найдены",
        kk: "Парламент Тұңғыш Президент туралы Конституциялық заңның күшін жояды; құрметті мәртебеге әсері табылмады",
      },
      citations: [kazinform20230113.at("text")],
      certainty: "secondary",
    },
  ],
};
