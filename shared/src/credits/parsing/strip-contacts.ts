/** Takes e-mail addresses, numbers and handles out of a line; they are contacts, not credits. */
export function stripContacts(line: string): { line: string; contacts: string[] } {
  const contacts: string[] = []
  const stripped = line.replace(
    /(?: (?:at|on|:|à|[Tt]el|[Pp]hone|[Mm]obile|[Cc]ell|[Ee]-?mail|[Mm]essaging)[:.]?)? ?<?(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[a-z]{2,12}){1,3}|\+\d[\d ()-]{6,20}\d|(?<=^|[ (])@\w{2,30})>?/gu,
    (found) => {
      contacts.push(
        found
          .replace(/^ ?(?:at|on|:|à) /u, '')
          .replace(/[<>]/gu, '')
          .trim(),
      )
      return ''
    },
  )
  return { line: stripped, contacts }
}
