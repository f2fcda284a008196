import { expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { followClientId } from './follow-client-id.ts'

test('who meets their own client id in somebody else’s words is present under the new one', () => {
  const ana = new Doc()
  const awareness = new Awareness(ana)
  followClientId(ana, awareness)
  awareness.setLocalState({ person: 'ana' })
  const ben = new Doc()
  const before = ana.clientID
  ben.clientID = before
  ben.getText('body').insert(0, 'By Ben.')
  applyUpdate(ana, encodeStateAsUpdate(ben))
  expect(ana.clientID).not.toBe(before)
  expect(awareness.clientID).toBe(ana.clientID)
  expect([...awareness.getStates()]).toEqual([[ana.clientID, { person: 'ana' }]])
  awareness.destroy()
})
