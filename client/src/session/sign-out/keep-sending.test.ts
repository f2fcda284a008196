// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaveEdition, noteShown } from '../../story/left-editions.ts'
import { localCopies, type SharedEdition, type WaitingTranslationAct } from '../../sync/index.ts'
import { translationActs } from '../../translation/acts/translation-acts.ts'
import { keepSending } from './keep-sending.ts'
import { allUnsent } from './send-unsent.ts'

/** How the server answers, by edition. */
let answers: Record<string, () => Response>
let sent: string[]
let stop = () => {}

beforeEach(() => {
  answers = {}
  sent = []
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    const edition = path.split('/')[3] ?? ''
    const ids = (JSON.parse(body) as { acts: { id: string }[] }).acts.map(({ id }) => id)
    sent.push(`${edition}: ${ids.length > 3 ? ids.length : ids}`)
    return answers[edition]?.() ?? Response.json({ taken: ids, refused: [] })
  })
})
afterEach(async () => {
  stop()
  for (const edition of ['french', 'german']) noteShown(edition, null)
  await localCopies.forget('claire')
  vi.unstubAllGlobals()
})

const said = (edition: string, id: string): WaitingTranslationAct => ({
  ...{ edition, at: 1, refused: null, taken: false },
  act: { id, act: 'confirm', block: id, originals: [{ block: id, text: 'The vote' }], localized: 'Le vote' },
})
const says = (edition: string, id: string) => translationActs.waiting.keep('claire', said(edition, id))
const begins = (everyMs = 50) => {
  stop = keepSending('claire', everyMs)
}
const nothingWaits = () => expect.poll(async () => (await allUnsent('claire')).waiting).toEqual([])
const saved = () =>
  ({
    status: {
      get: () => ({ line: 'open', ready: true, saved: true, waiting: 0, kept: true, refusal: null }),
    },
    close() {},
  }) as unknown as SharedEdition

test('what was confirmed in an earlier visit is sent though its page is not opened again', async () => {
  await says('french', 'earlier')
  begins()
  await nothingWaits()
  expect(sent).toEqual(['french: earlier'])
})

test('what was confirmed last on a page goes when the page has been left, and not by the page’s side', async () => {
  const close = translationActs.pages.note('french')
  await says('french', 'a-last')
  await says('german', 'b-earlier')
  begins(600_000)
  await expect.poll(() => sent).toEqual(['german: b-earlier'])
  close()
  leaveEdition('french', saved())
  await nothingWaits()
  expect(sent).toEqual(['german: b-earlier', 'french: a-last'])
})

test('one edition that says no or does not answer holds up no other; what was refused is counted, with its reason', async () => {
  const no = { error: { code: 'forbidden', message: 'You may only read this now.' } }
  answers.french = () => Response.json(no, { status: 403 })
  answers.german = () => Response.json({}, { status: 503 })
  for (const edition of ['french', 'german', 'hindi']) await says(edition, `in-${edition}`)
  begins()
  await expect
    .poll(async () => (await allUnsent('claire')).waiting.map(({ edition }) => edition))
    .toEqual(['german'])
  expect((await allUnsent('claire')).aside).toEqual([
    { edition: 'french', changes: 1, acts: 1, words: 'You may only read this now.\nLe vote' },
  ])
  expect(new Set(sent)).toEqual(new Set(['french: in-french', 'german: in-german', 'hindi: in-hindi']))
})

test('a page that shows a localization by itself sends nothing, so it is sent beside it', async () => {
  noteShown('french', saved())
  await says('french', 'alone')
  begins()
  await nothingWaits()
  expect(sent).toEqual(['french: alone'])
})

test('what somebody said in a day without a line goes in portions', async () => {
  for (let at = 0; at < 250; at++) await says('french', `act-${at}`)
  begins()
  await nothingWaits()
  expect(sent).toEqual(['french: 200', 'french: 50'])
})
