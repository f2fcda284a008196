/** Short, and never met twice: twelve letters of chance. */
export const newBlockId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
