import type { ManagedPerson } from '@copydesk/shared/people'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { NewsroomSection } from './newsroom/newsroom-section.tsx'
import { PersonForm } from './people/person-form.tsx'

const ana: ManagedPerson = {
  id: 'ana',
  name: 'Ana',
  email: 'ana@desk.example',
  role: 'managing-editor',
  desk: 'world',
  desks: ['world', 'business'],
  color: 0,
  disabledAt: null,
  seenAt: null,
  tokens: 0,
}
const me = {
  person: { id: 'ruth', name: 'Ruth', role: 'managing-editor', desk: null, color: 0 },
  standing: { desks: [], duties: [] },
  newsroom: { name: 'The Courier', languages: ['en', 'fr'], zone: 'UTC' },
  desks: ['world', 'business', 'culture'].map((id) => ({ id, name: id })),
  people: [],
}

let root: Root
let client: QueryClient
/** What was asked for, each beside its path. */
let asked: [path: string, body: unknown][]

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(keys.me, me)
  asked = []
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit = {}) => {
    if (method === 'PATCH') asked.push([path, JSON.parse(String(body))])
    return new Response(JSON.stringify(client.getQueryData(keys.me)))
  })
})
afterEach(() => act(() => root.unmount()))

const shows = (page: ReactNode) =>
  act(async () => root.render(<QueryClientProvider client={client}>{page}</QueryClientProvider>))
const field = <Kind extends HTMLElement>(label: string): Kind =>
  [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.control as Kind &
    HTMLElement
const enters = (label: string, value: string) =>
  act(async () => {
    const control = field<HTMLInputElement>(label)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
    control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
  })
const ticks = (label: string) => act(async () => field<HTMLInputElement>(label).click())
const saves = () =>
  act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save')?.click())

test('a form that stood open does not bring a withdrawn role or desk back with another name', async () => {
  await shows(<PersonForm person={ana} />)
  await enters('Name', 'Ana Ferreira')
  await shows(<PersonForm person={{ ...ana, role: 'reporter', desks: ['world'] }} />)
  expect(field<HTMLSelectElement>('Role').value).toBe('reporter')
  expect(field<HTMLInputElement>('Name').value).toBe('Ana Ferreira')
  await saves()
  await expect.poll(() => asked, { timeout: 20_000 }).toEqual([['/api/people/ana', { name: 'Ana Ferreira' }]])
})

test('who takes their own change of a role back sends none, though another changed it meanwhile', async () => {
  await shows(<PersonForm person={ana} />)
  await enters('Role', 'editor')
  await shows(<PersonForm person={{ ...ana, role: 'reporter' }} />)
  expect(field<HTMLSelectElement>('Role').value).toBe('editor')
  await enters('Role', 'managing-editor')
  expect(field<HTMLSelectElement>('Role').value).toBe('reporter')
  await ticks('culture')
  await saves()
  const desks = ['world', 'business', 'culture']
  await expect.poll(() => asked, { timeout: 20_000 }).toEqual([['/api/people/ana', { desks }]])
})

test('a desk that is added does not bring another back', async () => {
  await shows(<PersonForm person={ana} />)
  await ticks('culture')
  await shows(<PersonForm person={{ ...ana, desks: ['world'] }} />)
  await saves()
  const desks = ['world', 'culture']
  await expect.poll(() => asked, { timeout: 20_000 }).toEqual([['/api/people/ana', { desks }]])
})

test('the newsroom’s name that a colleague changed stays when languages are chosen', async () => {
  await shows(<NewsroomSection />)
  await ticks('Deutsch')
  await act(async () =>
    client.setQueryData(keys.me, { ...me, newsroom: { ...me.newsroom, name: 'The Gazette' } }),
  )
  const name = async () => {
    await act(async () => undefined)
    return field<HTMLInputElement>('Name').value
  }
  await expect.poll(name, { timeout: 20_000 }).toBe('The Gazette')
  await saves()
  const languages = ['en', 'fr', 'de']
  await expect.poll(() => asked, { timeout: 20_000 }).toEqual([['/api/newsroom', { languages }]])
})
