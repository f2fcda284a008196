import { expect, test } from 'vitest'
import { Cuts } from './cuts.ts'
import { Passage } from './passage.ts'

const said = (text: string): Passage => {
  const passage = new Passage()
  passage.add(7, 0, text)
  return passage
}

test('what somebody took out last is theirs to put in again for a while, and not hours later', () => {
  for (const [minutes, words] of [
    [29, 'hi'],
    [180, null],
  ] as const) {
    const cuts = new Cuts()
    cuts.add('ana', [said('hi')], 100)
    expect(cuts.take('ana', 'hi', 100 + minutes)?.text ?? null, `${minutes} minutes`).toBe(words)
  }
})
