import type { ProfileChange } from '@copydesk/shared/profile'
import type { NewPerson } from '../people/add-person.ts'

/** Known to everybody who reads this: a demo newsroom is for trying things, on one's own machine. */
export const DEMO_PASSWORD = 'marlow-harbour'

export const DEMO_NEWSROOM = 'The Marlow Courier'

type DemoPerson = Omit<NewPerson, 'password'>

/** A newsroom as small as this one works for both of its desks. */
export const DEMO_PEOPLE = {
  ruth: { email: 'ruth@marlow.example', name: 'Ruth Adeyemi', role: 'managing-editor', desk: 'World' },
  milo: {
    email: 'milo@marlow.example',
    name: 'Milo Dahl',
    role: 'editor',
    desk: 'Business',
    alsoOn: ['World'],
  },
  ana: {
    email: 'ana@marlow.example',
    name: 'Ana Ferreira',
    role: 'reporter',
    desk: 'Business',
    alsoOn: ['World'],
  },
  ben: {
    email: 'ben@marlow.example',
    name: 'Ben Castell',
    role: 'reporter',
    desk: 'World',
    alsoOn: ['Business'],
  },
  claire: {
    email: 'claire@marlow.example',
    name: 'Claire Moreau',
    role: 'translator',
    desk: 'World',
    alsoOn: ['Business'],
  },
} as const satisfies Record<string, DemoPerson>

export type DemoName = keyof typeof DEMO_PEOPLE

export const RUTHS_PROFILE: ProfileChange = {
  bio: 'Ruth Adeyemi has worked in news for nine years: she reported, then edited, and now runs The Marlow Courier from day to day and reads whatever goes out. On Fridays she writes a column, mostly about markets.',
  beat: 'Markets',
  languages: ['en', 'fr'],
  initials: 'RA',
  disclosures: 'Holds no shares in companies that the paper covers.',
}
