import type * as Y from 'yjs'
import type { Told } from './bio-in.ts'
import type { Credit } from './credit.ts'
import { CREDIT_ROLES } from './credit-roles.ts'
import { fieldIn } from './field-in.ts'
import { type Named, nameIn } from './name-in.ts'
import type { Printer } from './printing/printer.ts'
import { readCredits } from './read-credits.ts'
import { ROLE_MEANINGS } from './roles/index.ts'
import { type Standing, standingAround } from './standing-around.ts'

/** What stands around the copy by rule, printed. */
export interface Furniture {
  byline: string
  dateline: string
  creditLine: string
  rights: string
  standing: Standing
  /** A desk wrote the credit line by hand; null where it is the house style's. */
  byHand: LineByHand | null
  language: string
  /** Credits that nobody has agreed to yet; they are not printed. */
  uncertain: Credit[]
}

export interface LineByHand {
  /** What the house style would print now. */
  prints: string
  /** The credits have changed since it was written. */
  outdated: boolean
}

export interface FurnitureSource {
  doc: Y.Doc
  /** The document of the original, for a localization. */
  originalDoc?: Y.Doc | null
  /** By id; two ids of one contributor, who was merged, lead to the same. */
  contributors: ReadonlyMap<string, Named & Told>
  language: string
  /** Of the story. */
  genre?: string
  /** Of that language, in the house style that is wanted. */
  printer: Printer
  /** Whether words that were written by hand name somebody who must not be named: then they are not printed. */
  saysWithheld?: (words: string) => boolean
}

/**
 * Prints the furniture of an edition. A localization names those who reported and wrote the original, in its own
 * language, and then its own people; so its line changes when the original's credits do.
 */
export function furnitureOf({
  doc,
  originalDoc,
  contributors,
  language,
  genre = 'news',
  printer,
  saysWithheld = () => false,
}: FurnitureSource): Furniture {
  const own = readCredits(doc)
  const inherited = originalDoc
    ? readCredits(originalDoc).filter((credit) => followsOriginal(credit, printer))
    : []
  const agreed = unique(
    [...inherited, ...own].filter((credit) => !credit.uncertain),
    contributors,
  )
  const printed = agreed.flatMap((credit) => {
    const contributor = contributors.get(credit.contributor)
    return contributor ? [{ ...credit, name: nameIn(contributor, language) }] : []
  })
  const bylined = printed.filter((credit) => credit.byline).map((credit) => credit.name)
  const field = (name: string, from: Y.Doc = doc): string => {
    const words = fieldIn(from, name)
    return saysWithheld(words) ? '' : words
  }
  const authors = agreed
    .filter((credit) => credit.byline)
    .map((credit) => contributors.get(credit.contributor))
  const prints = printer.creditLine(
    printer.style.repeatsByline ? printed : printed.filter((credit) => !inByline(credit)),
  )
  const line = field('credit.line')
  return {
    byline: printer.byline([...new Set(bylined)]),
    dateline: printer.dateline({
      place: field('dateline.place'),
      date: field('dateline.date'),
      agency: field('dateline.agency'),
    }),
    creditLine: line === '' ? prints : line,
    standing: standingAround({
      field,
      originalDoc: originalDoc ?? null,
      authors,
      language,
      genre,
      words: printer.standing,
    }),
    byHand: line === '' ? null : { prints, outdated: field('credit.instead') !== prints },
    rights: field('rights'),
    language,
    uncertain: own.filter((credit) => credit.uncertain),
  }
}

/**
 * A contributor and role that stand in both documents, or twice in one since two contributors turned out to be one, are
 * one credit, which says what either of them does.
 */
function unique(credits: Credit[], contributors: FurnitureSource['contributors']): Credit[] {
  const joined: Credit[] = []
  const seen = new Map<unknown, Map<string, number>>()
  for (const credit of credits) {
    const who = contributors.get(credit.contributor) ?? credit.contributor
    const roles = seen.get(who) ?? new Map<string, number>()
    seen.set(who, roles)
    const at = roles.get(credit.role) ?? joined.length
    roles.set(credit.role, at)
    const first = joined[at]
    joined[at] = first
      ? { ...first, byline: first.byline || credit.byline, place: first.place || credit.place }
      : credit
  }
  return joined
}

/** What the byline says already, where the style does not say it twice. */
const inByline = (credit: Credit): boolean =>
  credit.byline && (credit.role === 'reporting' || credit.role === 'writing')

/** Whether a localization prints this credit of its original, in its house style. */
export function followsOriginal(
  { role }: Pick<Credit, 'role'>,
  { style, roles }: Pick<Printer, 'style' | 'roles'>,
): boolean {
  const ours = CREDIT_ROLES.find((known) => known === role)
  if (ours === undefined) return roles.find((own) => own.role === role)?.followed ?? false
  return style.follows === undefined ? ROLE_MEANINGS[ours].followed : style.follows.includes(ours)
}
