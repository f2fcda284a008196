import type { Contributor } from '@copydesk/shared/credits'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { keys } from '../../api/keys.ts'
import { ContributorForm } from './contributor-form.tsx'

const rell: Contributor = {
  id: 'rell',
  name: 'Rell Noor',
  kind: 'person',
  aliases: [],
  merged: [],
  person: null,
  names: {},
  bio: 'Writes about ports.',
  bios: {},
}
const me = {
  person: { id: 'ruth', name: 'Ruth', role: 'managing-editor', desk: null, color: 0 },
  standing: { desks: [], duties: [] },
  newsroom: { name: 'The Courier', languages: ['en', 'fr'], zone: 'UTC' },
  desks: [],
  people: [],
}

test('who corrects a name does not bring back the bio that a colleague replaced meanwhile', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (_path: string, { method, body }: RequestInit = {}) => {
    if (method === 'PATCH') asked.push(JSON.parse(String(body)))
    return new Response(JSON.stringify(method === 'PATCH' ? { contributor: rell } : me))
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(keys.me, me)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const shows = (contributor: Contributor) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          <ContributorForm contributor={contributor} onClose={() => undefined} />
        </QueryClientProvider>,
      ),
    )
  await shows(rell)
  const name = document.querySelector('input') as HTMLInputElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(name, 'Rell A. Noor')
    name.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await shows({ ...rell, bio: 'Writes about rivers.' })
  await act(async () => document.querySelector<HTMLButtonElement>('button[type=submit]')?.click())
  await expect.poll(() => asked).toEqual([{ name: 'Rell A. Noor' }])
  act(() => root.unmount())
})
