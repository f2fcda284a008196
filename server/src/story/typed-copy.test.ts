import { expect, test } from 'vitest'
import { typedCopy } from './typed-copy.ts'

test('what was typed is the body as it stands: nothing in it is taken for a headline, byline or credit line', () => {
  const text = 'The lock is shut\r\n\r\n  By noon nobody had said why.  \n(Reporting by Ines Calder)\n'
  const copy = typedCopy({ headline: 'Marlow shuts its lock', text })
  expect(copy.headline).toBe('Marlow shuts its lock')
  expect(copy.body).toEqual([
    { kind: 'paragraph', text: 'The lock is shut' },
    { kind: 'paragraph', text: 'By noon nobody had said why.' },
    { kind: 'paragraph', text: '(Reporting by Ines Calder)' },
  ])
  expect(copy.credits).toEqual([])
})
