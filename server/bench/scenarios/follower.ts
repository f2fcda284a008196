import { type Door, Robot } from '../robots/robot.ts'

/** A translator at the page of a localization, as far as the server can tell. */
export class Follower {
  readonly #door: Door
  readonly #edition: string
  readonly #original: Robot
  readonly #own: Robot
  readonly #gone = new AbortController()

  /** @param door the original's. */
  constructor(door: Door, edition: string) {
    this.#door = door
    this.#edition = edition
    this.#original = new Robot(door)
    this.#own = new Robot(doorTo(door, edition))
  }

  async comes(): Promise<void> {
    await this.#original.comes()
    await this.#own.comes()
    await asked(this.#door, `/api/editions/${this.#edition}/translation`)
    await asked(this.#door, '/api/stories')
    const events = await fetch(addressOf(this.#door, '/api/events'), {
      headers: this.#door.headers,
      signal: this.#gone.signal,
    })
    void listen(events)
  }

  leaves() {
    this.#original.leaves()
    this.#own.leaves()
    this.#gone.abort()
  }
}

/** The same person's door to another edition. */
export const doorTo = (door: Door, edition: string): Door => ({
  ...door,
  path: door.path.replace(/edition\/[^?]+/, `edition/${edition}`),
})

export const editionOf = ({ path }: Door): string => /edition\/([^?]+)/.exec(path)?.[1] ?? ''

const addressOf = ({ port }: Door, path: string) => `http://127.0.0.1:${port}${path}`

/** What the server answers this person. */
// biome-ignore lint/suspicious/noExplicitAny: whoever asks knows what is answered
export async function asked(door: Door, path: string, body?: object): Promise<any> {
  const answer = await fetch(addressOf(door, path), {
    method: body ? 'POST' : 'GET',
    headers: { ...door.headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function listen(events: Response): Promise<void> {
  try {
    for await (const _ of events.body ?? []);
  } catch {
    // It is over when its person leaves, and when the server does.
  }
}
