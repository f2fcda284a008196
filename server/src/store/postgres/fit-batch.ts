import type { AuthoredUpdate, LogPosition, RoomId } from '../../sync/update-log.ts'
import type { AppendOutcome, RoomAppend } from '../room-append.ts'

/** Where a room stands, while its row is locked. */
export interface Stand {
  room: RoomId
  position: LogPosition
  epoch: number
}

/** Whose a client id is in a room. */
export interface Owner {
  room: RoomId
  client: number
  person: string
}

export interface FittingRow {
  room: RoomId
  position: LogPosition
  epoch: number
  schema: number
  update: AuthoredUpdate
}

export interface Fitting {
  /** One for each append of the batch, in their order. */
  outcomes: AppendOutcome[]
  rows: FittingRow[]
  newOwners: Owner[]
  /** Where the rooms that are written to stand then. */
  positions: Map<RoomId, LogPosition>
}

/**
 * Judges a batch as if its appends came one after the other. One that does not fit leaves nothing behind, and does not
 * stop those that follow.
 */
export function fitBatch(
  batch: readonly RoomAppend[],
  stands: readonly Stand[],
  owners: readonly Owner[],
): Fitting {
  const standing = new Map(stands.map((stand) => [stand.room, { ...stand }]))
  const owned = new Map(owners.map(({ room, client, person }) => [`${client} ${room}`, person]))
  const fitting: Fitting = { outcomes: [], rows: [], newOwners: [], positions: new Map() }

  const fit = ({ room, after, schema, updates }: RoomAppend): AppendOutcome => {
    const stand = standing.get(room)
    if (!stand || stand.position !== after) return { is: 'moved' }
    const news = new Map<number, string>()
    for (const { clients, person } of updates)
      for (const client of clients) {
        const owner = owned.get(`${client} ${room}`) ?? news.get(client)
        if (owner === undefined) news.set(client, person)
        else if (owner !== person) return { is: 'taken', client }
      }
    for (const [client, person] of news) {
      owned.set(`${client} ${room}`, person)
      fitting.newOwners.push({ room, client, person })
    }
    for (const update of updates)
      fitting.rows.push({ room, position: ++stand.position, epoch: stand.epoch, schema, update })
    fitting.positions.set(room, stand.position)
    return { is: 'written' }
  }

  fitting.outcomes = batch.map(fit)
  return fitting
}
