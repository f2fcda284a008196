import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Fields } from '../../story/use-fields.ts'
import { HereSection } from './here-section.tsx'

type Props = ComponentProps<typeof HereSection>

const [ships, tugs] = ['Twelve ships came on Monday.', 'Nine tugs left on Friday.']
const blocks = [
  { id: 'a', text: ships },
  { id: 'b', text: tugs },
]
const props: Omit<Props, 'block'> = {
  checked: {
    ...{ edition: 'e1', doc: new Y.Doc(), language: 'fr' },
    original: { doc: new Y.Doc(), language: 'en' },
  },
  findings: {
    ...{ open: [], dismissed: [], aids: { dismissals: [], names: [] }, finder: null },
    groups: blocks.map(({ id, text }) => ({
      originals: [{ id, text, of: null }],
      localized: [{ id, text: '', of: [id] }],
    })),
  },
  // Nobody has an editor here: whether a key is taken says whether it would write.
  fields: { active: null } as Fields,
  editable: true,
}

afterEach(() => vi.unstubAllGlobals())

test('the key that inserts a translation never inserts that of the paragraph before', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  /** The server's answers, which the test delivers. */
  const answers = new Map<string, () => void>()
  vi.stubGlobal('fetch', async (_path: string, { body = '' }: { body?: string } = {}) => {
    const { block, text } = JSON.parse(body)
    await new Promise<void>((sent) => answers.set(block, sent))
    const match = { original: text, localized: `${text} En français.`, story: 'HARBOUR', score: 1 }
    return new Response(JSON.stringify({ matches: [match] }), {
      headers: { 'content-type': 'application/json' },
    })
  })
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const goesTo = (block: string) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={client}>
          <HereSection {...props} block={block} />
        </QueryClientProvider>,
      ),
    )
  const presses = () => {
    const event = new KeyboardEvent('keydown', {
      ...{ code: 'Digit1', altKey: true, shiftKey: true, cancelable: true, bubbles: true },
    })
    document.dispatchEvent(event)
    return event.defaultPrevented
  }
  const offered = async (block: string, words: string) => {
    await vi.waitFor(() => expect(answers.has(block)).toBe(true), 20_000)
    answers.get(block)?.()
    await act(() => vi.waitFor(() => expect(document.body.textContent).toContain(words), 20_000))
    expect(presses()).toBe(true)
  }
  await goesTo('a')
  await offered('a', ships)
  await goesTo('b')
  expect(document.body.textContent).not.toContain(ships)
  expect(presses()).toBe(false)
  await offered('b', tugs)
  await act(async () => root.unmount())
})
