import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What robots need to come into a newsroom: sessions of people who signed in, and editions. */
export interface Invitations {
  cookies: string[]
  editions: string[]
}

const fileIn = (folder: string) => join(folder, 'invitations.json')

export const writeInvitations = (folder: string, invitations: Invitations) =>
  writeFileSync(fileIn(folder), JSON.stringify(invitations))

export const readInvitations = (folder: string): Invitations =>
  JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Invitations
