/** A file's place in the tree, and what it says. */
export interface Source {
  file: string
  text: string
}

/**
 * What is wrong between a page of numbered rules and the sources that cite them, as sentences. A rule begins with
 * `**SY7 …`; a citation is `[SY7]`. It is kept when the name of a test carries it; a comment proves nothing.
 */
export function judgeSpec(spec: string, sources: readonly Source[]): string[] {
  const rules = [...spec.matchAll(/^- \*\*(SY\d+) /gm)].map(([, id]) => id as string)
  if (rules.length === 0) return ['The page has no rule.']
  const twice = rules.filter((id, n) => rules.indexOf(id) !== n)
  const cited = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\[(SY\d+)\]/g)].map(([, id]) => ({ file, id: id as string })),
  )
  const tested = new Set(sources.flatMap(({ file, text }) => (isTest(file) ? namedIn(text) : [])))
  return [
    ...twice.map((id) => `${id} stands for two rules.`),
    ...rules.filter((id) => !tested.has(id)).map((id) => `${id} has no test whose name carries it.`),
    ...cited
      .filter(({ id }) => !rules.includes(id))
      .map(({ file, id }) => `${file} cites ${id}: no such rule.`),
  ]
}

/** A contract is a test too: it is run once for each storage backend. */
const isTest = (file: string): boolean => /\.(test|spec|contract)\.tsx?$/.test(file)

/** The rules in names of tests: after an opening quote, unless the test is left out or only planned. */
function namedIn(text: string): string[] {
  return [...text.matchAll(/^\s*(.*)['"`]\[(SY\d+)\]/gm)]
    .filter(([, before = '']) => !/^(\/\/|\*)|\.(skip|todo)\(/.test(before))
    .map(([, , id]) => id as string)
}
