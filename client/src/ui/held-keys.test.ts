import { afterEach, expect, test } from 'vitest'
import { insertedBy, isMending } from '../checks/check-keys.ts'
import { rowActOf } from '../translation/translation-keys.ts'
import { isHeld } from './held-keys.ts'

const press = (code: string, more: KeyboardEventInit = { altKey: true, shiftKey: true }) =>
  new KeyboardEvent('keydown', { code, ...more })

const hear = () => ({
  held: isHeld(press('KeyK')),
  inserted: insertedBy(press('Digit1')),
  mends: isMending(press('KeyM')),
  confirms: rowActOf(press('Enter', { ctrlKey: true })),
})

const ALL = { held: true, inserted: 1, mends: true, confirms: 'confirm' }
const NONE = { held: false, inserted: null, mends: false, confirms: null }

afterEach(() => document.body.replaceChildren())

test('no key changes the copy behind an open dialog', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  expect(hear()).toEqual(ALL)
  dialog.setAttribute('open', '')
  expect(hear()).toEqual(NONE)
  dialog.removeAttribute('open')
  expect(hear()).toEqual(ALL)
})

test('keys within a word that is being composed are the input method’s', () => {
  const composing = { altKey: true, shiftKey: true, isComposing: true }
  expect(isHeld(press('KeyK', composing))).toBe(false)
  expect(rowActOf(press('Enter', { ctrlKey: true, isComposing: true }))).toBeNull()
})
