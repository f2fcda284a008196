import type { AlertsPage, AlertWords } from '@copydesk/shared/alerts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { AlertLine } from './alert-line.tsx'

const filed = (hash: string): AlertWords => ({
  ...{ edition: 'e1', language: 'en', words: `Says ${hash}`, hash, address: null },
  ...{ filedBy: null, filedAt: '2026-03-14T15:00:00.000Z', releasedBy: null, releasedAt: null },
  ...{ mayRelease: { allowed: true, why: '' }, mayDrop: { allowed: true, why: '' } },
})

test('only what one was told of is filed over: a lost line tells nothing, and what comes later is told again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(keys.me, { person: { id: 'ana' } })
  const seen: unknown[] = []
  let isLost = true
  let standing = filed('a')
  vi.stubGlobal('fetch', async (_: string, { method, body }: { method: string; body?: string }) => {
    if (method === 'POST') seen.push((JSON.parse(body ?? '{}') as { seen: unknown }).seen)
    if (method === 'POST' && isLost) throw new TypeError('The line went.')
    const page = { alerts: [{ id: 'a1', number: 1, words: [standing] }] } as unknown as AlertsPage
    const error = { code: 'conflict', message: `Somebody filed ${standing.words}.` }
    return method === 'POST'
      ? new Response(JSON.stringify({ error }), { status: 409 })
      : new Response(JSON.stringify(page))
  })
  const shows = (words: AlertWords) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          <AlertLine alert="a1" words={words} onOpen={() => undefined} />
        </QueryClientProvider>,
      ),
    )
  const press = (words: string) =>
    act(async () =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent?.includes(words))
        ?.click(),
    )
  const told = (words: string) =>
    expect.poll(() => document.body.textContent, { timeout: 10_000 }).toContain(words)
  await shows(filed('a'))
  await press('Change')
  await press('File it so')
  await told('cannot be reached')
  isLost = false
  standing = filed('b')
  await shows(standing)
  await press('File it so')
  await told('Somebody filed Says b.')
  await expect.poll(() => client.isFetching(), { timeout: 10_000 }).toBe(0)
  // It arrives by the live line, behind the form.
  await shows(filed('c'))
  await press('File it so')
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(['a', 'a', 'b'])
  await act(async () => root.unmount())
})
