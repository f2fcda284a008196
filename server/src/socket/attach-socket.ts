import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { MAX_FRAME, WIRE_VERSION } from '@copydesk/shared/protocol'
import { Refusal } from '@copydesk/shared/refusal'
import { WebSocketServer } from 'ws'
import { originAllowed } from '../origin-allowed.ts'
import { judgeAge } from '../sync/judge-age.ts'
import type { Mode, PersonHere } from '../sync/newcomer.ts'
import type { Rooms, Seat } from '../sync/rooms.ts'
import { converse, refuseSocket } from './converse.ts'
import { keepAlive } from './keep-alive.ts'

export interface Identity<Person extends PersonHere = PersonHere> {
  person: Person
  /** Ends with it: `rooms.endSession`. */
  session?: string
  /** Came in by a token that is not for writing. */
  readsOnly?: boolean
  /** False of a token that is not trusted with what is under an embargo. */
  isTrusted?: boolean
}

export interface SocketOptions<Person extends PersonHere = PersonHere> {
  rooms: Rooms
  /** Who asks, by what the request's headers show; null for nobody. */
  identify(request: IncomingMessage): Promise<Identity<Person> | Refusal | null>
  /** @param identity as `identify` found it a moment ago. */
  mayOpen(identity: Identity<Person>, editionId: string): Promise<Mode | Refusal>
  /** Of somebody who came in earlier, and may not be what they were; `mayOpen` where nothing about people changes. */
  mayStay?(identity: Identity<Person>, editionId: string): Promise<Mode | Refusal>
  /** Origins of pages, beside the server's own, that may open a socket. */
  allowedOrigins: readonly string[]
  /** A socket has opened for somebody; returns what to call when it is over. */
  opened?(identity: Identity<Person>, edition: string): () => void
  failed(error: unknown): void
  /** How often lines are asked whether they live. */
  pingMs?: number
}

export interface AttachedSocket {
  sockets(): number
  /** Takes no more; call `rooms.close()` next, which ends what is open. */
  stop(): void
}

const ADDRESS = /^\/sync\/edition\/([A-Za-z0-9_-]{1,64})$/
/** Tabs of one person: more are a page gone wild. */
const MOST_OF_PERSON = 60
/** Being judged at one moment, all together: each costs a look into the database. */
const MOST_ASKING = 2000

/** Answers `/sync/edition/<id>` on the server's port. Whoever may not come in gets a close code that says why. [SY13] */
export function attachSocket<Person extends PersonHere>(
  server: Server,
  options: SocketOptions<Person>,
): AttachedSocket {
  const wss = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // A little above, so that a frame that is too large is answered with a sentence.
    maxPayload: MAX_FRAME + 64 * 1024,
  })
  const ofPerson = new Map<string, number>()
  const alive = keepAlive(options.pingMs)
  let stopped = false
  let asking = 0

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const [path = '', query] = (request.url ?? '').split('?')
    const asked = new URLSearchParams(query)
    const edition = ADDRESS.exec(path)?.[1]
    if (edition === undefined) return answerPlainly(socket, '404 Not Found')
    if (stopped || asking >= MOST_ASKING) return answerPlainly(socket, '503 Service Unavailable')
    // A line that breaks while we look is nobody's failure.
    const ignore = () => {}
    socket.on('error', ignore)
    asking++
    const since = options.rooms.moment()
    admit(request, edition, asked)
      .catch((error: unknown): Admission => {
        if (error instanceof Refusal) return error
        options.failed(error)
        return new Refusal('storage-failed', 'The server cannot open this just now. It will try again.')
      })
      .then((admission) => {
        socket.off('error', ignore)
        // Left again when no socket takes it: the line has gone, or asked for what is no WebSocket after all.
        let seat = admission instanceof Refusal ? null : admission.seat
        if (socket.destroyed) return seat?.leave()
        wss.handleUpgrade(request, socket, head, (ws) => {
          alive.watch(ws)
          if (admission instanceof Refusal) return refuseSocket(ws, admission)
          const { identity, mode } = admission
          // Asked again: many may have come in while this one was judged.
          if (isFull(identity)) return refuseSocket(ws, tooManyWindows())
          const ended = options.opened?.(identity, edition)
          ofPerson.set(identity.person.id, (ofPerson.get(identity.person.id) ?? 0) + 1)
          ws.once('close', () => {
            const left = (ofPerson.get(identity.person.id) ?? 1) - 1
            if (left > 0) ofPerson.set(identity.person.id, left)
            else ofPerson.delete(identity.person.id)
            ended?.()
          })
          seat = null
          converse(ws, socket, admission.seat, {
            person: identity.person,
            session: identity.session,
            since,
            mode,
            copydesk: asked.get('copydesk') === WIRE_VERSION,
            mayStay: async () =>
              modeIn(identity, await (options.mayStay ?? options.mayOpen)(identity, edition)),
          })
        })
        seat?.leave()
      })
      .catch(options.failed)
      .finally(() => asking--)
  }

  type Admission = Refusal | { identity: Identity<Person>; mode: Mode; seat: Seat }
  /** A person's token may be for less than the person is. */
  const modeIn = ({ readsOnly }: Identity, mode: Mode | Refusal) =>
    readsOnly && !(mode instanceof Refusal) ? 'read' : mode
  const isFull = ({ person }: Identity) => (ofPerson.get(person.id) ?? 0) >= MOST_OF_PERSON
  const admit = async (
    request: IncomingMessage,
    edition: string,
    asked: URLSearchParams,
  ): Promise<Admission> => {
    if (!originAllowed(request.headers, options.allowedOrigins))
      return new Refusal('foreign-origin', 'This came from a page of another site.')
    const { cookie, authorization } = request.headers
    const identity = (cookie ?? authorization) === undefined ? null : await options.identify(request)
    if (identity instanceof Refusal) return identity
    if (!identity) return new Refusal('signed-out', 'Sign in to go on.')
    // A browser has one session for all its tabs: what one person typed must not arrive as another's.
    const typedBy = asked.get('person')
    if (typedBy !== null && typedBy !== identity.person.id)
      return new Refusal('signed-out', 'Somebody else is signed in in this browser now. Sign in to go on.')
    const mode = modeIn(identity, await options.mayOpen(identity, edition))
    if (mode instanceof Refusal) return mode
    if (isFull(identity)) return tooManyWindows()
    const seat = await options.rooms.enter(edition)
    if (!seat) return new Refusal('not-found', 'There is no such edition.')
    const outdated = judgeAge({ schema: asked.get('schema'), epoch: asked.get('epoch') }, seat.epoch)
    if (!outdated) return { identity, mode, seat }
    seat.leave()
    return outdated
  }

  server.on('upgrade', upgrade)
  return {
    sockets: () => wss.clients.size,
    stop() {
      stopped = true
      alive.stop()
    },
  }
}

const tooManyWindows = () =>
  new Refusal('too-many', 'Stories are open in too many of your windows. Close some of them.')

function answerPlainly(socket: Duplex, status: string) {
  socket.on('error', () => {})
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
