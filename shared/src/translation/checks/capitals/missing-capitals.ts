import type { FoundLoss } from '../../finding.ts'
import type { Comparison } from '../check.ts'
import { folded } from '../latin-of.ts'
import { bodiesIn } from '../organisations/bodies-in.ts'
import { capitalsIn, type Word } from './capitals-in.ts'
import type { CapitalsKind } from './capitals-loss.ts'
import { inLatin } from './in-latin.ts'
import { inSounds } from './in-sounds.ts'
import { nameIn } from './name-in.ts'

const LATIN = new Set(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'id'])
/** Scripts that write a foreign name by its sound. */
const SOUNDS = new Set(['ar', 'ru', 'hi', 'ja'])

const remembered = new WeakMap<Comparison, FoundLoss[]>()

/** People and companies that the original names and the localization does not, or misspells. */
export function missingCapitals(comparison: Comparison, check: CapitalsKind): FoundLoss[] {
  const losses = remembered.get(comparison) ?? compared(comparison)
  remembered.set(comparison, losses)
  return losses.filter((loss) => loss.check === check)
}

function compared(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  const [from, to] = [original.language?.tag ?? '', localized.language?.tag ?? '']
  if (!LATIN.has(from)) return []
  const latin = LATIN.has(to)
  if (!latin && !SOUNDS.has(to)) return []
  const theirs = latin ? capitalsIn(localized.text) : []
  const bodies = bodiesIn(original.text, from)
  const losses: FoundLoss[] = []
  const told = new Set<string>()
  for (const capitals of capitalsIn(original.text)) {
    if (bodies.some((body) => body.from < capitals.to && capitals.from < body.to)) continue
    const name = nameIn(capitals)
    if (name.length === 0) continue
    const key = name.map(({ text }) => folded(text)).join(' ')
    if (told.has(key) || listed(comparison, name)) continue
    told.add(key)
    const loss = latin ? inLatin(comparison, capitals, name, theirs) : inSounds(comparison, capitals, name)
    if (loss) losses.push(loss)
  }
  return losses
}

/** The story's own list says that one of its forms stands there. */
function listed({ localized, names }: Comparison, name: readonly Word[]): boolean {
  const whole = folded(name.map(({ text }) => text).join(' '))
  return names.some(
    (forms) =>
      forms.some((form) => folded(form) === whole) && forms.some((form) => localized.text.includes(form)),
  )
}
