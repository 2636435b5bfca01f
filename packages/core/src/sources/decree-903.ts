import { defineSource, type SourceDetails } from "../kernel/citation.ts";

export const decree903 = /* @__PURE__ */ defineSource({
  id: "decree-903",
  title: "Decree of the President amending Decree 976 of 27 April 2010 on the control of instructions",
  url: null,
});

export const decree903Details: SourceDetails = {
  title: {
    ru: "Указ Президента об изменении Указа № 976 от 27 апреля 2010 года о контроле исполнения поручений",
    kk: "Тапсырмалардың орындалуын бақылау туралы 2010 жылғы 27 сәуірдегі № 976 Жарлыққа өзгерістер енгізетін Президент Жарлығы",
  },
  number: "903",
  dated: "2022-05-25",
  read: {
    en: "The heading: until then Decree 976 covered instructions in decisions of the Assembly",
    ru: "Заголовок: до этого Указ № 976 охватывал поручения в решениях Ассамблеи",
    kk: "Тақырыбы: оған дейін № 976 Жарлық Ассамблея шешімдеріндегі тапсырмаларды да қамтыған",
  },
};
