/**
 * The keys of the vault's entries, outside of the database: whoever has that alone reads nothing, and what is destroyed
 * here is in no copy of it.
 */
export interface VaultKeys {
  /** A new key for an entry, on disk when this resolves. */
  make(entry: string): Promise<Uint8Array>
  /** Null for one that is not there, or was destroyed. */
  read(entry: string): Promise<Uint8Array | null>
  /** After this nobody reads the entry. Nothing happens where there is none. */
  destroy(entry: string): Promise<void>
  /** Ids of the entries that have one here. */
  kept(): Promise<string[]>
  /** Wraps all of them anew under a new outer key; returns how many. */
  rotate(): Promise<number>
}
