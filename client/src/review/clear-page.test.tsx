import type { PublishableCopy } from '@copydesk/shared/copy'
import type { ActedVersion, EditionPage } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Changes } from '../api/editions.ts'
import { keys } from '../api/keys.ts'
import { signInAs } from '../session/testing/sign-in-as.ts'
import { ClearPage } from './clear-page.tsx'

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => <span>{children}</span>,
}))

const milo = { id: 'milo', name: 'Milo Dahl', role: 'editor', desk: null, color: 0 } as const
const yes = { allowed: true, why: '' }

const copy = (...body: string[]): PublishableCopy => ({
  format: 1,
  language: 'en',
  headline: 'The lock is shut',
  standfirst: '',
  byline: '',
  dateline: '',
  body: body.map((text) => ({ kind: 'paragraph', attributes: {}, runs: [{ text, marks: {} }] })),
  creditLine: '',
  rights: '',
})
const version = (number: number, hash: string): ActedVersion => ({
  id: `v${number}`,
  number,
  reason: 'cleared',
  madeBy: milo,
  madeAt: '2026-03-14T15:12:00.000Z',
  hash,
  words: 9,
  note: '',
  changed: null,
  writers: [],
})
const page = (clear = yes, cleared = version(1, 'old')) =>
  ({
    edition: {
      id: 'e1',
      headline: '',
      language: 'en',
      follows: null,
      state: 'approved',
      changedSinceCleared: true,
    },
    story: { slug: 'LOCK', desk: 'd1', editions: [] },
    may: { clear, write: { allowed: false, why: '' }, flag: { allowed: false, why: '' } },
    versions: [cleared],
    filed: null,
    cleared,
    leftover: null,
    returned: null,
    conditions: [],
    clearings: [],
    clearedBy: [],
    approvals: 1,
    checklist: [],
    hold: null,
    notReviewed: null,
    readBack: null,
    asksReadBack: false,
    flags: [],
    dutiesAsked: [],
  }) as unknown as EditionPage

const changesTo = (hash: string, ...body: string[]): Changes => ({
  base: { version: version(1, 'old'), publishable: copy('It is shut for nine weeks.', 'Ships wait.') },
  live: { hash, publishable: copy(...body) },
})

let root: Root
let client: QueryClient
/** What the server has, and what it was asked to clear. */
let server: { page: EditionPage; changes: Changes; asked: string[]; refusal: string | null }

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  signInAs(client, milo)
  server = {
    page: page(),
    changes: changesTo('new', 'It is shut for eleven weeks.', 'Ships wait.'),
    asked: [],
    refusal: null,
  }
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string } = {}) => {
    if (path.endsWith('/answer-flag')) {
      const { flag, duty, hash } = JSON.parse(body ?? '{}') as Record<string, string | null>
      server.asked.push(`${duty} ${flag} ${hash}`)
      server.page = page()
    }
    if (path.endsWith('/clear')) {
      const { hash, ticked } = JSON.parse(body ?? '{}') as { hash: string; ticked: string[] }
      server.asked.push([hash, ...ticked].join(' + '))
      if (server.refusal)
        return new Response(JSON.stringify({ error: { code: 'conflict', message: server.refusal } }), {
          status: 409,
        })
      server.changes = { ...server.changes, base: { ...server.changes.live, version: version(2, 'new') } }
      server.page = page({ allowed: false, why: 'It is cleared as it stands.' }, version(2, 'new'))
    }
    return new Response(JSON.stringify(path.endsWith('/changes') ? server.changes : server.page))
  })
})
afterEach(() => act(() => root.unmount()))

/** What the server says comes a moment later. */
const until = (holds: () => boolean) =>
  expect
    .poll(async () => {
      await act(async () => {})
      return holds()
    })
    .toBe(true)
async function open() {
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Suspense>
          <ClearPage editionId="e1" />
        </Suspense>
      </QueryClientProvider>,
    ),
  )
  await until(() => article() !== '')
}
const text = () => document.body.textContent ?? ''
const article = () => document.querySelector('article')?.textContent ?? ''
const button = (words: RegExp) =>
  [...document.querySelectorAll('button')].find((one) => words.test(one.textContent ?? ''))
const press = (words: RegExp) => act(async () => button(words)?.click())

test('only what changed is shown, and the rest on asking', async () => {
  await open()
  expect(article()).toContain('nineeleven')
  expect(article()).not.toContain('Ships wait.')
  await press(/1 paragraph unchanged/)
  expect(article()).toContain('Ships wait.')
})

test('what is cleared is the hash of the copy that is on the page', async () => {
  await open()
  await press(/^Clear this change$/)
  await until(() => text().includes('Cleared as it stands.') && button(/^Clear th/) === undefined)
  expect(server.asked).toEqual(['new'])
  const [line] = document.querySelectorAll('aside li')
  expect(line?.textContent).toBe('Cleared as it stands')
  expect(line?.querySelector('svg')?.getAttribute('aria-label')).toBe('Fine')
})

