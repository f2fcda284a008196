import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import type { StandingWords } from '../languages/standing-words.ts'
import type { OwnRole } from '../roles/own-role.ts'
import { printByline } from './print-byline.ts'
import { printCreditLine } from './print-credit-line.ts'
import { printDateline } from './print-dateline.ts'
import type { BylinedName, Dateline, PrintedCredit } from './printed-credit.ts'

/** Prints in one language and one house style. */
export interface Printer {
  /** Of what it prints: English where the language that was asked for has no words. */
  language: string
  style: HouseStyle
  /** Roles of the newsroom's own. */
  roles: readonly OwnRole[]
  /** What stands around a copy by rule. */
  standing: StandingWords
  creditLine(credits: readonly PrintedCredit[]): string
  byline(names: readonly (string | BylinedName)[]): string
  dateline(dateline: Dateline): string
}

export function printerOf(
  language: CreditLanguage,
  style: HouseStyle = language.styles[0],
  ownRoles: readonly OwnRole[] = [],
): Printer {
  return {
    language: language.tag,
    style,
    roles: ownRoles,
    standing: { ...language.standing, ...style.standing },
    creditLine: (credits) => printCreditLine(credits, language, style, ownRoles),
    byline: (names) => printByline(names, language, style),
    dateline: (dateline) => printDateline(dateline, language, style),
  }
}
