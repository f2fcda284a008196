/** A browser that does not answer by then keeps nothing for this page; the page works without. */
const PATIENCE_MS = 4000

/** Rejects where the browser has no storage, forbids it, or does not answer. */
export function openDatabase(
  name: string,
  version: number,
  make: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    let isLate = false
    const giveUp = setTimeout(() => {
      isLate = true
      reject(new Error('The browser’s storage does not answer.'))
    }, PATIENCE_MS)
    request.onupgradeneeded = () => make(request.result)
    request.onsuccess = () => {
      clearTimeout(giveUp)
      // Nobody holds it any more: open, it would hold up its own deletion.
      if (isLate) request.result.close()
      resolve(request.result)
    }
    request.onerror = () => {
      clearTimeout(giveUp)
      reject(request.error)
    }
  })
}

/** Whether it could be deleted, or is held open somewhere and has been emptied at least, is the same to whoever asks. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
