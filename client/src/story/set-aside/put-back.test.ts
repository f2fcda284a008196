import { openCopy } from '@copydesk/shared/copy'
import { addCredit, readCredits } from '@copydesk/shared/credits'
import { expect, test } from 'vitest'
import { putBack } from './put-back.ts'

test.each(['is not credited', 'is credited without them'])(
  'a credit comes back with its place and its byline, for somebody who %s',
  (who) => {
    const doc = openCopy()
    if (who === 'is credited without them') addCredit(doc, 'ana', 'reporting')
    const aside = {
      id: 1,
      edition: 'harbour',
      at: 0,
      reason: '',
      changes: 1,
      pieces: [],
      values: [],
      credits: [{ contributor: 'ana', role: 'reporting', said: { place: 'Bergen', byline: true } }],
      marks: 0,
      deleted: 0,
    }
    expect(putBack({ doc, fields: { ready: {} } }, aside, { of: 'credits', at: 0 })).toBe(true)
    expect(readCredits(doc)).toMatchObject([{ contributor: 'ana', place: 'Bergen', byline: true }])
  },
)
