import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { makeDemo } from '../demo/make-demo.ts'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo/people.ts'
import { serve } from '../main.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { type WhichNewsroom, withData } from './with-newsroom.ts'

interface Flags extends WhichNewsroom {
  port?: string
  host?: string
  origins?: string
  proxies?: string
  pages?: string
  logLevel?: string
  smtpUrl?: string
  smtpFrom?: string
  oidcIssuer?: string
  oidcClientId?: string
  oidcClientSecret?: string
  oidcName?: string
  translateUrl?: string
  translateKey?: string
  translateRestricted?: string
  checkpointSeconds?: string
  vaultKeyFile?: string
  demo?: boolean
}

export function addServe(program: Command) {
  withData(program.command('serve'))
    .description('serve a newsroom')
    .option('--port <number>', 'COPYDESK_PORT; default: 4700')
    .option('--host <name>', 'COPYDESK_HOST; default: localhost')
    .option('--origins <list>', 'addresses, beside its own, whose pages may use it (COPYDESK_ORIGINS)')
    .option(
      '--proxies <number>',
      'own proxies in front that set X-Forwarded-For (COPYDESK_PROXIES; default: 0)',
    )
    .option('--pages <folder>', 'folder of the built pages (COPYDESK_PAGES)')
    .option(
      '--smtp-url <url>',
      'mail server for letters: smtp://person:password@host:port (COPYDESK_SMTP_URL)',
    )
    .option('--smtp-from <address>', 'whom letters come from (COPYDESK_SMTP_FROM)')
    .option('--oidc-issuer <url>', 'OpenID provider by which people may sign in, too (COPYDESK_OIDC_ISSUER)')
    .option('--oidc-client-id <id>', 'what the provider knows this newsroom by (COPYDESK_OIDC_CLIENT_ID)')
    .option('--oidc-client-secret <secret>', 'and its secret (COPYDESK_OIDC_CLIENT_SECRET)')
    .option('--oidc-name <name>', 'as the button calls it (COPYDESK_OIDC_NAME; default: single sign-on)')
    .option('--translate-url <url>', 'server that speaks LibreTranslate’s API (COPYDESK_TRANSLATE_URL)')
    .option('--translate-key <key>', 'and the key that it gave (COPYDESK_TRANSLATE_KEY)')
    .option(
      '--translate-restricted <yes|no>',
      'stories that only some people may see are sent there, too (COPYDESK_TRANSLATE_RESTRICTED; default: no)',
    )
    .option(
      '--checkpoint-seconds <number>',
      'so long after a change a version is kept by the clock (COPYDESK_CHECKPOINT_SECONDS; default: 600)',
    )
    .option(
      '--vault-key-file <file>',
      'outer key of the vault (COPYDESK_VAULT_KEY_FILE; default: vault.key in the data folder)',
    )
    .option('--log-level <level>', 'silent, error, warn, info or debug (COPYDESK_LOG_LEVEL; default: info)')
    .option('--demo', 'make the demo newsroom first, if there is none (COPYDESK_DEMO: yes or no)')
    .action(async ({ demo = isWanted('COPYDESK_DEMO'), ...flags }: Flags) => {
      await serve(readConfig(flags, process.env), async (composed) => {
        const { newsroom, address, publicAddress, setUpKey } = composed
        if (demo) await makeDemo(newsroom)
        const isDemo = await newsroom.stores.people.withEmail(DEMO_PEOPLE.ruth.email)
        console.log(`Copydesk is at ${address()}`)
        if (demo && isDemo) console.log(whoCanSignIn())
        const key = await setUpKey()
        if (key !== null)
          console.log(
            `Nobody is in this newsroom yet. Set it up, in a browser, at\n  ${publicAddress()}/set-up#${key}`,
          )
      })
    })
}

/** Whether a variable says yes; one that is not set, or empty, says no. */
function isWanted(variable: string): boolean {
  const said = process.env[variable]?.trim().toLowerCase() ?? ''
  if (['yes', 'true', '1', 'on'].includes(said)) return true
  if (['', 'no', 'false', '0', 'off'].includes(said)) return false
  throw new WrongUsage(`${variable} must be yes or no, and not "${said}".`)
}

/** The demo's people, as a person reads them off a terminal. */
export function whoCanSignIn(): string {
  const people = Object.values(DEMO_PEOPLE)
  const widest = Math.max(...people.map((person) => person.email.length))
  return [
    `Sign in with the password ${DEMO_PASSWORD} as`,
    ...people.map(({ email, name, role, desk }) => `  ${email.padEnd(widest)}  ${name}, ${role}, ${desk}`),
  ].join('\n')
}
