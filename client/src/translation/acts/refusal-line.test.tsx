import type { StandingRow } from '@copydesk/shared/translation/standing'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { WaitingTranslationAct } from '../../sync/index.ts'
import { TranslationBar } from '../translation-bar.tsx'
import { refusalsOutside } from './refusals-outside.ts'

const said = (
  block: string,
  refused: string | null = 'The original has changed.',
): WaitingTranslationAct => ({
  ...{ edition: 'french', at: 1, refused, taken: false },
  act: { id: `of-${block}`, act: 'confirm', block, originals: [], localized: `Le vote ${block}` },
})
interface Row {
  id: string
  standing: StandingRow['standing']
}
const row = (id: string, standing: Row['standing'] = 'stale'): Row => ({ id, standing })

test('what was refused is told at the headline, at the standfirst, and where its words are gone', () => {
  const rows = [row('~headline'), row('~standfirst', 'nothing'), row('a'), row('b')]
  const waiting = [said('~headline'), said('~standfirst'), said('a'), said('gone'), said('b', null)]
  const waits = ({ id }: Row) => waiting.find((one) => one.act.block === id)
  const names = (found: ReturnType<typeof refusalsOutside>) => [
    found.headline?.act.block,
    found.standfirst?.act.block,
    found.nowhere.map((one) => one.act.block),
  ]
  expect(names(refusalsOutside(rows, waiting, waits))).toEqual([
    '~headline',
    undefined,
    ['~standfirst', 'gone'],
  ])
  expect(names(refusalsOutside([row('~headline'), row('~standfirst')], waiting.slice(0, 2), waits))).toEqual([
    '~headline',
    '~standfirst',
    [],
  ])
})

test('the bar says of which words something was not taken, until it has been read', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  onTestFinished(() => act(() => root.unmount()))
  const read: string[] = []
  await act(async () =>
    root.render(
      <TranslationBar
        row={undefined}
        filed={null}
        now={new Date()}
        said={null}
        stale={0}
        empty={0}
        editable={false}
        canUndo={false}
        refused={[said('gone'), said('other')]}
        onRead={(id) => read.push(id)}
        onAct={() => {}}
        onAsk={() => {}}
      />,
    ),
  )
  const alerts = [...document.querySelectorAll('[role=alert]')]
  expect(alerts.map(({ textContent }) => textContent)).toEqual([
    'Le vote gone The original has changed. Done',
  ])
  await act(async () => alerts[0]?.querySelector('button')?.click())
  expect(read).toEqual(['of-gone'])
})
