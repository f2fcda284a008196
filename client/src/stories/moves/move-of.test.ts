import type { Asker } from '@copydesk/shared/access'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { Place } from '@copydesk/shared/views/places'
import { expect, test } from 'vitest'
import type { Placed } from '../grouping.ts'
import { placeOf } from '../place-of.ts'
import { moveOf } from './move-of.ts'

const milo: Asker = { id: 'milo', role: 'editor', desks: ['business'], duties: [] }
const ana: Asker = { id: 'ana', role: 'reporter', desks: ['business'], duties: [] }
const ruth: Asker = { id: 'ruth', role: 'managing-editor', desks: [], duties: [] }
const someone = { id: 'priya', name: 'Priya Nair', role: 'editor', desk: 'business', color: 1 } as const
const story = {
  ...{ id: 's', desk: 'business', owner: null, begunBy: 'ana', restrictedTo: null, assigned: [] },
} as unknown as StoryRow

function standing(at: Place, claimedBy: { id: string; name: string } | null = null): Placed {
  const state = { filed: 'submitted', with: 'submitted', cleared: 'approved', aside: 'spiked' } as const
  const edition = {
    ...{ id: 'e', follows: null, desk: 'business', claimedBy },
    state: at in state ? state[at as keyof typeof state] : at,
  } as unknown as EditionRow
  const row = at === 'planned' ? null : edition
  return { story, group: 'filed', edition: row, place: placeOf(row) }
}
const mine = { id: 'milo', name: 'Milo Dahl' }

test.each<[what: string, from: Placed, to: Place, who: Asker, does: string | null]>([
  ['an editor takes what is filed', standing('filed'), 'with', milo, 'claim'],
  ['and gives back what is theirs', standing('with', mine), 'filed', milo, 'unclaim'],
  ['or returns it', standing('with', mine), 'draft', milo, 'return'],
  ['also what is free', standing('filed'), 'draft', milo, 'return'],
  ['what is with another stays', standing('with', someone), 'filed', milo, 'It is with P. Nair'],
  ['who may not take it is not told to', standing('with', someone), 'filed', ana, 'who gives it back.'],
  ['who may not clear is told who does', standing('filed'), 'cleared', ana, 'Only an editor of this desk'],
  ['nor release', standing('cleared'), 'published', ana, 'Only an editor of this desk releases'],
  ['unless a managing editor says so', standing('with', someone), 'filed', ruth, 'unclaim'],
  ['a reporter takes nothing', standing('filed'), 'with', ana, 'Only an editor of this desk can take this.'],
  ['nobody clears from here', standing('with', mine), 'cleared', milo, 'Nothing is cleared from the board'],
  ['nobody releases from here', standing('cleared'), 'published', milo, 'Nothing is released from the board'],
  ['nobody files from here', standing('draft'), 'filed', ana, 'It is filed from its own page'],
  ['a draft cannot be taken', standing('draft'), 'with', milo, 'It is filed from its own page'],
  ['what is out stays out', standing('published'), 'draft', ruth, 'It is published.'],
  ['a plan has no copy', standing('planned'), 'filed', ruth, 'It is only planned'],
  ['what stands there stays', standing('filed'), 'filed', milo, null],
])('%s', (_what, from, to, who, does) => {
  const move = moveOf(from, to, who)
  const told = move && ('act' in move ? move.act : move.no)
  if (does === null) expect(told).toBeNull()
  else expect(told).toContain(does)
})

test('nobody is shown a way on which they may not go', () => {
  expect(moveOf(standing('with', someone), 'filed', ana)).toEqual({
    no: 'It is with P. Nair, who gives it back.',
  })
  expect(moveOf(standing('filed'), 'published', ana)).not.toHaveProperty('way')
  expect(moveOf(standing('filed'), 'published', milo)).toHaveProperty('way.to', 'clear')
})
