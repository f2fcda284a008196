import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small server that speaks LibreTranslate's API: of each text it makes `[fr] text`. */
export interface TestTranslator {
  address: string
  /** What was asked of it, one for each batch. */
  asked: { q: string[]; source: string; target: string; format: string; api_key?: string }[]
  /** How it answers from now on. */
  is: 'well' | 'silent' | 'nonsense' | 'short' | 'endless' | number
  /** It thinks for so long about what it is asked from now on. */
  thinks: Promise<void> | null
  close(): Promise<void>
}

const LANGUAGES = ['en', 'fr', 'de', 'zt', 'pt'].map((code) => ({ code, name: code, targets: ['en', 'fr'] }))

export async function startTranslator(key: string): Promise<TestTranslator> {
  const server = createServer(async (request, answer) => {
    const json = (status: number, body: unknown) => {
      answer.writeHead(status, { 'content-type': 'application/json' })
      answer.end(JSON.stringify(body))
    }
    if (request.url === '/languages') return json(200, LANGUAGES)
    if (request.url !== '/translate' || request.method !== 'POST') return json(404, {})
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const asked = JSON.parse(Buffer.concat(parts).toString('utf8'))
    translator.asked.push(asked)
    const { is, thinks } = translator
    await thinks
    if (is === 'silent') return
    if (asked.api_key !== key) return json(403, { error: 'Invalid API key' })
    if (typeof is === 'number') return json(is, { error: 'No.' })
    if (is === 'endless') {
      answer.writeHead(200, { 'content-type': 'application/json' })
      while (!answer.destroyed)
        if (!answer.write('x'.repeat(65536))) await once(answer, 'drain').catch(() => {})
      return
    }
    if (is === 'nonsense') return answer.end('<html>Welcome</html>')
    const translated = (asked.q as string[]).map((text) => `[${asked.target}] ${text}`)
    json(200, { translatedText: is === 'short' ? translated.slice(1) : translated })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const translator: TestTranslator = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    is: 'well',
    thinks: null,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
  return translator
}
