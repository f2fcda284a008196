import { afterEach, expect, test } from 'vitest'
import { Room } from '../testing/room.ts'

const seeds = process.env.SEED
  ? [Number(process.env.SEED)]
  : [1, 2, 3, process.env.COPYDESK_LONG ? Date.now() % 1e6 : 4]
const STEPS = process.env.COPYDESK_LONG ? 600 : 120
const rooms: Room[] = []
afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

test.each(seeds)(
  'five editors of one body agree with the shared text after every step (seed %d)',
  async (seed) => {
    const room = new Room(seed, 5)
    rooms.push(room)
    for (let step = 0; step < STEPS; step++) {
      const said = await room.step()
      for (const page of room.pages)
        expect(page.drawn(), `seed ${seed} step ${step} ${said}`).toEqual(page.meant())
    }
    await room.deliverAll()
    for (const page of room.pages) {
      expect(page.drawn()).toEqual(page.meant())
      expect(page.drawn()).toEqual(room.pages[0]?.drawn())
      expect(page.mends).toBe(0)
      expect(page.fieldEditor.binding.corrections).toBeLessThan(STEPS / 20)
    }
  },
)
