import type { Command } from 'commander'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addVault(program: Command) {
  const vault = program.command('vault').description('what is kept of sources')

  withData(vault.command('rotate'))
    .description('make a new outer key for the vault, beside a server that may be running')
    .action(async (flags: WhichNewsroom) => {
      const count = await withNewsroom(flags, ({ newsroom }) => newsroom.vaultKeys.rotate())
      console.log(
        `The vault has a new key, and ${count === 1 ? 'one entry is' : `${count} entries are`} under it.`,
      )
    })
}
