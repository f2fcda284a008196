import { expect, test } from 'vitest'
import { isUnsaved, type Saving, savingWords } from './saving.ts'

test.each<[Saving, string, boolean]>([
  [{ is: 'opening' }, 'Opening…', false],
  [{ is: 'saved' }, 'Saved', false],
  [{ is: 'saving' }, 'Saving…', true],
  [{ is: 'slow' }, 'Not saved yet: keep this page open', true],
  [{ is: 'offline', waiting: 0 }, 'Offline', false],
  [{ is: 'offline', waiting: 1 }, 'Offline, 1 change waits', true],
  [{ is: 'offline', waiting: 3 }, 'Offline, 3 changes wait', true],
  [{ is: 'refused', message: 'No.', again: 'never' }, 'Not saved', true],
])('%o says “%s”; leaving it would lose words: %s', (saving, words, unsaved) => {
  expect(savingWords(saving)).toBe(words)
  expect(isUnsaved(saving)).toBe(unsaved)
})
