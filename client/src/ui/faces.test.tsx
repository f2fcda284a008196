import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Face } from './faces.tsx'
import { FacesHere } from './faces-here.ts'

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(() => {
  act(() => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const ana = { id: 'ana', name: 'Ana Ferreira', color: 1 }
const shows = (faces: Record<string, { initials: string; picture: string | null }>) => {
  act(() =>
    root.render(
      <FacesHere value={faces}>
        <Face person={ana} />
      </FacesHere>,
    ),
  )
  return document.querySelector('[role="img"]') as HTMLElement
}

test('somebody is shown as they sign, and as their name begins when they have not said or sign at length', () => {
  expect(shows({}).textContent).toBe('AF')
  expect(shows({ ana: { initials: 'anf', picture: null } }).textContent).toBe('anf')
  expect(shows({ ana: { initials: 'A.Ferr.', picture: null } }).textContent).toBe('AF')
  expect(shows({ ben: { initials: 'BC', picture: null } }).textContent).toBe('AF')
})

test('a picture hangs over the initials, which show again when it does not come', () => {
  const face = shows({ ana: { initials: '', picture: '/gone.jpg' } })
  expect(face.getAttribute('aria-label')).toBe('Ana Ferreira')
  const picture = face.querySelector('img')
  expect(picture?.getAttribute('src')).toBe('/gone.jpg')
  act(() => picture?.dispatchEvent(new Event('error')))
  expect(face.querySelector('img')).toBeNull()
  expect(face.textContent).toBe('AF')
  expect(shows({ ana: { initials: '', picture: '/new.jpg' } }).querySelector('img')).not.toBeNull()
})
