import { expect, test } from 'vitest'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  deleteText,
  FieldView,
  insertText,
  type Marks,
  mergeBlock,
  openCopy,
  readField,
  seedCopy,
  setMark,
  splitBlock,
} from './index.ts'

const ROUNDS = environment.COPYDESK_LONG === '1' ? 1_000 : 60

/** A character with what somebody chose for it, or the beginning of a block. */
type Chosen = { character: string; marks: Marks } | null

/** Every character has exactly what was last chosen for it, whatever was typed, marked, split, merged or deleted since. */
function write(seed: number, withView: boolean): void {
  const random = new Random(seed)
  const doc = openCopy()
  seedCopy(doc, { headline: '', standfirst: '', body: [{ id: 'p0', kind: 'paragraph', text: '' }] })
  const view = withView ? FieldView.open(doc, 'body') : null
  const model: Chosen[] = [null]
  const anyMarks = (): Marks => ({
    ...(random.chance(0.4) ? { bold: true } : {}),
    ...(random.chance(0.3) ? { italic: true } : {}),
    ...(random.chance(0.3) ? { note: true } : {}),
    ...(random.chance(0.3) ? { link: random.one(['https://a.example/', 'https://b.example/']) } : {}),
  })
  for (let step = 0; step < 80; step++) {
    const at = 1 + random.below(model.length)
    const to = Math.min(model.length, at + 1 + random.below(8))
    const act = random.next()
    doc.transact(() => {
      if (act < 0.45) {
        const words = random.one(['a', 'bc', 'def'])
        const marks = anyMarks()
        insertText(doc, 'body', at, words, marks)
        model.splice(at, 0, ...[...words].map((character) => ({ character, marks })))
      } else if (act < 0.6) {
        deleteText(doc, 'body', at, to)
        model.splice(at, to - at)
      } else if (act < 0.72) {
        splitBlock(doc, 'body', at, `s${step}`)
        model.splice(at, 0, null)
      } else if (act < 0.8) {
        const blocks = readField(doc, 'body')
        const block = random.below(blocks.length)
        if (block > 0) {
          mergeBlock(doc, 'body', blocks[block]?.id as string)
          let seen = -1
          model.splice(
            model.findIndex((one) => one === null && ++seen === block),
            1,
          )
        }
      } else {
        const kind = random.one(['bold', 'italic', 'link', 'note'] as const)
        const value = random.chance(0.4) ? null : kind === 'link' ? 'https://c.example/' : true
        setMark(doc, 'body', at, to, kind, value)
        for (let n = at; n < to; n++) {
          const chosen = model[n]
          if (chosen) model[n] = { ...chosen, marks: { ...chosen.marks, [kind]: value ?? undefined } }
        }
      }
    })
    const printed: Chosen[] = readField(doc, 'body').flatMap(({ runs }) => [
      null,
      ...runs.flatMap(({ text, marks }) => [...text].map((character) => ({ character, marks }))),
    ])
    expect(printed, `seed ${seed}, step ${step}`).toEqual(model)
    if (view !== null) expect(view.blocks, `seed ${seed}, step ${step}`).toEqual(readField(doc, 'body'))
  }
}

test('every character looks as was last chosen for it', { timeout: 600_000 }, () => {
  for (let seed = 1; seed <= ROUNDS; seed++) write(seed, seed % 2 === 0)
})
