import type { Condition } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PanelName } from '../story/panels.ts'
import type { Looked } from './advice.ts'
import { ConditionList } from './condition-list.tsx'
import { MissingLine } from './missing-line.tsx'
import { missingOf } from './missing-of.ts'

vi.mock('@tanstack/react-router', () => ({
  Link: ({ to, search, children }: { to: string; search?: object; children: ReactNode }) => (
    <a href={`${to}?${new URLSearchParams(search as Record<string, string>)}`}>{children}</a>
  ),
}))

const ALL: Looked = { byline: 'By Ana', dateline: 'TOKYO, Monday', rights: '©', datelineDate: 'Monday' }
const missing = (kind: Condition['kind'], blocks: boolean, place: Condition['place'] = null): Condition => ({
  ...{ kind, for: 'clear', blocks, place, words: `The ${kind} is missing.`, who: 'Ana gives it one.' },
})
const page = (state: string, conditions: Condition[] = [], more: object = {}) =>
  ({
    edition: { id: 'e1', headline: 'Lock', state, changedSinceCleared: false, ...more },
    notReviewed: null,
    conditions,
  }) as unknown as EditionPage

let root: Root
let shown: PanelName[]
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  shown = []
})
afterEach(() => act(() => root.unmount()))

const draw = (what: ReactNode) => act(async () => root.render(what))
const button = () => document.querySelector('button')
const line = async (of: EditionPage, looked: Looked | null = ALL) => {
  await draw(<MissingLine page={of} looked={looked} onShow={() => shown.push('filing')} />)
  return button()?.textContent ?? null
}

test('beside the state stands how much is missing, and leads to who can settle it', async () => {
  const both = [missing('headline', true), missing('query', false), missing('body', true)]
  expect(await line(page('submitted', both))).toBe('2 things missing')
  expect(button()?.title).toBe('The headline is missing. …')
  await act(async () => button()?.click())
  expect(shown).toEqual(['filing'])
  expect(await line(page('submitted', [missing('query', false)]))).toBe('1 thing to look at')
  expect(button()?.title).toBe('The query is missing. Ana gives it one.')
  expect(await line(page('submitted'))).toBeNull()
})

test('of a draft, what a desk would ask for around the copy is missing too', async () => {
  expect(await line(page('draft'))).toBeNull()
  expect(await line(page('draft', [], {}), { ...ALL, byline: '', dateline: '', datelineDate: '' })).toBe(
    '2 things to look at',
  )
  expect(await line(page('submitted'), { ...ALL, byline: '' })).toBeNull()
  expect(missingOf(page('draft'), { ...ALL, byline: '', uncertain: 2 })).toMatchObject([
    { blocks: false, words: 'There is no byline.', place: { panel: 'credits' } },
    { blocks: false, words: '2 credits were guessed by an import and not printed.' },
  ])
})

test('of what is out it is told while something new is under way, or nobody has reviewed it', async () => {
  const asked = [missing('second-eyes', true)]
  expect(await line(page('published', asked))).toBeNull()
  expect(await line(page('published', asked, { changedSinceCleared: true }))).toBe('1 thing missing')
  expect(await line({ ...page('published', asked), notReviewed: {} as never })).toBe('1 thing missing')
  for (const state of ['spiked', 'killed']) expect(await line(page(state, asked))).toBeNull()
})

test('what is missing leads to where it is settled, also from a page that has no panels', async () => {
  const list = (place: Condition['place'], more: object = {}) =>
    draw(
      <ConditionList conditions={[missing('flag', true, place)]} edition={page('draft').edition} {...more} />,
    )
  const leads = () => document.querySelector('a')?.getAttribute('href')
  await list({ panel: 'filing' })
  expect(leads()).toBe('/story/e1/lock?panel=filing')
  await list({ panel: 'filing' }, { onShow: (panel: PanelName) => shown.push(panel) })
  await act(async () => button()?.click())
  expect(shown).toEqual(['filing'])
  await list({ panel: 'filing' }, { here: 'filing', onShow: () => undefined })
  expect([leads(), button()]).toEqual([undefined, null])
  await list({ page: 'translate' }, { here: 'clear', onShow: () => undefined })
  expect(leads()).toBe('/story/e1/lock?')
})

test('on the page of a localization it leads to the first block that waits', async () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<ol><li data-row="a" data-is="confirmed"><button>A</button></li><li data-row="b" data-is="unconfirmed"><button>B</button></li></ol>',
  )
  Element.prototype.scrollIntoView = () => undefined
  await draw(
    <ConditionList
      conditions={[missing('translation', true, { page: 'translate' })]}
      edition={page('draft').edition}
      here="filing"
      onShow={() => undefined}
    />,
  )
  await act(async () => button()?.click())
  expect(document.activeElement?.textContent).toBe('B')
})
