import { presenceFrame, readPresence } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Presence, type Present } from './presence.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([2, 33, 100])(
  '[SY12] %i people who move at once hear of all the others, and nobody of oneself',
  (count) => {
    const heard = Array.from({ length: count }, (): number[] => [])
    const people: Present[] = heard.map((mine, index) => ({
      person: { id: `bot${index}`, name: `Bot ${index}`, color: 0 },
      sendPresence(frame) {
        const decoder = decoding.createDecoder(frame)
        decoding.readVarUint(decoder)
        for (const { client } of readPresence(decoder)) mine.push(client)
      },
    }))
    const presence = new Presence(
      () => people,
      () => true,
    )
    people.forEach((who, client) => {
      const decoder = decoding.createDecoder(presenceFrame([{ client, clock: 1, state: '{"caret":1}' }]))
      decoding.readVarUint(decoder)
      presence.take(who, decoder)
    })
    vi.advanceTimersByTime(60)
    const everybody = Array.from({ length: count }, (_, client) => client)
    heard.forEach((mine, index) => {
      expect(mine.toSorted((a, b) => a - b)).toEqual(everybody.filter((client) => client !== index))
    })
    presence.close()
  },
)
