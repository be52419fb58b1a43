/** The locale a service means by a bare language: services with voices per country do not take `en`. */
const locales: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  cs: 'cs-CZ',
  da: 'da-DK',
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fi: 'fi-FI',
  fr: 'fr-FR',
  hi: 'hi-IN',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nb: 'nb-NO',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sv: 'sv-SE',
  tr: 'tr-TR',
  uk: 'uk-UA',
  zh: 'zh-CN'
}

/** `en` → `en-US`; a tag that names a country stays as it is. */
export function localeOf(language: string): string {
  return locales[language.toLowerCase()] ?? language
}

/** `de-DE` → `de`. */
export function primary(language: string): string {
  const end = language.indexOf('-')
  return (end === -1 ? language : language.slice(0, end)).toLowerCase()
}

/** BCP 47 as far as its shape goes: `de`, `de-DE`, `zh-Hans-CN`. */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 35 && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)
}
