import { describe, expect, test } from 'vitest'
import { ROLES } from '../people.ts'
import { STATES } from '../review/states.ts'
import type { About, Asker } from './about.ts'
import { DOORS } from './doors.ts'
import { writableRoots } from './lines.ts'
import { STANDINGS, scene } from './matrix.ts'
import { may } from './may.ts'
import { ACTS, type Act } from './table.ts'

const story = {
  id: 'bridge',
  desk: 'business',
  owner: 'olga',
  begunBy: 'olga',
  restrictedTo: null,
  assigned: [],
}
const edition = {
  localization: false,
  state: 'submitted',
  filedBy: 'fred',
  writers: ['wilma'],
  assigned: [],
} as const
const original = { story, edition }
const localization = { story, edition: { ...edition, localization: true } }

const person = (id: string, role: Asker['role'], more: Partial<Asker> = {}): Asker => ({
  id,
  role,
  desks: ['business'],
  duties: [],
  ...more,
})
const allowed = (act: Act, who: Asker, about: About = original) => may(act, who, about).allowed

/* The whole table is in docs/access.md; these are the rules of sense that it must keep. */
describe('who may do what', () => {
  test('every door of the server asks for something in it, or is public', () => {
    for (const act of Object.values(DOORS)) expect([...ACTS, 'public']).toContain(act)
  })

  test('a no says why, in a sentence', () => {
    for (const act of ACTS)
      for (const role of ROLES)
        for (const standing of STANDINGS)
          for (const state of STATES)
            for (const isLocalization of [false, true]) {
              const { asker, about } = scene(role, standing, isLocalization, state)
              const verdict = may(act, asker, about)
              if (verdict.allowed) expect(verdict.why).toBe('')
              else expect(verdict.why).toMatch(/^[A-Z].*\.$/)
            }
  })

  test('a reporter writes originals of the desk and reads those of another', () => {
    expect(allowed('write', person('rita', 'reporter'))).toBe(true)
    const away = person('rob', 'reporter', { desks: ['world'] })
    expect(allowed('write', away)).toBe(false)
    expect(allowed('read', away)).toBe(true)
    expect(allowed('comment', away)).toBe(true)
  })

  test('whoever owns a story, or is assigned to it, writes it from another desk', () => {
    const away = { desks: ['world'] }
    expect(allowed('write', person('olga', 'reporter', away))).toBe(true)
    const assigned = { ...story, assigned: [{ person: 'rob', as: 'writer' as const }] }
    expect(allowed('write', person('rob', 'reporter', away), { ...original, story: assigned })).toBe(true)
    expect(allowed('write', person('rob', 'reporter', away), { ...localization, story: assigned })).toBe(
      false,
    )
  })

  test('a translator writes localizations, and an original only when assigned as its writer', () => {
    const tess = person('tess', 'translator')
    expect(allowed('write', tess, localization)).toBe(true)
    expect(may('write', tess, original)).toEqual({
      allowed: false,
      why: 'A translator reads the original and writes its localizations.',
    })
    const assigned = { ...story, assigned: [{ person: 'tess', as: 'writer' as const }] }
    expect(allowed('write', tess, { ...original, story: assigned })).toBe(true)
  })

  test('whoever owned or began a story and is a translator by now reads it', () => {
    const olga = person('olga', 'translator')
    for (const act of ['write', 'plan', 'assign', 'restrict'] as const) expect(allowed(act, olga)).toBe(false)
    expect(allowed('restrict', person('olga', 'reporter', { desks: ['world'] }))).toBe(true)
  })

  test('an editor takes and clears for every desk that he stands on, and for no other', () => {
    const both = person('ed', 'editor', { desks: ['world', 'business'] })
    for (const act of ['claim', 'return', 'clear'] as const) expect(allowed(act, both)).toBe(true)
    const away = person('ed', 'editor', { desks: ['world'] })
    expect(may('clear', away, original).why).toBe('Only an editor of this desk can clear this.')
  })

  test('somebody without a desk stands on every desk', () => {
    expect(allowed('write', person('rita', 'reporter', { desks: [] }))).toBe(true)
    expect(allowed('clear', person('ed', 'editor', { desks: [] }))).toBe(true)
  })

  test('a duty counts on its desk and nowhere else', () => {
    const onDuty = (desk: string) =>
      person('dora', 'reporter', { desks: ['world'], duties: [{ duty: 'duty-editor', desk }] })
    expect(allowed('clear', onDuty('business'))).toBe(true)
    expect(allowed('clear', onDuty('world'))).toBe(false)
    const reviser = person('rev', 'translator', { duties: [{ duty: 'reviser', desk: 'business' }] })
    expect(allowed('clear', reviser, localization)).toBe(true)
    expect(allowed('clear', reviser, original)).toBe(false)
  })

  test('whoever works on the desk, or is assigned, suggests; whoever writes suggests too', () => {
    const elsewhere = { desks: ['world'] }
    for (const about of [original, localization]) {
      expect(allowed('suggest', person('tom', 'translator'), about)).toBe(true)
      expect(allowed('suggest', person('wes', 'reporter', elsewhere), about)).toBe(false)
      const legal = { ...elsewhere, duties: [{ duty: 'legal' as const, desk: 'business' }] }
      expect(allowed('suggest', person('lea', 'reporter', legal), about)).toBe(true)
      for (const role of ROLES)
        if (allowed('write', person('somebody', role), about))
          expect(allowed('suggest', person('somebody', role), about)).toBe(true)
    }
  })

  test('pictures credit and do not write', () => {
    const pia = person('pia', 'reporter', {
      desks: ['world'],
      duties: [{ duty: 'pictures', desk: 'business' }],
    })
    expect(writableRoots(pia, original)).toEqual(['credits'])
  })

  test('what was set aside is changed by the editors of the desk alone', () => {
    const spiked = { ...original, edition: { ...edition, state: 'spiked' as const } }
    expect(writableRoots(person('rita', 'reporter'), spiked)).toEqual([])
    expect(writableRoots(person('ed', 'editor'), spiked)).toContain('body')
  })

  test('a profile is its person’s, and the managing editor’s', () => {
    const of = (who: Asker) => allowed('write-profile', who, { profileOf: 'rita' })
    expect([of(person('rita', 'reporter')), of(person('ed', 'editor'))]).toEqual([true, false])
    expect(of(person('mo', 'managing-editor'))).toBe(true)
  })
})

