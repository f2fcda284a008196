import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../api/keys.ts'
import { OnlyFor } from './only-for.tsx'
import { useDraft } from './use-draft.ts'

const people = ['ana', 'ben', 'milo', 'ruth'].map((id) => ({ id, name: id, role: 'reporter', desk: null }))
let root: Root
let sent: (string[] | null)[]

/** The server's answer stays away: what is pressed builds on what was pressed before. */
function Story() {
  const [restrictedTo, setRestricted] = useDraft<string[] | null>(useState(null)[0])
  const change = (next: string[] | null) => {
    setRestricted(next)
    sent.push(next)
  }
  return <OnlyFor value={restrictedTo} owner="milo" onChange={change} />
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  sent = []
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(keys.me, {
    person: people[0],
    people,
    standing: { desks: [], duties: [] },
    desks: [],
    newsroom: { name: 'Marlow' },
  })
  const host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  act(() =>
    root.render(
      <QueryClientProvider client={client}>
        <Story />
      </QueryClientProvider>,
    ),
  )
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const box = (words: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words)
  return label?.querySelector('input') as HTMLInputElement
}
const press = (words: string) => act(() => box(words).click())

test('a story for some people keeps who decides it and its owner in, and quick presses do not undo each other', () => {
  press('Only for some people')
  expect(sent.at(-1)).toEqual(['ana', 'milo'])
  expect([box('ana').disabled, box('milo').disabled, box('ben').disabled]).toEqual([true, true, false])
  press('ben')
  press('ruth')
  expect(sent.at(-1)).toEqual(['ana', 'milo', 'ben', 'ruth'])
  press('ben')
  expect(sent.at(-1)).toEqual(['ana', 'milo', 'ruth'])
  press('Only for some people')
  expect(sent.at(-1)).toBeNull()
})
