import { directionOf, escaped } from '@copydesk/shared/formats'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'

/** A language by its own name, leading to its page. */
export const languageLink = ({ language, address }: { language: Language; address: string }): string =>
  `<a href="${escaped(address)}" hreflang="${language}" lang="${language}" dir="${directionOf(language)}">${escaped(LANGUAGES[language].name)}</a>`

/** The same for programs. */
export const alternateLinks = (
  origin: string,
  pages: readonly { language: Language; address: string }[],
): string[] =>
  pages.map(
    ({ language, address }) =>
      `<link rel="alternate" hreflang="${language}" href="${escaped(origin + encodeURI(address))}">`,
  )
