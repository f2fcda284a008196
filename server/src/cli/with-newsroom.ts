import type { Command } from 'commander'
import { type Composed, compose } from '../compose.ts'
import { readConfig } from '../config.ts'

/** The flag that every command which opens a newsroom takes. */
export function withData(command: Command): Command {
  return command.option('--data <folder>', 'folder of the newsroom (COPYDESK_DATA; default: ./data)')
}

/** Opens the newsroom in that folder, beside a server that may be running on it, and closes it again. */
export async function withNewsroom<T>(
  flags: { data?: string },
  use: (composed: Composed) => Promise<T>,
): Promise<T> {
  const config = readConfig({ logLevel: 'error', ...flags }, process.env)
  const composed = await compose(config, { beside: true })
  try {
    return await use(composed)
  } finally {
    await composed.close()
  }
}
