/** Where a tab keeps what was begun of an edition that is out, so that it says so again after it was loaded anew. */
export const begunAt = (edition: string) => `copydesk.next.${edition}`
