import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { signInAs } from '../../session/testing/sign-in-as.ts'
import type { Placed } from '../grouping.ts'
import { type Moves, useMoves } from './use-moves.ts'

const milo = { id: 'milo', name: 'Milo Dahl', role: 'managing-editor', desk: null, color: 0 } as const

test('whoever left a return is told that it was refused, and giving back says for whom it waits', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const edition = {
    ...{ id: 'e', state: 'submitted', filedAt: '2026-03-14T15:00:00Z', clearedAt: null, claimedBy: null },
    ...{ filedTo: { id: 'nora', name: 'Nora Lind' }, desk: 'world', language: 'en' },
  } as unknown as EditionRow
  const story = {
    ...{ id: 's', slug: 'QUAY', desk: 'world', editions: [edition] },
    ...{ owner: null, begunBy: null, restrictedTo: null, assigned: [] },
  } as unknown as StoryRow
  const placed: Placed = { story, group: 'filed', place: 'filed', edition }
  let answer = (_: Response) => {}
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
  const client = new QueryClient()
  signInAs(client, milo)
  let moves = {} as Moves
  const Desk = () => {
    moves = useMoves()
    return null
  }
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Suspense>
          <Desk />
        </Suspense>
      </QueryClientProvider>,
    ),
  )
  await act(async () => moves.giveBack(placed))
  expect(moves.said?.words).toBe('QUAY waits for N. Lind.')
  await act(async () => moves.beginReturn(placed))
  expect(moves.returning?.placed.story.slug).toBe('QUAY')
  await act(async () => moves.sendBack(placed, 'Which quay?'))
  await act(async () => moves.leave())
  const error = { code: 'conflict', message: 'It was cleared meanwhile.' }
  await act(async () => answer(new Response(JSON.stringify({ error }), { status: 409 })))
  await expect
    .poll(() => moves.said, { timeout: 10_000 })
    .toMatchObject({ tone: 'stop', words: 'QUAY stays where it is. It was cleared meanwhile.' })
  await act(async () => root.unmount())
})
