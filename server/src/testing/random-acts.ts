import {
  deleteText,
  FIELDS,
  type Field,
  insertText,
  mergeBlock,
  moveBlock,
  readField,
  removeBlock,
  repairMarkers,
  restoreBlock,
  setKind,
  setMark,
  splitBlock,
} from '@copydesk/shared/copy'
import {
  addCredit,
  changeCredit,
  creditKey,
  moveCredit,
  readCredits,
  removeCredit,
} from '@copydesk/shared/credits'
import type { Random } from '@copydesk/shared/testing'
import type * as Y from 'yjs'
import type { FarEditor } from './far-editor.ts'

/** Pasted in one piece with what is typed behind it, shorter words could not be told apart. */
const SHORTEST_CUT = 16

const PEOPLE = ['ana', 'ben', 'carla', 'agency']
const ROLES = ['reporting', 'writing', 'translation'] as const

/** One act of somebody in the copy or the credits. `words` gives characters that nobody has typed before. */
export function actAtRandom(editor: FarEditor, random: Random, words: (count: number) => string): void {
  const field = random.chance(0.75) ? 'body' : random.one(FIELDS)
  const { doc, undo } = editor
  const text = doc.getText(field)
  const long = text.length
  const at = () => Math.min(1, long) + random.below(Math.max(1, long))
  const act = (write: () => void) => editor.act(field, write)
  const block = () => random.one(readField(doc, field)).id ?? ''
  const chosen = random.next()
  if (long < 40 || chosen < 0.4) act(() => insertText(doc, field, at(), words(1 + random.below(12))))
  else if (chosen < 0.5) {
    const from = at()
    act(() => deleteText(doc, field, from, Math.min(long, from + 1 + random.below(12))))
  } else if (chosen < 0.6) undo[field].undo()
  else if (chosen < 0.63) undo[field].redo()
  else if (chosen < 0.68)
    act(() => {
      editor.clipboard = cut(doc, field, random) || editor.clipboard
    })
  else if (chosen < 0.73) {
    const pasted = editor.clipboard
    editor.clipboard = ''
    act(() => insertText(doc, field, at(), pasted))
  } else if (chosen < 0.76)
    act(() => {
      const moved = cut(doc, field, random)
      insertText(doc, field, Math.min(1, text.length) + random.below(Math.max(1, text.length)), moved)
    })
  else if (chosen < 0.8 && field === 'body')
    act(() => splitBlock(doc, field, at(), `b${doc.clientID}-${random.below(1e9)}`))
  else if (chosen < 0.83) act(() => mergeBlock(doc, field, block()))
  else if (chosen < 0.86) act(() => moveBlock(doc, field, block(), random.chance(0.2) ? null : block()))
  else if (chosen < 0.88) act(() => setKind(doc, block(), random.one(['quote', 'bullet', 'crosshead'])))
  else if (chosen < 0.91) {
    const from = at()
    act(() =>
      setMark(doc, field, from, Math.min(long, from + 9), random.one(['bold', 'italic', 'note']), true),
    )
  } else if (chosen < 0.92) act(() => removeBlock(doc, field, block()))
  else if (chosen < 0.94) act(() => restoreBlock(doc, block()))
  else if (chosen < 0.95) doc.transact(() => repairMarkers(doc, field), 'repair')
  else if (chosen < 0.97) doc.getMap('fields').set('dateline.place', random.one(['TOKYO', 'PARIS', 'LYON']))
  else credit(doc, random)
}

/** Takes words out of one block; nothing where there are too few. */
function cut(doc: Y.Doc, field: Field, random: Random): string {
  const stretches: { at: number; words: string }[] = []
  let at = 0
  for (const { insert } of doc.getText(field).toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string' && insert.length >= SHORTEST_CUT) stretches.push({ at, words: insert })
    at += typeof insert === 'string' ? insert.length : 1
  }
  if (stretches.length === 0) return ''
  const { at: from, words } = random.one(stretches)
  const start = random.below(words.length - SHORTEST_CUT + 1)
  const taken = words.slice(start, start + SHORTEST_CUT + random.below(12))
  deleteText(doc, field, from + start, from + start + taken.length)
  return taken
}

function credit(doc: Y.Doc, random: Random) {
  const keys = readCredits(doc).map(creditKey)
  const key = keys.length > 0 ? random.one(keys) : ''
  const chosen = random.next()
  if (keys.length === 0 || chosen < 0.5) addCredit(doc, random.one(PEOPLE), random.one(ROLES))
  else if (chosen < 0.7) moveCredit(doc, key, { after: random.one([...keys, null]) })
  else if (chosen < 0.9)
    changeCredit(doc, key, { place: random.one(['Tokyo', 'Paris']), role: random.one(ROLES) })
  else removeCredit(doc, key)
}
