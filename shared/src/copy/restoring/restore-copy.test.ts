import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { environment } from '../../testing/environment.ts'
import { Random } from '../../testing/random.ts'
import {
  acceptGroups,
  deleteText,
  groupsOf,
  hashOf,
  insertText,
  KINDS,
  mergeBlock,
  moveBlock,
  openCopy,
  problemsOf,
  publishableCopy,
  readField,
  rejectGroups,
  removeBlock,
  restoreCopy,
  restoreField,
  setKind,
  setMark,
  splitBlock,
  suggestDelete,
  suggestInsert,
  textOf,
} from '../index.ts'
import { isShown } from '../items.ts'
import { pair } from '../testing/pair.ts'
import { listed, Suggester } from '../testing/suggester.ts'
import { exchange, printed, Writer } from '../testing/writer.ts'

const LONG = environment.COPYDESK_LONG === '1'
const FIRST = Number(environment.COPYDESK_SEED ?? 1)
const RUNS = LONG ? 600 : 60
const STEPS = LONG ? 60 : 30

const FURNITURE = { language: 'en', byline: '', dateline: '', creditLine: '', rights: '' }
const hash = (doc: Y.Doc) => hashOf(publishableCopy(doc, FURNITURE))

/** The copy as it stands now, as a version keeps it. */
function kept({ doc }: Pick<Writer, 'doc'>): Y.Doc {
  const version = openCopy()
  Y.applyUpdate(version, Y.encodeStateAsUpdate(doc))
  return version
}

/** The ids of what lives in the body. */
function alive(doc: Y.Doc): Set<string> {
  const ids = new Set<string>()
  for (let item = textOf(doc, 'body')._start; item !== null; item = item.right)
    if (isShown(item)) for (let n = 0; n < item.length; n++) ids.add(`${item.id.client}.${item.id.clock + n}`)
  return ids
}

const words = (doc: Y.Doc) =>
  readField(doc, 'body').map(({ id, kind, runs }) => [id, kind, runs.map(({ text }) => text).join('')])

const restores = (writer: Writer, version: Y.Doc, blocks?: string[]) =>
  writer.act('body', (doc) => restoreField(doc, version, 'body', blocks))

