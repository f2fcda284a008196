import { existsSync, readFileSync } from 'node:fs'

const STORY = new URL('../../../../shared/seed/wire-story.txt', import.meta.url)

/** A story as a wire sent it, to the last blank; null, and said, where it is not beside the project. */
export function wireStory(): Buffer | null {
  if (existsSync(STORY)) return readFileSync(STORY)
  process.stdout.write('skipped: the wire story is not beside the project (../shared/seed/wire-story.txt)\n')
  return null
}
