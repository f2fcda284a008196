import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { Connection } from './connection.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-connection-'))
const opened: Connection[] = []
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(name: string) {
  const connection = new Connection(join(folder, `${name}.db`), true)
  opened.push(connection)
  connection.database.exec('create table words (word text)')
  return connection
}

const COUNT = 'select count(*) as n from words'

test('a question sees what is committed, while somebody is in the midst of a transaction', () => {
  const connection = fileOf('transaction')
  connection.database.exec("begin immediate; insert into words values ('half')")
  expect(connection.question(COUNT).get()).toEqual({ n: 0 })
  connection.database.exec('commit')
  expect(connection.question(COUNT).get()).toEqual({ n: 1 })
})

test('questions of one moment see one moment, and an error among them is the one that is told', () => {
  const connection = fileOf('moment')
  connection.moment(() => {
    expect(connection.question(COUNT).get()).toEqual({ n: 0 })
    connection.database.exec("insert into words values ('later')")
    expect(connection.question(COUNT).get()).toEqual({ n: 0 })
  })
  expect(connection.question(COUNT).get()).toEqual({ n: 1 })
  const failing = () =>
    connection.moment(() => {
      throw new Error('the disk reports errors')
    })
  expect(failing).toThrow('the disk reports errors')
  expect(connection.moment(() => connection.question(COUNT).get())).toEqual({ n: 1 })
})
