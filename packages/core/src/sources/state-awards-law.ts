import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const stateAwardsLaw = /* @__PURE__ */ defineSource({
  id: "state-awards-law",
  title: 'Law "On state awards of the Republic of Kazakhstan"',
  url: "https://falerea.com/orden-yel-birligi-kazakhstan",
});

export const stateAwardsLawDetails: SourceDetails = {
  title: {
    ru: "Закон «О государственных наградах Республики Казахстан»",
    kk: "«Қазақстан Республикасының мемлекеттік наградалары туралы» Заң",
  },
  number: "2676",
  dated: "1995-12-12",
  read: {
    en: 'At second hand: Order "El Birligi" added on 2023-07-04 (art. 11)',
    ru: "Из вторых источников: орден «Ел бірлігі» введён 2023-07-04 (ст. 11)",
    kk: "Жанама дереккөзден: «Ел бірлігі» ордені 2023-07-04 енгізілген (11-бап)",
  },
};
