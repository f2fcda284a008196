import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AuthoredUpdate, ClientTaken, LogMoved, type RoomId, type UpdateLog } from './update-log.ts'

export interface LogUnderTest {
  log: UpdateLog
  /** Makes a room with its first update, the way an edition is made. */
  create(room: RoomId, first: AuthoredUpdate): Promise<void>
  /** Closes and opens again, on the same disk. */
  reopen(): Promise<LogUnderTest>
  close(): Promise<void>
}

const at = '2026-03-15T09:30:00.000Z'
const room: RoomId = 'edition/harbour'

function words(text: string, person = 'ana', clients: number[] = []): AuthoredUpdate {
  return { update: new TextEncoder().encode(text), person, at, clients, inherited: null }
}

/** What every log of updates promises. An adapter is done when this passes. */
export function updateLogContract(name: string, open: () => Promise<LogUnderTest>) {
  describe(`the log of updates: ${name}`, () => {
    let under: LogUnderTest
    let log: UpdateLog
    beforeEach(async () => {
      under = await open()
      log = under.log
      await under.create(room, words('first', 'ana', [1]))
    })
    afterEach(() => under.close())

    const text = async () =>
      (await log.readSince(room, 0)).map(
        (row) => `${row.position} ${row.person} ${new TextDecoder().decode(row.update)}`,
      )

    test('[SY5] a room begins with the update that it was made with, at position 1', async () => {
      const stored = await log.read(room)
      expect(stored).toMatchObject({ epoch: 1, position: 1, snapshot: null })
      expect(stored?.tail).toMatchObject([{ position: 1, person: 'ana', at }])
      expect([...(stored?.clients ?? [])]).toEqual([[1, 'ana']])
    })

    test('[SY2] there is no room that was not made', async () => {
      expect(await log.read('edition/nowhere')).toBeNull()
      await expect(log.append('edition/nowhere', 0, [words('x')])).rejects.toThrow(LogMoved)
    })

    test('[SY3] positions have no gaps, in the order in which they were accepted', async () => {
      const positions = await Promise.all([
        log.append(room, 1, [words('a'), words('b', 'ben')]),
        log.append(room, 3, [words('c')]),
        log.append(room, 4, [words('d', 'ben')]),
      ])
      expect(positions).toEqual([3, 4, 5])
      expect(await text()).toEqual(['1 ana first', '2 ana a', '3 ben b', '4 ana c', '5 ben d'])
      expect((await log.readSince(room, 3)).map((row) => row.position)).toEqual([4, 5])
      expect((await log.readSince(room, 1, 2)).map((row) => row.position)).toEqual([2, 3])
    })

    test('[SY3] whoever does not know the latest row is refused, and nothing of theirs is kept', async () => {
      await log.append(room, 1, [words('a')])
      const outcomes = await Promise.allSettled([
        log.append(room, 1, [words('late')]),
        log.append(room, 2, [words('b')]),
        log.append(room, 7, [words('early')]),
      ])
      expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'rejected'])
      expect(await text()).toEqual(['1 ana first', '2 ana a', '3 ana b'])
    })

    test('[SY8] a client id is one person’s for good', async () => {
      await log.append(room, 1, [words('a', 'ana', [7])])
      await log.append(room, 2, [words('again', 'ana', [7])])
      await expect(log.append(room, 3, [words('forged', 'ben', [7])])).rejects.toThrow(ClientTaken)
      expect((await log.read(room))?.clients.get(7)).toBe('ana')
      expect(await text()).toHaveLength(3)
    })

    test('a client id may be used in another room by another person', async () => {
      await under.create('edition/bridge', words('first', 'ben', [1]))
      expect((await log.read('edition/bridge'))?.clients.get(1)).toBe('ben')
    })

    test('a client id of 32 bits comes back as it was', async () => {
      await log.append(room, 1, [words('a', 'ana', [4294967295])])
      expect((await log.read(room))?.clients.get(4294967295)).toBe('ana')
    })

    test('[SY4] a snapshot stands for the rows up to its position, and an older one never replaces it', async () => {
      await log.append(room, 1, [words('a'), words('b'), words('c')])
      const bytes = (text: string) => new TextEncoder().encode(text)
      const keep = (text: string, position: number) =>
        log.writeSnapshot(room, { bytes: bytes(text), provenance: bytes(`who, ${text}`), position })
      await keep('at 3', 3)
      await keep('at 2', 2)
      await keep('of the future', 9)
      const stored = await log.read(room)
      expect(new TextDecoder().decode(stored?.snapshot?.bytes)).toBe('at 3')
      expect(new TextDecoder().decode(stored?.snapshot?.provenance)).toBe('who, at 3')
      expect(stored?.snapshot?.position).toBe(3)
      expect(stored?.tail.map((row) => row.position)).toEqual([4])
      expect(await log.readSince(room, 0)).toHaveLength(4)
    })

    test('[SY1] what was appended is there after closing and opening', async () => {
      await log.append(room, 1, [words('a', 'ben', [9])])
      under = await under.reopen()
      log = under.log
      expect(await text()).toEqual(['1 ana first', '2 ben a'])
      expect((await log.read(room))?.clients.get(9)).toBe('ben')
    })

    test('whose words were somebody’s before is kept with the row', async () => {
      const inherited = Uint8Array.of(1, 2, 3)
      await log.append(room, 1, [{ ...words('a'), inherited }, words('b')])
      under = await under.reopen()
      log = under.log
      const rows = [...((await log.read(room))?.tail ?? []), ...(await log.readSince(room, 1))]
      expect(rows.map((row) => row.inherited && [...row.inherited])).toEqual([
        null,
        [1, 2, 3],
        null,
        [1, 2, 3],
        null,
      ])
    })

    test('many rooms, hundreds of writers at once: every update is kept once', async () => {
      const rooms = Array.from({ length: 8 }, (_, index): RoomId => `edition/room-${index}`)
      for (const one of rooms) await under.create(one, words('first'))
      await Promise.all(
        rooms.flatMap((one) =>
          Array.from({ length: 50 }, (_, index) => log.append(one, index + 1, [words(`${index}`)])),
        ),
      )
      for (const one of rooms) {
        const rows = await log.readSince(one, 1)
        expect(rows.map((row) => new TextDecoder().decode(row.update))).toEqual(
          Array.from({ length: 50 }, (_, index) => `${index}`),
        )
      }
    })
  })
}
