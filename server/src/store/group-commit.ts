import { SCHEMA } from '@copydesk/shared/copy'
import { ClientTaken, LogMoved, type LogPosition, type UpdateLog } from '../sync/update-log.ts'
import type { AppendOutcome, RoomAppend } from './room-append.ts'

/** The database's attention, for one transaction. */
export interface CommitTurn {
  /** Resolves when the disk has all that fitted; an outcome for each, in their order. Throws when nothing was kept. */
  write(batch: readonly RoomAppend[]): Promise<AppendOutcome[]>
  end(): void
}

interface Waiting {
  append: RoomAppend
  resolve(position: LogPosition): void
  reject(error: unknown): void
}

/**
 * What comes while one commit is under way, or waits for its turn, goes into the next, all rooms together. No timer:
 * an append that finds the disk idle goes at once.
 */
export function groupCommit(takeTurn: () => Promise<CommitTurn>): UpdateLog['append'] {
  let waiting: Waiting[] = []
  let committing = false

  const commit = async () => {
    committing = true
    while (waiting.length > 0) {
      let batch: Waiting[] = []
      const gather = () => {
        batch = waiting
        waiting = []
        return batch.map(({ append }) => append)
      }
      try {
        const outcomes = await writeInTurn(takeTurn, gather)
        batch.forEach((one, index) => {
          settle(one, outcomes[index])
        })
      } catch (error) {
        // Each of those who wait is told; none of their updates was kept.
        if (batch.length === 0) gather()
        for (const { reject } of batch) reject(error)
      }
    }
    committing = false
  }

  return (room, after, updates) =>
    new Promise((resolve, reject) => {
      waiting.push({ append: { room, after, schema: SCHEMA, updates }, resolve, reject })
      if (!committing) void commit()
    })
}

async function writeInTurn(takeTurn: () => Promise<CommitTurn>, gather: () => RoomAppend[]) {
  const turn = await takeTurn()
  try {
    return await turn.write(gather())
  } finally {
    turn.end()
  }
}

function settle(
  { append: { room, after, updates }, resolve, reject }: Waiting,
  outcome: AppendOutcome | undefined,
) {
  switch (outcome?.is) {
    case 'written':
      return resolve(after + updates.length)
    case 'taken':
      return reject(new ClientTaken(room, outcome.client))
    default:
      return reject(new LogMoved(room))
  }
}
