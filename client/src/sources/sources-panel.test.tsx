import { seedCopy } from '@copydesk/shared/copy'
import type { SourceGroup, Vault } from '@copydesk/shared/sources'
import type { EditionPage } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Doc } from 'yjs'
import { signInAs } from '../session/testing/sign-in-as.ts'
import type { Fields } from '../story/use-fields.ts'
import { SourcesPanel } from './sources-panel.tsx'

const at = '2026-03-01T10:00:00.000Z'
const ana = { id: 'ana', name: 'Ana', role: 'reporter', desk: null, color: 0 } as const
const fields = { ready: {} } as Fields
const may = (allowed: boolean) => ({ allowed, why: '' })
const page = {
  edition: { id: 'edition', language: 'en' },
  may: { write: may(true), attest: may(false) },
} as unknown as EditionPage

const group = (id: string, more: Partial<SourceGroup> = {}): SourceGroup => ({
  ...{ id, claimed: 2, someOf: null, by: 'ana', at, marks: [], elsewhere: 0, attestations: [] },
  ...more,
})
const goneMark = {
  ...{ id: 'the-mark-that-is-gone', by: 'ana', at },
  subject: {
    on: 'stretch' as const,
    field: 'body' as const,
    block: null,
    quote: 'two officials',
    ranges: [],
  },
}
/** As the server tells them, oldest first: A, B, C and D. */
const groups = [
  group('the-words-are-gone', { marks: [goneMark] }),
  group('nobody-speaks-of-it'),
  group('kept-in-the-vault'),
  group('spoken-of-in-french', { elsewhere: 1 }),
]
const vault: Vault = {
  entries: [
    {
      ...{ id: 'entry', group: 'kept-in-the-vault', owner: 'ana', readers: [], documents: 0, openings: [] },
      ...{ madeAt: at, changedAt: at },
    },
  ],
  ...{ namable: [], freshFor: null, by: 'password' },
}

let root: Root
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('CSS', {})
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(String(path).endsWith('/vault') ? vault : { groups }),
  )
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  signInAs(client, ana)
  const doc = new Doc()
  const text = 'It sails, two sources said.'
  seedCopy(doc, { headline: '', standfirst: '', body: [{ id: 'block', kind: 'paragraph', text }] })
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <SourcesPanel {...{ page, doc, fields }} />
      </QueryClientProvider>,
    ),
  )
  await expect.poll(() => document.querySelectorAll('article').length, { timeout: 20_000 }).toBeGreaterThan(1)
})
afterEach(() => act(async () => root.unmount()))

test('of sources that the copy does not speak of any more nothing is asked, and who keeps them finds them', () => {
  const cards = [...document.querySelectorAll('article')].map((card) => card.getAttribute('aria-label'))
  expect(cards).toEqual(['Sources A', 'Sources C'])
  const [gone, kept] = document.querySelectorAll('article')
  expect(gone?.textContent).toContain('they count as no source of it')
  expect(gone?.textContent).not.toContain('No editor has said')
  expect(kept?.textContent).toContain('In the vault, for you alone')
})

test('menus offer whom the story speaks of, or whom somebody keeps; others are forgotten', () => {
  const menu = document.querySelector('select[aria-label="Who “two sources” are"]')
  const offered = [...(menu?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)
  expect(offered).toEqual([
    ...['2 sources', 'the same as A', 'the same as C', 'the same as D'],
    ...['some of A', 'some of C', 'some of D'],
  ])
})
