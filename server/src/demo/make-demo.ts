import type { Person } from '@copydesk/shared/people'
import { contributorNamed } from '../credits/contributor-named.ts'
import type { FirstCopy } from '../edition/first-document.ts'
import { liveCopy } from '../edition/live-copy.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { addPerson } from '../people/add-person.ts'
import { askerOf } from '../people/asker-of.ts'
import { changeProfile } from '../profile/change-profile.ts'
import { claimEdition } from '../review/claim-edition.ts'
import { clearEdition } from '../review/clear-edition.ts'
import { fileEdition } from '../review/file-edition.ts'
import { createStory } from '../story/create-story.ts'
import { makeFrench } from './make-french.ts'
import { makeShifts } from './make-shifts.ts'
import { DEMO_NEWSROOM, DEMO_PASSWORD, DEMO_PEOPLE, type DemoName, RUTHS_PROFILE } from './people.ts'
import { DEMO_STORIES, type DemoCopy, type DemoStory } from './stories.ts'

type People = Record<DemoName, Person>

/** Makes the demo newsroom, once; false when it is there already. */
export async function makeDemo(newsroom: Newsroom): Promise<boolean> {
  const { stores, now } = newsroom
  if (await stores.people.withEmail(DEMO_PEOPLE.ruth.email)) return false
  await stores.desks.nameNewsroom(
    { name: DEMO_NEWSROOM, languages: ['en', 'fr'], zone: 'Europe/London' },
    now(),
  )
  const people = {} as People
  for (const [name, person] of Object.entries(DEMO_PEOPLE) as [DemoName, (typeof DEMO_PEOPLE)[DemoName]][])
    people[name] = await addPerson(stores, { ...person, password: DEMO_PASSWORD }, now())
  await changeProfile(newsroom, await askerOf(stores, people.ruth), people.ruth.id, RUTHS_PROFILE)
  const writeLastNotes = await makeShifts(newsroom, people)
  // The list shows the newest first, and the demo's are written in the order in which they are to be read.
  for (const story of DEMO_STORIES.toReversed()) await makeStory(newsroom, people, story)
  await writeLastNotes()
  return true
}

async function makeStory(newsroom: Newsroom, people: People, demo: DemoStory): Promise<void> {
  const { copy, desk, dueIn, owner, french, filedBy, claimedBy, clearedBy } = demo
  const writer = people[owner]
  const desksHere = await newsroom.stores.desks.all()
  const due = new Date(newsroom.now().getTime() + dueIn * 3_600_000)
  due.setUTCMinutes(0, 0, 0)
  if (copy) await makeContributors(newsroom, writer, copy)
  const { story, edition } = await createStory(
    newsroom,
    writer,
    {
      slug: demo.slug,
      desk: desksHere.find((one) => one.name === desk)?.id ?? '',
      genre: demo.genre,
      urgency: demo.urgency,
      owner: writer.id,
      due: due.toISOString(),
      targetLength: demo.targetLength,
      budgetLine: demo.budgetLine,
      languagesWanted: demo.languagesWanted,
      withCopy: copy !== null,
    },
    { copy: copy ? (ids) => firstCopy(copy, ids, newsroom.now()) : undefined },
  )
  if (!edition) return
  if (french) await makeFrench(newsroom, people[french.by], { story: story.id, edition: edition.id }, french)
  if (filedBy) await fileEdition(newsroom, people[filedBy], edition.id, { note: demo.note ?? '' })
  if (claimedBy) await claimEdition(newsroom, people[claimedBy], edition.id)
  if (clearedBy) {
    const { hash } = await liveCopy(newsroom, { ...edition, story: story.id })
    await clearEdition(newsroom, people[clearedBy], edition.id, { hash })
  }
}

async function makeContributors({ stores, now }: Newsroom, writer: Person, { credits }: DemoCopy) {
  await stores.transact(async (within) => {
    for (const [name] of credits)
      await contributorNamed(within, { name, kind: 'person' }, { person: writer.id, at: now() })
  })
}

function firstCopy(copy: DemoCopy, ids: ReadonlyMap<string, string>, now: Date): FirstCopy {
  return {
    headline: copy.headline,
    standfirst: copy.standfirst,
    body: copy.body.map(([kind, text]) => ({ id: newId(), kind, text })),
    fields: {
      'dateline.place': copy.place,
      // As a date, not as words: each language prints it in its own.
      'dateline.date': copy.place ? now.toISOString().slice(0, 10) : '',
      rights: `Copyright © ${now.getUTCFullYear()} ${DEMO_NEWSROOM}`,
    },
    credits: copy.credits.map(([name, role, byline = false]) => ({
      contributor: ids.get(name) ?? '',
      role,
      byline,
    })),
  }
}
