import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type EditionRow, type NewStory, newStorySchema, type StoryRow } from '@copydesk/shared/story'
import { type FirstCopy, NO_COPY } from '../edition/first-document.ts'
import { makeEdition } from '../edition/make-edition.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import { demand } from './about.ts'
import { keepsWriting } from './keeps-writing.ts'
import { checkPlan, inUtc, withInsiders } from './plan-story.ts'
import { readFirstCopy, readingOf } from './read-first-copy.ts'
import { storyRow } from './story-row.ts'

/**
 * Begins a story. The story, its original, the first update of the room's log and the act on record are one
 * transaction: nothing is ever half made or half imported.
 * @param given what no request can say: first copy that comes from no wire text, as the demo's does; and a desk that is
 * found by its name, or made, with the story or not at all.
 */
export async function createStory(
  newsroom: Newsroom,
  person: Person,
  wanted: NewStory,
  given: {
    copy?: ((contributorIds: ReadonlyMap<string, string>) => FirstCopy) | undefined
    desk?: (stores: Stores) => Promise<string>
  } = {},
): Promise<{ story: StoryRow; edition: EditionRow | null }> {
  demand('create', { asker: await askerOf(newsroom.stores, person) })
  const { language, headline, withCopy, wire, named, text, ...asked } = newStorySchema.parse(wanted)
  if (!withCopy && (wire !== undefined || text !== undefined))
    throw new Refusal('bad-request', 'A story that is only planned cannot begin with text.')
  if (wire !== undefined && text !== undefined)
    throw new Refusal('bad-request', 'A story begins with wire text or with paragraphs, not with both.')
  const reading = wire === undefined ? null : await readingOf(newsroom.stores, wire)
  const at = newsroom.now()
  const id = newId()
  await newsroom.stores.transact(async (stores) => {
    const plan = given.desk ? { ...asked, desk: await given.desk(stores) } : asked
    await checkPlan(stores, plan)
    await stores.stories.add({
      ...inUtc(plan),
      id,
      language,
      restrictedTo: withInsiders(plan.restrictedTo, [person.id, plan.owner]),
      createdBy: person.id,
      createdAt: at.toISOString(),
    })
    await stores.acts.record({
      at,
      person: person.id,
      act: 'create',
      what: 'story',
      subject: id,
      details: { ...plan, language, fromWire: wire !== undefined },
    })
    await keepsWriting(stores, await askerOf(stores, person), id, at)
    if (!withCopy) return
    const { copy, leftover } =
      reading === null
        ? { copy: { ...NO_COPY, headline, body: paragraphs(text ?? '') }, leftover: null }
        : await readFirstCopy(stores, { reading, headline, named, by: { person: person.id, at } })
    const first = given.copy ? given.copy(await idsByName(stores)) : copy
    await makeEdition(stores, { story: id, language, copy: first, leftover, madeBy: person.id, madeAt: at })
  })
  if (wire !== undefined) newsroom.bus.tell({ kind: 'contributors' })
  const story = await storyRow(newsroom, person, id)
  newsroom.bus.tell({ kind: 'stories', id }, story.restrictedTo)
  newsroom.bus.tell({ kind: 'desk', id: story.desk }, story.restrictedTo)
  return { story, edition: story.editions[0] ?? null }
}

async function idsByName({ contributors }: Stores): Promise<Map<string, string>> {
  return new Map((await contributors.all()).map(({ name, id }) => [name, id]))
}

/** Lines as somebody typed them; nothing in them is read as anything but a paragraph. */
function paragraphs(text: string): FirstCopy['body'] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }))
}
