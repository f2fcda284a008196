/**
 * The connection that writes to the file, one beside it that only reads what is committed, and whether they may be
 * believed. After an error of the disk it may not: a later sync
 * that succeeds says nothing of what an earlier one lost. It then serves readers only, since what it shows was synced
 * before the error, until everything that it shows has been written to the file anew, and synced, and the file opened
 * afresh. What the failed commit left in the write-ahead log goes with that, so it can never be taken for kept.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { diskFault, diskFaultNow, leavesDoubt } from './disk-fault.ts'
import { rewriteWal } from './rewrite-wal.ts'

/** More than the program has; Kysely writes the same text for the same query. */
const KEPT_STATEMENTS = 300
/** A disk that fails is not asked at every key. */
const RENEW_MS = 200
/** The connection itself may be what is broken: after so many failures, on a disk that works, it is given up. */
const PATIENCE = 20

type Failure = Error & { errcode?: number }

export class Connection {
  readonly #file: string
  readonly #alone: boolean
  readonly #statements = new Map<string, StatementSync>()
  readonly #questions = new Map<string, StatementSync>()
  #database: DatabaseSync | null
  #reader: DatabaseSync | null = null
  #inMoment = false
  #doubt: Failure | null = null
  #tried = 0
  #failures = 0

  /** @param alone it is a server's on its own folder; a command beside one shows what that one has made sure of. */
  constructor(file: string, alone: boolean) {
    this.#file = file
    this.#alone = alone
    this.#database = open(file, alone)
  }

  /** Throws when there is nothing to read from. */
  get database(): DatabaseSync {
    if (this.#doubt && !this.isTransaction && !this.#inMoment && this.#mayRenew()) this.close()
    if (!this.#database) {
      this.#database = open(this.#file, this.#alone || this.#doubt !== null)
      this.#doubt = null
    }
    return this.#database
  }

  prepared(sql: string): StatementSync {
    return prepare(this.database, this.#statements, sql)
  }

  /** A question about what is committed, whoever is in the midst of a transaction. */
  question(sql: string): StatementSync {
    return prepare(this.#openReader(), this.#questions, sql)
  }

  #openReader(): DatabaseSync {
    // Opens the file anew first, where that is due, and the reader with it.
    void this.database
    this.#reader ??= new DatabaseSync(this.#file, { timeout: 5000, readOnly: true })
    return this.#reader
  }

  /** Runs questions that are to see one and the same moment. */
  moment<T>(ask: () => T): T {
    const reader = this.#openReader()
    reader.exec('BEGIN')
    this.#inMoment = true
    try {
      return ask()
    } finally {
      this.#inMoment = false
      // An error of the disk has ended it already, and is not to be covered by another.
      if (reader.isTransaction) reader.exec('ROLLBACK')
    }
  }

  get isTransaction(): boolean {
    return this.#database?.isTransaction ?? false
  }

  /** Undoes what is open, if anything is. */
  undo() {
    if (this.isTransaction) this.#database?.exec('ROLLBACK')
  }

  /** What the disk does wrong, if the error is about that; sees to what it means for the connection. */
  faultOf(error: Failure): string | null {
    const own = diskFault(error.errcode)
    if (own === null) return null
    if (leavesDoubt(error.errcode)) this.#suspect(error)
    // While in doubt it is kept from writing: what it says of that is not the reason.
    return diskFaultNow(this.#file) ?? diskFault(this.#doubt?.errcode) ?? own
  }

  close() {
    this.#statements.clear()
    this.#questions.clear()
    this.#reader?.close()
    this.#reader = null
    this.#database?.close()
    this.#database = null
  }

  #suspect(error: Failure) {
    if (this.#doubt) return
    this.#doubt = error
    this.#failures = 0
    // Whoever asks first after it tries at once.
    this.#tried = 0
    this.#mayWrite(false)
  }

  /** Whether all that it shows is on the disk by now, so that it can be opened anew. */
  #mayRenew(): boolean {
    const now = performance.now()
    if (now - this.#tried < RENEW_MS) return false
    this.#tried = now
    if (!this.#database) return true
    try {
      this.#mayWrite(true)
      if (writeThrough(this.#database)) return true
    } catch {
      // Not yet: readers are served meanwhile, and whoever writes is told.
    }
    this.#mayWrite(false)
    return ++this.#failures > PATIENCE && diskFaultNow(this.#file) === null
  }

  #mayWrite(may: boolean) {
    this.#database?.exec(`PRAGMA query_only = ${may ? 'OFF' : 'ON'}`)
  }
}

function prepare(database: DatabaseSync, kept: Map<string, StatementSync>, sql: string): StatementSync {
  let statement = kept.get(sql)
  if (!statement) {
    statement = database.prepare(sql)
    if (kept.size >= KEPT_STATEMENTS) kept.clear()
    kept.set(sql, statement)
  }
  return statement
}

/** @param sure what can be read is on the disk before anybody reads it. */
function open(file: string, sure: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 })
  try {
    // FULL: a commit returns only when the disk has it. `kill -9` cannot tell it from NORMAL; a power cut can. [SY1]
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    // A process that was killed between writing and syncing left rows that only the system's memory has. [SY30]
    if (sure) {
      rewriteWal(database, file)
      writeThrough(database)
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Moves what the write-ahead log has into the file, syncs it, and empties the log. False while somebody else reads.
 * Throws when the disk does not take it.
 */
function writeThrough(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
}
