import type { Notice } from '@copydesk/shared/notifications'
import { expect, test } from 'vitest'
import { byDay } from './by-day.ts'
import { noticeWords } from './notice-words.ts'

const notice = (id: string, slug: string, at: string, more: Partial<Notice> = {}): Notice => ({
  ...{ id, kind: 'mention', outcome: null, story: { id: slug, slug }, edition: null },
  ...{ thread: null, suggestion: null, words: '', by: { id: 'b', name: 'Ben', color: 1 }, at, read: false },
  ...more,
})

test('notices stand by day, and in a day by story, what happened last first', () => {
  const days = byDay(
    [
      notice('1', 'QUAY', '2026-11-24T15:00:00'),
      notice('2', 'LOCK', '2026-11-24T14:00:00'),
      notice('3', 'QUAY', '2026-11-24T13:00:00'),
      notice('4', 'QUAY', '2026-11-23T23:59:00'),
      notice('5', 'QUAY', '2025-03-03T10:00:00'),
    ],
    new Date('2026-11-24T16:00:00'),
  )
  expect(
    days.map(({ day, stories }) => [
      day,
      stories.map(({ story, notices }) => [story.slug, notices.map(({ id }) => id).join('')].join(' ')),
    ]),
  ).toEqual([
    ['Today', ['QUAY 13', 'LOCK 2']],
    ['Yesterday', ['QUAY 4']],
    ['3 March 2025', ['QUAY 5']],
  ])
})

test.each<[string, Partial<Notice>]>([
  ['mentioned you', { kind: 'mention' }],
  ['replied to you', { kind: 'reply' }],
  ['has a query', { kind: 'query' }],
  ['answered your query', { kind: 'answer' }],
  ['filed an alert: read it, and let it out', { kind: 'alert' }],
  ['gave you a task', { kind: 'assigned', thread: 't' }],
  ['made it your story', { kind: 'assigned' }],
  ['asked you to edit it', { kind: 'assigned', outcome: 'editor' }],
  ['rejected your suggestion', { kind: 'decision', outcome: 'rejected', suggestion: 's' }],
  ['accepted your suggestion', { kind: 'decision', outcome: 'accepted', suggestion: 's' }],
  [
    'returned the French to you',
    { kind: 'decision', outcome: 'returned', edition: { id: 'e', language: 'fr', headline: '' } },
  ],
])('somebody %s', (words, more) => {
  expect(noticeWords(notice('1', 'QUAY', '2026-11-24T15:00:00', more))).toBe(words)
})
