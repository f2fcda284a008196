export interface Letter {
  to: string
  subject: string
  text: string
}

/** Takes letters to their people. A newsroom that has none hands its links over by itself. */
export interface Mail {
  /** Resolves when the next post office has taken it. */
  send(letter: Letter): Promise<void>
  close(): void
}
