import { expect, test } from 'vitest'
import { nextAct } from './next-act.tsx'

const ana = { id: 'ana', name: 'Ana', role: 'editor', desk: null, color: 0 } as const
const ACTS = ['write', 'credit', 'file', 'claim', 'unclaim', 'return', 'clear', 'localize', 'plan'] as const

const page = (state: string, allowed: readonly string[], claimedBy: typeof ana | null = null) =>
  ({
    edition: { state, claimedBy },
    may: Object.fromEntries(ACTS.map((act) => [act, { allowed: allowed.includes(act), why: '' }])),
  }) as unknown as Parameters<typeof nextAct>[0]

test.each([
  ['a reporter files a draft', page('draft', ['file']), 'file'],
  ['an editor takes what was filed', page('submitted', ['file', 'claim', 'clear']), 'claim'],
  ['and then clears it', page('submitted', ['file', 'unclaim', 'clear'], ana), 'clear'],
  ['its reporter files it again', page('submitted', ['file'], ana), 'file'],
  ['changes since it was cleared are cleared', page('approved', ['file', 'claim', 'clear']), 'clear'],
  ['what is cleared as it stands waits for nobody', page('approved', ['claim']), null],
])('%s', (_, whose, act) => expect(nextAct(whose, 'ana')).toBe(act))
