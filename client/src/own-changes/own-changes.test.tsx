import { addCredit, changeCredit, readCredits, removeCredit } from '@copydesk/shared/credits'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Beside } from './change-history.ts'
import { OwnChanges } from './own-changes.tsx'

let root: Root
let [ana, ben] = [new Y.Doc(), new Y.Doc()]

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  ;[ana, ben] = [new Y.Doc(), new Y.Doc()]
  for (const [one, other] of [
    [ana, ben],
    [ben, ana],
  ] as const)
    one.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') Y.applyUpdate(other, update, 'network')
    })
})
afterEach(() => act(() => root.unmount()))

const opens = (of: Beside, editable = true) =>
  act(() =>
    root.render(
      <OwnChanges doc={ana} of={of} editable={editable}>
        <button type="button">here</button>
        <input aria-label="draft" defaultValue="typed, not added" />
        <div data-shared-values>
          <input aria-label="place" defaultValue="Tokyo" />
        </div>
      </OwnChanges>,
    ),
  )
const at = (selector: string) => document.querySelector(selector) as HTMLElement
const presses = async (key: string, selector = 'button', more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more })
  await act(async () => at(selector).dispatchEvent(event))
  return event.defaultPrevented
}
/** In a breath of its own. */
const changes = (change: () => void) =>
  act(async () => {
    at('button').focus()
    change()
    at('button').blur()
  })
const credited = () => readCredits(ana).map(({ contributor }) => contributor)

test('Ctrl+Z takes back what one changed of the credits oneself, change by change, and makes it again', async () => {
  addCredit(ana, 'from-before', 'reporting')
  await opens('credits')
  expect(await presses('z')).toBe(false)
  await changes(() => addCredit(ana, 'ines', 'reporting'))
  await changes(() => changeCredit(ana, 'ines|reporting', { place: 'Oslo' }))
  await act(async () => void addCredit(ben, 'kenta', 'editing'))
  ana.getText('body').insert(0, 'Not a credit.')
  expect(await presses('z')).toBe(true)
  expect(readCredits(ana).find(({ contributor }) => contributor === 'ines')?.place ?? '').toBe('')
  await presses('z')
  expect(credited().toSorted()).toEqual(['from-before', 'kenta'])
  expect(await presses('z')).toBe(false)
  expect(ana.getText('body').toString()).toBe('Not a credit.')
  await presses('Z', 'button', { shiftKey: true })
  await presses('y')
  expect(readCredits(ana).find(({ contributor }) => contributor === 'ines')?.place).toBe('Oslo')
  expect(credited().toSorted()).toEqual(
    readCredits(ben)
      .map(({ contributor }) => contributor)
      .toSorted(),
  )
})

test('a change that somebody else has changed since stays as it is, and so does the one before it', async () => {
  await opens('credits')
  await changes(() => addCredit(ana, 'ines', 'reporting'))
  await changes(() => changeCredit(ana, 'ines|reporting', { place: 'Oslo' }))
  await act(async () => void changeCredit(ben, 'ines|reporting', { place: 'Bergen' }))
  await presses('z')
  expect(readCredits(ana).map(({ contributor, place }) => [contributor, place])).toEqual([['ines', 'Bergen']])
  expect(at('[role=status]').textContent).toMatch(/Somebody has changed that since/)
  await presses('z')
  expect(at('[role=status]').textContent).toMatch(/taken back/)
})

test('a credit that was removed by mistake is there again by the button, which says what it did', async () => {
  const key = addCredit(ana, 'ines', 'reporting')
  changeCredit(ana, key, { place: 'Oslo', byline: true })
  await opens('credits')
  expect(document.body.textContent).not.toContain('Take it back')
  await changes(() => removeCredit(ana, key))
  expect(credited()).toEqual([])
  await act(async () => at('[data-own-changes] button').click())
  expect(readCredits(ana)).toMatchObject([{ contributor: 'ines', place: 'Oslo', byline: true }])
  expect(at('[role=status]').textContent).toBe('Your last change is taken back.')
})

test('what somebody else has changed since stays as it is', async () => {
  await opens('fields')
  await changes(() => ana.getMap('fields').set('dateline.place', 'Tokio'))
  await changes(() => ana.getMap('fields').set('rights', '© Agency'))
  await act(async () => void ben.getMap('fields').set('dateline.place', 'Tokyo'))
  await presses('z')
  await presses('z')
  expect(ana.getMap('fields').toJSON()).toEqual({ 'dateline.place': 'Tokyo' })
})

test('the dateline and the credits have each their own history, and go on with it in another panel', async () => {
  await opens('fields')
  await changes(() => ana.getMap('fields').set('dateline.place', 'Tokyo'))
  await opens('credits')
  await changes(() => addCredit(ana, 'ines', 'reporting'))
  await changes(() => ana.getMap('fields').set('credit.line', '(By hand)'))
  await presses('z')
  expect(ana.getMap('fields').has('credit.line')).toBe(false)
  await presses('z')
  expect(await presses('z')).toBe(false)
  expect([credited(), ana.getMap('fields').get('dateline.place')]).toEqual([[], 'Tokyo'])
  await opens('fields')
  await presses('z')
  expect(ana.getMap('fields').has('dateline.place')).toBe(false)
})

test('words that are only typed yet are the browser’s to take back', async () => {
  await opens('fields')
  await changes(() => ana.getMap('fields').set('dateline.place', 'Tokyo'))
  expect(await presses('z', '[aria-label=draft]')).toBe(false)
  expect(await presses('z', '[aria-label=place]')).toBe(true)
  expect(ana.getMap('fields').has('dateline.place')).toBe(false)
})

test('who may not change it is offered nothing', async () => {
  await opens('fields', false)
  await changes(() => ana.getMap('fields').set('rights', '©'))
  expect(await presses('z')).toBe(false)
  expect(document.body.textContent).not.toContain('Take it back')
})
