import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { Backlog } from './backlog.ts'
import { DiskWatch } from './disk-watch.ts'
import { documentAt } from './document-at.ts'
import { EVERYTHING } from './guard/writable.ts'
import { Hearers } from './hearers.ts'
import { LiveRoom } from './live-room.ts'
import type { Newcomer } from './newcomer.ts'
import { emptyDocument, lendAndDestroy, openDocument } from './open-document.ts'
import { attribute, readWriters } from './provenance/attribute.ts'
import { diskFailed } from './room.ts'
import type { DurableEdit, Rooms } from './rooms.ts'
import { ShutOuts } from './shut-outs.ts'
import { roomOf, type UpdateLog } from './update-log.ts'

/** Long enough for a page that is reloaded, or a line that comes back, to find the room warm. */
const IDLE_MS = 30_000
/** "Service restart": y-websocket clients come back by themselves. */
const RESTARTING = 1012

export interface RoomsWith {
  log: UpdateLog
  /** What went wrong that is nobody's mistake outside: for the operator's log. */
  failed(error: unknown): void
  /** Without one, a room whose log fails is rebuilt, and the next is tried as if nothing had been. */
  disk?: DiskWatch
  idleMs?: number
}

/** The rooms of a newsroom whose log this is. Nothing is read before somebody needs a room. */
export function openRooms({ log, failed: fail, disk = alwaysWorks(), idleMs = IDLE_MS }: RoomsWith): Rooms {
  const rooms = new Map<string, Promise<LiveRoom | null>>()
  /** Those of `rooms` that are open by now. */
  const live = new Map<string, LiveRoom>()
  /** The ids under which the server itself writes, one a person and life of the process. */
  const writers = new Map<string, number>()
  const backlog = new Backlog()
  let closing = false

  /** What is the disk's doing is noted there, once. */
  const failed = (error: unknown) =>
    void disk.suspect(error).then((isNoted) => {
      if (!isNoted) fail(error)
    })
  disk.onChange(() => {
    for (const room of live.values())
      for (const session of [...room.sessions])
        if (disk.fault === null) session.reopen()
        else session.shut(diskFailed())
  })

  const durable = new Hearers<DurableEdit>(failed)
  const presence = new Hearers<string>(failed)
  const ended = new ShutOuts()
  const judged = new ShutOuts()

  const load = async (edition: string): Promise<LiveRoom | null> => {
    const stored = await log.read(roomOf(edition))
    if (!stored) return null
    let unload: ReturnType<typeof setTimeout> | undefined
    const room: LiveRoom = new LiveRoom(roomOf(edition), stored, log, backlog, {
      committed(position, edits, moved) {
        durable.tell({ edition, position, edits, moved })
      },
      presence() {
        presence.tell(edition)
      },
      lost(error) {
        failed(error)
        forget(edition, room)
      },
      failed,
      idle() {
        clearTimeout(unload)
        unload = setTimeout(() => {
          if (!room.idle) return
          // Only memory goes: the disk had every row before anybody was told of it.
          void room.compact().then(() => {
            if (room.idle && room.room.durable === room.room.position) forget(edition, room)
          })
        }, idleMs)
        unload.unref()
      },
    })
    live.set(edition, room)
    return room
  }

  const forget = (edition: string, room: LiveRoom) => {
    if (live.get(edition) !== room) return
    live.delete(edition)
    rooms.delete(edition)
    room.destroy()
  }

  const opened = (edition: string): Promise<LiveRoom | null> => {
    if (closing) throw new Refusal('storage-failed', 'The server is going down. Try again in a moment.')
    const there = rooms.get(edition)
    if (there) return there
    const opening = load(edition)
    rooms.set(edition, opening)
    // One that cannot be read, or is not there, is asked for again the next time.
    const drop = () => {
      if (rooms.get(edition) === opening) rooms.delete(edition)
    }
    opening.then((room) => {
      if (!room) drop()
    }, drop)
    return opening
  }

  /** A room that stays until it is let go. */
  const held = async (edition: string) => {
    for (;;) {
      const room = await opened(edition)
      if (!room) return null
      // It may have been given up in the meantime.
      if (live.get(edition) === room) return { room, letGo: room.hold() }
    }
  }

  const sessionsWhere = (fits: (session: { session?: string; person: { id: string } }) => boolean) =>
    [...live.values()].flatMap((room) => [...room.sessions].filter(fits))
  const signedOut = new Refusal('signed-out', 'You are signed out. Sign in to go on.')

  const renewed = new Refusal(
    'old-epoch',
    'Words were removed from this story for good, so it is opened anew. What you had not sent is set aside.',
  )

  return {
    async read(edition, use) {
      const open = live.get(edition)
      if (!open) {
        const stored = await log.read(roomOf(edition))
        if (!stored) throw noSuchEdition()
        return lendAndDestroy(openDocument(stored).doc, (doc) => use(doc, stored.position))
      }
      const now = open.room.lend(use)
      if (now) return now.lent
      // Somebody is typing: what the memory holds now is lent as a copy once the disk has it.
      const { update, at } = open.room.answerTo()
      await open.room.whenDurable(at)
      const { doc } = emptyDocument()
      Y.applyUpdate(doc, update)
      return lendAndDestroy(doc, () => use(doc, at))
    },

    async attribute(edition, use) {
      const attributed = await attribute(roomOf(edition), live.get(edition)?.room, log, use)
      if (!attributed) throw noSuchEdition()
      return attributed.lent
    },

    async writersOf(edition) {
      const read = await readWriters(roomOf(edition), live.get(edition)?.room, log)
      if (!read) throw noSuchEdition()
      return read.writers
    },

    async rowsOf(edition, after = 0) {
      const rows = await log.readSince(roomOf(edition), after)
      if (rows.length === 0 && after === 0) throw noSuchEdition()
      return rows
    },

    async remind(edition, older) {
      const hold = await held(edition)
      if (!hold) throw noSuchEdition()
      try {
        hold.room.room.remind(older)
      } finally {
        hold.letGo()
      }
    },

    rowsAfter: (edition, after, most) => log.readSince(roomOf(edition), after, most),

    async position(edition) {
      const open = live.get(edition)
      if (open) return open.room.durable
      const stored = await log.read(roomOf(edition))
      if (!stored) throw noSuchEdition()
      return stored.position
    },

    async readAt(edition, position, use, from) {
      const doc = await documentAt(log, roomOf(edition), position, from)
      if (!doc) throw noSuchEdition()
      return lendAndDestroy(doc, use)
    },

    async edit(edition, person, change, again) {
      if (disk.fault !== null) throw diskFailed()
      const hold = await held(edition)
      if (!hold) throw noSuchEdition()
      try {
        const { room } = hold.room
        const { doc } = emptyDocument()
        Y.applyUpdate(doc, room.answerTo().update)
        const updates: Uint8Array[] = []
        doc.clientID = writers.get(person) ?? doc.clientID
        writers.set(person, doc.clientID)
        doc.on('update', (update: Uint8Array) => updates.push(update))
        doc.transact(() => change(doc))
        doc.destroy()
        if (again) room.hold(person, again)
        const sender = { person, mayWrite: EVERYTHING, isServer: true }
        const verdict = updates.length > 0 ? room.judge(sender, Y.mergeUpdates(updates)) : null
        // What was there already may be on its way to the disk still.
        const position = verdict?.is === 'fresh' ? room.accept(verdict, person, null) : room.position
        await room.whenDurable(position)
        return position
      } finally {
        hold.letGo()
      }
    },

    async enter(edition) {
      const hold = await held(edition)
      if (!hold) return null
      const { room, letGo } = hold
      const join = (newcomer: Newcomer) => {
        const session = room.join(newcomer, letGo)
        if (disk.fault !== null) session.shut(diskFailed())
        const { since } = newcomer
        if (since === undefined) return session
        // Meanwhile they were signed out, or what they may do has changed.
        if (ended.since(since.ended, newcomer, edition)) session.refuse(signedOut)
        else if (judged.since(since.judged, newcomer, edition)) void session.judgeAgain()
        return session
      }
      return { epoch: room.room.epoch, join, leave: letGo }
    },

    presentIn: (edition) => live.get(edition)?.people() ?? [],

    moment: () => ({ ended: ended.now(), judged: judged.now() }),

    async judgeAgain(edition) {
      judged.note((_, where) => where === edition)
      const sessions = [...(live.get(edition)?.sessions ?? [])]
      await Promise.all(sessions.map((session) => session.judgeAgain()))
    },

    async judgeAgainOf(person) {
      judged.note((newcomer) => newcomer.person.id === person)
      await Promise.all(
        sessionsWhere((one) => one.person.id === person).map((session) => session.judgeAgain()),
      )
    },

    endSession(id) {
      ended.note((newcomer) => newcomer.session === id)
      for (const session of sessionsWhere((one) => one.session === id)) session.refuse(signedOut)
    },

    endSessionsOf(person) {
      ended.note((newcomer) => newcomer.person.id === person)
      for (const session of sessionsWhere((one) => one.person.id === person)) session.refuse(signedOut)
    },

    async snapshot(edition) {
      const hold = await held(edition)
      if (!hold) throw noSuchEdition()
      try {
        const snapshot = hold.room.room.snapshot()
        await hold.room.room.whenDurable(snapshot.position)
        return snapshot
      } finally {
        hold.letGo()
      }
    },

    renewed(edition) {
      const room = live.get(edition)
      if (!room) return
      for (const session of [...room.sessions]) session.refuse(renewed)
      forget(edition, room)
    },

    onDurable: (hear) => durable.add(hear),
    onPresence: (hear) => presence.add(hear),

    fault: () => disk.fault,

    open: () => ({
      rooms: live.size,
      documents: [...live.values()].filter(({ room }) => !room.isCold).length,
      sockets: [...live.values()].reduce((sum, room) => sum + room.sessions.size, 0),
    }),

    async close() {
      closing = true
      await Promise.allSettled([...rooms.values()])
      await Promise.all(
        [...live].map(async ([edition, room]) => {
          // A disk that fails now has said so to everybody already.
          await room.room.whenDurable(room.room.position).catch(failed)
          for (const session of [...room.sessions]) session.end(RESTARTING, 'The server starts again.')
          await room.compact()
          forget(edition, room)
        }),
      )
    },
  }
}

const alwaysWorks = () => new DiskWatch({ tryWriting: async () => {}, note() {} })

const noSuchEdition = () => new Refusal('not-found', 'There is no such edition.')
