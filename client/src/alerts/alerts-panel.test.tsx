import type { Alert, AlertWords } from '@copydesk/shared/alerts'
import type { EditionPage } from '@copydesk/shared/story'
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { AlertsPanel } from './alerts-panel.tsx'

const may = { allowed: true, why: '' }
const words: AlertWords = {
  ...{ edition: 'e1', language: 'en', words: 'The quay is shut', hash: 'a', address: null },
  ...{ filedBy: null, filedAt: '2026-03-14T15:00:00.000Z', releasedBy: null, releasedAt: null },
  ...{ mayRelease: may, mayDrop: may },
}
const inFrench = { ...words, edition: 'e2', language: 'fr', words: 'Le quai est fermé' } as const
const page = { edition: { id: 'e1', language: 'en' } } as EditionPage

let root: Root
let client: QueryClient
let filed: unknown[]

// What is known of the alerts is drawn within the act that changes it.
notifyManager.setScheduler(queueMicrotask)

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  client.setQueryData(keys.me, { person: { id: 'ana' } })
  filed = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit = {}) => {
    if (body) filed.push(JSON.parse(String(body)))
    return new Response(JSON.stringify(client.getQueryData(keys.alerts('e1'))))
  })
})
afterEach(() => act(async () => root.unmount()))

const stand = (...alerts: Alert[]) =>
  act(async () => client.setQueryData(keys.alerts('e1'), { alerts, mayFile: may }))
const opens = () =>
  act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <AlertsPanel page={page} />
      </QueryClientProvider>,
    ),
  )
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(label))
const press = (label: string) => act(async () => button(label)?.click())
const field = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))
    ?.control as HTMLTextAreaElement | null
const types = (label: string, text: string) =>
  act(async () => {
    const control = field(label)
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(control, text)
    control?.dispatchEvent(new Event('input', { bubbles: true }))
  })

test('whoever changes an alert that is taken back meanwhile keeps their words, and files them as a new one', async () => {
  await stand({ id: 'a1', number: 1, words: [words] })
  await opens()
  await press('Change')
  await types('English', 'The quay is shut until Monday')
  await stand()
  expect(document.body.textContent).toContain('It was taken back while you wrote.')
  expect(field('English')?.value).toBe('The quay is shut until Monday')
  await press('File it as a new alert')
  await expect
    .poll(() => filed, { timeout: 10_000 })
    .toEqual([{ alert: null, words: 'The quay is shut until Monday', seen: null }])
  await expect.poll(() => document.body.textContent, { timeout: 10_000 }).toContain('No alert of this story')
})

test('whoever writes one in another language keeps their words too, and leaves them when they like', async () => {
  await stand({ id: 'a1', number: 1, words: [inFrench] })
  await opens()
  await press('In English')
  await types('In English', 'The quay is shut')
  await stand()
  expect(field('In English')?.value).toBe('The quay is shut')
  expect(button('File it as a new alert')).toBeDefined()
  await press('Leave it')
  expect(field('In English')).toBeUndefined()
  expect(document.body.textContent).toContain('No alert of this story')
})

test('nobody is told of one that they do not write at', async () => {
  await stand({ id: 'a1', number: 1, words: [words] })
  await opens()
  await stand()
  expect(document.body.textContent).not.toContain('taken back')
  expect(document.body.textContent).not.toContain('The quay is shut')
})
