/** A file on its way from where it was dropped to the import page; an address cannot carry it. */
let waiting: File | null = null

export const carryFile = (file: File) => {
  waiting = file
}

export function takeFile(): File | null {
  const file = waiting
  waiting = null
  return file
}
