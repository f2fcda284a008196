import type { PersonHere } from '../sync/newcomer.ts'

/** Who can come into a bare server, by the cookie `name=…`. `reader` may only read. */
export const BARE_PEOPLE: ReadonlyMap<string, PersonHere> = new Map(
  ['ana', 'ben', 'carla', 'reader'].map((id, color) => [
    id,
    { id, name: id[0]?.toUpperCase() + id.slice(1), color },
  ]),
)
