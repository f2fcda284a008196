/** Somebody's name, and how it is written in other scripts. */
export interface Named {
  name: string
  names?: Readonly<Record<string, string | undefined>>
}

/** The name as an edition in this language prints it. */
export function nameIn({ name, names = {} }: Named, language: string): string {
  return (Object.hasOwn(names, language) ? names[language] : undefined) ?? name
}
