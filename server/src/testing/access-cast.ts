import type { About, Asker, Part } from '@copydesk/shared/access'
import type { Duty, Person, PersonRole } from '@copydesk/shared/people'
import { DUTIES } from '@copydesk/shared/people'
import type { State } from '@copydesk/shared/review'
import { hashPassword } from 'better-auth/crypto'
import { newId } from '../new-id.ts'
import { type Client, cookieOf, PASSWORD, type TestNewsroom } from './open-newsroom.ts'

/** Somebody of the matrix, as the test knows them; the server has to find out for itself. */
export interface Player extends Client {
  name: string
  asker: Asker
}

/** A story of the matrix, filed, with its French, and how people stand to it. */
export interface CastStory {
  name: string
  story: string
  original: string
  french: string
  /** Of the original, as filed by its owner. */
  version: string
  about(localization: boolean, state: State): Required<Pick<About, 'story' | 'edition'>>
  /** Puts an edition into a state, as its owner filed it. */
  stands(edition: string, state: State): Promise<void>
}

export interface Role {
  name: string
  role: PersonRole
  desks: ('here' | 'there')[]
  duty?: Duty
}

const CAST: Role[] = [
  { name: 'reporter', role: 'reporter', desks: ['here'] },
  { name: 'translator', role: 'translator', desks: ['here'] },
  { name: 'editor', role: 'editor', desks: ['here'] },
  { name: 'managing editor', role: 'managing-editor', desks: ['there'] },
  { name: 'reporter without a desk', role: 'reporter', desks: [] },
  { name: 'editor of two desks', role: 'editor', desks: ['there', 'here'] },
  ...DUTIES.map((duty): Role => ({ name: duty, role: 'reporter', desks: ['there'], duty })),
]

/** People of every role and duty, and stories to which they stand in every way. Sessions are made once. */
export async function castForAccess(newsroom: TestNewsroom) {
  const { stores, now } = newsroom.composed.newsroom
  const desks = {
    here: await newsroom.desk('Here'),
    there: await newsroom.desk('There'),
    elsewhere: await newsroom.desk('Elsewhere'),
  }
  // Once: each takes a tenth of a second.
  const passwordHash = await hashPassword(PASSWORD)
  const player = async ({ name, role, desks: where, duty }: Role): Promise<Player> => {
    const ids = where.map((desk) => desks[desk])
    const email = `${name.replaceAll(' ', '-').toLowerCase()}@cast.example`
    const person: Person = { id: newId(), name, role, desk: ids[0] ?? null, color: 0 }
    const at = now()
    await stores.transact(async (within) => {
      await within.people.add(person, { email, passwordHash, at })
      await within.people.stand(person.id, { desks: ids }, at)
      if (duty)
        await within.duties.add({ id: newId(), person: person.id, duty, desk: desks.here, shift: null })
    })
    const answer = await newsroom.nobody.post('/api/auth/sign-in/email', { email, password: PASSWORD })
    const asker = { id: person.id, role, desks: ids, duties: duty ? [{ duty, desk: desks.here }] : [] }
    return { ...newsroom.client(cookieOf(answer.headers)), name, asker }
  }

  const olga = await player({ name: 'Olga', role: 'reporter', desks: ['there'] })
  const players: Player[] = []
  for (const role of CAST) players.push(await player(role))

  const place = async (name: string, desk: string, more: Partial<Facts> = {}): Promise<CastStory> => {
    const { owner = olga.asker.id, restrictedTo = null, assigned = [] } = more
    const text = `The bridge of ${name} is closed.`
    const made = (
      await olga.post('/api/stories', { slug: 'BRIDGE', desk, owner: olga.asker.id, headline: name, text })
    ).body
    const story: string = made.story.id
    const original: string = made.edition.id
    const french: string = (
      await olga.post(`/api/stories/${story}/editions`, { language: 'fr', follows: original })
    ).body.edition.id
    await newsroom.types(french, (doc) => doc.getText('headline').insert(0, `Le pont ${name}`))
    const filed = new Map<string, string>()
    for (const edition of [original, french])
      filed.set(edition, (await olga.post(`/api/editions/${edition}/file`, {})).body.filed.id)
    await stores.transact(async (within) => {
      await within.stories.change(story, { owner, restrictedTo })
      for (const { person, as } of assigned)
        await within.assignments.add({
          id: newId(),
          story,
          edition: null,
          person,
          as,
          at: now().toISOString(),
        })
    })
    return {
      name,
      story,
      original,
      french,
      version: filed.get(original) ?? '',
      about: (localization, state) => ({
        story: { id: story, desk, owner, begunBy: olga.asker.id, restrictedTo, assigned },
        edition: {
          localization,
          state,
          filedBy: olga.asker.id,
          writers: [],
          assigned: localization ? [{ person: olga.asker.id, as: 'translator' }] : [],
        },
      }),
      stands: (edition, state) =>
        stores.transact((within) =>
          within.editions.move(edition, {
            state,
            claimedBy: null,
            claimedAt: null,
            filed: filed.get(edition) ?? null,
            cleared: null,
          }),
        ),
    }
  }

  const PART_OF: Partial<Record<PersonRole, Part>> = { translator: 'translator', editor: 'editor' }
  const assigned = players.map(({ asker }) => ({ person: asker.id, as: PART_OF[asker.role] ?? 'writer' }))
  const open = [
    await place('the own desk', desks.here),
    await place('another desk', desks.elsewhere),
    await place('the assigned', desks.elsewhere, { assigned }),
  ]
  const hidden = await place('the few', desks.here, { restrictedTo: [olga.asker.id] })
  const owned = new Map<Player, CastStory>()
  for (const one of players.slice(0, 3))
    owned.set(one, await place(`${one.name}'s own`, desks.elsewhere, { owner: one.asker.id }))

  /** Everything that this person is asked about. */
  const placesOf = (one: Player): CastStory[] => [
    ...open,
    ...(owned.has(one) ? [owned.get(one) as CastStory] : []),
  ]
  return { olga, players, player, desks, placesOf, hidden, ownDesk: open[0] as CastStory }
}

interface Facts {
  owner: string
  restrictedTo: string[] | null
  assigned: { person: string; as: Part }[]
}

export type AccessCast = Awaited<ReturnType<typeof castForAccess>>
