/** Marks a transaction that draws what the shared text says already: it is not written back. */
export const FROM_TEXT = 'from-text'
