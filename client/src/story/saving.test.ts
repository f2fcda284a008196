import { expect, test } from 'vitest'
import type { SyncStatus } from '../sync/index.ts'
import { isUnsaved, savingOf, savingWords, takesWords } from './saving.ts'

const open: SyncStatus = { line: 'open', ready: true, saved: true, waiting: 0, slow: false, refusal: null }
const typing = { ...open, saved: false, waiting: 3 }
const no = (code: 'signed-out' | 'storage-failed' | 'old-schema') => ({ code, message: 'No.' })

test.each<[string, SyncStatus, words: string, unsaved: boolean, takes: boolean]>([
  ['before the copy is there', { ...open, line: 'connecting', ready: false }, 'Opening…', false, false],
  ['the line opened, the copy is on its way', { ...open, ready: false }, 'Opening…', false, false],
  ['all is on disk', open, 'Saved', false, true],
  ['a key was pressed', typing, 'Saving…', true, true],
  ['no answer for a while', { ...typing, slow: true }, 'Not saved yet: keep this page open', true, true],
  ['the line is down', { ...open, line: 'offline' }, 'Offline', false, true],
  ['one change waits', { ...typing, line: 'offline', waiting: 1 }, 'Offline, 1 change waits', true, true],
  ['changes wait', { ...typing, line: 'offline' }, 'Offline, 3 changes wait', true, true],
  ['the disk fails', { ...typing, line: 'offline', refusal: no('storage-failed') }, 'Not saved', true, true],
  ['signed out', { ...typing, line: 'refused', refusal: no('signed-out') }, 'Not saved', true, false],
  ['an old page', { ...open, line: 'refused', refusal: no('old-schema') }, 'Not connected', false, false],
])('%s', (_, status, words, unsaved, takes) => {
  const saving = savingOf(status)
  expect(savingWords(saving)).toBe(words)
  expect(isUnsaved(saving)).toBe(unsaved)
  expect(takesWords(saving)).toBe(takes)
})
