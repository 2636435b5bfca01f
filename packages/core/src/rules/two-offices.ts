/** What is said where the President is meant, and not the Chairman: they are two offices, whoever holds them. */
import type { Text } from "../kernel/text.ts";

export const heldByOne: Text = {
  en: "one person held both offices except from 2019-03-20 to 2021-04-28",
  ru: "обе должности занимало одно лицо, кроме периода с 2019-03-20 по 2021-04-28",
  kk: "2019-03-20 мен 2021-04-28 аралығынан басқа кезде екі лауазымды бір адам атқарды",
};

export const notTheChairman: Text = {
  en: `the Chairman does not (${heldByOne.en})`,
  ru: `а не Председатель (${heldByOne.ru})`,
  kk: `Төраға емес (${heldByOne.kk})`,
};
