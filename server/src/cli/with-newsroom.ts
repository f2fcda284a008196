import type { Command } from 'commander'
import { type Composed, compose } from '../compose.ts'
import { readConfig } from '../config.ts'

/** Which newsroom a command is about. */
export interface WhichNewsroom {
  data?: string
  databaseUrl?: string
  /** Only of commands that open the vault. */
  vaultKeyFile?: string
}

/** The flags that every command which opens a newsroom takes. */
export function withData(command: Command): Command {
  return command
    .option('--data <folder>', 'folder of the newsroom (COPYDESK_DATA; default: ./data)')
    .option('--database-url <url>', 'its PostgreSQL, if that is where it is kept (COPYDESK_DATABASE_URL)')
}

/**
 * Opens that newsroom, beside a server that may be running on it, and closes it again.
 * @param begins makes one where there is none; a folder that was mistyped is otherwise no newsroom.
 * @param alone is for what writes in shared documents: a server that is running holds them in memory, and is not to be
 *   beside it.
 */
export async function withNewsroom<T>(
  { data, databaseUrl, vaultKeyFile }: WhichNewsroom,
  use: (composed: Composed) => Promise<T>,
  { begins = false, alone = false }: { begins?: boolean; alone?: boolean } = {},
): Promise<T> {
  const named = { data, databaseUrl, vaultKeyFile }
  const config = readConfig({ logLevel: 'error', ...named }, process.env, { beside: true })
  const composed = await compose(config, { beside: !alone, mustExist: !begins })
  try {
    return await use(composed)
  } finally {
    await composed.close()
  }
}
