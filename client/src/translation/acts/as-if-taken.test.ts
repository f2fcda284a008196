import { type NewTranslationAct, NO_FACTS } from '@copydesk/shared/translation/standing'
import { expect, test } from 'vitest'
import { asIfTaken } from './as-if-taken.ts'

const confirm = (id: string, block: string, localized = 'Le vote'): NewTranslationAct => ({
  ...{ id, act: 'confirm', block, localized },
  originals: [{ block, text: 'The vote' }],
})

test('the newest that was said of a block is shown as if it had been taken', () => {
  const at = Date.parse('2026-03-15T14:00:00Z')
  const said = (act: NewTranslationAct) => ({ act, at })
  const confirmed = asIfTaken(NO_FACTS, [said(confirm('one', 'a'))], 'claire')
  expect(confirmed.words).toMatchObject([{ is: 'confirmed', block: 'a', by: 'claire', localized: 'Le vote' }])
  const out = said({ id: 'two', act: 'leave-out', block: 'b', original: 'Soon' })
  expect(asIfTaken(confirmed, [out], 'claire').words.map(({ is }) => is)).toEqual(['confirmed', 'left-out'])
  const undone = { ...said({ id: 'undo-one', act: 'undo', block: 'a' }), reveals: confirmed.words[0] }
  const hasty = said(confirm('two', 'a', 'Trop vite'))
  expect(asIfTaken(confirmed, [hasty, undone], 'claire').words).toEqual(confirmed.words)
  const back = said({ id: 'three', act: 'take-back', block: 'a', of: 'confirmed' })
  expect(asIfTaken(confirmed, [back], 'claire').words).toEqual([])
})
