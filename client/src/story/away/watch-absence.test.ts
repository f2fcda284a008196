import { FieldView, insertText, openCopy, removeBlock, rootsOf, setMark } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { SharedEdition, SyncStatus } from '../../sync/index.ts'
import { awayWords } from './away-words.ts'
import { type ChangedBlocks, watchAbsence } from './watch-absence.ts'

/** Ana's page of a copy with three paragraphs, whose line and clock the test holds in its hand. */
function anaAtHerPage() {
  const [ana, ben] = [openCopy(), openCopy()]
  const { body, headline } = rootsOf(ben)
  headline.insert(0, 'Lock')
  ;['First', 'Second', 'Third'].forEach((words, at) => {
    body.insertEmbed(body.length, { b: `s${at}`, k: 'paragraph' })
    body.insert(body.length, words)
  })
  Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben))
  for (const field of ['headline', 'standfirst', 'body'] as const) FieldView.open(ana, field)
  let status = { line: 'connecting', ready: true, saved: false, waiting: 0 } as SyncStatus
  let hear = () => {}
  let time = 0
  const told: ChangedBlocks[] = []
  const edition: Pick<SharedEdition, 'doc' | 'status'> = {
    doc: ana,
    status: {
      get: () => status,
      subscribe: (changed) => {
        hear = changed
        return () => {}
      },
    },
  }
  watchAbsence(
    edition,
    (changed) => told.push(changed),
    () => time,
  )
  return {
    ana,
    ben,
    told: () =>
      told.map((changed) => Object.fromEntries([...changed].map(([field, ids]) => [field, [...ids]]))),
    stands(change: Partial<SyncStatus>) {
      status = { ...status, ...change }
      hear()
    },
    waits(ms: number) {
      time += ms
    },
    /** All of Ben's arrives. */
    hears: () => Y.applyUpdate(ana, Y.encodeStateAsUpdate(ben, Y.encodeStateVector(ana)), 'line'),
  }
}

test('who comes back is told what others changed meanwhile, once', () => {
  const page = anaAtHerPage()
  page.stands({ line: 'open' })
  page.stands({ saved: true })
  page.stands({ line: 'offline', saved: false })
  insertText(page.ana, 'body', 3, 'own words ')
  insertText(page.ben, 'body', 8, 'XX')
  setMark(page.ben, 'body', 15, 18, 'bold', true)
  insertText(page.ben, 'headline', 4, 's')
  page.waits(10_000)
  page.stands({ line: 'open', waiting: 1 })
  page.hears()
  page.stands({ saved: true, waiting: 0 })
  expect(page.told()).toEqual([{ headline: [''], body: ['s1', 's2'] }])
  insertText(page.ben, 'body', 8, 'later')
  page.hears()
  page.stands({ saved: true })
  expect(page.told()).toHaveLength(1)
})

test('a hiccup of the line, and the first opening of a page, are nobody’s absence', () => {
  const page = anaAtHerPage()
  insertText(page.ben, 'body', 8, 'XX')
  page.waits(1000)
  page.stands({ line: 'open' })
  page.hears()
  page.stands({ saved: true })
  page.stands({ line: 'offline', saved: false })
  insertText(page.ben, 'body', 8, 'YY')
  page.waits(1000)
  page.stands({ line: 'open' })
  page.hears()
  page.stands({ saved: true })
  expect(page.told()).toEqual([])
})

test('a page that was reloaded without a line, with words that wait, is told too', () => {
  const page = anaAtHerPage()
  removeBlock(page.ben, 'body', 's0')
  insertText(page.ben, 'body', page.ben.getText('body').length, '!')
  page.stands({ line: 'open', waiting: 2 })
  page.hears()
  page.stands({ saved: true, waiting: 0 })
  expect(page.told()).toEqual([{ body: ['s2'] }])
})

test('it is said in words', () => {
  const blocks = (...ids: string[]) => new Set(ids)
  expect(awayWords(new Map([['body', blocks('a')]]))).toBe(
    'While you were away, others changed one paragraph.',
  )
  expect(
    awayWords(
      new Map([
        ['body', blocks('a', 'b')],
        ['headline', blocks('')],
        ['standfirst', blocks('')],
      ]),
    ),
  ).toBe('While you were away, others changed the headline, the standfirst and 2 paragraphs.')
})
