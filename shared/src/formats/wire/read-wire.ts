import type { HouseBook } from '../../credits/house/house-book.ts'
import type { Dateline } from '../../credits/printing/printed-credit.ts'
import { readByline } from '../../credits/reading/read-byline.ts'
import { readCreditLine } from '../../credits/reading/read-credit-line.ts'
import { type DatelineReading, readDateline } from '../../credits/reading/read-dateline.ts'
import type { ReadName, Unplaced } from '../../credits/reading/reading.ts'
import { languageOf } from './language-of.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { type ReadBy, readFoot } from './read-foot.ts'
import type { WireBlock, WireReading } from './wire-reading.ts'

/** A byline stands above the text: further down nothing is taken for one. */
const HEAD = 8

/**
 * Reads a story as a wire sends it: headline, byline, dateline, body, credit line, rights, a word on the writer.
 * @param styles what the newsroom adjusted: its own lines come back to it, too.
 */
export function readWire(text: string, styles: HouseBook['styles'] = []): WireReading {
  const paragraphs = paragraphsOf(text.toWellFormed())
  const language = languageOf(paragraphs)
  const by = { language, house: { styles, roles: [] } }
  const foot = readFoot(paragraphs, by)
  const head = readHead(paragraphs.slice(0, foot.from), by)
  const line = foot.creditLine === '' ? null : readCreditLine(foot.creditLine, by)
  const bodyText = [...head.body, ...(foot.lastParagraph === '' ? [] : [foot.lastParagraph])]
  return {
    language,
    headline: head.headline,
    standfirst: head.standfirst,
    byline: head.byline,
    dateline: head.dateline,
    body: bodyText.map(blockOf),
    credits: line?.credits ?? [],
    creditLine: foot.creditLine,
    rights: foot.rights,
    bio: foot.bio,
    unplaced: [...head.unplaced, ...words(line?.unplaced), ...foot.unplaced],
    missing: [
      ...(head.headline === '' ? (['headline'] as const) : []),
      ...(head.dateline.date === '' ? (['date'] as const) : []),
      ...(foot.creditLine === '' ? (['credit line'] as const) : []),
    ],
    unclosed: foot.unclosed,
  }
}

const words = (unplaced: readonly Unplaced[] = []): string[] => unplaced.map(({ text }) => text)

interface Head {
  headline: string
  standfirst: string
  byline: ReadName[]
  dateline: Dateline
  body: string[]
  unplaced: string[]
}

function readHead(paragraphs: string[], by: ReadBy): Head {
  const reach = paragraphs.slice(0, HEAD)
  const datelines = reach.map((paragraph) => readDateline(paragraph))
  const lead = datelines.findIndex((dateline) => dateline !== null && dateline.rest !== '')
  const bylines = reach.map((paragraph) => bylineOf(paragraph, by))
  const signed = bylines.findIndex((byline, index) => byline !== null && (lead < 0 || index < lead))
  const titles = titlesAbove(paragraphs, signed >= 0 ? signed : lead)
  const between = signed >= 0 && lead > signed ? paragraphs.slice(signed + 1, lead) : []
  const first = lead >= 0 ? lead : signed >= 0 ? signed + 1 : titles.length
  const dateline = lead < 0 ? null : (datelines[lead] as DatelineReading)
  const author = dateline?.author ? readByline(dateline.author, by).credits : []
  const body = dateline === null ? paragraphs.slice(first) : [dateline.rest, ...paragraphs.slice(first + 1)]
  return {
    headline: titles[0] ?? '',
    standfirst: titles[1] ?? '',
    byline: [...(bylines[signed]?.names ?? []), ...author.map(withoutRole)],
    dateline: { place: dateline?.place ?? '', date: dateline?.date ?? '', agency: dateline?.agency ?? '' },
    body,
    unplaced: [...titles.slice(2), ...(bylines[signed]?.unplaced ?? []), ...between],
  }
}

/** What stands above the byline or the dateline; without either, a short first line that ends no sentence. */
function titlesAbove(paragraphs: string[], end: number): string[] {
  if (end >= 0) return paragraphs.slice(0, end)
  const [first, second] = paragraphs
  const isTitle =
    first !== undefined &&
    second !== undefined &&
    first.length <= 140 &&
    second.length > first.length &&
    !/[.!:;,…”"»]$/u.test(first)
  return isTitle ? [first] : []
}

/** A line that begins as a byline does and has nothing but names. */
function bylineOf(paragraph: string, by: ReadBy): { names: ReadName[]; unplaced: string[] } | null {
  if (paragraph.length > 300 || !/^(?:by|par|words by|written by)\s/i.test(paragraph)) return null
  const read = readByline(paragraph, by)
  if (read.credits.length === 0 || words(read.unplaced).join(' ').length > paragraph.length / 2) return null
  return { names: read.credits.map(withoutRole), unplaced: words(read.unplaced) }
}

function withoutRole({ role: _role, ...name }: ReadName & { role: unknown }): ReadName {
  return name
}

function blockOf(paragraph: string): WireBlock {
  const bullet = /^(?:[•·▪*]|[-–](?= )) ?(?=\S)/u.exec(paragraph)
  if (bullet !== null && !/^\*[^*]+\*$/u.test(paragraph)) {
    return { kind: 'bullet', text: paragraph.slice(bullet[0].length) }
  }
  const shouted = paragraph.length <= 80 && /\p{Lu}{2}/u.test(paragraph) && !/[\p{Ll}.]/u.test(paragraph)
  return { kind: shouted ? 'crosshead' : 'paragraph', text: paragraph }
}
