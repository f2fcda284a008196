import { expect, test } from 'vitest'
import type { SyncStatus } from '../sync/index.ts'
import { isUnsaved, livesOnPageOnly, savingOf, takesWords } from './saving.ts'
import { savingWords } from './saving-words.ts'

const open: SyncStatus = {
  line: 'open',
  ready: true,
  saved: true,
  waiting: 0,
  slow: false,
  kept: true,
  refusal: null,
}
const typing = { ...open, saved: false, waiting: 3 }
const offline = { ...typing, line: 'offline' } as const
const no = (code: 'signed-out' | 'storage-failed' | 'old-schema') => ({ code, message: 'No.' })

test.each<[string, SyncStatus, words: string, unsaved: boolean, takes: boolean]>([
  ['before the copy is there', { ...open, line: 'connecting', ready: false }, 'Opening…', false, false],
  [
    'the copy of this computer is there, the line is not',
    { ...open, line: 'connecting' },
    'Opening…',
    false,
    true,
  ],
  ['words are typed before the line is there', { ...typing, line: 'connecting' }, 'Saving…', true, true],
  ['the line opened, the copy is on its way', { ...open, ready: false }, 'Opening…', false, false],
  ['all is on disk', open, 'Saved', false, true],
  ['a key was pressed', typing, 'Saving…', true, true],
  [
    'no answer for two seconds',
    { ...typing, slow: true },
    'Not on the server yet: the line is slow',
    true,
    true,
  ],
  [
    'no answer, in a browser that keeps nothing',
    { ...typing, slow: true, kept: false },
    'Not on the server yet: your words are kept on this page only',
    true,
    true,
  ],
  [
    'the line is down, nothing waits',
    { ...offline, waiting: 0 },
    'Offline: your words are kept on this computer',
    false,
    true,
  ],
  [
    'one change waits',
    { ...offline, waiting: 1 },
    'Offline: your words are kept on this computer. 1 change waits',
    true,
    true,
  ],
  [
    'changes wait in a browser that keeps nothing',
    { ...offline, kept: false },
    'Offline: your words are kept on this page only. 3 changes wait',
    true,
    true,
  ],
  [
    'the disk fails',
    { ...offline, refusal: no('storage-failed') },
    'Not saved: your words are kept on this computer',
    true,
    true,
  ],
  [
    'signed out',
    { ...typing, line: 'refused', kept: false, refusal: no('signed-out') },
    'Not saved: your words are kept on this page only',
    true,
    false,
  ],
  ['an old page', { ...open, line: 'refused', refusal: no('old-schema') }, 'Not connected', false, false],
])('%s', (_, status, words, unsaved, takes) => {
  const saving = savingOf(status)
  const { short, rest, count } = savingWords(saving)
  expect([short + rest, count].filter(Boolean).join('. ')).toBe(words)
  expect(isUnsaved(saving)).toBe(unsaved)
  expect(takesWords(saving)).toBe(takes)
})

test.each<[string, SyncStatus, boolean]>([
  ['words that this computer keeps', offline, false],
  ['words that only the page has', { ...offline, kept: false }, true],
  ['nothing that waits', { ...offline, waiting: 0, kept: false }, false],
  ['everything on the server', { ...open, kept: false }, false],
  ['words on their way, of which the page alone knows', { ...typing, kept: false }, true],
])('whoever leaves with %s is asked first: %s', (_, status, asks) => {
  expect(livesOnPageOnly(savingOf(status))).toBe(asks)
})
