import { expect, test } from 'vitest'
import { insertedBy, isMending } from '../checks/check-keys.ts'
import { isNoteKey } from '../editor/keys/note-keys.ts'
import { isInboxKey } from '../notifications/inbox-keys.ts'
import { leadsToStories } from '../stories/stories-key.ts'
import { suggestionKeyOf } from '../suggestions/suggestion-keys.ts'
import { isAskKey, threadKeyOf } from '../threads/thread-keys.ts'
import { isTypoKey, ROW_KEYS } from '../translation/translation-keys.ts'
import { PANEL_LOOKS, PANELS, panelOf } from './panels.ts'

test.each(PANELS)('the key of %s opens it and does nothing else', (panel) => {
  const { letter } = PANEL_LOOKS[panel]
  const code = /[0-9]/.test(letter) ? `Digit${letter}` : `Key${letter}`
  const pressed = new KeyboardEvent('keydown', { code, altKey: true, shiftKey: true })
  expect(panelOf(pressed)).toBe(panel)
  const others = [
    threadKeyOf,
    suggestionKeyOf,
    isAskKey,
    insertedBy,
    isMending,
    isNoteKey,
    isInboxKey,
    leadsToStories,
    isTypoKey,
  ]
  for (const is of others) expect(is(pressed) || null, is.name).toBeNull()
  for (const { letter: taken, words } of Object.values(ROW_KEYS)) expect(taken, words).not.toBe(letter)
})
