import type { LiveEvent } from '@copydesk/shared/live-event'
import type { QueryClient } from '@tanstack/react-query'
import { isAway, noteAway } from '../session/away.ts'
import { onSignedIn } from '../session/signed-out.ts'
import { ADMINISTRATION } from './administration.ts'
import { forgetRedacted } from './forget-redacted.ts'
import { keys } from './keys.ts'

/** How long a burst of news is gathered before one refetch: twenty people at work make many a second. */
const GATHER_MS = 500
/** A browser gives up on a stream that was answered with an error, as by a gateway while the server starts again. */
const AGAIN_MS = 5000
/** The server says something every 20 s: a line that is silent for longer is dead, whatever it looks. */
const SILENT_MS = 45_000
const LOOK_MS = 5000
/** How long the stream may wait for a free connection while the page asks for what it shows. */
const QUEUED_MS = 5000
/** A server that starts again is back before; people need not hear of it. */
const AWAY_MS = 2000

/**
 * Listens to what happens in the newsroom and lets the answers that it makes old be asked again. Returns how to stop.
 */
export function listenLive(client: QueryClient): () => void {
  const old = gathered(client)
  let wasDown = false
  let events: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let awayTimer: ReturnType<typeof setTimeout> | undefined
  let heardAt = Date.now()
  const heard = () => {
    heardAt = Date.now()
  }
  /** A short absence may leave this line standing; only an answer says that the newsroom is back. */
  const reached = () => {
    heard()
    if (isAway()) void client.invalidateQueries()
  }
  const listen = () => {
    clearTimeout(timer)
    events?.close()
    heard()
    // What happened since the page asked is told again: an answer may be older than the stream. After a line that was
    // down everything is asked for again anyhow.
    const since = wasDown ? 0 : Math.ceil(performance.now()) + QUEUED_MS
    events = new EventSource(`/api/events?since=${since}`)
    events.addEventListener('here', reached)
    events.onmessage = ({ data }: MessageEvent<string>) => {
      heard()
      for (const key of keysOf(data)) old.add(key)
      const redacted = redactedIn(data)
      // A part of this one, and not fetched when it is needed: a new build or a broken line must not keep the words.
      if (redacted !== null) void forgetRedacted(client, redacted)
    }
    events.onerror = () => {
      wasDown = true
      if (events.readyState === EventSource.CONNECTING) awayTimer ??= setTimeout(noteAway, AWAY_MS)
      if (events.readyState !== EventSource.CLOSED) return
      timer = setTimeout(listen, AGAIN_MS)
      // Why it was closed is not told here: whoever was signed out elsewhere hears so by asking who they are.
      void client.invalidateQueries({ queryKey: keys.me })
    }
    // What happened while the line was down was not heard: ask again for everything that is shown.
    events.onopen = () => {
      heard()
      clearTimeout(awayTimer)
      awayTimer = undefined
      if (wasDown) {
        // It may be that words were removed from it.
        for (const queryKey of MAY_BE_REDACTED) client.removeQueries({ queryKey, type: 'inactive' })
        void client.invalidateQueries()
      }
      wasDown = false
    }
  }
  listen()
  const stop = onSignedIn(listen)
  const watching = setInterval(() => {
    if (Date.now() - heardAt < SILENT_MS) return
    wasDown = true
    noteAway()
    listen()
  }, LOOK_MS)
  return () => {
    stop()
    clearInterval(watching)
    clearTimeout(timer)
    clearTimeout(awayTimer)
    events.close()
    old.stop()
  }
}

type Keys = readonly (readonly string[])[]

/** Of every edition: what has words of its copy, or of what was said beside it. */
const MAY_BE_REDACTED: Keys = [keys.versionsRead, keys.editions, ['translation'], ['threads']]

/** Which remembered answers each happening makes old; an id is that of what it happened to. */
const BESIDE: Keys = [keys.waitingAlerts, keys.waitingKills]
/** No answer is remembered under this: it says whose row of the list is old. */
const ROW = 'row'
const rowOf = (id: string) => [ROW, id]

const OLD: Record<LiveEvent['kind'], Keys | ((id: string) => Keys)> = {
  // What goes out, and what is withdrawn, is told as this too. Of one story the list asks for its row alone.
  stories: (id) => [...(id === '' ? [keys.stories] : [rowOf(id), keys.story(id), ...BESIDE]), keys.fronts],
  // Whoever looks after people sees what another managing editor did before they do it over again; and whoever is on a
  // desk's shift may be no editor now.
  people: [keys.me, ADMINISTRATION, keys.desks],
  // What I may do has changed: whatever says so is asked for again.
  standing: [keys.all],
  contributors: [keys.contributors],
  // What a desk asks before it clears is decided there too.
  house: [keys.house, keys.editions],
  terms: [keys.terms],
  stylebook: [keys.stylebook],
  // What was returned or asked is told to whom it waits for.
  notices: [keys.notices, keys.queues],
  views: [keys.views],
  front: (language) => [keys.front(language)],
  desk: (id) => [keys.desk(id)],
  person: (id) => [keys.profile(id)],
  translation: (id) => [keys.translation(id)],
  // A query that waits is missing before the edition goes on.
  threads: (id) => [keys.threads(id), keys.edition(id), keys.queues],
  // Told with each pause of whoever writes.
  edition: (id) => [keys.edition(id)],
  moved: [keys.queues, keys.wentOut],
  // More than old: see `redactedIn`. Who one is says what else of the story this browser has to forget.
  redacted: [keys.me],
}

/** The edition that words were removed from for good, where that is what happened. */
export function redactedIn(text: string): string | null {
  const { kind, id } = newsIn(text)
  return kind === 'redacted' && typeof id === 'string' ? id : null
}

function newsIn(text: string): { kind?: unknown; id?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    // A keep-alive or a newer server's words: nothing that this page knows.
    return {}
  }
}

/** Exported for its test: which remembered answers one happening makes old. */
export function keysOf(text: string): Keys {
  const { kind, id } = newsIn(text)
  if (typeof kind !== 'string' || !Object.hasOwn(OLD, kind)) return []
  const old = OLD[kind as LiveEvent['kind']]
  if (typeof old !== 'function') return old
  if (typeof id === 'string') return old(id)
  return kind === 'stories' ? old('') : []
}

function gathered(client: QueryClient) {
  const waiting = new Map<string, readonly string[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    const rows: string[] = []
    for (const queryKey of waiting.values())
      if (queryKey[0] === ROW) rows.push(queryKey[1] ?? '')
      else void client.invalidateQueries({ queryKey })
    waiting.clear()
    if (rows.length > 0)
      void import('../stories/ask-rows.ts').then(
        ({ askRows }) => askRows(client, rows),
        // A part of the page that cannot be had.
        () => client.invalidateQueries({ queryKey: keys.stories }),
      )
  }
  return {
    add(key: readonly string[]) {
      waiting.set(key.join('/'), key)
      timer ??= setTimeout(flush, GATHER_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
