import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deleteText } from '@copydesk/shared/copy'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDemo } from '../demo/make-demo.ts'
import { addInspect } from './inspect.ts'
import { withNewsroom } from './with-newsroom.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'copydesk-inspect-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

test('inspect says who wrote and who deleted which words of an edition', async () => {
  const { edition, name } = await withNewsroom(
    { data },
    async ({ newsroom }) => {
      await makeDemo(newsroom)
      const { stores, rooms } = newsroom
      const [first] = await stores.editions.list()
      const [person] = (await stores.people.byId()).values()
      if (!first || !person) throw new Error('The demo has no edition.')
      await rooms.edit(first.id, person.id, (doc) => deleteText(doc, 'headline', 1, 5))
      return { edition: first.id, name: person.name }
    },
    { begins: true },
  )
  let out = ''
  const program = new Command()
  addInspect(program, {
    stdout: {
      write(text: string) {
        out += text
      },
    },
  })
  await program.parseAsync(['inspect', edition, '--data', data], { from: 'user' })
  const lines = out.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d\t.+\theadline \S* \d+–\d+\t".+"$/)
  expect(lines.at(-1)).toMatch(new RegExp(`\t${name}\tdeleted\t".{4}"$`))
})
