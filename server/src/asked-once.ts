import type { NewsroomStores } from './stores.ts'

/**
 * Stores for one answer that only reads: what several parts of it ask is asked of the database once. Nothing may be
 * changed through them, since what was read before would be read again.
 */
export function askedOnce(stores: NewsroomStores): NewsroomStores {
  const once = new Map<unknown, unknown>()
  return new Proxy(stores, {
    get(target, name, receiver) {
      const store: unknown = Reflect.get(target, name, receiver)
      if (typeof store !== 'object' || store === null) return store
      const kept = once.get(store) ?? readsOnce(store)
      once.set(store, kept)
      return kept
    },
  })
}

function readsOnce(store: object): object {
  const answers = new Map<string, unknown>()
  return new Proxy(store, {
    get(target, name, receiver) {
      const read: unknown = Reflect.get(target, name, receiver)
      if (typeof read !== 'function') return read
      return (...asked: unknown[]): unknown => {
        const key = `${String(name)} ${JSON.stringify(asked)}`
        const answer = answers.has(key) ? answers.get(key) : read.apply(target, asked)
        answers.set(key, answer)
        return answer
      }
    },
  })
}
