import { problemsOf } from '@copydesk/shared/copy'
import type { EditionPage } from '@copydesk/shared/story'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { AroundSection } from './around-section.tsx'
import { NOTHING_PRINTED } from './use-furniture.ts'

let root: Root
let doc: Y.Doc

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  doc = new Y.Doc()
})
afterEach(() => act(() => root.unmount()))

const shows = (genre: string, originalDoc: Y.Doc | null) => {
  const page = {
    story: { genre },
    edition: { follows: originalDoc && 'original' },
    may: { write: { allowed: true } },
  } as EditionPage
  return act(async () =>
    root.render(
      <AroundSection
        doc={doc}
        originalDoc={originalDoc}
        page={page}
        standing={NOTHING_PRINTED.standing}
        asked
      />,
    ),
  )
}
const field = (label: string) =>
  [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))
    ?.control as HTMLInputElement
const types = (label: string, words: string) =>
  act(async () => {
    const control = field(label)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, words)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  })

test('who localizes reads what the original tells of holdings, and does not answer that there are none', async () => {
  const originalDoc = new Y.Doc()
  await shows('news', originalDoc)
  expect(field('No, nobody does').disabled).toBe(false)
  await act(async () => originalDoc.getMap('fields').set('holdings', 'Ines owns shares of the port.'))
  expect(document.querySelector('q')?.textContent).toBe('Ines owns shares of the port.')
  expect(field('No, nobody does').disabled).toBe(true)
  await act(async () => field('Yes').click())
  await types('What readers are told', 'Ines détient des actions du port.')
  expect(doc.getMap('fields').get('holdings')).toBe('Ines détient des actions du port.')
})

test('what is pasted into a bio or a disclosure is kept as the guard takes it', async () => {
  await shows('column', null)
  await types('Who the author is', 'Ines Calder\n\twrites\u0000 of ports\u009d. \udc00')
  await act(async () => field('Yes').click())
  await types('What readers are told', 'Ines owns\u0007 shares.')
  expect(doc.getMap('fields').toJSON()).toEqual({
    bio: 'Ines Calder writes of ports. \ufffd',
    holdings: 'Ines owns shares.',
  })
  expect(problemsOf(doc)).toEqual([])
})
