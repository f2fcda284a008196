import { MESSAGE, readSync, SYNC } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { WebsocketProvider } from 'y-websocket'

/** Some keyboards compose for as long as one writes: whoever waits is told why. */
const LONG_MS = 10_000
const GIVEN_UP_MS = 100

/** A place in which an input method may compose. */
export interface Composer {
  isComposing(): boolean
  /** Whether the text that is being composed would be changed by this, or nobody can tell. */
  isTouchedBy(update: Uint8Array): boolean
  /** Something of others has waited for ten seconds; false when it waits no more. */
  onLong(isLong: boolean): void
}

export interface Hold {
  /** Lets in what waits, unless somebody here still composes. */
  release(): void
  stop(): void
}

/**
 * Keeps what others change in a text out of the document while an input method composes there: Chromium would double
 * its words. Everything else passes.
 */
export function holdUpdates(provider: WebsocketProvider): (composer: Composer) => Hold {
  const read = provider.messageHandlers[MESSAGE.sync]
  if (!read) throw new Error('The provider reads no sync messages.')
  const composers = new Set<Composer>()
  let waiting: decoding.Decoder[] = []
  let long: ReturnType<typeof setInterval> | undefined
  const say = (isLong: boolean) => {
    for (const composer of composers) if (!isLong || composer.isComposing()) composer.onLong(isLong)
  }
  const letIn = () => {
    clearInterval(long)
    long = undefined
    const decoders = waiting
    waiting = []
    for (const decoder of decoders) {
      // An update has no answer; y-websocket's reader wants a place for one.
      read(encoding.createEncoder(), decoder, provider, provider.wsconnected, MESSAGE.sync)
    }
    say(false)
  }
  const isComposing = () => [...composers].some((composer) => composer.isComposing())
  const release = () => {
    if (waiting.length > 0 && !isComposing()) letIn()
  }
  const look = () => {
    // Given up without a word, as on Android after a pause; what was composed just now may still be on its way.
    if (!isComposing()) setTimeout(release, GIVEN_UP_MS)
    say(true)
  }
  const waits = (decoder: decoding.Decoder): boolean => {
    const composing = [...composers].filter((composer) => composer.isComposing())
    if (composing.length === 0 && waiting.length === 0) return false
    const { kind, bytes } = readSync(decoding.clone(decoder))
    // The server's question is answered at once: only what would change the text waits.
    if (kind === SYNC.step1) return false
    // What comes while a word settles stays behind what came before it.
    return composing.length === 0 || composing.some((composer) => composer.isTouchedBy(bytes))
  }
  provider.messageHandlers[MESSAGE.sync] = (answer, decoder, ...rest) => {
    if (!waits(decoder)) return read(answer, decoder, ...rest)
    waiting.push(decoder)
    long ??= setInterval(look, LONG_MS)
  }
  return (composer) => {
    composers.add(composer)
    return {
      release,
      stop() {
        composers.delete(composer)
        release()
      },
    }
  }
}
