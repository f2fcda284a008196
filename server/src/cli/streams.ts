/** What a command reads and writes; the process's own, unless a test gives others. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

/** Everything that stands on standard input, up to two megabytes. */
export async function readAll(stdin: Streams['stdin'], most: number = 2 * 1024 * 1024): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    // More is refused by whoever decodes it: it need not be held.
    if (length > most) break
  }
  return Buffer.concat(chunks)
}
