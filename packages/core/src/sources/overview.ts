import { defineSource, type SourceDetails } from "../kernel/citation.ts";

/** The overview page of the Assembly. Sections are counted as on the page, paragraphs without headings. */
export const overview = /* @__PURE__ */ defineSource({
  id: "overview",
  title: "The work of the Assembly of People of Kazakhstan (overview page)",
  url: "https://theasiatoday.org/news/central-asia/the-work-of-the-assembly-of-people-of-kazakhstan/",
});

export const overviewDetails: SourceDetails = {
  title: {
    ru: "О работе Ассамблеи народа Казахстана (обзорная страница)",
    kk: "Қазақстан халқы Ассамблеясының жұмысы туралы (шолу беті)",
  },
  read: {
    en: "Read in full, in English. The text is of mixed date: its data are of spring 2022, some lines are later",
    ru: "Прочитана целиком, на английском. Текст разного времени: данные – весны 2022 года, отдельные строки – позднее",
    kk: "Ағылшын тілінде толық оқылды. Мәтін әр кезеңдікі: деректері – 2022 жылдың көктемі, кейбір жолдары – кейінірек",
  },
};
