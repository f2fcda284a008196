import { MESSAGE } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { WebsocketProvider } from 'y-websocket'

/** Some keyboards compose without ever ending it; others' words must arrive all the same. */
const MOST_MS = 10_000
const STEP1 = 0

export interface Hold {
  /** Lets in what waits, unless somebody else here still composes. */
  release(): void
  stop(): void
}

/** Keeps what others write out of the document while an input method composes: Chromium would double its text. */
export function holdUpdates(provider: WebsocketProvider): (composing: () => boolean) => Hold {
  const read = provider.messageHandlers[MESSAGE.sync]
  if (!read) throw new Error('The provider reads no sync messages.')
  const composers = new Set<() => boolean>()
  let waiting: decoding.Decoder[] = []
  let cap: ReturnType<typeof setTimeout> | undefined

  const letIn = () => {
    clearTimeout(cap)
    cap = undefined
    const decoders = waiting
    waiting = []
    for (const decoder of decoders) {
      // An update has no answer; y-websocket's reader wants a place for one.
      read(encoding.createEncoder(), decoder, provider, provider.wsconnected, MESSAGE.sync)
    }
  }
  const isComposing = () => [...composers].some((composing) => composing())

  provider.messageHandlers[MESSAGE.sync] = (answer, decoder, ...rest) => {
    // The server's question is answered at once: only what would change the text waits.
    const changes = decoding.peekVarUint(decoder) !== STEP1
    if (!changes || (waiting.length === 0 && !isComposing())) return read(answer, decoder, ...rest)
    waiting.push(decoder)
    cap ??= setTimeout(letIn, MOST_MS)
  }

  return (composing) => {
    composers.add(composing)
    const release = () => {
      if (!isComposing()) letIn()
    }
    return {
      release,
      stop() {
        composers.delete(composing)
        release()
      },
    }
  }
}
