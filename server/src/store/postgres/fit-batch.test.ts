import { expect, test } from 'vitest'
import type { RoomId } from '../../sync/update-log.ts'
import { fitBatch } from './fit-batch.ts'

const harbour: RoomId = 'edition/harbour'
const bridge: RoomId = 'edition/bridge'
const stands = [
  { room: harbour, position: 4, epoch: 2 },
  { room: bridge, position: 1, epoch: 1 },
]
const words = (person: string, ...clients: number[]) => ({
  update: Uint8Array.of(1),
  person,
  at: '2026-03-15T09:30:00.000Z',
  clients,
  inherited: null,
})
const append = (room: RoomId, after: number, ...updates: ReturnType<typeof words>[]) => ({
  room,
  after,
  schema: 1,
  updates,
})

test('appends to one room follow each other, and a room that has moved does not stop another', () => {
  const { outcomes, rows, positions } = fitBatch(
    [
      append(harbour, 4, words('ana'), words('ben')),
      append(bridge, 0, words('ana')),
      append(harbour, 6, words('ana')),
      append('edition/nowhere', 0, words('ana')),
    ],
    stands,
    [],
  )
  expect(outcomes.map(({ is }) => is)).toEqual(['written', 'moved', 'written', 'moved'])
  expect(rows.map(({ room, position, epoch }) => [room, position, epoch])).toEqual([
    [harbour, 5, 2],
    [harbour, 6, 2],
    [harbour, 7, 2],
  ])
  expect([...positions]).toEqual([[harbour, 7]])
})

test('[SY8] an id that is somebody’s is refused, also to whoever comes second in one batch; nothing of that append is kept', () => {
  const { outcomes, rows, newOwners } = fitBatch(
    [
      append(harbour, 4, words('ben', 8), words('ben', 7)),
      append(harbour, 4, words('ana', 7, 9)),
      append(harbour, 5, words('ben', 9)),
      append(harbour, 5, words('ben', 8)),
      append(bridge, 1, words('ben', 7)),
    ],
    stands,
    [{ room: harbour, client: 7, person: 'ana' }],
  )
  expect(outcomes).toEqual([
    { is: 'taken', client: 7 },
    { is: 'written' },
    { is: 'taken', client: 9 },
    { is: 'written' },
    { is: 'written' },
  ])
  expect(rows.map(({ room, position }) => [room, position])).toEqual([
    [harbour, 5],
    [harbour, 6],
    [bridge, 2],
  ])
  expect(newOwners.map(({ room, client, person }) => [room, client, person])).toEqual([
    [harbour, 9, 'ana'],
    [harbour, 8, 'ben'],
    [bridge, 7, 'ben'],
  ])
})