describe('a version comes back', () => {
  test.each<[what: string, act: (ben: Writer) => void]>([
    ['a paragraph was removed', (ben) => ben.act('body', (doc) => removeBlock(doc, 'body', 'p1'))],
    ['two paragraphs were joined', (ben) => ben.act('body', (doc) => mergeBlock(doc, 'body', 'p1'))],
    ['one was parted', (ben) => ben.act('body', (doc) => splitBlock(doc, 'body', ben.at('due'), 'new'))],
    ['one was made a quote', (ben) => ben.act('body', (doc) => setKind(doc, 'p1', 'quote'))],
    ['one was moved', (ben) => ben.act('body', (doc) => moveBlock(doc, 'body', 'p2', 'p0'))],
    ['words were made bold', (ben) => ben.act('body', (doc) => setMark(doc, 'body', 2, 8, 'bold', true))],
    [
      'words were replaced',
      (ben) =>
        ben.act('body', (doc) => {
          const at = ben.at('due soon')
          deleteText(doc, 'body', at, at + 8)
          insertText(doc, 'body', at, 'over')
        }),
    ],
    [
      'a paragraph was moved and joined, so that it was written anew',
      (ben) => {
        ben.act('body', (doc) => moveBlock(doc, 'body', 'p2', 'p0'))
        ben.act('body', (doc) => mergeBlock(doc, 'body', 'p0'))
      },
    ],
    ['all was taken out', (ben) => ben.act('body', (doc) => deleteText(doc, 'body', 0, 99))],
  ])('after %s', (_, act) => {
    const [ana, ben] = pair([10, 20])
    ana.act('body', (doc) => setMark(doc, 'body', ana.at('vote'), ana.at('vote') + 4, 'bold', true))
    exchange(ana, ben)
    const version = kept(ana)
    const before = printed(ana)
    act(ben)
    exchange(ana, ben)
    restores(ana, version)
    exchange(ana, ben)
    expect([printed(ana), printed(ben)]).toEqual([before, before])
    expect(readField(ana.doc, 'body')).toEqual(readField(version, 'body'))
    expect(problemsOf(ana.doc)).toEqual([])
  })

  test('and Ctrl+Z takes it back, as one step', () => {
    const [ana, ben] = pair([10, 20])
    const version = kept(ana)
    ben.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    ben.act('body', (doc) => insertText(doc, 'body', ben.at('Last'), 'Very '))
    exchange(ana, ben)
    const before = printed(ana)
    restores(ana, version)
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
    ana.undo.body.undo()
    expect(printed(ana)).toBe(before)
    ana.undo.body.redo()
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
  })

  test('and somebody who was away meanwhile keeps what they wrote, and does not undo it', () => {
    const [ana, ben] = pair([10, 20])
    const version = kept(ana)
    ana.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    exchange(ana, ben)
    ben.act('body', (doc) => insertText(doc, 'body', ben.at('Last'), 'The '))
    restores(ana, version)
    exchange(ana, ben)
    expect([printed(ana), printed(ben)]).toEqual(
      new Array(2).fill('First para. | The vote is due soon | The Last para.'),
    )
    ben.undo.body.undo()
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
  })

  test('and whoever took it out undoes that once it is back, and nothing doubles', () => {
    const [ana, ben] = pair([10, 20])
    const version = kept(ana)
    ben.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    exchange(ana, ben)
    restores(ana, version)
    exchange(ana, ben)
    ben.undo.body.undo()
    exchange(ana, ben)
    const whole = 'First para. | The vote is due soon | Last para.'
    expect([printed(ana), printed(ben)]).toEqual([whole, whole])
    // Gone again, it can be given back again.
    ben.undo.body.redo()
    exchange(ana, ben)
    expect(printed(ana)).toBe(printed(ben))
  })

  test('and whoever wrote what was taken out and restored takes it back by their own undo', () => {
    const [ana, ben] = pair([10, 20])
    ben.act('body', (doc) => insertText(doc, 'body', ben.at('due'), 'over'))
    exchange(ana, ben)
    const version = kept(ana)
    ana.act('body', (doc) => deleteText(doc, 'body', ana.at('overdue'), ana.at('overdue') + 4))
    restores(ana, version)
    exchange(ana, ben)
    expect(printed(ben)).toBe('First para. | The vote is overdue soon | Last para.')
    ben.undo.body.undo()
    exchange(ana, ben)
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
  })

  test('and words that arrive in a paragraph that came since are shown, not lost', () => {
    const [ana, ben] = pair([10, 20])
    const version = kept(ana)
    ana.act('body', (doc) => splitBlock(doc, 'body', ana.at('Last') - 1, 'since'))
    ana.act('body', (doc) => insertText(doc, 'body', ana.at('Last') - 1, 'New.'))
    exchange(ana, ben)
    ben.act('body', (doc) => insertText(doc, 'body', ben.at('New.') + 4, ' Newer.'))
    restores(ana, version)
    exchange(ana, ben)
    expect(printed(ana)).toBe(printed(ben))
    expect(printed(ana)).toBe('First para. | The vote is due soon |  Newer.(gone) | Last para.')
  })

  test('with what stands beside the fields', () => {
    const [ana] = pair([10, 20])
    const { doc } = ana
    doc.getMap('fields').set('dateline.place', 'Tokyo')
    doc.getMap('credits').set('ana|reporting@order', 'a0')
    const version = kept(ana)
    doc.getMap('fields').set('dateline.place', 'Osaka')
    doc.getMap('fields').set('rights', 'None')
    doc.getMap('credits').delete('ana|reporting@order')
    ana.act('headline', () => insertText(doc, 'headline', 0, 'A headline'))
    restoreCopy(doc, version)
    expect(doc.getMap('fields').toJSON()).toEqual({ 'dateline.place': 'Tokyo' })
    expect(doc.getMap('credits').toJSON()).toEqual({ 'ana|reporting@order': 'a0' })
    expect(readField(doc, 'headline').flatMap(({ runs }) => runs)).toEqual([])
  })
})

