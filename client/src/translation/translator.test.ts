import { FIELDS, FieldView, openCopy, type SeedBlock, seedCopy } from '@copydesk/shared/copy'
import {
  LONGEST_BLOCK,
  type NewTranslationAct,
  NO_FACTS,
  newTranslationActSchema,
} from '@copydesk/shared/translation/standing'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import type { ActQueue } from '../acts/act-queue.ts'
import { Page } from '../editor/testing/room.ts'
import { LiveStandings } from './live-standings.ts'
import { keyOfBlock } from './row-key.ts'
import { Translator } from './translator.ts'

const paragraph = (id: string, text: string, of: string[] | null = null): SeedBlock => ({
  ...{ id, kind: 'paragraph', text },
  attributes: of ? { of } : {},
})

/** A translator's desk with a real editor; what is said is collected, and goes nowhere. */
function desk(original: SeedBlock[], localized: SeedBlock[]) {
  const seeded = (body: SeedBlock[]) => {
    const doc = openCopy()
    seedCopy(doc, { headline: '', standfirst: '', body })
    for (const field of FIELDS) FieldView.open(doc, field)
    return doc
  }
  const left = seeded(original)
  const page = new Page(7, Y.encodeStateAsUpdate(seeded(localized)))
  for (const field of FIELDS) FieldView.open(page.doc, field)
  const standings = new LiveStandings(left, page.doc)
  standings.hear(NO_FACTS)
  const said: NewTranslationAct[] = []
  const translator = new Translator(() => ({
    ...{ standings, original: left, wordOf: () => undefined, focusRow: () => {} },
    queue: { add: (act: NewTranslationAct) => said.push(act) } as unknown as ActQueue<NewTranslationAct>,
    fields: { body: page.fieldEditor },
  }))
  onTestFinished(() => {
    standings.close()
    page.fieldEditor.close()
  })
  return { translator, said, page, standings }
}

const kinds = (page: Page) => page.fieldEditor.binding.page.blocks.map(({ kind }) => kind)
const many = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}`)

test('what no server would take is not said: the translator hears why at once', () => {
  const sides: [string, SeedBlock[], SeedBlock[], RegExp][] = [
    ['long', [paragraph('a', 'x'.repeat(LONGEST_BLOCK + 1))], [paragraph('a', 'Court', ['a'])], /too long/],
    ['long', [paragraph('a', 'Short')], [paragraph('a', 'x'.repeat(LONGEST_BLOCK + 1), ['a'])], /too long/],
    ['a name of the page’s', [paragraph('a', 'One')], [paragraph('a', 'Un'), paragraph('a', 'Deux')], /name/],
  ]
  for (const [what, original, localized, why] of sides) {
    const { translator, said, standings } = desk(original, localized)
    const last = standings.localized.at(-1)?.id ?? ''
    standings.look()
    const sentence = translator.does('confirm', keyOfBlock(last))
    expect(sentence, what).toMatch(why)
    expect(said, what).toEqual([])
  }
})

test('one block translates twenty of the original, and no key makes it more', () => {
  const originals = many(21, 'o')
  for (const count of [19, 20]) {
    const { translator, page, standings } = desk(
      originals.slice(0, count + 1).map((id) => paragraph(id, `Line ${id}`)),
      [paragraph('all', 'Tout', originals.slice(0, count))],
    )
    const sentence = translator.does('continue', `original ${originals[count]}`)
    const of = page.fieldEditor.binding.page.blocks.find(({ id }) => id === 'all')?.attributes.of
    expect(of).toHaveLength(20)
    if (count === 20) expect(sentence).toMatch(/at most 20/)
    standings.look()
    expect(translator.does('confirm', keyOfBlock('all'))).toBeNull()
  }
})

test('a picture whose caption is not written is not left out by a key, a paragraph is', () => {
  const figure = (text: string): SeedBlock => ({
    ...{ id: 'f', kind: 'figure', text },
    attributes: { media: 'm1', alt: '', credit: '', rights: '' },
  })
  const { translator, said, page } = desk(
    [figure('The quay'), paragraph('p', 'It is shut.')],
    [figure(''), paragraph('p', '')],
  )
  expect(translator.does('leave-out', keyOfBlock('f'))).toMatch(/Remove it in the copy/)
  expect(said).toEqual([])
  expect(kinds(page)).toEqual(['figure', 'paragraph'])
  expect(translator.does('leave-out', keyOfBlock('p'))).toBeNull()
  expect(kinds(page)).toEqual(['figure'])
  expect(said.map((act) => newTranslationActSchema.parse(act).block)).toEqual(['p'])
})

test('whoever suggests is told what no suggestion can do, and nothing of it is half done', () => {
  const { translator, said, page } = desk(
    [paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', 'Three')],
    [paragraph('x', 'Un'), paragraph('y', '', ['b'])],
  )
  const before = JSON.stringify(page.fieldEditor.binding.page.blocks)
  page.fieldEditor.binding.suggesting = {
    ...{ only: null, write: () => null, refuse: () => {}, close: () => {} },
  } as unknown as typeof page.fieldEditor.binding.suggesting
  for (const [act, key] of [
    ['ours', keyOfBlock('x')],
    ['leave-out', keyOfBlock('y')],
    ['begin', 'original c'],
    ['continue', 'original c'],
  ] as const)
    expect(translator.does(act, key), act).toMatch(/cannot be suggested/)
  expect([said, JSON.stringify(page.fieldEditor.binding.page.blocks)]).toEqual([[], before])
  page.fieldEditor.binding.suggesting = null
  expect(translator.does('ours', keyOfBlock('x'))).toBeNull()
})
