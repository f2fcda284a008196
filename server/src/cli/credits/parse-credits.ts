import { GIVEN_BOOK, type HouseBook } from '@copydesk/shared/credits'
import { readByline, readCreditLine, readDateline } from '@copydesk/shared/credits/lines'
import type { CreditFlags } from '../credits.ts'
import { styledPrinter } from './styled-printer.ts'

type Asked = Pick<CreditFlags, 'language' | 'style' | 'kind'>

/** What a line says, as other programs read it. */
export function parseCredits(
  line: string,
  { language, style, kind }: Asked,
  house: HouseBook = GIVEN_BOOK,
): unknown {
  if (style !== undefined) styledPrinter(language, style, house)
  if (kind === 'dateline') return dateline(line, language)
  const asked = { house, ...(language === undefined ? {} : { language }) }
  const read = kind === 'byline' ? readByline(line, asked) : readCreditLine(line, asked)
  return {
    language: read.language,
    style: style ?? (read.style === '' ? null : read.style),
    credits: read.credits.map(({ name, role, kind: what, ...more }) => ({
      name,
      role,
      ...more,
      ...(what === undefined ? {} : { kind: what === 'agency' ? 'org' : what }),
    })),
    unplaced: read.unplaced,
  }
}

function dateline(line: string, language: string | undefined): unknown {
  const read = readDateline(line, { alone: true, language })
  return {
    language: read?.language ?? language ?? null,
    place: read?.place ?? '',
    places: read?.place ? [read.place] : [],
    date: read?.date ?? '',
    agency: read?.agency ?? '',
    ...(read?.author ? { author: read.author } : {}),
    credits: read?.author ? [{ name: read.author, role: 'reporting' }] : [],
    unplaced: [read === null ? line : read.rest]
      .filter((rest) => rest !== '')
      .map((text) => ({ text, at: line.indexOf(text) })),
  }
}
