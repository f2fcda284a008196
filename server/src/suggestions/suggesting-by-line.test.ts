import {
  closeInsertion,
  groupsOf,
  newGroup,
  rootsOf,
  suggestDelete,
  suggestInsert,
} from '@copydesk/shared/copy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { plainClient } from '../testing/plain-client.ts'

type Who = Client & { id: string }

let newsroom: TestNewsroom
let [ana, emil, tom] = [] as Who[] as [Who, Who, Who]
let edition = ''

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  emil = await newsroom.signIn('Emil', 'editor')
  tom = await newsroom.signIn('Tom', 'translator')
  const desk = (await ana.get('/api/me')).body.desks[0].id
  const story = { slug: 'LOCK', desk, text: 'The vote is due soon.' }
  edition = (await ana.post('/api/stories', story)).body.edition.id
})
afterAll(() => newsroom.close())

const pageOf = async ({ cookie }: Who) => {
  const page = plainClient(Number(new URL(newsroom.address).port), cookie, edition)
  rootsOf(page.doc)
  await page.until(() => page.provider.synced)
  return page
}

test('a translator of the desk suggests in the original; an editor accepts it, and what is copy stays the editor’s to change', async () => {
  const { may } = (await tom.get(`/api/editions/${edition}`)).body
  expect([may.write.allowed, may.suggest.allowed]).toEqual([false, true])
  const [toms, emils] = await Promise.all([pageOf(tom), pageOf(emil)])
  const group = newGroup(toms.doc)
  for (const [n, letter] of [...' at noon'].entries()) {
    const who = { person: tom.id, at: n, group }
    toms.doc.transact(() => suggestInsert(toms.doc, 'body', 21 + n, letter, who))
  }
  closeInsertion(toms.doc)
  await emils.until(() => emils.body.toString() === 'The vote is due soon at noon.')
  await emils.until(() => groupsOf(emils.doc)[0]?.acts[0]?.words === ' at noon')
  const live = async () =>
    (await emil.get(`/api/editions/${edition}/copy`)).body.publishable.body[0].runs[0].text
  expect(await live()).toBe('The vote is due soon.')

  const asked = { decision: 'accept', groups: [group] }
  expect((await emil.post(`/api/editions/${edition}/suggestions/decide`, asked)).body.decided).toEqual([
    group,
  ])
  await toms.until(() => groupsOf(toms.doc).length === 0)
  expect(await live()).toBe('The vote is due soon at noon.')

  // What he types plainly stays on his page, and he hears what others do.
  toms.body.insert(5, 'big ')
  emils.doc.getText('headline').insert(0, 'Vote due')
  await toms.until(() => toms.doc.getText('headline').toString() === 'Vote due')
  expect(await live()).toBe('The vote is due soon at noon.')
  toms.close()
  emils.close()
})

test('a translator takes a word of theirs out while it is accepted: it stands, struck by suggestion, on every page', async () => {
  const story = {
    slug: 'FERRY',
    desk: (await ana.get('/api/me')).body.desks[0].id,
    text: 'The ferry is late.',
  }
  edition = (await ana.post('/api/stories', story)).body.edition.id
  const [toms, emils] = await Promise.all([pageOf(tom), pageOf(emil)])
  const who = { person: tom.id, at: 1, group: newGroup(toms.doc) }
  toms.doc.transact(() => suggestInsert(toms.doc, 'body', 18, ' by an hour', who))
  closeInsertion(toms.doc)
  await emils.until(() => groupsOf(emils.doc).length === 1)

  toms.provider.disconnect()
  toms.doc.transact(() => suggestDelete(toms.doc, 'body', 21, 29, who))
  toms.doc.transact(() => suggestInsert(toms.doc, 'headline', 0, 'Ferry late', who))
  closeInsertion(toms.doc)
  const asked = { decision: 'accept', groups: [who.group] }
  expect((await emil.post(`/api/editions/${edition}/suggestions/decide`, asked)).body.decided).toEqual([
    who.group,
  ])
  toms.provider.connect()
  const all = 'The ferry is late by an hour.'
  for (const { doc, body, until } of [toms, emils]) {
    await until(() => doc.getText('headline').toString() === 'Ferry late')
    await until(() => body.toString() === all)
    await until(() =>
      groupsOf(doc).some(
        ({ by, acts: [act] }) => by === tom.id && act?.does === 'delete' && act.words === ' an hour',
      ),
    )
  }
  const { publishable } = (await emil.get(`/api/editions/${edition}/copy`)).body
  expect(publishable.body[0].runs[0].text).toBe(all)
  // And he goes on as before.
  toms.doc.transact(() => suggestInsert(toms.doc, 'body', 1, 'So: ', { ...who, group: newGroup(toms.doc) }))
  closeInsertion(toms.doc)
  await emils.until(() => emils.body.toString() === `So: ${all}`)
  toms.close()
  emils.close()
})
