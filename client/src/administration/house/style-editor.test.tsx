import { type HouseStyle, type KeptStyle, loadWords } from '@copydesk/shared/credits'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StyleEditor } from './style-editor.tsx'

let root: Root
let client: QueryClient
/** Which change was looked at, and the name that was asked for. */
let asked: [seen: number, name: string][]
/** The latest change that the newsroom knows. */
let revision: number

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  asked = []
  revision = 0
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit = {}) => {
    const { seen, style } = JSON.parse(String(body)) as { seen: number; style: HouseStyle }
    asked.push([seen, style.name])
    if (seen === revision) return new Response(JSON.stringify({ house: {} }))
    const error = { code: 'conflict', message: 'Somebody changed this style meanwhile.' }
    return new Response(JSON.stringify({ error }), { status: 409 })
  })
})
afterEach(() => act(() => root.unmount()))

const words = await loadWords('en')
const [given] = words.styles

/** The page draws the style as the newsroom says that it is now. */
const shows = (style: HouseStyle, kept: KeptStyle | null) =>
  act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <StyleEditor words={words} style={style} kept={kept} given={given} />
      </QueryClientProvider>,
    ),
  )
const name = () =>
  [...document.querySelectorAll('label')].find((one) => one.textContent === 'Name')
    ?.control as HTMLInputElement
const calls = (value: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(name(), value)
    name().dispatchEvent(new Event('input', { bubbles: true }))
  })
const press = (label: string) =>
  act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === label)?.click())
const page = async () => {
  await act(async () => undefined)
  return document.body.textContent
}
const changed = (style: HouseStyle): [HouseStyle, KeptStyle] => {
  revision += 1
  return [style, { language: words.tag, style, from: style.id, revision, undoable: true }]
}

test('who drafts a style does not overwrite what a colleague saved meanwhile, and keeps the draft', async () => {
  await shows(given, null)
  await calls('Evening edition')
  await shows(...changed({ ...given, brackets: ['[', ']'] }))
  expect(await page()).toContain('Somebody changed this style since you began.')
  await press('Save')
  await expect.poll(page).toContain('Somebody changed this style meanwhile.')
  expect(asked).toEqual([[0, 'Evening edition']])
  expect(name().value).toBe('Evening edition')
  await press('Leave it as it was')
  expect(name().value).toBe(given.name)
  expect(await page()).not.toContain('Somebody changed')
  await calls('Night edition')
  await press('Save')
  await expect.poll(() => asked).toContainEqual([1, 'Night edition'])
})

test('a draft that was taken back is none: what a colleague saves then stands in the form', async () => {
  await shows(given, null)
  await calls('Evening edition')
  await calls(given.name)
  await shows(...changed({ ...given, name: 'Morning edition' }))
  expect(name().value).toBe('Morning edition')
  await calls('Night edition')
  await press('Save')
  await expect.poll(() => asked).toEqual([[1, 'Night edition']])
})
