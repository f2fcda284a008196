import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MOST_ROWS, useWindow } from './use-window.ts'

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

const MANY = Array.from({ length: 2000 }, (_, n) => `s${n}`)

function List({ all, pointed }: { all: readonly string[]; pointed: string | null }) {
  const { rows, before, behind, goTo } = useWindow(all, (one) => one === pointed)
  return (
    <>
      {rows.map((one) => (
        <li key={one}>{one}</li>
      ))}
      <button type="button" onClick={() => goTo(before + MOST_ROWS)}>
        {`${before} ${behind}`}
      </button>
    </>
  )
}

const shows = (all: readonly string[], pointed: string | null = null) => {
  act(() => root.render(<List all={all} pointed={pointed} />))
  return drawn()
}
const drawn = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent)
const goesOn = () => {
  act(() => document.querySelector('button')?.click())
  return drawn()
}

test('of two thousand suggestions some screens are drawn, and whoever goes on sees the next', () => {
  expect(shows(MANY)).toEqual(MANY.slice(0, MOST_ROWS))
  expect(goesOn()).toEqual(MANY.slice(MOST_ROWS, 2 * MOST_ROWS))
  expect(document.querySelector('button')?.textContent).toBe(`${MOST_ROWS} ${2000 - 2 * MOST_ROWS}`)
  // They go while somebody decides: the list stays where it is, and never shows less than there is.
  expect(shows(MANY.slice(100)).at(0)).toBe(`s${100 + MOST_ROWS}`)
  expect(shows(MANY.slice(0, 10))).toEqual(MANY.slice(0, 10))
})

test('the one that is looked at is drawn, and stays what one has gone on from', () => {
  expect(shows(MANY, 's1500')).toContain('s1500')
  expect(shows(MANY, 's1499')).toContain('s1499')
  expect(shows(MANY, 's0')).toContain('s0')
  expect(goesOn()).not.toContain('s0')
  expect(shows([...MANY], 's0')).not.toContain('s0')
  expect(shows(MANY, 's1999').at(-1)).toBe('s1999')
})
