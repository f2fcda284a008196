import type { Vault, VaultEntry } from '@copydesk/shared/sources'
import type { EditionPage } from '@copydesk/shared/story'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signInAs } from '../session/testing/sign-in-as.ts'
import type { PlacedGroup } from './place-sources.ts'
import { useVault } from './use-vault.ts'
import { VaultEntryView } from './vault-entry-view.tsx'
import { VaultSection } from './vault-section.tsx'

const ana = { id: 'ana', name: 'Ana', role: 'reporter', desk: null, color: 0 } as const
const entry: VaultEntry = {
  ...{ id: 'entry', group: 'the-group-of-it', owner: 'ana', readers: [], documents: 0, openings: [] },
  ...{ madeAt: '2026-03-01T10:00:00.000Z', changedAt: '2026-03-01T10:00:00.000Z' },
}
const page = {
  edition: { id: 'edition' },
  story: { restrictedTo: null, owner: null },
  may: { write: { allowed: true }, attest: { allowed: false } },
} as unknown as EditionPage

let root: Root
let shows: (what: ReactNode) => Promise<void>
/** For how long the server says that the sign-in is fresh. */
let freshFor: number
/** The line is gone. */
let fails: boolean
const closed = vi.fn()

let looksAgain: () => Promise<void>
function Panel() {
  return <VaultEntryView {...{ entry, page }} vault={useVault('edition')} onClose={closed} />
}

function Section() {
  const vault = useVault('edition')
  looksAgain = vault.look
  return <VaultSection group={{ id: entry.group } as PlacedGroup} page={page} vault={vault} />
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // Hours from the server's clock: nothing of this goes by it.
  vi.useFakeTimers({
    now: new Date('2031-01-01T00:00:00.000Z'),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  })
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  signInAs(client, ana)
  freshFor = 60
  fails = false
  closed.mockReset()
  vi.stubGlobal('fetch', async (path: string) => {
    if (fails) throw new TypeError('The line went.')
    const vault: Vault = { entries: [entry], namable: [], freshFor, by: 'password' }
    const opened = { who: 'Wren', how: 'In the room', promised: '', documents: [] }
    return new Response(JSON.stringify(path.endsWith('/open') ? opened : vault))
  })
  shows = async (what) => {
    await act(async () => root.render(<QueryClientProvider client={client}>{what}</QueryClientProvider>))
    await act(async () => {})
  }
  await shows(<Panel />)
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.useRealTimers()
})

const fields = () => [...document.querySelectorAll('textarea')]
const types = (value: string) =>
  act(async () => {
    const [field] = fields()
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
const passes = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

test('an entry that was only read closes when the fresh sign-in is over, by no clock of this computer', async () => {
  expect(fields()[0]?.value).toBe('Wren')
  await passes(50)
  expect(closed).not.toHaveBeenCalled()
  await passes(20)
  expect(closed).toHaveBeenCalled()
  expect(fields()).toEqual([])
})

test('what the owner has typed and not kept stays on the screen, also when they have to sign in afresh', async () => {
  await types('Wren, and her brother')
  await passes(70)
  expect(closed).not.toHaveBeenCalled()
  expect(fields()[0]?.value).toBe('Wren, and her brother')
  const form = document.querySelector('form')
  expect(form?.querySelector('input[type=password]')).not.toBeNull()
  await act(async () => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  await passes(1)
  expect(document.querySelector('form')).toBeNull()
  expect(fields()[0]?.value).toBe('Wren, and her brother')
})

test('what the owner has typed stays when the vault cannot be looked at once more', async () => {
  await shows(<Section />)
  await act(async () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Open')?.click(),
  )
  await act(async () => {})
  await types('Wren, and her brother')
  fails = true
  await act(() => looksAgain())
  await passes(1)
  expect(fields()[0]?.value).toBe('Wren, and her brother')
})
