import { Refusal } from '@copydesk/shared/refusal'
import type { Command } from 'commander'
import type { Newsroom } from '../newsroom.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addVault(program: Command) {
  const vault = program.command('vault').description('what is kept of sources')

  withData(vault.command('rotate'))
    .option(
      '--vault-key-file <file>',
      'the outer key that the server uses (COPYDESK_VAULT_KEY_FILE; default: vault.key in the data folder)',
    )
    .description('make a new outer key for the vault, beside a server that may be running')
    .action(async (flags: WhichNewsroom) => {
      const { count, without } = await withNewsroom(flags, async ({ newsroom }) => ({
        count: await newsroom.vaultKeys.rotate(),
        without: await withoutKeys(newsroom),
      }))
      const said = `The vault has a new key, and ${count === 1 ? 'one entry is' : `${count} entries are`} under it.`
      if (without > 0)
        throw new Refusal(
          'not-found',
          `${said} But ${without} of this newsroom's entries have no key beside it: name the file that the server uses with --vault-key-file, and rotate that.`,
        )
      console.log(said)
    })
}

/** How many entries nobody can read with these keys. */
async function withoutKeys({ stores, vaultKeys }: Newsroom): Promise<number> {
  let count = 0
  for (const id of await stores.vault.standing()) if (!(await vaultKeys.read(id))) count++
  return count
}