describe('one paragraph comes back', () => {
  test('and what others wrote elsewhere stays', () => {
    const [ana, ben] = pair([10, 20])
    const version = kept(ana)
    ben.act('body', (doc) => removeBlock(doc, 'body', 'p1'))
    ben.act('body', (doc) => insertText(doc, 'body', ben.at('Last'), 'Very '))
    exchange(ana, ben)
    restores(ana, version, ['p1'])
    expect(printed(ana)).toBe('First para. | The vote is due soon | Very Last para.')
  })

  test('out of the one that it was joined to, which keeps its own words', () => {
    const [ana] = pair([10, 20])
    const version = kept(ana)
    ana.act('body', (doc) => mergeBlock(doc, 'body', 'p1'))
    ana.act('body', (doc) => mergeBlock(doc, 'body', 'p2'))
    expect(printed(ana)).toBe('First para.The vote is due soonLast para.')
    restores(ana, version, ['p1'])
    expect(printed(ana)).toBe('First para. | The vote is due soon | Last para.')
  })

  test('whole, after it was parted; a paragraph that came after it stays', () => {
    const [ana] = pair([10, 20])
    const version = kept(ana)
    ana.act('body', (doc) => splitBlock(doc, 'body', ana.at('Last') - 1, 'since'))
    ana.act('body', (doc) => insertText(doc, 'body', ana.at('Last') - 1, 'New.'))
    ana.act('body', (doc) => splitBlock(doc, 'body', ana.at('due'), 'half'))
    ana.act('body', (doc) => insertText(doc, 'body', ana.at('due'), 'over'))
    expect(printed(ana)).toBe('First para. | The vote is  | overdue soon | New. | Last para.')
    restores(ana, version, ['p1'])
    expect(printed(ana)).toBe('First para. | The vote is due soon | New. | Last para.')
  })
})

/** Somebody's act in the body, of all kinds. */
function acts(writer: Writer, random: Random, id: () => string): void {
  const { doc, view } = writer
  const shown = random.one(view.shown)
  const start = view.startOf(shown)
  const at = start + random.below(shown.length + 1)
  const block = shown.marker === null ? null : shown.key
  const length = textOf(doc, 'body').length
  const from = random.below(length)
  const choices = [
    () => insertText(doc, 'body', at, random.one(['one ', 'two', ' three', '😀'])),
    () => insertText(doc, 'body', at, random.one(['bold', 'plain']), random.one([{ bold: true }, {}])),
    () => deleteText(doc, 'body', at, Math.min(length, at + random.below(6))),
    () => deleteText(doc, 'body', from, Math.min(length, from + random.below(14))),
    () => splitBlock(doc, 'body', at, id()),
    () => splitBlock(doc, 'body', start, id(), 'start'),
    () => block && mergeBlock(doc, 'body', block),
    () => block && setKind(doc, block, random.one(KINDS)),
    () => block && moveBlock(doc, 'body', block, random.one([null, ...view.shown])?.key || null),
    () => removeBlock(doc, 'body', block),
    () =>
      setMark(
        doc,
        'body',
        from,
        Math.min(length, from + 8),
        random.one(['bold', 'italic']),
        random.one([true, null]),
      ),
  ]
  if (random.chance(0.15)) writer.undo.body.undo()
  else if (random.chance(0.05)) writer.undo.body.redo()
  else writer.act('body', random.one(choices))
}

