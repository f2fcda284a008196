import { basename } from 'node:path'
import { decodeWire, LARGEST_WIRE, remarksOn, type WireReading } from '@copydesk/shared/formats'
import { type Language, languageSchema } from '@copydesk/shared/languages'
import { openDesks, type Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { DoubtfulName } from '@copydesk/shared/story'
import { type Command, Option } from 'commander'
import { deskNamed } from '../people/desk-named.ts'
import type { Stores } from '../stores.ts'
import { createStory } from '../story/create-story.ts'
import { readingOf } from '../story/read-first-copy.ts'
import { bytesOf } from './bytes-of.ts'
import type { Streams } from './streams.ts'
import { whoImports } from './who-imports.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

interface Flags extends WhichNewsroom {
  language?: Language
  desk?: string
}

export function addImport(program: Command, streams: Pick<Streams, 'stdout' | 'stderr'> = process) {
  withData(program.command('import <file>'))
    .description('begin a story with the wire text in a file; prints {"story":…,"edition":…}')
    .addOption(
      new Option('--language <tag>', 'when the text does not tell')
        .choices(languageSchema.options)
        .env('COPYDESK_LANGUAGE'),
    )
    .addOption(new Option('--desk <name>', 'made if there is none of that name').env('COPYDESK_DESK'))
    .action(async (file: string, { language, desk, ...which }: Flags) => {
      const wire = decodeWire(await bytesOf(file, LARGEST_WIRE))
      const { made, doubtful, reading } = await withNewsroom(which, async ({ newsroom }) => {
        const person = await whoImports(newsroom)
        const reading = await readingOf(newsroom.stores, wire)
        const story = {
          slug: slugOf(reading, file),
          desk: '',
          language: language ?? reading.language,
          wire,
        }
        const made = await createStory(newsroom, person, story, {
          desk: (within) => deskFor(within, person, desk, newsroom.now()),
        })
        const edition = made.edition && (await newsroom.stores.editions.find(made.edition.id))
        return { made, reading, doubtful: edition?.leftover?.doubtful ?? [] }
      })
      streams.stdout.write(`${JSON.stringify({ story: made.story.id, edition: made.edition?.id ?? null })}\n`)
      for (const remark of [...remarksOn(reading), ...keptAside(reading), ...doubtful.map(isLike)])
        streams.stderr.write(`${remark}\n`)
    })
}

async function deskFor(within: Stores, person: Person, name: string | undefined, at: Date): Promise<string> {
  if (name !== undefined && name.trim() !== '')
    return (await deskNamed(within, name, { person: null, at })).id
  const open = openDesks(await within.desks.all())
  const desk = open.find(({ id }) => id === person.desk)?.id ?? open[0]?.id
  if (desk !== undefined) return desk
  throw new Refusal('bad-request', 'There is no desk yet. Name one: --desk Business')
}

/** What stands beside the story now and not in its copy. */
function keptAside({ unplaced, bio }: WireReading): string[] {
  return [
    ...unplaced.map((words) => `Kept beside the story, since it could not be placed: ${words}`),
    ...(bio === '' ? [] : ['A word about a contributor is kept beside the story, and is not in the copy.']),
  ]
}

const isLike = ({ name }: DoubtfulName): string =>
  `${name} is like a name in the directory: the story asks who it is, and credits them then.`

/** A working name: the headline's first words, or the file's. */
function slugOf(reading: WireReading, file: string): string {
  const words = (from: string): string[] =>
    from
      .normalize('NFC')
      .toUpperCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const headline = words(reading.headline).filter((word) => word.length > 3)
  const named = headline.length > 0 ? headline.slice(0, 3) : words(basename(file).replace(/\.[^.]*$/, ''))
  return named.slice(0, 5).join('-').slice(0, 60).replace(/-+$/, '') || 'IMPORTED'
}
