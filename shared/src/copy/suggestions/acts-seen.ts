import type * as Y from 'yjs'
import type { SuggestedAct, SuggestedGroup } from './groups-of.ts'
import { type Placed, placesOfParts } from './places-of-parts.ts'
import { chosenOf, type Seen } from './seen.ts'

type Said = Pick<SuggestedAct, 'does' | 'words'>

/** What each of some groups would do, as far as somebody has seen it. */
export function actsSeen(
  doc: Y.Doc,
  groups: readonly SuggestedGroup[],
  seen: Seen,
): Map<string, readonly Said[]> {
  const chosen = chosenOf(
    doc,
    groups.map(({ group }) => group),
    seen,
  )
  const whole = new Set(chosen.flatMap(({ part, only }) => (only === null ? [part.id] : [])))
  const partly = placesOfParts(
    doc,
    chosen.filter(({ only }) => only !== null),
  )
  const places = Map.groupBy(partly, ({ part }) => part.group)
  return new Map(
    groups.map(({ group, acts }) => [
      group,
      [...acts.filter(({ part }) => whole.has(part.id)), ...(places.get(group) ?? []).flatMap(saidBy)],
    ]),
  )
}

function saidBy({ part: { does }, said }: Placed): Said[] {
  if (does === 'keep' || does === 'set-kind') return []
  if ('text' in said) return [{ does, words: said.text }]
  if (does === 'insert') return [{ does: 'begin', words: '' }]
  return does === 'delete' ? [{ does: 'join', words: '' }] : []
}
