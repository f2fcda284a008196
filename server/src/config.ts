import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { WrongUsage } from './wrong-usage.ts'

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
  /** A server that speaks LibreTranslate's API, and the key that it gave; without one nothing is translated by machine. */
  translateUrl?: string | undefined
  translateKey?: string | undefined
  /** Whether stories that only some people may see are sent there, too. */
  translateRestricted: 'yes' | 'no'
  /** How long what is written waits for the clock's version. */
  checkpointSeconds: number
  /** The outer key of the vault; those of its entries lie in a folder beside it. */
  vaultKeyFile: string
  /** Signs the session cookies. */
  secret: string
  /** Folder of the built pages. */
  pages: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** As somebody writes one: neither `0x10` nor nothing at all. */
const wholeNumber = (most: number) =>
  z.coerce.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(most))

/** Copy that is not published yet goes over no line that others can read. */
function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

const given = z.object({
  data: z.string().min(1).default('data'),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .optional(),
  host: z.string().min(1).default('localhost'),
  port: wholeNumber(65535).default(4700),
  origins: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin))),
  proxies: wholeNumber(9).default(0),
  smtpUrl: z
    .string()
    .regex(/^smtps?:\/\/./)
    .optional(),
  smtpFrom: z.string().min(3).optional(),
  oidcIssuer: z.url({ protocol: /^https?$/ }).optional(),
  oidcClientId: z.string().min(1).optional(),
  oidcClientSecret: z.string().min(1).optional(),
  oidcName: z.string().min(1).max(40).default('single sign-on'),
  translateUrl: z
    .url({ protocol: /^https?$/ })
    .refine(isPrivate)
    .optional(),
  translateKey: z.string().min(1).optional(),
  translateRestricted: z.enum(['yes', 'no']).default('no'),
  checkpointSeconds: wholeNumber(86_400).pipe(z.number().min(1)).default(600),
  vaultKeyFile: z.string().min(1).optional(),
  secret: z.string().min(32).optional(),
  pages: z.string().default(resolve(import.meta.dirname, '../../client/dist')),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** What each setting must be, for whoever gave something else. */
const WANTED: Record<keyof Config, string> = {
  data: 'the folder of a newsroom',
  databaseUrl: 'an address such as postgres://person:password@host:port/database',
  host: "this machine's name or address",
  port: 'a whole number from 0 to 65535',
  origins: 'a list of addresses such as https://desk.example.org',
  proxies: 'a whole number from 0 to 9',
  smtpUrl: 'an address such as smtp://person:password@host:port',
  smtpFrom: 'an address such as desk@example.org',
  oidcIssuer: 'the address of an OpenID provider',
  oidcClientId: 'what the provider knows this newsroom by',
  oidcClientSecret: 'the secret that the provider gave',
  oidcName: 'at most 40 characters long',
  translateUrl: 'an https address of a translation server, or one on this machine',
  translateKey: 'the key that the translation server gave',
  translateRestricted: 'yes or no',
  checkpointSeconds: 'a whole number from 1 to 86400',
  vaultKeyFile: 'a file outside of the database',
  secret: 'at least 32 characters long',
  pages: 'the folder of the built pages',
  logLevel: 'silent, error, warn, info or debug',
}

/** What somebody may have mistyped into these is not for a terminal's history. */
const SECRET: readonly string[] = ['databaseUrl', 'secret', 'smtpUrl', 'oidcClientSecret', 'translateKey']

/**
 * Flags win over the environment. Every name of a flag is a variable: `--data` is COPYDESK_DATA; a variable that is
 * empty is as good as none.
 * @param beside is for a command beside a server: it signs nobody in, so it makes no secret, nor a folder for one.
 */
export function readConfig(
  flags: Partial<Record<keyof Config, string | number>>,
  environment: NodeJS.ProcessEnv,
  { beside = false }: { beside?: boolean } = {},
): Config {
  const wanted = Object.fromEntries(
    Object.keys(given.shape).map((name) => [
      name,
      flags[name as keyof Config] ?? (environment[variableOf(name)] || undefined),
    ]),
  )
  const read = given.safeParse(wanted)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]) as keyof Config
    const by = flags[name] === undefined ? variableOf(name) : flagOf(name)
    const but = SECRET.includes(name) ? '' : `, and not "${wanted[name]}"`
    throw new WrongUsage(`${by} must be ${WANTED[name]}${but}.`)
  }
  needTogether(read.data)
  const data = resolve(read.data.data)
  const secret = read.data.secret ?? (beside ? newSecret() : keptSecret(data))
  const vaultKeyFile = resolve(read.data.vaultKeyFile ?? join(data, 'vault.key'))
  return { ...read.data, data, secret, vaultKeyFile }
}

/** Half of a setting is a mistake that somebody would find out about at the door. */
function needTogether({ smtpUrl, smtpFrom, ...others }: z.infer<typeof given>): void {
  if ((smtpUrl === undefined) !== (smtpFrom === undefined))
    throw new WrongUsage('Mail needs both: --smtp-url and --smtp-from.')
  const { oidcIssuer, oidcClientId, oidcClientSecret } = others
  const parts = [oidcIssuer, oidcClientId, oidcClientSecret]
  if (parts.some((part) => part !== undefined) && parts.includes(undefined))
    throw new WrongUsage(
      'Single sign-on needs all of --oidc-issuer, --oidc-client-id and --oidc-client-secret.',
    )
}

/** As a person writes it: `--log-level`. */
const flagOf = (name: string) => `--${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`
const variableOf = (name: string) => `COPYDESK_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

const newSecret = () => randomBytes(32).toString('hex')

/** Made once and kept with the files, for their owner only, so that a restart signs nobody out. */
function keptSecret(data: string): string {
  mkdirSync(data, { recursive: true })
  const path = join(data, 'secret')
  if (!existsSync(path)) {
    // `wx`: of two that start at once one writes, and both read the same.
    try {
      writeFileSync(path, newSecret(), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}
