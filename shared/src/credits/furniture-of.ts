import type * as Y from 'yjs'
import type { Credit } from './credit.ts'
import { type Named, nameIn } from './name-in.ts'
import { printByline } from './print-byline.ts'
import { printCreditLine } from './print-credit-line.ts'
import { printDateline } from './print-dateline.ts'
import { readCredits } from './read-credits.ts'
import { ROLE_MEANINGS } from './roles/index.ts'

/** What stands around the copy by rule, printed. */
export interface Furniture {
  byline: string
  dateline: string
  creditLine: string
  rights: string
  language: string
  /** Credits that nobody has agreed to yet; they are not printed. */
  uncertain: Credit[]
}

export interface FurnitureSource {
  doc: Y.Doc
  /** The document of the original, for a localization. */
  originalDoc?: Y.Doc | null
  contributors: ReadonlyMap<string, Named>
  language: string
}

/**
 * Prints the furniture of an edition. A localization names those who reported and wrote the original, in its own
 * language, and then its own people; so its line changes when the original's credits do.
 */
export function furnitureOf({ doc, originalDoc, contributors, language }: FurnitureSource): Furniture {
  const own = readCredits(doc)
  const inherited = originalDoc ? readCredits(originalDoc).filter((c) => ROLE_MEANINGS[c.role].followed) : []
  const agreed = unique([...inherited, ...own].filter((credit) => !credit.uncertain))
  const printed = agreed.flatMap((credit) => {
    const contributor = contributors.get(credit.contributor)
    return contributor ? [{ ...credit, name: nameIn(contributor, language) }] : []
  })
  const bylined = printed.filter((credit) => credit.byline).map((credit) => credit.name)
  const field = (name: string): string => {
    const value = doc.getMap<unknown>('fields').get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    byline: printByline([...new Set(bylined)], language),
    dateline: printDateline(
      { place: field('dateline.place'), date: field('dateline.date'), agency: field('dateline.agency') },
      language,
    ),
    creditLine: printCreditLine(printed, language),
    rights: field('rights'),
    language,
    uncertain: own.filter((credit) => credit.uncertain),
  }
}

/** A contributor and role that stand in both documents are one credit. */
function unique(credits: Credit[]): Credit[] {
  const seen = new Set<string>()
  return credits.filter((credit) => {
    const key = `${credit.contributor}|${credit.role}`
    return !seen.has(key) && seen.add(key)
  })
}
