import { readCreditLine } from '../../credits/reading/read-credit-line.ts'
import type { StyleWords } from '../../credits/reading/words-of.ts'

/** By which words a line is read. */
export interface ReadBy {
  language: string
  house: StyleWords
}

/** What stands below the copy. */
export interface Foot {
  /** The first paragraph that is no longer the body's. */
  from: number
  /** The last paragraph of the body, when the credit line ran into it. */
  lastParagraph: string
  creditLine: string
  /** The credit line, or what may have been one, when its bracket is not closed. */
  unclosed: string
  rights: string
  bio: string
  unplaced: string[]
}

/** The credit line stands near the end: above that nothing is taken for one. */
const FOOT = 8

const RIGHTS =
  /^[(\s]*(?:copyright\b|©|\(c\) ?(?:copyright )?\d{4}|all rights reserved|tous droits réservés|droits d['’]auteur)/iu

export function readFoot(paragraphs: readonly string[], by: ReadBy): Foot {
  const first = Math.max(0, paragraphs.length - FOOT)
  const rights = paragraphs.findIndex((paragraph, index) => index >= first && isRights(paragraph))
  const end = rights < 0 ? paragraphs.length : rights
  const credits = creditLineIn(paragraphs, Math.max(0, end - FOOT), end, by)
  const from = credits?.from ?? end
  // Without a credit line, one whose end was lost may be what could not be read as one.
  const maybe = credits === null ? paragraphs.slice(Math.max(0, end - FOOT), end) : [credits.line]
  const below = [
    ...paragraphs.slice(credits?.to ?? end, end),
    ...(rights < 0 ? [] : paragraphs.slice(rights + 1)),
  ]
  // Without a credit line or a rights line nothing divides the copy from what follows, and all of it is copy.
  const bio = below.filter(isProse)
  return {
    from,
    lastParagraph: credits?.lastParagraph ?? '',
    creditLine: credits?.line ?? '',
    unclosed: maybe.findLast(isUnclosed) ?? '',
    rights: rights < 0 ? '' : (paragraphs[rights] as string),
    bio: bio.join('\n'),
    unplaced: below.filter((paragraph) => !isProse(paragraph)),
  }
}

function isUnclosed(paragraph: string): boolean {
  const count = (bracket: RegExp) => paragraph.match(bracket)?.length ?? 0
  return /^[([（]/u.test(paragraph) && count(/[([（]/gu) > count(/[)\]）]/gu)
}

const isRights = (paragraph: string): boolean => paragraph.length < 300 && RIGHTS.test(paragraph)
const isProse = (paragraph: string): boolean => (paragraph.match(/\p{L}+/gu) ?? []).length >= 6

interface FoundLine {
  from: number
  to: number
  line: string
  lastParagraph: string
}

/** The last paragraph that is a credit line, or that ends with one in brackets. */
function creditLineIn(
  paragraphs: readonly string[],
  first: number,
  end: number,
  by: ReadBy,
): FoundLine | null {
  for (let index = end - 1; index >= first; index -= 1) {
    const paragraph = paragraphs[index] as string
    const above = index > first ? (paragraphs[index - 1] as string) : ''
    // A line whose bracket was opened on the one before was broken in two.
    const broken = /^[([][^)\]]{0,400}$/u.test(above) && /^[^()[\]]{0,400}[)\]]$/u.test(paragraph)
    if (broken && isCreditLine(`${above} ${paragraph}`, by)) {
      return { from: index - 1, to: index + 1, line: `${above} ${paragraph}`, lastParagraph: '' }
    }
    if (isCreditLine(paragraph, by)) {
      return { from: index, to: index + 1, line: paragraph, lastParagraph: '' }
    }
    const bracket = paragraph.lastIndexOf('(')
    const tail = bracket > 0 ? paragraph.slice(bracket) : ''
    if (/[.!?”"»] ?$/u.test(paragraph.slice(0, Math.max(0, bracket))) && isCreditLine(tail, by)) {
      return { from: index, to: index + 1, line: tail, lastParagraph: paragraph.slice(0, bracket).trim() }
    }
  }
  return null
}

/**
 * Most of it was read as people with a role that it says. A sentence of the copy has a word or two that look so; what
 * stands in a bracket of its own is seldom one, and may have lost its end.
 */
function isCreditLine(paragraph: string, by: ReadBy): boolean {
  if (paragraph.length > 3_000 || /^(?:by|par) /iu.test(paragraph)) return false
  const { credits, unplaced } = readCreditLine(paragraph, by)
  const left = unplaced.map(({ text }) => text).join(' ').length
  return (
    credits.some((credit) => !credit.uncertain) &&
    left <= paragraph.length / (/^[([（]/u.test(paragraph) ? 2 : 4)
  )
}
