// @vitest-environment node
import 'fake-indexeddb/auto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { localCopies, setAsideWords } from '../local-copies.ts'
import { desk, read, times, types, until } from '../testing/desk.ts'

const { folder, open, replaced, kill, restart } = desk()

test('[SY31] a page that is reloaded without a server shows its copy, counts what waits, and sends it when there is one', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  types(ana, 'Saved before. ')
  await until(ana, ({ saved }) => saved)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'One. ')
  types(ana, 'Two. ')
  types(ana, 'Three. ')
  // As they were typed, not when the page is closed: a tab that is killed closes nothing.
  expect(await localCopies.unsentOf('ana')).toMatchObject([{ changes: 3 }])
  ana.close()

  const again = open('ana')
  const status = await until(again, ({ ready, line }) => ready && line === 'offline')
  expect(status).toMatchObject({ saved: false, waiting: 3, kept: true })
  expect(read(again)).toContain('Saved before. One. Two. Three. ')
  expect(again.doc.clientID).not.toBe(ana.doc.clientID)
  expect(await localCopies.unsentOf('ana')).toEqual([
    { edition: 'harbour', changes: 3, acts: 0, words: 'One. Two. Three. ' },
  ])
  expect(await localCopies.remembered('ana')).toEqual(['harbour'])
  types(again, 'Four. ')
  expect(again.status.get().waiting).toBe(4)

  await restart()
  await until(again, ({ saved }) => saved)
  expect(again.status.get().waiting).toBe(0)
  const ben = open('ben')
  await until(ben, ({ ready }) => ready)
  for (const words of ['One. ', 'Two. ', 'Three. ', 'Four. ']) expect(times(read(ben), words)).toBe(1)
  again.close()
  expect(await localCopies.unsentOf('ana')).toEqual([])
})

test('[SY31] nobody writes into a story that this browser has never had', async () => {
  await kill()
  const ana = open('ana')
  await until(ana, ({ line }) => line === 'offline')
  expect(ana.status.get().ready).toBe(false)
  await restart()
  await until(ana, ({ ready }) => ready)
})

test('[SY31] two windows of one person write into one copy, each under its own id: nothing is lost or doubled', {
  timeout: 60_000,
}, async () => {
  const [left, right] = [open('ana'), open('ana')]
  await Promise.all([until(left, ({ saved }) => saved), until(right, ({ saved }) => saved)])
  await kill()
  await Promise.all([
    until(left, ({ line }) => line === 'offline'),
    until(right, ({ line }) => line === 'offline'),
  ])
  for (let n = 0; n < 20; n++) {
    types(left, `left${n} `)
    types(right, `right${n} `)
  }
  await Promise.resolve()
  left.close()
  right.close()
  const again = open('ana')
  await until(again, ({ ready, line }) => ready && line === 'offline')
  expect(again.status.get().waiting).toBe(40)
  await restart()
  await until(again, ({ saved }) => saved)
  const ben = open('ben')
  await until(ben, ({ ready }) => ready)
  for (let n = 0; n < 20; n++)
    for (const side of ['left', 'right']) expect(times(read(ben), `${side}${n} `)).toBe(1)
})

test('[SY33] a restored backup: words of the earlier life are set aside as text, and the page goes on in the new one', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'Of the old life. ')
  const database = new DatabaseSync(join(folder, 'newsroom.db'))
  database.exec('UPDATE "logRoom" SET epoch = epoch + 1')
  database.close()
  await restart()
  const next = await replaced(ana)
  await until(next, ({ saved }) => saved)
  expect(read(next)).not.toContain('Of the old life.')
  const [aside] = await setAsideWords.of('ana')
  expect(aside).toMatchObject({ edition: 'harbour', changes: 1 })
  expect(aside?.pieces.map(({ text }) => text)).toEqual(['Of the old life. '])
  expect(aside?.reason).toContain('restored')
  types(next, 'Of the new life. ')
  await until(next, ({ saved }) => saved)
})

test('[SY32] what the server will never take is set aside, and the rest goes on in a new document', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  ana.doc.getText('body').format(0, 1, { bold: true })
  types(ana, 'Honest words. ')
  const next = await replaced(ana)
  await until(next, ({ saved }) => saved)
  expect(next.doc.clientID).not.toBe(ana.doc.clientID)
  const [aside] = await setAsideWords.of('ana')
  expect(aside?.pieces.map(({ text }) => text)).toEqual(['Honest words. '])
  types(next, 'Taken. ')
  await until(next, ({ saved }) => saved)
  expect(next.replacement).toBe(null)
})

test('[SY33] who signs out in one window leaves nothing that another window would bring back', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved, kept }) => saved && kept)
  await expect.poll(() => localCopies.remembered('ana')).toEqual(['harbour'])
  await localCopies.forget('ana')
  await until(ana, ({ kept }) => !kept)
  types(ana, 'Typed in the other window. ')
  await until(ana, ({ saved }) => saved)
  expect(await localCopies.remembered('ana')).toEqual([])
  expect(await localCopies.unsentOf('ana')).toEqual([])
  // Whoever has a line again is signed in again.
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  await restart()
  await until(ana, ({ saved, kept }) => saved && kept)
  await expect.poll(() => localCopies.remembered('ana')).toEqual(['harbour'])
})
