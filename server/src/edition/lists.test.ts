import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { readConfig } from '../config.ts'
import { addContributor } from '../credits/add-contributor.ts'
import { changeContributor } from '../credits/change-contributor.ts'
import { addPerson } from '../people/add-person.ts'
import { createStory } from '../story/create-story.ts'
import { listsKnowWhatIsDue } from './lists.contract.ts'

describe('in a file', () => listsKnowWhatIsDue(async () => ({})))

test('a name is changed, the server goes before the lists have come to it, and the next one brings them up', async () => {
  const data = await mkdtemp(join(tmpdir(), 'copydesk-lists-'))
  const config = readConfig({ data, port: 0, host: '127.0.0.1', logLevel: 'silent' }, {})
  const starts = () => compose(config)
  try {
    const first = await starts()
    const { newsroom } = first
    const wanted = {
      email: 'ruth@desk.example',
      name: 'Ruth',
      role: 'managing-editor',
      desk: 'World',
    } as const
    const ruth = await addPerson(newsroom.stores, { ...wanted, password: 'correct-horse-7' }, newsroom.now())
    const ines = await addContributor(newsroom, ruth, { name: 'Ines Calder', kind: 'person' })
    const editions: string[] = []
    for (const nth of [1, 2, 3, 4, 5, 6]) {
      const { edition } = await createStory(
        newsroom,
        ruth,
        { slug: `BRIDGE/${nth}`, desk: ruth.desk ?? '' },
        {
          copy: () => ({
            ...{ headline: 'Shut', standfirst: '', body: [{ kind: 'paragraph', text: 'Shut.' }], fields: {} },
            credits: [{ contributor: ines.id, role: 'reporting' }],
          }),
        },
      )
      editions.push(edition?.id ?? '')
    }
    await first.settled()
    const hashes = async ({ newsroom: { stores } } = first) =>
      Promise.all(editions.map(async (id) => (await stores.editions.find(id))?.liveHash))
    const before = await hashes()
    await changeContributor(newsroom, ruth, ines.id, { name: 'Inés Calder' })
    await first.close()

    const second = await starts()
    const due = await second.newsroom.stores.editions.dueToPrint(99, [])
    expect(due.length).toBeGreaterThan(0)
    await second.listen()
    await second.settled()
    expect(await second.newsroom.stores.editions.dueToPrint(99, [])).toEqual([])
    const after = await hashes(second)
    expect(after.filter((hash, at) => hash === before[at])).toEqual([])
    await second.close()
  } finally {
    await rm(data, { recursive: true, force: true })
  }
})
