import { describe, expect, test } from 'vitest'
import { judge, MACHINE, REVIEW_ACTS, type UnderReview } from './judge.ts'
import { STATES } from './states.ts'

const milo = { id: 'milo', role: 'editor' } as const
const ruth = { id: 'ruth', role: 'managing-editor' } as const
const ready: UnderReview = {
  state: 'submitted',
  claimedBy: null,
  filedHash: 'filed',
  clearedHash: null,
  hash: 'live',
  headline: true,
  body: true,
  alert: false,
  holdingsOpen: false,
  machineMade: [],
}

describe('the review machine', () => {
  test('is this table', () => {
    const lines = REVIEW_ACTS.map((act) => {
      const tos = STATES.map((state) => {
        const claimedBy = act === 'unclaim' ? milo.id : null
        const judgement = judge(act, milo, { ...ready, state, claimedBy })
        return (judgement.allowed ? judgement.to : '.').padEnd(9)
      })
      return `${act.padEnd(8)} ${tos.join(' ')}`.trimEnd()
    })
    const head = `${''.padEnd(8)} ${STATES.map((state) => state.padEnd(9)).join(' ')}`.trimEnd()
    expect(`\n${[head, ...lines].join('\n')}\n`).toMatchInlineSnapshot(`
      "
               draft     submitted approved  published spiked    killed
      file     submitted submitted submitted .         .         .
      claim    .         submitted approved  .         .         .
      unclaim  .         submitted approved  .         .         .
      return   .         draft     draft     .         .         .
      clear    .         approved  approved  .         .         .
      "
    `)
  })

  test('says why not in every state that an act cannot start from', () => {
    for (const act of REVIEW_ACTS)
      for (const state of STATES)
        if (!MACHINE[act].from.includes(state)) expect(MACHINE[act].otherwise[state]).toMatch(/^[A-Z].*\.$/)
  })

  test('only filing and clearing make versions', () => {
    const records = Object.fromEntries(REVIEW_ACTS.map((act) => [act, MACHINE[act].records]))
    expect(records).toEqual({ file: 'filed', claim: null, unclaim: null, return: null, clear: 'cleared' })
  })
})

describe('filing', () => {
  test('needs words, a headline alone will do', () => {
    const draft = { ...ready, state: 'draft', filedHash: null } as const
    expect(judge('file', milo, { ...draft, headline: false, body: false }).allowed).toBe(false)
    expect(judge('file', milo, { ...draft, body: false }).allowed).toBe(true)
    expect(judge('file', milo, { ...draft, headline: false }).allowed).toBe(true)
  })

  test('again needs a change, and a returned edition does not', () => {
    expect(judge('file', milo, { ...ready, hash: 'filed' }).allowed).toBe(false)
    expect(judge('file', milo, { ...ready, state: 'approved', clearedHash: 'live' }).allowed).toBe(false)
    expect(judge('file', milo, { ...ready, state: 'draft', hash: 'filed' }).allowed).toBe(true)
  })
})

describe('claiming', () => {
  test('takes an edition over from a colleague, but not twice', () => {
    expect(judge('claim', milo, { ...ready, claimedBy: 'ruth' }).allowed).toBe(true)
    expect(judge('claim', milo, { ...ready, claimedBy: 'milo' }).allowed).toBe(false)
  })

  test('is given back by who has it, or by a managing editor', () => {
    expect(judge('unclaim', milo, ready).allowed).toBe(false)
    expect(judge('unclaim', milo, { ...ready, claimedBy: 'ruth' }).allowed).toBe(false)
    expect(judge('unclaim', ruth, { ...ready, claimedBy: 'milo' }).allowed).toBe(true)
  })

  test('of a cleared edition leaves it cleared', () => {
    expect(judge('claim', milo, { ...ready, state: 'approved' })).toMatchObject({ to: 'approved' })
  })
})

describe('clearing', () => {
  test('needs a headline, and a body unless it is an alert', () => {
    expect(judge('clear', milo, { ...ready, headline: false })).toMatchObject({ why: 'It has no headline.' })
    expect(judge('clear', milo, { ...ready, body: false })).toMatchObject({ why: 'It has no body.' })
    expect(judge('clear', milo, { ...ready, body: false, alert: true }).allowed).toBe(true)
  })

  test('again needs copy that differs from what is cleared', () => {
    const cleared = { ...ready, state: 'approved', clearedHash: 'live' } as const
    expect(judge('clear', milo, cleared).allowed).toBe(false)
    expect(judge('clear', milo, { ...cleared, hash: 'newer' }).allowed).toBe(true)
  })
})

test('copy of a desk that asks about holdings is cleared once somebody has answered', () => {
  const open = judge('clear', { id: 'milo', role: 'editor' }, { ...ready, holdingsOpen: true })
  expect(open).toEqual({
    allowed: false,
    why: expect.stringMatching(/^Nobody has said what its authors hold/),
  })
  expect(judge('clear', { id: 'milo', role: 'editor' }, ready).allowed).toBe(true)
  // It may be filed before: the desk asks.
  expect(
    judge('file', { id: 'ana', role: 'reporter' }, { ...ready, state: 'draft', holdingsOpen: true }).allowed,
  ).toBe(true)
})

test('what a machine wrote and nobody confirmed goes nowhere, and is named', () => {
  const why = (...machineMade: string[]) => {
    const judgement = judge('clear', milo, { ...ready, machineMade })
    return judgement.allowed ? null : judgement.why
  }
  expect(why()).toBeNull()
  expect(why('Le pont est fermé.')).toBe(
    'A machine wrote “Le pont est fermé.”, and nobody has confirmed it. Read it beside the original, and confirm it.',
  )
  expect(why('Un.', 'Deux.', 'Trois.', 'Quatre.')).toMatch(
    /^A machine wrote “Un\.”, “Deux\.”, “Trois\.” and 1 more, and nobody has confirmed them\. Read each/,
  )
})
