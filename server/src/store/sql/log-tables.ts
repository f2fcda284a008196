/** The log of updates in SQL. Only the log's adapters and `insertRoom` know these tables. */
export interface LogTables {
  log: {
    room: string
    position: number
    person: string
    at: string
    epoch: number
    /** Number of the document's schema that the update was judged by. */
    schema: number
    bytes: Uint8Array
    /** Whose words in it were somebody's before. */
    inherited: Uint8Array | null
  }
  logRoom: {
    room: string
    epoch: number
    position: number
    snapshot: Uint8Array | null
    snapshotPosition: number
    /** Who wrote what, as of the snapshot. */
    provenance: Uint8Array | null
  }
  logClient: { room: string; client: number; person: string }
}
