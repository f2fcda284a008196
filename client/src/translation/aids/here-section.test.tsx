import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HELD } from '../../ui/held-keys.ts'
import { HereSection } from './here-section.tsx'
import { pairGroups } from './pair-groups.ts'

let root: Root
const client = new QueryClient()
/** What the server was asked for, by block; it answers when the test says so. */
const asked = new Map<string, (localized: string) => void>()

beforeEach(() => {
  vi.stubGlobal('fetch', (_path: string, { body }: { body: string }) => {
    const { block, text } = JSON.parse(body)
    return new Promise<Response>((resolve) => {
      const match = { original: text, score: 1, story: 'LOCK', by: 'claire', at: '2026-03-15T14:00:00Z' }
      asked.set(block, (localized) => resolve(Response.json({ matches: [{ ...match, localized }] })))
    })
  })
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
})
afterEach(() => {
  flushSync(() => root.unmount())
  client.clear()
  vi.unstubAllGlobals()
})

const side = (words: string) => ['a', 'b'].map((id) => ({ id, text: `${words} ${id}`, of: [id] }))
const caretIn = (block: string) => {
  const props = {
    checked: { edition: 'french', language: 'fr', original: { language: 'en' } },
    findings: { groups: pairGroups(side('The lock'), side('L’écluse')), finder: null },
    fields: { active: null },
    ...{ block, editable: true },
  } as unknown as ComponentProps<typeof HereSection>
  return flushSync(() =>
    root.render(
      <QueryClientProvider client={client}>
        <HereSection {...props} />
      </QueryClientProvider>,
    ),
  )
}
const answers = async (block: string, localized: string) => {
  await expect.poll(() => asked.has(block)).toBe(true)
  asked.get(block)?.(localized)
}
const shown = () => document.querySelector('[aria-label="Translated before"]')?.textContent ?? ''
const shows = (words: string) => expect.poll(shown).toContain(words)
/** Whether the key has something to insert. */
const pressesOne = () => {
  const held = HELD.startsWith('Ctrl') ? { ctrlKey: true } : { altKey: true }
  const event = new KeyboardEvent('keydown', { code: 'Digit1', shiftKey: true, cancelable: true, ...held })
  document.dispatchEvent(event)
  return event.defaultPrevented
}

test('a key never inserts what was translated before for the paragraph that the caret has left', async () => {
  caretIn('a')
  await answers('a', 'L’écluse a')
  await shows('L’écluse a')
  expect(pressesOne()).toBe(true)
  caretIn('b')
  expect(shown()).toBe('')
  expect(pressesOne()).toBe(false)
  await answers('b', 'L’écluse b')
  await shows('L’écluse b')
  expect(pressesOne()).toBe(true)
})
