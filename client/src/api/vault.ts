import type { NewVaultEntry, OpenedEntry, Vault, VaultWords } from '@copydesk/shared/sources'
import { answerTo, get, post } from './ask.ts'

const at = (edition: string, what = '') =>
  `/api/editions/${encodeURIComponent(edition)}/vault${what && `/${what}`}`

export const getVault = (edition: string) => get<Vault>(at(edition))

export const signInAfresh = (shown: { password: string } | { code: string }) =>
  post<{ until: string }>('/api/account/sign-in-afresh', shown)

export const keepInVault = (edition: string, entry: NewVaultEntry) => post<Vault>(at(edition), entry)

export const openVault = (edition: string, entry: string) => post<OpenedEntry>(at(edition, 'open'), { entry })

export const changeVault = (edition: string, entry: string, words: VaultWords) =>
  post<Vault>(at(edition, 'change'), { entry, ...words })

export const nameVaultReader = (
  edition: string,
  entry: string,
  named: { reader: string; mayOpen: boolean },
) => post<Vault>(at(edition, 'readers'), { entry, ...named })

export const purgeVault = (edition: string, entry: string) => post<Vault>(at(edition, 'purge'), { entry })

export async function addDocument(edition: string, entry: string, file: File): Promise<Vault> {
  return post<Vault>(at(edition, 'add-document'), { entry, name: file.name, base64: await base64Of(file) })
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })

export const removeDocument = (edition: string, entry: string, document: string) =>
  post<Vault>(at(edition, 'remove-document'), { entry, document })

export const takeDocument = async (edition: string, entry: string, document: string): Promise<Blob> =>
  (await answerTo('POST', at(edition, 'document'), { entry, document })).blob()
