/** What two spellings of one name have in common: case, width, composed letters and spaces do not tell people apart. */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('und')
}
