import { problemsOf } from '@copydesk/shared/copy'
import { addCredit, type Contributor } from '@copydesk/shared/credits'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { AsPrinted } from './as-printed.tsx'
import { putLineByHand, takeLineBack } from './put-line-by-hand.ts'

const names: [string, string][] = [
  ['ines', 'Ines Calder'],
  ['ben', 'Ben Okoye'],
]
const contributors = new Map(
  names.map(([id, name]): [string, Contributor] => [
    id,
    { id, name, kind: 'person', aliases: [], merged: [], person: null, names: {}, bio: '', bios: {} },
  ]),
)

let root: Root
let doc: Y.Doc

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  doc = new Y.Doc()
  addCredit(doc, 'ines', 'reporting')
  await act(async () =>
    root.render(
      <AsPrinted doc={doc} originalDoc={null} language="en" contributors={contributors} overridable />,
    ),
  )
  await shows('(Reporting by Ines Calder)')
})
afterEach(() => act(() => root.unmount()))

const page = () => document.body.textContent ?? ''
const shows = (words: string) =>
  expect
    .poll(async () => {
      await act(async () => {})
      return page()
    })
    .toContain(words)
const presses = (words: string) =>
  act(async () => {
    const found = [...document.querySelectorAll('button')].find((each) => each.textContent === words)
    if (!found) throw new Error(`no button says "${words}"`)
    found.click()
  })
const types = (words: string) =>
  act(async () => {
    const field = document.querySelector('textarea')
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, words)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
const colleague = (does: () => void) => act(async () => does())
/** What the guard of the shared document would refuse, with the words of whoever wrote it. */
const refused = () => problemsOf(doc)
const line = () => doc.getMap('fields').get('credit.line')

test('a credit that was added while a desk wrote the line is said', async () => {
  await presses('Write the line by hand')
  await types('With our correspondents')
  await colleague(() => addCredit(doc, 'ben', 'reporting'))
  await presses('Print this')
  expect(line()).toBe('With our correspondents')
  expect(page()).toContain('The credits have changed since.')
})

test('a line that a colleague wrote by hand meanwhile is told before it is overwritten', async () => {
  await presses('Write the line by hand')
  await types('With our correspondents')
  await colleague(() => putLineByHand(doc, 'By our staff', '(Reporting by Ines Calder)'))
  expect(page()).toContain('Somebody wrote the line by hand since you began. It prints now: By our staff')
  expect(document.querySelector('textarea')?.value).toBe('With our correspondents')
  await presses('Print mine instead')
  expect(line()).toBe('With our correspondents')
  expect(page()).not.toContain('since')
  await presses('Change it')
  await colleague(() => takeLineBack(doc))
  expect(page()).toContain('Somebody took the line by hand back since you began.')
  await presses('Cancel')
  expect(line()).toBeUndefined()
})

test('a line that was pasted with what cannot be seen is kept in a form that the guard takes', async () => {
  await presses('Write the line by hand')
  await types('With our\n\tcorrespondents\u0000\u009d \ud83d')
  await presses('Print this')
  expect(line()).toBe('With our correspondents \ufffd')
  await colleague(() => putLineByHand(doc, `x${'👩'.repeat(1500)}`, `x${'👩'.repeat(1500)}`))
  expect(refused()).toEqual([])
})