test('a copy with any past reads as the version says, to the hash; what lives in both is never touched', () => {
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const random = new Random(seed)
    const writers = [...pair([10, 20]), new Writer(30, Y.encodeStateAsUpdate(pair([1, 2])[0].doc))]
    let ids = 0
    const step = (among: readonly Writer[]) => {
      acts(random.one(among), random, () => `n${ids++}`)
      if (random.chance(0.5)) exchange(...among)
    }
    const what = `seed ${seed}`
    for (let n = 0; n < STEPS; n++) step(writers)
    exchange(...writers)
    const [ana, ben, cai] = writers as [Writer, Writer, Writer]
    const version = kept(ana)
    for (let n = 0; n < STEPS; n++) step(writers)
    exchange(ana, ben)
    const before = { alive: alive(ana.doc), blocks: readField(ana.doc, 'body') }
    const inBoth = [...alive(version)].filter((one) => before.alive.has(one))

    restores(ana, version)
    expect(hash(ana.doc), what).toBe(hash(version))
    expect(readField(ana.doc, 'body'), what).toEqual(readField(version, 'body'))
    const now = alive(ana.doc)
    expect(
      inBoth.filter((one) => !now.has(one)),
      what,
    ).toEqual([])
    expect(ana.views.body.blocks, what).toEqual(readField(ana.doc, 'body'))

    // Back and forth once, and everybody ends with one copy, also who was away.
    ana.undo.body.undo()
    expect(readField(ana.doc, 'body'), what).toEqual(before.blocks)
    // Redo gives all words back, but not always where a mark that grew had ended.
    ana.undo.body.redo()
    expect(words(ana.doc), what).toEqual(words(version))
    exchange(ana, ben)
    expect(readField(ben.doc, 'body'), what).toEqual(readField(ana.doc, 'body'))
    acts(cai, random, () => `n${ids++}`)
    exchange(...writers)
    expect(new Set(writers.map(printed)).size, what).toBe(1)
    expect(problemsOf(ana.doc), what).toEqual([])
  }
})

test('whatever was suggested, accepted and rejected since: readers get what the version says', () => {
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const random = new Random(seed)
    const writers = pair([10, 20])
    const [ana, ben] = writers
    const hands = writers.map((writer, n) => new Suggester(writer, `person ${n}`))
    let ids = 0
    const step = () => {
      const hand = random.one(hands)
      const { writer } = hand
      const length = textOf(writer.doc, 'body').length
      const from = Math.min(length, 1 + random.below(length))
      const groups = groupsOf(writer.doc)
      const chosen = random.next()
      if (chosen < 0.25) {
        writer.act('body', (doc) => suggestInsert(doc, 'body', from, random.one(['maybe ', 'so ']), hand.who))
        hand.pauses()
      } else if (chosen < 0.4) {
        const to = Math.min(length, from + random.below(9))
        writer.act('body', (doc) => suggestDelete(doc, 'body', from, to, hand.who))
        hand.pauses()
      } else if (chosen < 0.55 && groups.length > 0) {
        const { group } = random.one(groups)
        const accepts = random.chance(0.5)
        writer.doc.transact(() => {
          if (accepts) acceptGroups(writer.doc, [group], { person: 'the desk', at: 1 })
          else rejectGroups(writer.doc, [group])
        })
      } else acts(writer, random, () => `n${ids++}`)
      exchange(...writers)
    }
    for (let n = 0; n < STEPS; n++) step()
    const version = kept(ana)
    for (let n = 0; n < STEPS; n++) step()
    const pending = listed(ana)
    restores(ana, version)
    expect(hash(ana.doc), `seed ${seed}`).toBe(hash(version))
    exchange(ana, ben)
    expect(hash(ben.doc), `seed ${seed}`).toBe(hash(version))
    // What is not decided can still be: no suggested word went.
    const added = (lines: string[]) => lines.filter((line) => line.includes('+')).length
    expect(added(listed(ana)), `seed ${seed}`).toBe(added(pending))
  }
})

test('one paragraph of a copy with any past reads as it did, and the others as they do', () => {
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const random = new Random(seed)
    const [ana, ben] = pair([10, 20])
    let ids = 0
    const step = () => {
      acts(random.one([ana, ben]), random, () => `n${ids++}`)
      exchange(ana, ben)
    }
    for (let n = 0; n < STEPS; n++) step()
    const version = kept(ana)
    for (let n = 0; n < STEPS; n++) step()
    const blocks = readField(version, 'body').filter(
      ({ id, gone }) => id !== null && !gone && !id.includes('~'),
    )
    const chosen = blocks.length > 0 ? random.one(blocks) : null
    if (chosen?.id == null) continue
    restores(ana, version, [chosen.id])
    const now = readField(ana.doc, 'body').find(({ id }) => id === chosen.id)
    if (chosen.runs.length > 0) expect(now, `seed ${seed}`).toEqual(chosen)
    exchange(ana, ben)
    expect(printed(ben), `seed ${seed}`).toBe(printed(ana))
  }
})
