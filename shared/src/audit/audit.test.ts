import { describe, expect, test } from 'vitest'
import { AUDIT_ACTS, AUDIT_WORDS, auditLines, auditSentence, changesBetween } from './index.ts'

describe('the record in words', () => {
  test.each(AUDIT_ACTS)('%s is told in a sentence that names what it was done to', (act) => {
    const sentence = auditSentence(act, 'HARBOUR')
    expect(sentence).toMatch(/^[a-z].*[^.]$/)
    expect(sentence.includes('HARBOUR')).toBe(AUDIT_WORDS[act].includes('{}'))
  })

  test('a name with a dollar sign stands as it is, and what nobody knows any more is said to be gone', () => {
    expect(auditSentence('plan', 'CASH/$&')).toBe('changed the plan of CASH/$&')
    expect(auditSentence('plan', null)).toBe('changed the plan of something that is gone')
    expect(auditSentence('fly', 'a kite')).toBe('fly a kite')
  })

  test('what changed is told from and to, and what did not is left out', () => {
    const changed = changesBetween(
      { role: 'reporter', desks: ['World'], name: 'Ana', due: null },
      { role: 'editor', desks: ['World'], due: undefined },
    )
    expect(changed).toEqual({ role: { from: 'reporter', to: 'editor' } })
    expect(auditLines({ details: { changed, note: 'For the summer.' } })).toEqual([
      'role: reporter → editor',
      '“For the summer.”',
    ])
    expect(auditLines({ details: { changed: { desks: { from: [], to: ['World', 'Paris'] } } } })).toEqual([
      'desks: none → World, Paris',
    ])
    const names = new Map([['k2', 'Milo Dahl']])
    expect(auditLines({ details: { from: null, to: 'k2' } }, names)).toEqual(['none → Milo Dahl'])
    expect(auditLines({ details: { from: 'draft', to: 'submitted', note: '' } })).toEqual([
      'draft → submitted',
    ])
  })
})
