import type { DeskShift, Shift } from '@copydesk/shared/shift'
import type { EditionPage } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signInAs } from '../session/testing/sign-in-as.ts'
import { OnNow } from '../shift/on-now.tsx'
import { AskedFlags } from './asked-flags.tsx'
import { DeskActs } from './desk-acts.tsx'
import { ReadBackForm } from './read-back-form.tsx'

vi.mock('@tanstack/react-router', () => ({
  Link: ({ children }: { children: ReactNode }) => <span>{children}</span>,
}))

const milo = { id: 'milo', name: 'Milo Dahl', role: 'managing-editor', desk: null, color: 0 } as const
const at = '2026-03-14T15:00:00.000Z'
const may = (allowed: boolean) => ({ allowed, why: allowed ? '' : 'It is out already.' })
const ACTS = ['claim', 'unclaim', 'return', 'clear', 'force', 'hold', 'unhold', 'spike', 'revive'] as const

/** As whoever has the desk sees it; then nothing of it can be done any more, since another did it. */
const page = (isAsked: boolean) =>
  ({
    edition: { id: 'e1', headline: 'Quay', state: isAsked ? 'submitted' : 'published', claimedBy: null },
    ...{ liveHash: 'read', approvals: 1, clearings: [], clearedBy: [], conditions: [], dutiesAsked: [] },
    may: Object.fromEntries(ACTS.map((one) => [one, may(isAsked)])),
    asksReadBack: isAsked,
    flags: [{ thread: 't1', duty: 'legal', by: milo, at, answer: null, mine: isAsked, reads: 'read' }],
  }) as unknown as EditionPage

const shift = {
  id: 's1',
  startedAt: at,
  handedOver: null,
  slot: milo,
  slotGone: null,
  crew: [],
} as unknown as Shift
const desk = (isAsked: boolean) =>
  ({
    desk: { id: 'd1', name: 'Business', closed: false },
    on: isAsked ? shift : null,
    may: { run: may(true), handOver: may(isAsked) },
  }) as unknown as DeskShift

let root: Root
const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  signInAs(client, milo)
})
afterEach(() => act(async () => root.unmount()))

const shows = (what: ReactNode) =>
  act(async () => root.render(<QueryClientProvider client={client}>{what}</QueryClientProvider>))
const press = (words: string) =>
  act(async () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
  )
const field = () => document.querySelector('textarea')

const FORMS: [string, (isAsked: boolean) => ReactNode, string, string, RegExp][] = [
  ['a return', (is) => <DeskActs page={page(is)} saved />, 'Return…', 'Leave it', /It is out already\./],
  ['a hold', (is) => <DeskActs page={page(is)} saved />, 'Hold…', 'Leave it', /It is out already\./],
  ['a read-back', (is) => <ReadBackForm page={page(is)} />, 'Problem here…', 'Leave it', /Nobody waits/],
  ['a lawyer’s no', (is) => <AskedFlags page={page(is)} />, 'Not cleared…', 'Leave it', /was answered/],
  ['a handover', (is) => <OnNow desk={desk(is)} />, 'Hand over', 'Not yet', /The shift ended/],
]
test.each(FORMS)(
  '%s that is half written stays in view when another act makes it idle, and says so',
  async (_, form, opens, leaves, told) => {
    await shows(form(true))
    await press(opens)
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), 'The east')
      field()?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await shows(form(false))
    expect(field()?.value).toBe('The east')
    expect(document.body.textContent).toMatch(told)
    await press(leaves)
    expect(field()).toBeNull()
    expect(document.body.textContent).not.toMatch(/until you leave them/)
  },
)
