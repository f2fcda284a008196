import { fifth } from './fifth.ts'
import { first } from './first.ts'
import { fourth } from './fourth.ts'
import type { Sample } from './sample.ts'
import { second } from './second.ts'
import { sixth } from './sixth.ts'
import { third } from './third.ts'

/** `en fr`, the original, the localization, and what was lost: `! sum: 3 million euros → 3 milliards d'euros`. */
export const SAMPLES: readonly Sample[] = [first, second, third, fourth, fifth, sixth]
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
