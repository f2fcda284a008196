import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { keys } from '../../api/keys.ts'
import type { Placed } from '../grouping.ts'
import { ReturnForm } from './return-form.tsx'

const milo = { id: 'milo', name: 'Milo Dahl', role: 'editor', desk: null, color: 0 } as const

test('what is typed to the writers stays while another clears the story, who is named', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const row = (state: EditionRow['state'], clearedAt: string | null) =>
    ({
      ...{ id: 's', slug: 'QUAY' },
      editions: [{ id: 'e', state, filedAt: '2026-03-14T15:00:00Z', clearedAt, claimedBy: null }],
    }) as unknown as StoryRow
  const before = row('submitted', null)
  const after = row('approved', '2026-03-14T15:12:00Z')
  const placed: Placed = {
    story: before,
    group: 'filed',
    place: 'filed',
    edition: before.editions[0] ?? null,
  }
  const client = new QueryClient()
  client.setQueryDefaults(keys.editions, { staleTime: Number.POSITIVE_INFINITY })
  client.setQueryData(keys.stories, [before])
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const returned: [EditionRow['state'] | undefined, string][] = []
  const show = (refused: string | null) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          <ReturnForm
            returning={{ placed, refused }}
            isPending={false}
            onReturn={(seen, note) => returned.push([seen.edition?.state, note])}
            onLeave={() => undefined}
          />
        </QueryClientProvider>,
      ),
    )
  await show(null)
  const field = document.querySelector('input') as HTMLInputElement
  const types = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => {
    types?.call(field, 'Which quay?')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const sends = () => act(async () => document.querySelector('form')?.requestSubmit())
  await sends()
  await show('M. Dahl cleared it meanwhile. Look at it again first.')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Look at it again first.')
  await show(null)
  await act(async () => {
    client.setQueryData(keys.edition('e'), { edition: after.editions[0], cleared: { madeBy: milo } })
    client.setQueryData(keys.stories, [after])
  })
  const told = () => document.querySelector('[role=alert]')?.textContent
  await vi.waitFor(() => expect(told()).toBe('M. Dahl cleared it meanwhile.'), { timeout: 10_000 })
  expect(document.querySelector('input')?.value).toBe('Which quay?')
  await sends()
  // Who presses again has seen that it is cleared.
  expect(returned).toEqual([
    ['submitted', 'Which quay?'],
    ['approved', 'Which quay?'],
  ])
  await act(async () => root.unmount())
})
