import { expect, test } from 'vitest'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  type Block,
  deleteText,
  insertText,
  mergeBlock,
  moveBlock,
  readField,
  removeBlock,
  setKind,
  setMark,
  splitBlock,
} from './index.ts'
import { pair } from './testing/pair.ts'

const ROUNDS = environment.COPYDESK_LONG === '1' ? 400 : 25

/** One writer alone: undo gives back what was there before the act, words, marks, order and all; redo what came of it. */
function write(seed: number): void {
  const random = new Random(seed)
  const [ana] = pair([10, 20])
  const { doc, view, undo } = ana
  const history: string[] = [JSON.stringify(view.blocks)]
  const seen = () => JSON.stringify(view.blocks satisfies readonly Block[])
  for (let step = 0; step < 40; step++) {
    const segment = random.one(view.shown)
    const at = view.startOf(segment) + random.below(segment.length + 1)
    const to = Math.min(at + 1 + random.below(6), view.text.length)
    const act = random.one([
      () => insertText(doc, 'body', at, 'new', random.chance(0.5) ? { bold: true } : {}),
      () => insertText(doc, 'body', at, 'typed'),
      () => deleteText(doc, 'body', at, to),
      () => splitBlock(doc, 'body', at, `n${step}`),
      () => mergeBlock(doc, 'body', segment.key),
      () => setKind(doc, segment.key, random.one(['quote', 'bullet'])),
      () => setMark(doc, 'body', at, to, random.one(['bold', 'italic', 'note']), random.one([true, null])),
      () => removeBlock(doc, 'body', segment.key),
      () => moveBlock(doc, 'body', segment.key, random.one(view.shown).key),
    ])
    const before = undo.body.undoStack.length
    ana.act('body', () => act())
    if (undo.body.undoStack.length === before) continue
    history.push(seen())
    const back = random.chance(0.3) ? 1 + random.below(Math.min(4, history.length - 1)) : 0
    for (let n = 1; n <= back; n++) {
      undo.body.undo()
      expect(seen(), `seed ${seed}, step ${step}, undo ${n}`).toBe(history.at(-1 - n))
    }
    const forth = random.below(back + 1)
    for (let n = 1; n <= forth; n++) {
      undo.body.redo()
      expect(seen(), `seed ${seed}, step ${step}, redo ${n}`).toBe(history.at(-1 - back + n))
    }
    history.length -= back - forth
  }
  expect(readField(doc, 'body')).toEqual(view.blocks)
}

test('undo gives back what was there, and redo what came of it', { timeout: 600_000 }, () => {
  for (let seed = 1; seed <= ROUNDS; seed++) write(seed)
})

test('words that were given back, typed into and taken away again do not stand twice', () => {
  const [ana] = pair([10, 20])
  const { doc, view, undo } = ana
  const seen = () => JSON.stringify(view.blocks)
  ana.act('body', () => moveBlock(doc, 'body', 'p2', 'p1'))
  const before = seen()
  // Joined to a block that stands elsewhere in the text, its words are written anew.
  ana.act('body', () => mergeBlock(doc, 'body', 'p1'))
  undo.body.undo()
  undo.body.redo()
  ana.act('body', () => removeBlock(doc, 'body', 'p2'))
  undo.body.undo()
  ana.act('body', () => insertText(doc, 'body', view.text.toString().indexOf('vote'), 'late '))
  undo.body.undo()
  undo.body.undo()
  expect(seen()).toBe(before)
})
