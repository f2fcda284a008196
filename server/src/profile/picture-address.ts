/** Another picture has another address, so that a browser may keep what it has. */
export const pictureAddress = (person: string, hash: string): string =>
  `/api/people/${person}/picture?is=${hash.slice(0, 12)}`
