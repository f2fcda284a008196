import { act, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazily } from './lazily.tsx'

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

const History = ({ of }: { of: string }) => <p>Versions of {of}</p>
const page = () => document.body.textContent
const press = () => act(async () => document.querySelector('button')?.click())

test('a panel whose script cannot be fetched offers to try again, and the page around it stays', async () => {
  let line = false
  const panel = lazily(async () => {
    if (!line) throw new TypeError('Failed to fetch dynamically imported module')
    return History
  })
  await act(async () =>
    root.render(
      <>
        <h1>The bridge is closed</h1>
        <Suspense>
          <panel.Part of="the bridge" />
        </Suspense>
      </>,
    ),
  )
  expect(page()).toBe('The bridge is closedA part of this page could not be fetched. Try again')
  await press()
  expect(page()).toContain('Reload the page')
  vi.stubGlobal('navigator', { onLine: false })
  line = true
  await press()
  expect(page()).toBe('The bridge is closedVersions of the bridge')
})

test('a panel that was fetched before it is asked for is drawn at once', async () => {
  const panel = lazily(async () => History)
  await panel.fetch()
  act(() => root.render(<panel.Part of="the bridge" />))
  expect(page()).toBe('Versions of the bridge')
})
