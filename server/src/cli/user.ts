import { type PersonRole, ROLES, roleSchema } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type Command, Option } from 'commander'
import { addPerson } from '../people/add-person.ts'
import { changeStanding } from '../people/change-standing.ts'
import { disablePerson } from '../people/disable-person.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

interface NewUser extends WhichNewsroom {
  name: string
  role: PersonRole
  desk?: string
}

interface Standing extends WhichNewsroom {
  role?: PersonRole
  desk?: string[]
}

export function addUser(program: Command) {
  const user = program.command('user').description('who may sign in')

  withData(user.command('add <email>'))
    .description('let somebody sign in; the password is read from standard input')
    .addOption(new Option('--name <name>', 'as it is printed').env('COPYDESK_NAME').makeOptionMandatory())
    .addOption(new Option('--role <role>').choices(ROLES).env('COPYDESK_ROLE').makeOptionMandatory())
    .addOption(new Option('--desk <name>', 'made if there is none of that name').env('COPYDESK_DESK'))
    .action(async (email: string, { name, role, desk, ...which }: NewUser) => {
      const password = await passwordFrom(process.stdin)
      const isFirst = await withNewsroom(
        which,
        async ({ newsroom: { stores, now } }) => {
          const wanted = { email, name, role: roleSchema.parse(role), desk: desk ?? null, password }
          await addPerson(stores, wanted, now())
          return (await stores.people.list()).length === 1
        },
        { begins: true },
      )
      console.log(`${name} can sign in as ${email}.`)
      // A folder that was mistyped is a new newsroom: whoever meant another sees it here.
      if (isFirst) console.log('Nobody was in this newsroom before.')
    })

  withData(user.command('list'))
    .description('everybody who was ever let in: address, name, role, desk, and whether they are disabled')
    .action(async (flags: WhichNewsroom) => {
      const rows = await withNewsroom(flags, ({ newsroom }) => newsroom.stores.people.list())
      for (const row of rows)
        console.log(
          [row.email, row.name, row.role, row.desk ?? '', row.disabled ? 'disabled' : '']
            .join('\t')
            .trimEnd(),
        )
    })

  withData(user.command('change <email>'))
    .description('another role, or other desks; what is open follows within two seconds')
    .addOption(new Option('--role <role>').choices(ROLES))
    .option('--desk <names...>', 'all the desks they stand on, the first one first')
    .action(async (email: string, { role, desk, ...which }: Standing) => {
      if (role === undefined && desk === undefined)
        throw new Refusal('bad-request', 'Say what changes: --role ROLE, or --desk NAME…')
      await withNewsroom(which, ({ newsroom }) =>
        changeStanding(newsroom.stores, email, { role, desks: desk }, { person: null, at: newsroom.now() }),
      )
      console.log(`${email} stands where you said.`)
    })

  withData(user.command('disable <email>'))
    .description('keep somebody out from now on; what is open closes within two seconds')
    .action(async (email: string, flags: WhichNewsroom) => {
      await withNewsroom(flags, ({ newsroom }) => disablePerson(newsroom.stores, email, newsroom.now()))
      console.log(`${email} can no longer sign in.`)
    })
}

/** The first line, so that neither the shell's history nor the list of processes shows it. */
async function passwordFrom(input: NodeJS.ReadStream): Promise<string> {
  if (input.isTTY) process.stderr.write('Password: ')
  let text = ''
  for await (const chunk of input) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  const [password = ''] = text.split(/\r?\n/)
  if (password === '') throw new Refusal('bad-request', 'Give the password on standard input.')
  return password
}
