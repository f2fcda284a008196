/** What a number in figures may be written with, the spaces of French and German among it. */
export const FIGURE = /\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y

/** A number in figures whose marks can be read in one way only says which way its text writes them. */
export function decimalOf(text: string, usual: '.' | ','): '.' | ',' {
  const votes = { '.': 0, ',': 0 }
  for (const [figure] of text.matchAll(/(?<!\d)\d+(?:[.,]\d+)+/g)) {
    const marks = figure.replace(/\d/g, '')
    const last = marks.charAt(marks.length - 1) as '.' | ','
    const behind = figure.length - figure.lastIndexOf(last) - 1
    const other = last === '.' ? ',' : '.'
    if (new Set(marks).size === 2) votes[last] += 1
    else if (marks.length > 1 && behind === 3) votes[other] += 1
    else if (marks.length === 1 && behind !== 3 && last !== usual && !/^\d\d?[.]\d\d$/.test(figure))
      votes[last] += 1
    else if (marks.length === 1 && behind !== 3 && last === usual) votes[usual] += 1
  }
  const contrary = usual === '.' ? ',' : '.'
  return votes[contrary] > votes[usual] ? contrary : usual
}

/** `1.200,5` in a language that has decimal commas: 1200.5. */
export function figureValue(figure: string, decimal: '.' | ','): number {
  const bare = figure.replace(/[ ']/g, '')
  const marks = bare.replace(/\d/g, '')
  const last = marks.charAt(marks.length - 1)
  const behind = bare.length - bare.lastIndexOf(last) - 1
  if (marks === '') return Number(bare)
  const thousands = (mark: string): boolean => marks.length > 1 || (mark !== decimal && behind === 3)
  if (new Set(marks).size === 1 && thousands(last)) return Number(bare.replace(/[.,]/g, ''))
  const whole = bare.slice(0, bare.length - behind - 1).replace(/[.,]/g, '')
  return Number(`${whole}.${bare.slice(bare.length - behind)}`)
}