test('copy that moves while it is read is announced, and cannot be cleared unread', async () => {
  await open()
  server.changes = changesTo('newer', 'It is shut for eleven weeks.', 'Ships wait and wait.')
  await act(() => client.invalidateQueries({ queryKey: keys.edition('e1') }))
  await until(() => text().includes('The copy changed while you read: 1 more change.'))
  expect(article()).not.toContain('and wait')
  expect(button(/^Clear th/)?.disabled).toBe(true)
  await press(/^Show it$/)
  expect(article()).toContain('and wait')
  await press(/^Clear these 2 changes$/)
  await until(() => server.asked.length > 0)
  expect(server.asked).toEqual(['newer'])
})

test('who may not clear reads why, and the keys do not clear either', async () => {
  server.page = page({ allowed: false, why: 'You filed this version: somebody else clears it.' })
  await open()
  expect(text()).toContain('You filed this version: somebody else clears it.')
  expect(button(/^Clear th/)?.disabled).toBe(true)
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
  })
  expect(server.asked).toEqual([])
})

test('a no of the server is shown in its words', async () => {
  server.refusal = 'The copy has changed since you read it.'
  await open()
  await press(/^Clear this change$/)
  await until(() => text().includes('The copy has changed since you read it.'))
})

test('the dateline runs into the first paragraph, as it prints', async () => {
  const { live, base } = changesTo('new', 'It is shut.', 'Ships wait.')
  server.changes = {
    base: base && { ...base, publishable: { ...live.publishable, dateline: 'MARLOW, March 14 –' } },
    live: { ...live, publishable: { ...live.publishable, dateline: 'MARLOW, March 15 –' } },
  }
  await open()
  const dateline = 'MARLOW, March 1415 –'
  // Where the paragraph is folded away it stands by itself.
  expect(article()).toContain(`${dateline} 2 paragraphs unchanged`)
  await act(async () => document.querySelectorAll('input')[1]?.click())
  expect(document.querySelector('article [data-kind="paragraph"]')?.textContent).toBe(
    `${dateline} It is shut.`,
  )
})

test('J goes from change to change', async () => {
  await open()
  await act(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
  })
  expect(document.activeElement?.textContent).toBe('It is shut for nineeleven weeks.')
})

test('the lawyer who looks at every copy clears the version that is on its way', async () => {
  server.page = { ...page(), dutiesAsked: [{ duty: 'legal', version: 2, hash: 'filed' }] }
  await open()
  await press(/^Clear version 2 as Legal$/)
  await until(() => !button(/as Legal/))
  expect(server.asked).toEqual(['legal null filed'])
})

test('a forced copy is not taken for a reviewed one: all of it is shown, and can be cleared', async () => {
  const by = { at: '2026-03-14T15:12:00.000Z', reason: 'On air', by: milo }
  server.page = { ...page(yes, { ...version(1, 'new'), reason: 'forced' }), notReviewed: by }
  server.changes = { ...server.changes, base: null }
  await open()
  expect(text()).toContain('Forced: nobody has looked at any of it')
  expect(article()).toContain('Ships wait.')
  expect(text()).not.toContain('Cleared as it stands.')
  await press(/^Clear this version$/)
  await until(() => text().includes('Cleared as it stands.'))
  expect(server.asked).toEqual(['new'])
})

test('what the desk asks for is ticked by the key too, kept over a reload, and said with the clearing', async () => {
  sessionStorage.clear()
  server.page = {
    ...page(),
    checklist: [
      { words: 'The numbers add up', blocks: true },
      { words: 'There is a picture', blocks: false },
    ],
  }
  await open()
  const ticks = () => [...document.querySelectorAll<HTMLInputElement>('aside input[type=checkbox]')]
  expect(ticks().map((one) => one.closest('label')?.textContent)).toEqual([
    'The numbers add upNeeded before it is cleared',
    'There is a pictureAdvice',
  ])
  await act(async () => ticks()[0]?.click())
  await act(() => root.unmount())
  root = createRoot(document.getElementById('root') as HTMLElement)
  await open()
  expect(ticks().map(({ checked }) => checked)).toEqual([true, false])
  // Other copy is another look.
  server.changes = changesTo('newer', 'It is shut for eleven weeks.', 'Ships wait and wait.')
  await act(() => client.invalidateQueries({ queryKey: keys.edition('e1') }))
  await until(() => text().includes('The copy changed while you read'))
  await press(/^Show it$/)
  expect(ticks().map(({ checked }) => checked)).toEqual([false, false])
  await act(async () => ticks()[0]?.click())
  ticks()[0]?.focus()
  await act(async () => {
    ticks()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
  })
  await until(() => server.asked.length > 0)
  expect(server.asked).toEqual(['newer + The numbers add up'])
})
