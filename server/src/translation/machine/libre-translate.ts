import type { Language } from '@copydesk/shared/languages'
import * as z from 'zod'
import { inBatches } from './in-batches.ts'
import { MachineSilent, type MachineTranslator } from './machine-translator.ts'

export interface LibreTranslateSettings {
  /** Of the server, without `/translate`. */
  address: string
  key: string | undefined
  sendsRestricted: boolean
  /** For one batch of texts; a machine without a graphics card takes its time. */
  patienceMs?: number
}

const PATIENCE_MS = 60_000
/** Servers refuse more; LibreTranslate's own limits are often these. */
const BATCH = { texts: 20, characters: 4000 }
/** A book is no story. */
const MOST_CHARACTERS = 200_000
/** Longer than any translation of a batch: what answers so is no translator. */
const MOST_BYTES = 1_000_000

/** As older servers name it, where the tag is not among their languages. */
const OTHER_NAMES: Partial<Record<Language, readonly string[]>> = {
  'zh-Hans': ['zh', 'zh-CN'],
  'zh-Hant': ['zt', 'zh-TW'],
  pt: ['pt-BR', 'pt-PT'],
}

const translated = z.object({ translatedText: z.array(z.string()) })
const spoken = z.array(z.object({ code: z.string() }))

/** A server that speaks LibreTranslate's API. It is found or not when it is asked: the newsroom starts without it. */
export function openLibreTranslate({
  address,
  key,
  sendsRestricted,
  patienceMs = PATIENCE_MS,
}: LibreTranslateSettings): MachineTranslator {
  const at = (path: string) => new URL(path, address.endsWith('/') ? address : `${address}/`)
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(at(path), {
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      // Wherever it would send us on to is not what the operator named.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    }).catch((error: unknown) => {
      throw new MachineSilent('The translation service did not answer.', { cause: error })
    })
    const text = await bodyOf(answer)
    if (!answer.ok) throw new MachineSilent(refusalOf(answer.status))
    return parsed(text)
  }
  /** What the server calls each language; one that does not say is asked in our own names. */
  const names = async (): Promise<ReadonlySet<string> | null> => {
    try {
      return new Set(spoken.parse(await ask('languages')).map(({ code }) => code))
    } catch {
      // Not every server that speaks this API tells: whether it can is then seen from its answer.
      return null
    }
  }
  const codeOf = (language: Language, known: ReadonlySet<string> | null): string => {
    if (known === null) return language
    const code = [language, ...(OTHER_NAMES[language] ?? [])].find((name) => known.has(name))
    if (code === undefined)
      throw new MachineSilent('The translation service does not know one of the two languages.')
    return code
  }
  return {
    sendsRestricted,
    async translate(texts, { from, to }) {
      if (texts.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS)
        throw new MachineSilent('The story is too long for the translation service.')
      const known = await names()
      const asked = { source: codeOf(from, known), target: codeOf(to, known), format: 'text' }
      const all: string[] = []
      for (const batch of inBatches(texts, BATCH)) {
        const answer = await ask('translate', { q: batch, ...asked, ...(key ? { api_key: key } : {}) })
        const read = translated.safeParse(answer)
        if (!read.success || read.data.translatedText.length !== batch.length)
          throw new MachineSilent('The translation service gave an answer that is no translation.')
        all.push(...read.data.translatedText.map((text) => text.toWellFormed()))
      }
      return all
    },
  }
}

async function bodyOf(answer: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const part of answer.body ?? []) {
      bytes += part.byteLength
      if (bytes > MOST_BYTES) throw new Error('too long')
      parts.push(part)
    }
  } catch (error) {
    throw new MachineSilent('The translation service broke off its answer.', { cause: error })
  }
  return Buffer.concat(parts).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new MachineSilent('The translation service gave an answer that is no translation.', {
      cause: error,
    })
  }
}

function refusalOf(status: number): string {
  if (status === 401 || status === 403)
    return 'The translation service does not know this newsroom: its key is missing or wrong.'
  if (status === 429) return 'The translation service is asked too often just now.'
  if (status === 400) return 'The translation service does not translate between these languages.'
  return 'The translation service has a fault of its own.'
}
