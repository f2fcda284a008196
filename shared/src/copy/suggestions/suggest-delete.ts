import type * as Y from 'yjs'
import { textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { ceilingOf, floorOf } from '../writing/place.ts'
import { type Stretch, stretchesBetween } from './characters-between.ts'
import { type Suggesting, suggestOver } from './suggesting.ts'

/**
 * Suggests that what stands between two text indices be deleted, widened to whole characters. What this person suggested
 * themselves is really deleted; a marker among it: its block is to be joined to the one before. Gives how many
 * characters and markers are really gone.
 */
export function suggestDelete(doc: Y.Doc, field: Field, from: number, to: number, who: Suggesting): number {
  const start = floorOf(doc, field, from)
  const end = ceilingOf(doc, field, to)
  if (start >= end) return 0
  const stretches = stretchesBetween(doc, field, start, end)
  const own = stretches.filter((stretch) => isOwnInsertion(stretch, who.person))
  const others = stretches.filter(
    (stretch) =>
      !isOwnInsertion(stretch, who.person) &&
      !stretch.parts.some(({ does, by }) => does === 'delete' && by === who.person),
  )
  suggestOver(
    doc,
    field,
    { does: 'delete' },
    others.map(({ range }) => range),
    who,
  )
  const text = textOf(doc, field)
  for (const { at, length } of own.reverse()) text.delete(at, length)
  return own.reduce((sum, { length }) => sum + length, 0)
}

const isOwnInsertion = ({ parts }: Stretch, person: string): boolean =>
  parts.some(({ does, by }) => does === 'insert' && by === person)
