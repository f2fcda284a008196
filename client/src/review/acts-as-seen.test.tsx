import type { EditionPage } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { signInAs } from '../session/testing/sign-in-as.ts'
import { AskedFlags } from './asked-flags.tsx'
import { FlagSection } from './clearing/flag-section.tsx'
import { DeskActs } from './desk-acts.tsx'
import { FileForm } from './file-form.tsx'
import { ReadBackForm } from './read-back-form.tsx'

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => <span>{children}</span>,
}))

const milo = { id: 'milo', name: 'Milo Dahl', role: 'managing-editor', desk: null, color: 0 } as const
const ACTS = [
  'file',
  'claim',
  'unclaim',
  'return',
  'clear',
  'force',
  'hold',
  'unhold',
  'spike',
  'revive',
] as const
const allowed = ['claim', 'return', 'force', 'spike', 'unhold', 'file']

const edition = {
  ...{
    id: 'e1',
    desk: 'business',
    language: 'en',
    state: 'submitted',
    filedAt: '2026-03-14T15:00:00.000Z',
    clearedAt: null,
  },
  claimedBy: { id: 'nora', name: 'Nora Lind' },
}
const page = (liveHash: string, more: object = {}) =>
  ({
    edition: { ...edition, ...more },
    liveHash,
    may: Object.fromEntries(ACTS.map((one) => [one, { allowed: allowed.includes(one), why: 'No.' }])),
    ...{ approvals: 1, clearings: [], asksReadBack: true },
    ...{ flags: [], conditions: [], dutiesAsked: [] },
    hold: { reason: 'A call', at: '2026-03-14T15:10:00.000Z', until: null, by: milo },
  }) as unknown as EditionPage

let root: Root
let client: QueryClient
let lost = false
/** Why the server takes nothing; null while it does. */
let no: string | null = null
let sent: { path: string; body: Record<string, unknown> }[]

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  signInAs(client, milo)
  sent = []
  lost = false
  no = null
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string } = {}) => {
    sent.push({ path, body: JSON.parse(body ?? '{}') as Record<string, unknown> })
    if (lost) throw new TypeError('The line went.')
    if (no !== null)
      return new Response(JSON.stringify({ error: { code: 'conflict', message: no } }), { status: 409 })
    return new Response(JSON.stringify(page('answered')))
  })
})
afterEach(() => act(() => root.unmount()))

const shows = (what: ReactNode) =>
  act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Suspense>{what}</Suspense>
      </QueryClientProvider>,
    ),
  )
const button = (words: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === words)
const press = (words: string) => act(async () => button(words)?.click())
const writes = (words: string) =>
  act(async () => {
    const field = document.querySelector('textarea')
    if (!field) throw new Error('There is no field.')
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const arrives = () => expect.poll(() => sent.length, { timeout: 10_000 }).toBe(1)
const seen = { state: 'submitted', filedAt: '2026-03-14T15:00:00.000Z', clearedAt: null }

test('what is forced is the copy that was there when the reason was asked for', async () => {
  await shows(<DeskActs page={page('read')} saved />)
  await press('Force…')
  await writes('It is on air.')
  await shows(<DeskActs page={page('newer')} saved />)
  await press('Force it')
  await arrives()
  expect(sent[0]).toEqual({
    path: '/api/editions/e1/force',
    body: { reason: 'It is on air.', hash: 'read', from: seen },
  })
})

test.each([
  ['Return…', 'Return it', 'return', { note: 'Old.' }],
  ['Spike…', 'Spike it', 'spike', { reason: 'Old.' }],
])('%s names how it stood when the form was opened', async (opens, does, deed, body) => {
  await shows(<DeskActs page={page('read')} saved />)
  await press(opens)
  await writes('Old.')
  await shows(
    <DeskActs page={page('read', { state: 'approved', clearedAt: '2026-03-14T15:20:00.000Z' })} saved />,
  )
  await press(does)
  await arrives()
  expect(sent[0]).toEqual({ path: `/api/editions/e1/${deed}`, body: { ...body, from: seen } })
})

test('whoever was told to look again forces what they looked at then, with the reason as they typed it', async () => {
  await shows(<DeskActs page={page('read')} saved />)
  await press('Force…')
  await writes('It is on air.')
  no = 'Look again.'
  client.setQueryData(keys.edition('e1'), page('newer'))
  await press('Force it')
  await expect.poll(() => document.body.textContent, { timeout: 10_000 }).toContain('Look again.')
  no = null
  client.setQueryData(keys.edition('e1'), page('unseen'))
  await press('Force it')
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(2)
  expect(sent.map(({ body }) => [body.reason, body.hash])).toEqual([
    ['It is on air.', 'read'],
    ['It is on air.', 'newer'],
  ])
})

test('it is taken from whoever has it on the page, and the hold that is lifted is the one that is shown', async () => {
  await shows(<DeskActs page={page('read')} saved />)
  await press('Take it over')
  await arrives()
  expect(sent[0]?.body).toEqual({ from: 'nora' })
  await press('Lift the hold')
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(2)
  expect(sent[1]?.body).toEqual({ note: '', hold: '2026-03-14T15:10:00.000Z' })
})

test('whoever filed says OK to the copy that was there when they were asked, and to a newer one where it is shown', async () => {
  await shows(<ReadBackForm page={page('read')} />)
  await press('OK with me')
  await arrives()
  expect(sent[0]?.body).toMatchObject({ answer: 'ok', hash: 'read' })
  await shows(<ReadBackForm page={page('newer')} />)
  expect(button('OK with me')).toBeUndefined()
  expect(document.body.textContent).toContain('It has changed again since this came up')
})

test('the lawyer answers for the words that were there when they were asked, and for newer ones once they have read them', async () => {
  const asked = (reads: string) =>
    ({
      ...page('read', { headline: 'A thief' }),
      dutiesAsked: [],
      flags: [{ thread: 't1', duty: 'legal', by: milo, at: seen.filedAt, answer: null, mine: true, reads }],
    }) satisfies EditionPage
  await shows(<AskedFlags page={asked('read')} />)
  await press('Not cleared…')
  await writes('Say “accused”.')
  await shows(<AskedFlags page={asked('newer')} />)
  expect(document.body.textContent).toContain('It reads otherwise since this came up.')
  await press('Not cleared')
  await arrives()
  expect(sent[0]?.body).toMatchObject({ flag: 't1', answer: 'not-cleared', reads: 'read' })
  expect(button('Cleared')?.disabled).toBe(true)
  await press('I have read it again')
  await press('Cleared')
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(2)
  expect(sent[1]?.body).toMatchObject({ flag: 't1', answer: 'cleared', reads: 'newer' })
})

test('what is filed goes to no desk that nobody chose', async () => {
  await shows(<FileForm page={page('read')} saved note="For A1." onNote={() => undefined} />)
  await act(async () => document.querySelector('form')?.requestSubmit())
  await arrives()
  expect(sent[0]).toEqual({ path: '/api/editions/e1/file', body: { note: 'For A1.', to: null } })
})

test('a question whose answer was lost is asked again as the same one', async () => {
  lost = true
  await shows(<FlagSection page={page('read')} fields={null} />)
  await press('Ask about a passage…')
  await writes('A thief?')
  await press('Ask')
  await arrives()
  await expect.poll(() => button('Ask')?.disabled, { timeout: 10_000 }).toBe(false)
  await press('Ask')
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(2)
  expect(sent[1]?.body).toEqual(sent[0]?.body)
  expect(sent[0]?.body.flag).toMatch(/^[0-9a-f-]{36}$/)
})
