import type { Check } from './check.ts'
import { dates } from './dates/index.ts'
import { direction } from './direction/index.ts'
import { links } from './links/index.ts'
import { names } from './names/index.ts'
import { negation } from './negation/index.ts'
import { numbers } from './numbers/index.ts'
import { organisations } from './organisations/index.ts'
import { percentages } from './percentages/index.ts'
import { quotations } from './quotations/index.ts'
import { sources } from './sources/index.ts'
import { sums } from './sums/index.ts'
import { times } from './times/index.ts'

/** Those that need no words of either language. */
export const CHECKS_OF_SIGNS: readonly Check[] = [links, quotations]

export const CHECKS_OF_WORDS: readonly Check[] = [
  numbers,
  sums,
  percentages,
  times,
  dates,
  names,
  organisations,
  sources,
  direction,
  negation,
]
