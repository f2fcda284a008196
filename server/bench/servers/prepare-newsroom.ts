import { compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { deskNamed } from '../../src/people/desk-named.ts'
import { createStory } from '../../src/story/create-story.ts'
import { cookieOf } from '../../src/testing/open-newsroom.ts'
import { MOST_ROOMS } from './bench-server.ts'
import { type Invitations, writeInvitations } from './invitations.ts'

/** A person may have 60 windows open; the largest scenario has 2,000 sockets. */
const PEOPLE = 40
const PASSWORD = 'lanterns-over-quay-9'

/** A newsroom with people who are signed in and a story for each room, as people would have made them. */
export async function prepareNewsroom(flags: Record<string, string>, folder: string): Promise<void> {
  const composed = await compose(readConfig({ logLevel: 'error', host: '127.0.0.1', port: 0, ...flags }, {}))
  try {
    await composed.listen()
    const { newsroom } = composed
    const { stores, now } = newsroom
    const desk = await stores.transact((within) => deskNamed(within, 'Harbour', { person: null, at: now() }))
    const people = await inTurn(PEOPLE, async (index) => {
      const name = `Robot ${index + 1}`
      const email = `robot${index + 1}@desk.example`
      return {
        ...(await addPerson(
          stores,
          { email, name, role: 'editor', desk: 'Harbour', password: PASSWORD },
          now(),
        )),
        email,
      }
    })
    const cookies = await inTurn(PEOPLE, async (index) => {
      const answer = await fetch(`${composed.address()}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: people[index]?.email, password: PASSWORD }),
      })
      if (!answer.ok) throw new Error(`A robot could not sign in: ${answer.status} ${await answer.text()}`)
      return cookieOf(answer.headers)
    })
    const [maker] = people
    if (!maker) throw new Error('There is nobody.')
    const editions = await inTurn(MOST_ROOMS, async (index) => {
      const { edition } = await createStory(newsroom, maker, {
        slug: `HARBOUR/${index}`,
        desk: desk.id,
        genre: 'news',
        urgency: 4,
        owner: maker.id,
        language: 'en',
        headline: 'The harbour',
        withCopy: true,
      })
      return edition?.id ?? ''
    })
    await composed.settled()
    const invitations: Invitations = { cookies, editions }
    writeInvitations(folder, invitations)
  } finally {
    await composed.close()
  }
}

async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let index = 0; index < count; index++) made.push(await make(index))
  return made
}
