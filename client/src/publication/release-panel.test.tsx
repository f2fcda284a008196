import type { ReadyEdition, ReleasesPage } from '@copydesk/shared/publication'
import type { EditionPage } from '@copydesk/shared/story'
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { signInAs } from '../session/testing/sign-in-as.ts'
import type { SharedEdition } from '../sync/index.ts'
import { ReleasePanel } from './release-panel.tsx'

const at = '2026-03-01T10:00:00.000Z'
const ana = { id: 'ana', name: 'Ana', role: 'editor', desk: null, color: 0 } as const
const may = { allowed: true, why: '' }
const cleared: ReadyEdition['cleared'] = {
  ...{ id: 'v2', number: 2, hash: 'cleared', by: 'Milo', at, headline: 'Quay open' },
}
const out = (hash: string): ReadyEdition['published'] => ({
  ...{ id: `out ${hash}`, edition: 'e1', number: 1, kind: 'story', update: null, version: 'v1', hash },
  ...{ publishedAt: at, advisory: '', release: null },
})
const english: ReadyEdition = {
  ...{ edition: 'e1', language: 'en', headline: 'Quay open', state: 'approved', address: null },
  ...{
    changed: false,
    outAs: ['story'],
    waitsFor: null,
    behind: false,
    may,
    cleared,
    published: out('first'),
  },
}
const ready: ReleasesPage = {
  ...{ zone: 'UTC', now: at, editions: [english], releases: [], embargo: null, kill: null },
  ...{ alertsOut: 0, mayKill: { allowed: false, why: '' } },
}
const copy = { language: 'en', headline: 'Quay', standfirst: '', byline: '', dateline: '', body: [] }
const page = {
  edition: { id: 'e1', language: 'en', state: 'approved' },
  story: { id: 's1', slug: 'QUAY', genre: 'news' },
  may: { write: { allowed: false, why: '' } },
} as unknown as EditionPage
const awareness = {
  ...{ getStates: () => new Map(), on: () => {}, off: () => {}, setLocalStateField: () => {} },
} as unknown as SharedEdition['awareness']

let root: Root
let client: QueryClient
notifyManager.setScheduler(queueMicrotask)
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('CSS', { escape: (words: string) => words })
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  signInAs(client, ana)
  for (const id of ['v1', 'v2']) client.setQueryData(keys.version(id), { publishable: copy })
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(path.endsWith('/release') ? allOut : client.getQueryData(keys.releases('e1'))),
  )
  await stands(ready)
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <ReleasePanel page={page} awareness={awareness} onShow={() => {}} />
      </QueryClientProvider>,
    ),
  )
})
afterEach(() => act(() => root.unmount()))

const stands = (now: ReleasesPage) => act(async () => client.setQueryData(keys.releases('e1'), now))
const allOut: ReleasesPage = { ...ready, editions: [{ ...english, published: out('cleared') }] }
const field = () => document.querySelector('textarea')
const writes = (words: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), words)
    field()?.dispatchEvent(new Event('input', { bubbles: true }))
  })
const says = () => document.body.textContent

const MEANWHILE: [string, ReleasesPage, RegExp][] = [
  ['releases all that is cleared', allOut, /went out while you wrote/],
  [
    'kills the story',
    { ...ready, kill: { reason: '', instruction: '', substitute: false, by: ana, at, desks: [] } },
    /killed while you wrote/,
  ],
  ['takes the clearing back', { ...ready, editions: [{ ...english, cleared: null }] }, /cleared any more/],
]
test.each(MEANWHILE)(
  'a half-written advisory stays when somebody %s, and says what happened',
  async (_, now, told) => {
    await writes('It is the east quay that')
    await stands(now)
    expect(field()?.value).toBe('It is the east quay that')
    expect(says()).toMatch(told)
    await act(async () =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Leave it')?.click(),
    )
    expect(field()).toBeNull()
  },
)

test('an order in which nobody wrote closes when all of it is out', async () => {
  await stands(allOut)
  expect(field()).toBeNull()
  expect(says()).toContain('Everything that is cleared is out.')
})

test('an order that one gives oneself closes with its words', async () => {
  await writes('It is the east quay.')
  await act(async () => document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click())
  await expect.poll(says).toContain('Everything that is cleared is out.')
  expect(field()).toBeNull()
  expect(says()).not.toContain('while you wrote')
})
