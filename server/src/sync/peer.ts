/** The far end of a socket, as the sync engine knows it. */
export interface Peer {
  send(frame: Uint8Array): void
  /** Ends it, saying why; nothing that was queued before is dropped on purpose. */
  close(code: number, reason: string): void
  /** Bytes that were sent and have not left this machine. */
  unsent(): number
}
