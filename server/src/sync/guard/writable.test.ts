import { rootsOf } from '@copydesk/shared/copy'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { harbour, sentBy } from '../../testing/judged-room.ts'

describe('[SY20] somebody who may write the credits and not the copy', () => {
  const editor = { person: 'ana', mayWrite: new Set(['credits']) }

  test('writes and deletes there', () => {
    const { page, ask } = harbour()
    const key = 'c1|reporting@byline'
    expect(
      ask(
        sentBy(page, (doc) => rootsOf(doc).credits.set(key, true)),
        editor,
      ),
    ).toMatchObject({ is: 'fresh' })
    const whole = sentBy(page, (doc) => rootsOf(doc).credits.delete(key))
    expect(ask(Y.mergeUpdates([Y.encodeStateAsUpdate(page), whole]), editor)).toMatchObject({ is: 'fresh' })
  })

  test.each<[string, (doc: Y.Doc) => void]>([
    ['types', (doc) => doc.getText('body').insert(5, 'x')],
    ['types behind what stands there, which names no root', (doc) => doc.getText('body').insert(20, 'x')],
    ['deletes words', (doc) => doc.getText('body').delete(3, 2)],
    ['deletes a marker', (doc) => doc.getText('body').delete(0, 1)],
    [
      'writes a credit and deletes words with it',
      (doc) => {
        rootsOf(doc).credits.set('c1|reporting@byline', true)
        doc.getText('body').delete(3, 2)
      },
    ],
    ['makes a block a quote', (doc) => rootsOf(doc).blocks.set('p1@kind', 'quote')],
  ])('does not: %s', (_, change) => {
    const { page, ask } = harbour()
    expect(ask(sentBy(page, change), editor)).toBe('not-yours')
  })
})
