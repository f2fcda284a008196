import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import { type Door, Robot } from '../robots/robot.ts'
import type { Running } from '../servers/bench-server.ts'
import { asked, doorTo, editionOf } from './follower.ts'

const BLOCKS = 400
export const LANGUAGES = ['fr', 'de', 'es', 'pt', 'ar', 'ja']

/** A long story in six languages, every block translated and confirmed; gives the ids of the localizations. */
export async function makeLocalizations(start: () => Promise<Running>): Promise<string[]> {
  const server = await start()
  const door = server.door(0, 0)
  const original = editionOf(door)
  const { story } = await asked(door, `/api/editions/${original}`)
  await writes(door, (body) => {
    for (let block = 0; block < BLOCKS; block++) {
      if (block > 0) body.insertEmbed(body.length, { b: `b${block}`, k: 'paragraph' })
      body.insert(body.length, textOf(block, 'original'))
    }
  })
  await untilWritten(door, original)
  const localizations: string[] = []
  for (const language of LANGUAGES) {
    const made = await asked(door, `/api/stories/${story.id}/editions`, { language, follows: original })
    const own = doorTo(door, made.edition.id)
    localizations.push(made.edition.id)
    const ids = await writes(own, (body) => fill(body, language))
    await untilWritten(own, made.edition.id)
    const acts = ids.map((block, at) => ({
      id: `bench-${language}-${at}-${Date.now()}`,
      act: 'confirm',
      block,
      originals: [{ block, text: textOf(at, 'original') }],
      localized: textOf(at, language),
    }))
    const { refused } = await asked(door, `/api/editions/${made.edition.id}/translation`, { acts })
    if (refused.length > 0) throw new Error(`A confirmation was refused: ${refused[0].why}`)
  }
  await server.end('SIGTERM')
  return localizations
}

const textOf = (block: number, language: string) =>
  `Block ${block} in ${language}: the harbour board meets again on Monday to hear what the new lock will cost.`

/** Words behind each marker; gives the ids of the blocks. */
function fill(body: Y.Text, language: string): string[] {
  const ids = (body.toDelta() as { insert: unknown }[]).flatMap(({ insert }) =>
    typeof insert === 'object' && insert !== null && 'b' in insert ? [String(insert.b)] : [],
  )
  // From the last, so that the places before hold: one character, the marker, for each.
  for (let at = ids.length - 1; at >= 0; at--) body.insert(at + 1, textOf(at, language))
  return ids
}

async function writes<T>(door: Door, write: (body: Y.Text) => T): Promise<T> {
  const robot = new Robot(door)
  await robot.comes()
  const page = new Y.Doc()
  page.clientID = robot.client
  if (robot.came) Y.applyUpdate(page, robot.came)
  page.on('update', (update: Uint8Array) => robot.sends(update))
  const told = page.transact(() => write(page.getText('body')))
  await pause(200)
  robot.leaves()
  page.destroy()
  return told
}

async function untilWritten(door: Door, edition: string): Promise<void> {
  for (;;) {
    const { publishable } = await asked(door, `/api/editions/${edition}/copy`)
    if (publishable.body.length >= BLOCKS) return
    await pause(100)
  }
}
