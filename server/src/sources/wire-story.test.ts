import { findSourcing } from '@copydesk/shared/sources'
import { expect, test } from 'vitest'
import { wireStory } from '../testing/wire-story.ts'

const story = wireStory()

test.skipIf(!story)('the wire’s story speaks of its sources four times, and Nikkei is none', () => {
  const found = String(story)
    .split('\n')
    .flatMap((line) =>
      findSourcing(line, 'en').map((one) => [line.slice(one.from, one.to), one.count, one.isSomeOf]),
    )
  expect(found).toEqual([
    ['three sources with knowledge of the matter', 3, false],
    ['The sources at Nissan, who preferred to remain anonymous', null, false],
    ['two of the sources', 2, true],
    ['A source at Honda', 1, false],
  ])
})
