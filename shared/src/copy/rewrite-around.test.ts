import { expect, test } from 'vitest'
import { Random } from '../testing/random.ts'
import {
  blocksForReaders,
  closeInsertion,
  groupsOf,
  insertText,
  newGroup,
  openCopy,
  readersWords,
  readField,
  rewriteAround,
  seedCopy,
  suggestInsert,
  suggestSplit,
} from './index.ts'

const WORDS = ['the ', 'vote ', 'is ', 'due ', 'soon ', 'again ', 'nobody ']

test('whatever stands between the words of a block, they read as they should, and that stays', () => {
  const seed = Date.now()
  const random = new Random(seed)
  for (let round = 0; round < 200; round++) {
    const doc = openCopy()
    const some = () => Array.from({ length: random.below(8) }, () => random.one(WORDS)).join('')
    const body = ['p0', 'p1'].map((id) => ({ id, kind: 'paragraph', text: some() }))
    seedCopy(doc, { headline: 'Vote', standfirst: '', body, fields: {} })
    let made = 0
    // A note that a suggested paragraph follows goes on behind it once that is rejected.
    const hasNotes = random.chance(0.5)
    for (let n = random.below(5); n > 0; n--)
      doc.transact(() => {
        const at = 1 + random.below((body[0]?.text.length ?? 0) + 1)
        const who = { person: 'ana', at: n, group: newGroup(doc) }
        if (random.chance(0.5)) suggestInsert(doc, 'body', at, '++ ', who)
        else if (hasNotes) insertText(doc, 'body', at, '§§ ', { note: true })
        else suggestSplit(doc, 'body', at, `s${++made}`, who)
      })
    // Whoever writes now has nothing open.
    closeInsertion(doc)
    const notes = () =>
      readField(doc, 'body').flatMap(({ runs }) => runs.flatMap((run) => (run.marks.note ? run.text : [])))
    const suggested = () => groupsOf(doc).map(({ acts }) => acts.map(({ words }) => words).join(''))
    const before = JSON.stringify([notes().join(''), suggested().sort()])
    const now = [
      { text: some().trimStart(), marks: {} },
      { text: `${some()}end.`, marks: { bold: true as const } },
    ].filter(({ text }) => text !== '')
    const [, [marker]] = [...readersWords(doc, 'body')] as [unknown, [never, unknown]]
    const read = () => readersWords(doc, 'body').get(marker) ?? []
    doc.transact(() => rewriteAround(doc, 'body', { at: 1, read, now, language: 'en' }))
    const [first, second] = blocksForReaders(doc, 'body')
    const text = (block: typeof first) => block?.runs.map((run) => run.text).join('')
    expect(text(first)?.trim(), `seed ${seed}, round ${round}`).toBe(
      now
        .map((run) => run.text)
        .join('')
        .trim(),
    )
    const bold = first?.runs.flatMap((run) => (run.marks.bold ? run.text : [])).join('')
    expect(bold?.trim(), `seed ${seed}, round ${round}`).toBe(now.at(-1)?.text.trim())
    expect(text(second)).toBe(body[1]?.text)
    const after = JSON.stringify([notes().join(''), suggested().sort()])
    expect(after, `seed ${seed}, round ${round}`).toBe(before)
  }
})
