import { describe, expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { judge } from './judge.ts'
import { STATES, type State } from './states.ts'
import { REVIEW_ACTS, type ReviewAct, TRANSITIONS } from './transitions.ts'
import type { UnderReview } from './under-review.ts'

const milo = { id: 'milo', role: 'editor' } as const
const ruth = { id: 'ruth', role: 'managing-editor' } as const
const ready: UnderReview = {
  state: 'submitted',
  claimedBy: null,
  filedHash: 'filed',
  clearedHash: null,
  publishedHash: null,
  alertOut: false,
  hash: 'live',
  hasWords: true,
  hold: null,
  notReviewed: false,
  eyes: { approvals: 1, mainWriter: null, clearedBy: [] },
  unfit: null,
  conditions: [],
}
const held = { reason: 'A call to make', by: 'ruth', at: '2026-11-30T10:00:00Z', until: null }
const missing = (more: Partial<Condition>): Condition => ({
  kind: 'query',
  for: 'clear',
  blocks: true,
  words: 'Ana asks: “Who says so?”',
  who: 'Ben answers that.',
  place: null,
  ...more,
})

/** What an act needs to find beside the state, so that the table shows the state alone. */
const needed = (act: ReviewAct, state: State): Partial<UnderReview> => ({
  ...(act === 'unclaim' ? { claimedBy: milo.id } : {}),
  ...(act === 'unhold' ? { hold: held } : {}),
  ...(act === 'kill' || state === 'published' ? { publishedHash: 'out' } : {}),
})

const why = (act: ReviewAct, edition: Partial<UnderReview>, person: Parameters<typeof judge>[1] = milo) => {
  const judgement = judge(act, person, { ...ready, ...edition })
  return judgement.allowed ? null : judgement.why
}
const to = (act: ReviewAct, edition: Partial<UnderReview>, person: Parameters<typeof judge>[1] = milo) => {
  const judgement = judge(act, person, { ...ready, ...edition })
  return judgement.allowed ? judgement.to : null
}

describe('the table of transitions', () => {
  test('is this table', () => {
    const lines = REVIEW_ACTS.map((act) => {
      const tos = STATES.map((state) => (to(act, { state, ...needed(act, state) }) ?? '.').padEnd(9))
      return `${act.padEnd(8)} ${tos.join(' ')}`.trimEnd()
    })
    const head = `${''.padEnd(8)} ${STATES.map((state) => state.padEnd(9)).join(' ')}`.trimEnd()
    expect(`\n${[head, ...lines].join('\n')}\n`).toMatchInlineSnapshot(`
      "
               draft     submitted approved  published spiked    killed
      file     submitted submitted submitted submitted .         .
      claim    .         submitted approved  .         .         .
      unclaim  .         submitted approved  .         .         .
      return   .         draft     draft     .         .         .
      clear    .         approved  approved  approved  .         .
      force    .         approved  approved  approved  .         .
      hold     draft     submitted approved  published .         .
      unhold   draft     submitted approved  published .         .
      spike    spiked    spiked    spiked    .         .         .
      revive   .         .         .         .         draft     .
      release  .         .         published .         .         .
      kill     killed    killed    killed    killed    .         .
      "
    `)
  })

  test('says why not in every state that an act cannot start from', () => {
    for (const act of REVIEW_ACTS)
      for (const state of STATES)
        if (!TRANSITIONS[act].from.includes(state))
          expect(TRANSITIONS[act].otherwise[state]).toMatch(/^[A-Z].*\.$/)
  })

  test('only filing, clearing and forcing make versions', () => {
    const records = REVIEW_ACTS.filter((act) => TRANSITIONS[act].records !== null)
    expect(records).toEqual(['file', 'clear', 'force'])
  })
})

describe('filing', () => {
  test('needs words', () => {
    expect(why('file', { state: 'draft', filedHash: null, hasWords: false })).toMatch(/no words/)
    expect(why('file', { state: 'draft', filedHash: null })).toBeNull()
  })

  test('again needs a change, and a returned edition does not', () => {
    expect(why('file', { hash: 'filed' })).toMatch(/filed as it stands/)
    expect(why('file', { state: 'approved', clearedHash: 'live' })).toMatch(/cleared as it stands/)
    expect(why('file', { state: 'published', publishedHash: 'live' })).toMatch(/published as it stands/)
    expect(why('file', { state: 'published', publishedHash: 'earlier' })).toBeNull()
    expect(why('file', { state: 'draft', hash: 'filed' })).toBeNull()
  })

  test('does not wait for what is missing: the desk asks', () => {
    expect(why('file', { state: 'draft', conditions: [missing({ kind: 'holdings' })] })).toBeNull()
  })
})

describe('claiming', () => {
  test('takes an edition over from a colleague, but not twice', () => {
    expect(why('claim', { claimedBy: 'ruth' })).toBeNull()
    expect(why('claim', { claimedBy: 'milo' })).toBe('It is with you already.')
  })

  test('is given back by who has it, or by a managing editor', () => {
    expect(why('unclaim', {})).toBe('Nobody has taken it.')
    expect(why('unclaim', { claimedBy: 'ruth' })).toBe('Somebody else has taken it.')
    expect(why('unclaim', { claimedBy: 'milo' }, ruth)).toBeNull()
  })

  test('of a cleared edition leaves it cleared', () => {
    expect(to('claim', { state: 'approved' })).toBe('approved')
  })
})

describe('clearing', () => {
  test('waits for what is in its way, and says who settles it; advice is not in the way', () => {
    expect(why('clear', { conditions: [missing({})] })).toBe('Ana asks: “Who says so?” Ben answers that.')
    expect(why('clear', { conditions: [missing({ blocks: false })] })).toBeNull()
    expect(why('clear', { conditions: [missing({ for: 'release' })] })).toBeNull()
  })

  test('again needs copy that differs from what is cleared', () => {
    const cleared = { state: 'approved', clearedHash: 'live' } as const
    expect(why('clear', cleared)).toBe('It is cleared as it stands.')
    expect(why('clear', { ...cleared, hash: 'newer' })).toBeNull()
    expect(why('clear', { state: 'published', publishedHash: 'live' })).toBe('It is published as it stands.')
  })

  test('by one of two leaves it filed, by the second clears it, and by the same person does nothing', () => {
    const of = (...clearedBy: string[]) => ({ eyes: { approvals: 2, mainWriter: null, clearedBy } })
    expect(to('clear', of())).toBe('submitted')
    expect(to('clear', of('ruth'))).toBe('approved')
    expect(why('clear', of('milo'))).toBe('You have cleared this copy: it waits for somebody else.')
  })

  test('by somebody who had cleared it before is done where nobody else has to', () => {
    const eyes = { approvals: 1, mainWriter: null, clearedBy: ['milo'] }
    expect(to('clear', { eyes, state: 'published', publishedHash: 'earlier' })).toBe('approved')
  })

  test('by whoever wrote most of it waits for one who did not', () => {
    const of = (...clearedBy: string[]) => ({ eyes: { approvals: 1, mainWriter: 'milo', clearedBy } })
    expect(to('clear', of())).toBe('submitted')
    expect(to('clear', of('milo'), ruth)).toBe('approved')
    expect(to('clear', of('ruth'))).toBe('approved')
  })

  test('is not for whose clearing would not count', () => {
    expect(why('clear', { unfit: 'At this desk editors clear copy.' })).toMatch(/^At this desk/)
  })

  test('of what is out and was forced reviews it where it is', () => {
    const forced = {
      state: 'published',
      publishedHash: 'live',
      clearedHash: 'live',
      notReviewed: true,
    } as const
    expect(to('clear', forced)).toBe('published')
    expect(to('clear', { ...forced, hash: 'newer' })).toBe('approved')
  })
})

describe('a force', () => {
  test('passes what a desk asks for, and nothing that must never go out', () => {
    const eyes = { approvals: 3, mainWriter: null, clearedBy: [] }
    const conditions = [missing({}), missing({ kind: 'read-back' })]
    expect(to('force', { eyes, conditions }, ruth)).toBe('approved')
    for (const kind of ['headline', 'body', 'holdings', 'machine', 'flag'] as const)
      expect(
        why('force', { conditions: [...conditions, missing({ kind, words: `No ${kind}.` })] }, ruth),
      ).toBe(`No ${kind}. Ben answers that.`)
    expect(why('force', { hold: held }, ruth)).toMatch(/on hold/)
  })

  test('is not for whoever wrote most of it: it would be the only pair of eyes', () => {
    const eyes = { approvals: 1, mainWriter: 'ruth', clearedBy: [] }
    expect(why('force', { eyes }, ruth)).toBe('You wrote most of it: somebody else forces it.')
    expect(to('force', { eyes }, milo)).toBe('approved')
  })

  test('is not done twice, and is reviewed by a clearing of the same copy', () => {
    const forced = { state: 'approved', clearedHash: 'live', notReviewed: true } as const
    expect(why('force', forced, ruth)).toBe('It is forced as it stands.')
    expect(to('clear', forced)).toBe('approved')
  })
})

describe('a hold', () => {
  test('is in the way of going out, and of nothing before', () => {
    expect(why('release', { state: 'approved', hold: held })).toMatch(/on hold: A call to make/)
    expect(why('clear', { hold: held })).toBeNull()
    expect(why('file', { hold: held })).toBeNull()
    expect(why('hold', { hold: held })).toMatch(/on hold already/)
    expect(why('unhold', {})).toBe('It is not on hold.')
  })
})

describe('what is out', () => {
  test('is killed, not spiked, and what is not out is spiked', () => {
    const out = { state: 'submitted', publishedHash: 'out' } as const
    expect(why('spike', out)).toMatch(/withdrawn by a kill/)
    expect(to('kill', out)).toBe('killed')
    expect(why('kill', {})).toBe('Nothing of it is out: spike it.')
  })

  test('stays out when a change of it is returned', () => {
    expect(to('return', { publishedHash: 'out' })).toBe('published')
    expect(to('return', {})).toBe('draft')
  })

  test('goes out only with all that is asked for it', () => {
    const conditions = [missing({ kind: 'duty', for: 'release', words: 'Legal has not cleared this copy.' })]
    expect(why('release', { state: 'approved', conditions })).toMatch(/^Legal has not cleared/)
    expect(to('release', { state: 'approved', conditions: [missing({})] })).toBe('published')
  })
})
