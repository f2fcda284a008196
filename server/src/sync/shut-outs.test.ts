import { expect, test } from 'vitest'
import { aTurn, newsroomAtDesk } from '../testing/newsroom-at-desk.ts'
import type { Mode, Newcomer } from './newcomer.ts'

/** Somebody at the door of the harbour story, judged by what held at a moment before. */
async function atTheDoor(about: Partial<Newcomer> = {}) {
  const desk = newsroomAtDesk()
  const { rooms } = desk
  const closed: number[] = []
  const since = rooms.moment()
  const place = await rooms.enter('harbour')
  const comesIn = () =>
    place?.join({
      person: { id: 'ana', name: 'Ana', color: 0 },
      session: 'the laptop',
      since,
      mode: 'write',
      copydesk: false,
      mayStay: async () => 'write',
      peer: { send() {}, close: (code) => closed.push(code), unsent: () => 0 },
      ...about,
    })
  return { ...desk, closed, comesIn }
}

test('[SY16] whoever is signed out while the door is opened for them does not come in', async () => {
  const { rooms, closed, comesIn } = await atTheDoor()
  rooms.endSession('the laptop')
  comesIn()
  expect(closed).toEqual([4401])
  expect(rooms.presentIn('harbour')).toEqual([])
})

test('[SY16] nor does a person whose every session ends', async () => {
  const { rooms, closed, comesIn } = await atTheDoor()
  rooms.endSessionsOf('ana')
  comesIn()
  expect(closed).toEqual([4401])
})

test('[SY16] somebody else’s end, or one before they were judged, is nothing to them', async () => {
  const { rooms, closed, comesIn } = await atTheDoor()
  rooms.endSession('the telephone')
  rooms.endSessionsOf('ben')
  comesIn()
  expect(closed).toEqual([])
  rooms.endSession('the laptop')
  const again = await rooms.enter('harbour')
  again?.join({
    person: { id: 'ana', name: 'Ana', color: 0 },
    session: 'the laptop',
    since: rooms.moment(),
    mode: 'write',
    copydesk: false,
    mayStay: async () => 'write',
    peer: { send() {}, close: (code) => closed.push(code), unsent: () => 0 },
  })
  expect(closed).toEqual([4401])
})

test('[SY16] whose rights changed while the door was opened is judged again inside', async () => {
  const asked: Mode[] = []
  const { rooms, comesIn } = await atTheDoor({
    mayStay: async () => {
      asked.push('read')
      return 'read'
    },
  })
  await rooms.judgeAgain('harbour')
  comesIn()
  expect(asked).toEqual(['read'])
})

test('[SY16] of two looks that overlap the later one has its way, whichever ends first', async () => {
  const { comes, rooms, text } = newsroomAtDesk()
  const answers: ((mode: Mode) => void)[] = []
  const looksUp = () => new Promise<Mode>((resolve) => answers.push(resolve))
  const ana = await comes('ana', { mayStay: looksUp })
  const isOver: string[] = []
  const raised = rooms.judgeAgain('harbour').then(() => isOver.push('raised'))
  const lowered = rooms.judgeAgain('harbour').then(() => isOver.push('lowered'))
  answers[0]?.('write')
  await aTurn()
  // Whoever waits for a look waits until what was decided holds.
  expect(isOver).toEqual([])
  answers[1]?.('read')
  await Promise.all([raised, lowered])
  ana.types('Too late.')
  // Nobody is refused without another look.
  answers[2]?.('read')
  await aTurn()
  expect(await text()).toBe('')

  const again = [rooms.judgeAgain('harbour'), rooms.judgeAgain('harbour')]
  answers[4]?.('read')
  await aTurn()
  answers[3]?.('write')
  await Promise.all(again)
  ana.types('Later still.')
  await aTurn()
  expect(await text()).toBe('')
})

test('[SY16] whose page knew before the socket that they write again is not refused', async () => {
  const { comes, text } = newsroomAtDesk()
  let now: Mode = 'read'
  const looks: Mode[] = []
  const ana = await comes('ana', {
    mode: 'read',
    mayStay: async () => {
      looks.push(now)
      return now
    },
  })
  now = 'write'
  ana.types('First again.')
  await aTurn()
  ana.reads()
  await aTurn()
  expect(await text()).toBe('First again.')
  expect(ana.refusals).toEqual([])
  expect(looks).toEqual(['write'])
})
