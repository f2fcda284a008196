// @vitest-environment node
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { localCopies, setAsideWords } from '../local-copies.ts'
import { desk, read, times, types, until } from '../testing/desk.ts'
import { socketOf } from '../testing/serve.ts'

const { open, replaced, kill, restart } = desk()

test('[SY32] words typed under an id that is somebody else’s are sent under a new one; nobody is asked anything', {
  timeout: 60_000,
}, async () => {
  const ben = open('ben')
  await until(ben, ({ saved }) => saved)
  types(ben, 'By Ben. ')
  await until(ben, ({ saved }) => saved)
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  ana.doc.clientID = ben.doc.clientID
  types(ana, 'By Ana, one. ')
  types(ana, 'By Ana, two. ')
  const next = await replaced(ana)
  await until(next, ({ saved }) => saved)
  expect(next.status.get().waiting).toBe(0)
  types(ben, 'By Ben again. ')
  await until(ben, ({ saved }) => saved)
  const carla = open('carla')
  await until(carla, ({ ready }) => ready)
  for (const words of ['By Ben. ', 'By Ana, one. By Ana, two. ', 'By Ben again. '])
    expect(times(read(carla), words), words).toBe(1)
  expect(await setAsideWords.of('ana')).toEqual([])
  await until(next, () => read(next) === read(ben))
})

test('[SY32] whoever may only read by now is told, keeps what they typed, and goes on reading', {
  timeout: 60_000,
}, async () => {
  const reader = open('reader')
  await until(reader, ({ saved }) => saved)
  types(reader, 'Typed in vain. ')
  const next = await replaced(reader)
  await until(next, ({ saved }) => saved)
  expect(read(next)).not.toContain('Typed in vain.')
  const [aside] = await setAsideWords.of('reader')
  expect(aside?.pieces.map(({ text }) => text)).toEqual(['Typed in vain. '])
  expect(aside?.reason).toContain('only read')
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  types(ana, 'For the reader. ')
  await until(next, () => read(next).includes('For the reader. '))
})

test('[SY33] when the right to read has ended the copy is deleted, own words that no server has stay', {
  timeout: 60_000,
}, async () => {
  let asks = (address: string) => address
  const base = socketOf('ana')
  const socket = class extends base {
    constructor(address: string | URL) {
      super(asks(String(address)))
    }
  }
  const ana = open('ana', { socket })
  await until(ana, ({ saved }) => saved)
  await kill()
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'My own. ')
  asks = (address) => address.replace('harbour', 'nowhere')
  await restart()
  await until(ana, ({ line, waiting }) => line === 'refused' && waiting === 0)
  expect(ana.status.get().refusal?.code).toBe('not-found')
  expect(ana.replacement).toBe(null)
  expect(await localCopies.remembered('ana')).toEqual([])
  const [aside] = await setAsideWords.of('ana')
  expect(aside?.pieces.map(({ text }) => text)).toEqual(['My own. '])
  await setAsideWords.discard('ana', { id: aside?.id ?? 0, part: { of: 'pieces', at: 0 } })
  expect(await setAsideWords.of('ana')).toEqual([])
})

test('[SY32] what is too large to send is set aside at once, and the page goes on', {
  timeout: 60_000,
}, async () => {
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  types(ana, 'x'.repeat(5 * 1024 * 1024))
  const next = await replaced(ana)
  await until(next, ({ saved }) => saved)
  const [aside] = await setAsideWords.of('ana')
  expect(aside?.pieces[0]?.text).toHaveLength(5 * 1024 * 1024)
})
