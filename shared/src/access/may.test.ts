import { describe, expect, test } from 'vitest'
import { type PersonRole, ROLES } from '../people.ts'
import { DOORS } from './doors.ts'
import { type About, ACTS, may } from './may.ts'

const open = { story: { owner: 'olga', restrictedTo: null } }
const edition = { localization: false, filedBy: 'fred', writers: ['wilma'] }
const original: About = { ...open, edition }
const localization: About = { ...open, edition: { ...edition, localization: true } }

/** One line an act, one column a role: `+` yes, `L` in a localization only, `.` no. */
function matrix(): string {
  const wide = Math.max(...ACTS.map((act) => act.length))
  const cell = (act: (typeof ACTS)[number], role: PersonRole) => {
    const there = (about: About) => may(act, { id: 'pat', role }, about).allowed
    return there(original) ? (there(localization) ? '+' : 'O') : there(localization) ? 'L' : '.'
  }
  const head = `${''.padEnd(wide)}  ${ROLES.join('  ')}`
  const lines = ACTS.map((act) =>
    `${act.padEnd(wide)}  ${ROLES.map((role) => cell(act, role).padEnd(role.length)).join('  ')}`.trimEnd(),
  )
  return [head, ...lines].join('\n')
}

describe('who may do what', () => {
  test('is this table', () => {
    expect(`\n${matrix()}\n`).toMatchInlineSnapshot(`
      "
                          reporter  translator  editor  managing-editor
      enter               +         +           +       +
      read                +         +           +       +
      create              +         .           +       +
      plan                +         .           +       +
      localize            +         +           +       +
      write               +         L           +       +
      credit              +         L           +       +
      file                +         L           +       +
      claim               .         .           +       +
      unclaim             .         .           +       +
      return              .         .           +       +
      clear               .         .           +       +
      add-contributor     +         +           +       +
      write-bio           +         +           +       +
      rename-contributor  .         .           +       +
      manage-people       .         .           .       +
      manage-newsroom     .         .           .       +
      "
    `)
  })

  test('every door of the server asks for something in it, or is public', () => {
    for (const act of Object.values(DOORS)) expect([...ACTS, 'public']).toContain(act)
  })

  test('a no says why, in a sentence', () => {
    for (const act of ACTS)
      for (const role of ROLES) {
        const { allowed, why } = may(act, { id: 'pat', role }, original)
        if (allowed) expect(why).toBe('')
        else expect(why).toMatch(/^[A-Z].*\.$/)
      }
  })
})

describe('a restricted story', () => {
  const restricted: About = { story: { owner: 'olga', restrictedTo: ['ines'] }, edition }

  test.each(ROLES)('is not there for a %s who is left out, whatever they ask', (role) => {
    for (const act of ACTS) expect(may(act, { id: 'otto', role }, restricted).allowed).toBe(false)
  })

  test('is there for the people it names', () => {
    expect(may('read', { id: 'ines', role: 'translator' }, restricted).allowed).toBe(true)
    expect(may('write', { id: 'ines', role: 'reporter' }, restricted).allowed).toBe(true)
  })
})

describe('the second pair of eyes', () => {
  test.each(['editor', 'managing-editor'] as const)('no %s clears what they filed, own or wrote', (role) => {
    expect(may('clear', { id: 'fred', role }, original)).toMatchObject({
      allowed: false,
      why: expect.stringMatching(/filed this/),
    })
    expect(may('clear', { id: 'olga', role }, original)).toMatchObject({
      allowed: false,
      why: expect.stringMatching(/is yours/),
    })
    expect(may('clear', { id: 'wilma', role }, original)).toMatchObject({
      allowed: false,
      why: expect.stringMatching(/credited/),
    })
    expect(may('clear', { id: 'ed', role }, original).allowed).toBe(true)
  })
})