describe('a restricted story', () => {
  const restricted: About = { ...original, story: { ...story, restrictedTo: ['ines'] } }

  test.each(ROLES)('is not there for a %s who is left out, whatever they ask', (role) => {
    for (const act of ACTS) {
      expect(may(act, person('otto', role), restricted)).toEqual({
        allowed: false,
        why: 'There is no such story.',
      })
    }
  })

  test('is there for the people it names, and for its owner', () => {
    expect(allowed('read', person('ines', 'translator'), restricted)).toBe(true)
    expect(allowed('write', person('ines', 'reporter'), restricted)).toBe(true)
    expect(allowed('read', person('olga', 'reporter', { desks: ['world'] }), restricted)).toBe(true)
  })
})

describe('the second pair of eyes', () => {
  test.each(['editor', 'managing-editor'] as const)('no %s clears what they filed, own or wrote', (role) => {
    const clears = (id: string) => may('clear', person(id, role), original)
    expect(clears('fred')).toMatchObject({ allowed: false, why: expect.stringMatching(/filed this/) })
    expect(clears('olga')).toMatchObject({ allowed: false, why: expect.stringMatching(/is yours/) })
    expect(clears('wilma')).toMatchObject({ allowed: false, why: expect.stringMatching(/credited/) })
    expect(clears('ed').allowed).toBe(true)
  })
})
