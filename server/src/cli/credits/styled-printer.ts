import { printerFor } from '@copydesk/shared/credits/lines'
import { Refusal } from '@copydesk/shared/refusal'

/** The printer of a language's house style; refuses an id that the language does not have. */
export function styledPrinter(language = 'en', style?: string) {
  const printer = style === undefined ? printerFor(language) : printerFor(language, style)
  if (printer !== null) return printer
  throw new Refusal(
    'bad-request',
    `${language} has no house style called ${style}. Leave --style out for the usual one.`,
  )
}
