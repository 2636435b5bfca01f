/**
 * Long Russian and Kazakh words with the places where a line may break them, as soft hyphens
 *
 * Browsers have no hyphenation of Kazakh, and not each has that of Russian. A break stands between syllables: before a
 * consonant that a vowel follows, with two letters at least on either side. Only words of 14 letters and more are
 * broken: shorter ones find room in the narrowest box of the pages. No line begins with a dash.
 */
const softHyphen = "\u00AD";
const longWord = /[а-яёәғқңөұүһі]{14,}/gi;
const endOfSyllable =
  /([аеёиоуыэюяәөұүі][бвгджзйклмнпрстфхцчшщъьғқңһ]*)(?=[бвгджзйклмнпрстфхцчшщғқңһ][аеёиоуыэюяәөұүі])/gi;

export function hyphenated(text: string): string {
  return text
    .replaceAll(" –", "\u00A0–")
    .replace(longWord, (word) =>
      word.replace(endOfSyllable, (syllable: string, _: string, at: number) =>
        at + syllable.length < 2 ? syllable : syllable + softHyphen,
      ),
    );
}
