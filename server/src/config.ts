import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '@copydesk/shared/refusal'
import * as z from 'zod'

/** Everything that an operator decides; each has a flag and a variable `COPYDESK_…`. */
export interface Config {
  /** Folder of the newsroom's files. */
  data: string
  /** The newsroom's PostgreSQL; without one everything is kept in a file in the folder. */
  databaseUrl?: string | undefined
  host: string
  port: number
  /** Origins of pages, beside the server's own, that may act on it: `https://desk.example.org`. */
  origins: string[]
  /** Behind a proxy that sets X-Forwarded-For: how many proxies of one's own stand in front. */
  proxies: number
  /** Where letters are handed in: `smtp://…`. Without one, links are handed over by hand. */
  smtpUrl?: string | undefined
  /** Whom letters come from: `Copydesk <desk@example.org>`. */
  smtpFrom?: string | undefined
  /** An OpenID Connect provider by which people may sign in, too; and what it knows this newsroom by. */
  oidcIssuer?: string | undefined
  oidcClientId?: string | undefined
  oidcClientSecret?: string | undefined
  /** As the button at the door calls it. */
  oidcName: string
  /** Signs the session cookies. */
  secret: string
  /** Folder of the built pages. */
  pages: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

const given = z.object({
  data: z.string().min(1).default('data'),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'A database is named as postgres://person:password@host:port/database.')
    .optional(),
  host: z.string().min(1).default('localhost'),
  port: z.coerce.number().int().min(0).max(65535).default(4700),
  origins: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin))),
  proxies: z.coerce.number().int().min(0).max(9).default(0),
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\/./, 'A mail server is named as smtp://person:password@host:port.')
    .optional(),
  smtpFrom: z.string().min(3).optional(),
  oidcIssuer: z.url({ protocol: /^https?$/ }).optional(),
  oidcClientId: z.string().min(1).optional(),
  oidcClientSecret: z.string().min(1).optional(),
  oidcName: z.string().min(1).max(40).default('single sign-on'),
  secret: z.string().min(32).optional(),
  pages: z.string().default(resolve(import.meta.dirname, '../../client/dist')),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** Flags win over the environment. Every name of a flag is a variable: `--data` is COPYDESK_DATA. */
export function readConfig(
  flags: Partial<Record<keyof Config, string | number>>,
  environment: NodeJS.ProcessEnv,
): Config {
  const wanted = Object.fromEntries(
    Object.keys(given.shape).map((name) => [
      name,
      flags[name as keyof Config] ?? environment[`COPYDESK_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`],
    ]),
  )
  const read = given.safeParse(wanted)
  if (!read.success) {
    const [first] = read.error.issues
    throw new Refusal('bad-request', `${flagOf(String(first?.path[0]))}: ${first?.message}`)
  }
  needTogether(read.data)
  const data = resolve(read.data.data)
  return { ...read.data, data, secret: read.data.secret ?? keptSecret(data) }
}

/** Half of a setting is a mistake that somebody would find out about at the door. */
function needTogether({ smtpUrl, smtpFrom, ...others }: z.infer<typeof given>): void {
  if ((smtpUrl === undefined) !== (smtpFrom === undefined))
    throw new Refusal('bad-request', 'Mail needs both: --smtp-url and --smtp-from.')
  const { oidcIssuer, oidcClientId, oidcClientSecret } = others
  const parts = [oidcIssuer, oidcClientId, oidcClientSecret]
  if (parts.some((part) => part !== undefined) && parts.includes(undefined))
    throw new Refusal(
      'bad-request',
      'Single sign-on needs all of --oidc-issuer, --oidc-client-id and --oidc-client-secret.',
    )
}

/** As a person writes it: `--log-level`. */
const flagOf = (name: string) => `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`

/** Made once and kept with the files, for their owner only, so that a restart signs nobody out. */
function keptSecret(data: string): string {
  mkdirSync(data, { recursive: true })
  const path = join(data, 'secret')
  if (!existsSync(path)) {
    // `wx`: of two that start at once one writes, and both read the same.
    try {
      writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}
