import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formSends } from './form-sends.ts'

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

/** A form with one field, on a page that listens to keys of its own. */
function form() {
  const done: string[] = []
  const page = () => done.push('page heard it')
  document.body.addEventListener('keydown', page)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const sends = formSends(
    () => done.push('sent'),
    () => done.push('left'),
  )
  act(() =>
    root.render(
      <form {...sends}>
        <textarea />
      </form>,
    ),
  )
  const field = document.querySelector('textarea')
  return {
    done,
    press: (key: string, held: KeyboardEventInit = {}) =>
      act(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }))),
    close: () => {
      document.body.removeEventListener('keydown', page)
      act(() => root.unmount())
    },
  }
}

test.each([
  ['Enter', { ctrlKey: true }, ['sent']],
  ['Enter', { metaKey: true }, ['sent']],
  ['Escape', {}, ['left']],
  ['Enter', {}, ['page heard it']],
  ['s', { ctrlKey: true }, ['page heard it']],
])('%s with %j in a field of a form: %j', (key, held, expected) => {
  const { press, done, close } = form()
  press(key, held)
  expect(done).toEqual(expected)
  close()
})
