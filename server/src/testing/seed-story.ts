import { existsSync, readFileSync } from 'node:fs'

const SEED = new URL('../../../../shared/seed/wire-story.txt', import.meta.url)

/** The wire story with which the product is thought out; null, and said, where it is not beside the project. */
export function seedStory(): Buffer | null {
  if (existsSync(SEED)) return readFileSync(SEED)
  process.stdout.write('skipped: the seed story is not beside the project (../shared/seed/wire-story.txt)\n')
  return null
}
