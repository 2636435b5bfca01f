/** Text in the three languages of the product, and messages that are worded only when somebody reads them. */

export type Language = "en" | "ru" | "kk";

/** The languages of all texts: English, Russian, Kazakh. */
export const languages: readonly Language[] = ["en", "ru", "kk"];

/** A text in English, Russian and Kazakh. */
export type Text = Readonly<Record<Language, string>>;

/** What a placeholder stands for: a number or a code that reads the same everywhere, or words. */
export type Figure = number | string | Text;
export type Figures = Readonly<Record<string, Figure>>;

/** A message: plain text in `en`, `ru` and `kk`, worded when read. */
class Message implements Text {
  readonly #in: (language: Language) => string;

  constructor(wording: (language: Language) => string) {
    this.#in = wording;
  }

  get en(): string {
    return this.#in("en");
  }

  get ru(): string {
    return this.#in("ru");
  }

  get kk(): string {
    return this.#in("kk");
  }

  toJSON(): Text {
    const { en, ru, kk } = this;
    return { en, ru, kk };
  }
}

/** The template with each `{name}` replaced by its figure; a name without a figure is our bug and throws. */
export function fill(template: Text, figures: Figures): Message {
  return new Message((language) =>
    template[language]
      .split(/[{}]/)
      .map((part, i) => (i % 2 ? word(figures[part] as Figure, language) : part))
      .join(""),
  );
}

/** Figures put one after another: `a; b; c`. */
export function list(figures: readonly Figure[], separator = ", "): Text {
  return new Message((language) => figures.map((figure) => word(figure, language)).join(separator));
}

/** What is said of figures: `not known: a, b`. */
export function saidOf(figures: readonly Figure[], words: Text, separator?: string): Text {
  return list([words, list(figures, separator)], ": ");
}

function word(figure: Figure, language: Language): string {
  return typeof figure === "object" ? figure[language] : figure.toString();
}

/** The names in the placeholders of a template, sorted. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();
}
