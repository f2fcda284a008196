import type { Quantity } from '../../reading/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import { type Check, passage } from '../check.ts'
import { sameQuantity } from '../same-quantity.ts'
import { firstOf, formsOf } from '../words-of.ts'
import { MOVEMENTS } from './movements.ts'

const PATTERNS = new Map(
  Object.entries(MOVEMENTS).map(([tag, { up, down }]) => [
    tag,
    { up: formsOf(tag, up), down: formsOf(tag, down) },
  ]),
)

/** A word that stands farther from a figure moves something else. */
const FARTHEST = 60

interface Movement {
  goes: 'up' | 'down'
  /** The figure that stands nearest: by so much, or to so much. */
  figure: Quantity
  from: number
  to: number
}

/** The one way that the figures of a text go; null where they go both, or none. */
function movementOf(reading: Reading): Movement | null {
  const patterns = PATTERNS.get(reading.language?.tag ?? '')
  if (!patterns) return null
  const [up, down] = [firstOf(patterns.up, reading), firstOf(patterns.down, reading)]
  if ((up === null) === (down === null)) return null
  const at = up ?? down
  const figure = at && nearest(reading, at)
  return at && figure ? { goes: up ? 'up' : 'down', figure, ...at } : null
}

/** The second quarter, 2019 and ten years neither rise nor fall. */
const canMove = ({ ordinal, year, measure }: Quantity): boolean => !ordinal && !year && measure !== 'duration'

function nearest({ quantities }: Reading, word: { from: number; to: number }): Quantity | undefined {
  // A verb in two parts has the figure between them: the first part counts.
  const apart = ({ from, to }: Quantity) =>
    from >= word.from && to <= word.to ? from - word.from : Math.max(from - word.to, word.from - to)
  const near = quantities.filter((each) => canMove(each) && apart(each) <= FARTHEST)
  const inFigures = near.filter(({ figures }) => figures)
  return (inFigures.length > 0 ? inFigures : near).sort((one, other) => apart(one) - apart(other))[0]
}

/** The figure is the same, and goes the other way. Where a text has words of both ways it is not judged. */
export const direction: Check = ({ original, localized }) => {
  const [one, other] = [movementOf(original), movementOf(localized)]
  if (!one || !other || one.goes === other.goes || !sameQuantity(one.figure, other.figure)) return []
  const words = (reading: Reading, { from, to }: Movement) => `“${reading.text.slice(from, to)}”`
  return [
    {
      check: 'direction',
      original: passage(original, one),
      localized: passage(localized, other),
      why: `In the original it goes ${one.goes} (${words(original, one)}), here it goes ${other.goes} (${words(localized, other)}).`,
    },
  ]
}
