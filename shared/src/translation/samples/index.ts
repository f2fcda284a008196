import { directionsAndDenials } from './directions-and-denials.ts'
import { furtherDirections } from './further-directions.ts'
import { furtherLanguages } from './further-languages.ts'
import { kindsOfNews } from './kinds-of-news.ts'
import { saidOtherwise } from './said-otherwise.ts'
import type { Sample } from './sample.ts'
import { shortNews } from './short-news.ts'

/** `en fr`, the original, the localization, and what was lost: `! sum: 3 million euros → 3 milliards d'euros`. */
export const SAMPLES: readonly Sample[] = [
  kindsOfNews,
  furtherLanguages,
  shortNews,
  directionsAndDenials,
  saidOtherwise,
  furtherDirections,
]
  .join('\n')
  .trim()
  .split(/\n\n+/)
  .map(readSample)

function readSample(block: string, at: number): Sample {
  const [pair = '', original = '', localized = '', ...losses] = block.split('\n')
  const [from = '', to = ''] = pair.split(' ')
  return {
    id: `${from}-${to}-own-${at + 1}`,
    from,
    to,
    original,
    localized,
    findings: losses.map((loss) => {
      const [, check = '', one = '', other = ''] = /^! (\w+): (.*) → (.*)$/.exec(loss) ?? []
      return { check, original: one === '-' ? null : one, localized: other === '-' ? null : other }
    }),
  }
}
