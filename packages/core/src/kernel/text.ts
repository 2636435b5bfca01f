/** Text in the three languages of the product, and messages that are worded only when somebody reads them. */

export type Language = "en" | "ru" | "kk";
export const languages: readonly Language[] = ["en", "ru", "kk"];

export type Text = Readonly<Record<Language, string>>;

/** What a placeholder stands for: a number or a code that reads the same everywhere, or words. */
export type Figure = number | string | Text;
export type Figures = Readonly<Record<string, Figure>>;

/** The template with each `{name}` replaced by its figure; a name without a figure is our bug and throws. */
export function fill(template: Text, language: Language, figures: Figures): string {
  return template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`no figure for {${name}} in "${template.en}"`);
    return word(figure, language);
  });
}

export function word(figure: Figure, language: Language): string {
  return typeof figure === "object" ? figure[language] : String(figure);
}

/** The names in the placeholders of a template, sorted. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string).sort();
}

/** A message: plain text in `en`, `ru` and `kk`, worded when read. */
export class Message implements Text {
  readonly #word: (language: Language) => string;

  constructor(wording: (language: Language) => string) {
    this.#word = wording;
  }

  get en(): string {
    return this.#word("en");
  }

  get ru(): string {
    return this.#word("ru");
  }

  get kk(): string {
    return this.#word("kk");
  }

  toJSON(): Text {
    return { en: this.en, ru: this.ru, kk: this.kk };
  }
}

/** Figures put one after another: `a; b; c`. */
export function list(figures: readonly Figure[], separator = ", "): Text {
  const joined = (language: Language) => figures.map((figure) => word(figure, language)).join(separator);
  return { en: joined("en"), ru: joined("ru"), kk: joined("kk") };
}
