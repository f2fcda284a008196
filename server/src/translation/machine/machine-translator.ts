import type { Language } from '@copydesk/shared/languages'

/** A server that translates by machine. A newsroom that has none works without. */
export interface MachineTranslator {
  /** Texts of stories that only some people may see may be sent there too. */
  sendsRestricted: boolean

  /**
   * The texts in the other language, in their order. A `MachineSilent` says in a sentence why there are none.
   */
  translate(texts: readonly string[], languages: { from: Language; to: Language }): Promise<string[]>
}

/** The machine gave no translation; the sentence is for whoever asked. */
export class MachineSilent extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'MachineSilent'
  }
}
