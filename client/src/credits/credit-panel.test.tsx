import {
  addCredit,
  type Contributor,
  changeCredit,
  GIVEN_HOUSE,
  type NameMatch,
  readCredits,
  type Suggestion,
} from '@copydesk/shared/credits'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { CreditPanel, type CreditPanelProps } from './credit-panel.tsx'
import { HouseContext } from './house-context.ts'
import { PrintedElsewhere } from './printed-elsewhere.tsx'

const person = (id: string, name: string): Contributor => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  merged: [],
  person: null,
  names: {},
  bio: '',
  bios: {},
})
const people = [person('ines', 'Inès Calder'), person('ben', 'Ben Okoye'), person('kenta', 'Kenta Mori')]

let root: Root
let doc: Y.Doc
const added = vi.fn(async (name: string) => person(`new-${name}`, name))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root') as HTMLElement)
  doc = new Y.Doc()
  added.mockClear()
})
afterEach(() => {
  act(() => root.unmount())
})

function show(props: Partial<CreditPanelProps> = {}, house = GIVEN_HOUSE) {
  act(() =>
    root.render(
      <HouseContext value={house}>
        <CreditPanel
          doc={doc}
          language="en"
          contributors={people}
          addContributor={added}
          editable
          {...props}
        />
      </HouseContext>,
    ),
  )
}

const page = () => document.body.textContent ?? ''
const names = () => readCredits(doc).map((credit) => `${credit.contributor} ${credit.role}`)
function get(label: string): HTMLElement {
  const found = document.querySelector(`[aria-label="${label}"]`)
  if (found === null) throw new Error(`nothing is called "${label}"`)
  return found as HTMLElement
}
const button = (words: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)
  if (found === undefined) throw new Error(`no button says "${words}"`)
  return found
}
async function press(element: HTMLElement) {
  await act(async () => element.click())
}
async function key(element: HTMLElement, name: string, more: KeyboardEventInit = {}) {
  await act(async () => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    )
  })
}
async function type(element: HTMLElement, text: string) {
  const proto =
    element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  await act(async () => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, text)
    element.dispatchEvent(
      new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    )
  })
}
async function paste(element: HTMLElement, text: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  await act(async () => {
    element.dispatchEvent(event)
  })
}
/** What needs the words of a language or the reader comes a moment later. */
const shows = (words: string) =>
  expect
    .poll(async () => {
      await act(async () => {})
      return page()
    })
    .toContain(words)
const adder = () => get('Add a name, or paste a credit line')

describe('the credit panel', () => {
  test('finds a contributor without the accents, and adds them with the role', async () => {
    show()
    await type(adder(), 'ines')
    expect(document.querySelector('[role=option]')?.textContent).toContain('Inès Calder')
    await key(adder(), 'Enter')
    await shows('(Reporting by Inès Calder)')
    expect(names()).toEqual(['ines reporting'])
    expect(added).not.toHaveBeenCalled()
  })

  test('adds a name that nobody has yet', async () => {
    show()
    await type(get('Role of the name to add'), 'photo')
    await type(adder(), 'Cleo Lind')
    await key(adder(), 'Enter')
    await shows('(Photo by Cleo Lind)')
    expect(added).toHaveBeenCalledOnce()
    expect(names()).toEqual(['new-Cleo Lind photo'])
  })

  test('Alt and an arrow move a credit, and the line follows', async () => {
    addCredit(doc, 'ines', 'reporting')
    addCredit(doc, 'ben', 'reporting')
    show()
    await shows('Reporting by Inès Calder and Ben Okoye')
    await key(button('Ben Okoye byline'), 'ArrowUp', { altKey: true })
    expect(names()).toEqual(['ben reporting', 'ines reporting'])
    await shows('Reporting by Ben Okoye and Inès Calder')
    await key(button('Ben Okoye byline'), 'ArrowUp', { altKey: true })
    expect(names()).toEqual(['ben reporting', 'ines reporting'])
    await key(button('Ben Okoye byline'), 'ArrowDown', { altKey: true })
    expect(names()).toEqual(['ines reporting', 'ben reporting'])
  })

  test('place, byline and removal', async () => {
    addCredit(doc, 'ines', 'reporting')
    show()
    await type(get('Inès Calder: place'), 'Marlow')
    await key(get('Inès Calder: place'), 'Enter')
    await shows('(Reporting by Inès Calder in Marlow)')
    await press(button('Inès Calder byline'))
    await shows('By Inès Calder')
    await press(get('Remove Inès Calder'))
    expect(names()).toEqual([])
  })

  test('what another person adds stands here at once', async () => {
    show()
    const other = new Y.Doc()
    addCredit(other, 'kenta', 'writing')
    act(() => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other)))
    await shows('(Writing by Kenta Mori)')
  })

  test('a pasted line is read and shown, and what it leaves open is asked before anything is added', async () => {
    show()
    await paste(adder(), '(Reporting by Ben Okoye in Marlow; tea by Al Fox; Cleo Lind)')
    await shows('2 to decide')
    expect(names()).toEqual([])
    expect((button('Add this credit') as HTMLButtonElement).disabled).toBe(true)
    await type(get('Cleo Lind: role'), 'translation')
    await type(get('tea by Al Fox: role'), 'leave')
    await press(button('Add these 2'))
    await shows('(Reporting by Ben Okoye in Marlow')
    expect(names()).toEqual(['ben reporting', 'new-Cleo Lind translation'])
    expect(readCredits(doc)[0]?.place).toBe('Marlow')
    expect(readCredits(doc)[1]?.uncertain).toBe(false)
  })

  test('a line in another language is read by its own words, and taken twice it credits nobody twice', async () => {
    show()
    for (const _time of ['once', 'again']) {
      await paste(adder(), '(Reportage Ben Okoye et Kenta Mori ; édité par Ines Calder)')
      await shows('Read from the line')
      await press(button('Add these 3'))
      await shows('(Reporting by Ben Okoye and Kenta Mori; editing by Inès Calder)')
      expect(names()).toEqual(['ben reporting', 'kenta reporting', 'ines editing'])
    }
  })

  test('an uncertain credit is not printed until somebody agrees', async () => {
    changeCredit(doc, addCredit(doc, 'kenta', 'translation'), { uncertain: true })
    show()
    expect(page()).not.toContain('(Translated by Kenta Mori)')
    await press(get('Agree to crediting Kenta Mori'))
    await shows('(Translated by Kenta Mori)')
  })

  test('a localization shows what it prints of the original, and its own behind it', async () => {
    const originalDoc = new Y.Doc()
    addCredit(originalDoc, 'ines', 'reporting')
    addCredit(originalDoc, 'ben', 'editing')
    addCredit(doc, 'kenta', 'translation')
    show({ originalDoc, language: 'fr' })
    await shows('From the original')
    expect(get('From the original').textContent).toContain('Inès Calder')
    expect(get('From the original').textContent).not.toContain('Ben Okoye')
    await shows('(Reportage Inès Calder\u00a0; version française Kenta Mori)')
  })

  test('who may not change it sees it, and why', async () => {
    addCredit(doc, 'ines', 'reporting')
    show({ editable: false, why: 'You can credit people in a localization only.' })
    await shows('You can credit people in a localization only.')
    await shows('Inès Calder')
    expect(document.querySelectorAll('button, input, select')).toHaveLength(0)
  })

  test('when the name cannot be added it says so, and keeps what was typed', async () => {
    show({ addContributor: () => Promise.reject(new Error('The newsroom cannot be reached. Try again.')) })
    await type(adder(), 'Cleo Lind')
    await key(adder(), 'Enter')
    await shows('cannot be reached')
    expect((adder() as HTMLInputElement).value).toBe('Cleo Lind')
    expect(names()).toEqual([])
  })

  const suggestion = (id: string, name: string, words: string): Suggestion => ({
    person: `p-${id}`,
    name,
    contributor: id,
    role: 'reporting',
    earns: ['reporting', 'writing'],
    evidence: [{ kind: 'wrote', words }],
  })
  const suggestions = () => document.querySelector('ul[aria-label="Also worked on it"]')?.textContent ?? ''

  test('who worked on it is suggested with what they did; one key credits, one dismisses, and the next follows', async () => {
    const dismiss = vi.fn(async () => {})
    const suggested = {
      suggestions: [
        suggestion('ines', 'Inès Calder', 'wrote 34 % of the body'),
        suggestion('ben', 'Ben Okoye', 'filed it'),
        suggestion('kenta', 'Kenta Mori', 'wrote 12 % of the body'),
      ],
      dismiss,
    }
    addCredit(doc, 'kenta', 'writing')
    show({ suggested })
    expect(suggestions()).toContain('Inès Calder Reportingwrote 34 % of the body')
    // Credited for it already, in another role that it earns.
    expect(suggestions()).not.toContain('Kenta')
    get('Credit Inès Calder: Reporting').focus()
    await key(document.activeElement as HTMLElement, 'a')
    expect(names()).toEqual(['ines reporting', 'kenta writing'])
    expect(document.activeElement).toBe(get('Credit Ben Okoye: Reporting'))
    await key(document.activeElement as HTMLElement, 'd')
    expect(dismiss).toHaveBeenCalledExactlyOnceWith(suggested.suggestions[1])
    expect(names()).toEqual(['ines reporting', 'kenta writing'])
    expect(document.activeElement).toBe(adder())
    show({ suggested: { ...suggested, suggestions: [] } })
    expect(suggestions()).toBe('')
  })

  test('a name that may be somebody’s in the directory is asked about before it is added', async () => {
    const match = vi.fn(async (read: readonly string[]) =>
      read.map((name) => ({
        name,
        known: name === 'Oné Two' ? person('one', 'One Two') : null,
        like: name === 'B. Okoye' ? people.slice(1, 2) : [],
      })),
    )
    show({ directory: { find: async () => [], match } })
    await paste(adder(), '(Reporting by B. Okoye in Marlow; Editing by Cleo Lind)')
    await shows('Who is it?')
    expect((button('Add these 2') as HTMLButtonElement).disabled).toBe(true)
    await type(get('Who B. Okoye is'), 'Ben Okoye')
    await press(button('Add these 2'))
    await shows('(Reporting by Ben Okoye in Marlow')
    expect(names()).toEqual(['ben reporting', 'new-Cleo Lind editing'])
  })

  test('whoever is withheld in the story is not credited, and is marked where a program did it', async () => {
    addCredit(doc, 'ines', 'reporting')
    addCredit(doc, 'kenta', 'reporting')
    const which = async (asked: readonly string[]) => asked.filter((name) => name !== 'Kenta Mori')
    const withholding = {
      ...{ withheld: { count: 1, credits: [] }, which },
      ...{ withhold: async () => undefined, drop: async () => undefined },
    }
    show({ withholding })
    await shows('Withheld for safety in this story')
    await shows('(Reporting by Kenta Mori)')
    await paste(adder(), '(Writing by Kenta Mori; Editing by Cleo Lind)')
    await shows('Read from the line')
    await press(button('Add these 2'))
    await shows('Cleo Lind is withheld for safety in this story and is not credited.')
    // Not even the directory hears the name, nor is half of the line added.
    expect(added).not.toHaveBeenCalled()
    expect(names()).toEqual(['ines reporting', 'kenta reporting'])
  })

  test('a role that is retired keeps its credits in sight, is read of a line, and is offered to nobody', async () => {
    const law = { role: 'own_law', name: 'Legal reading', labels: { en: 'read for law by' } } as const
    const roles = [{ ...law, iptc: null, followed: false, behind: null, retired: true }]
    addCredit(doc, 'ben', law.role)
    show({}, { ...GIVEN_HOUSE, book: { ...GIVEN_HOUSE.book, roles } })
    await shows('(Read for law by Ben Okoye)')
    expect(page()).toContain('Legal reading')
    const offers = () =>
      [...(get('Role of the name to add') as HTMLSelectElement).options].map(({ value }) => value)
    expect(offers()).not.toContain(law.role)
    await paste(adder(), '(Read for law by Kenta Mori)')
    await shows('Read from the line')
    await press(button('Add this credit'))
    await shows('(Read for law by Ben Okoye and Kenta Mori)')
  })

  const answered = (like: readonly Contributor[]) => [{ name: 'B. Okoye', known: null, like: [...like] }]
  const adds = () => button('Add this credit') as HTMLButtonElement

  test('a line is not added before the directory has said whom its names may mean', async () => {
    const { promise, resolve } = Promise.withResolvers<NameMatch[]>()
    show({ directory: { find: async () => [], match: () => promise } })
    await paste(adder(), '(Reporting by B. Okoye)')
    await shows('Looking for these names in the directory')
    expect(adds().disabled).toBe(true)
    await press(adds())
    expect(names()).toEqual([])
    await act(async () => resolve(answered(people.slice(1, 2))))
    expect(page()).not.toContain('Looking for')
    expect(adds().disabled).toBe(true)
    await type(get('Who B. Okoye is'), 'Ben Okoye')
    // Asked again, as when the line came back: whoever decided has decided.
    const again = Promise.withResolvers<NameMatch[]>()
    show({ directory: { find: async () => [], match: () => again.promise } })
    await shows('Looking for these names in the directory')
    await act(async () => again.resolve(answered(people.slice(1))))
    await press(adds())
    await shows('(Reporting by Ben Okoye)')
    expect(added).not.toHaveBeenCalled()
  })

  test('a directory that cannot be reached holds nobody up', async () => {
    const { promise, reject } = Promise.withResolvers<NameMatch[]>()
    show({ directory: { find: async () => [], match: () => promise } })
    await paste(adder(), '(Reporting by B. Okoye)')
    await shows('Looking for these names in the directory')
    await act(async () => reject(new Error('The newsroom cannot be reached.')))
    await press(adds())
    await shows('(Reporting by B. Okoye)')
    expect(names()).toEqual(['new-B. Okoye reporting'])
  })

  test('the directory finds in other scripts, also for somebody who types faster than it answers', async () => {
    const { promise, resolve } = Promise.withResolvers<Contributor[]>()
    show({
      directory: { find: () => promise, match: async () => [] },
      contributors: [...people, person('ken', '山崎健')],
    })
    await type(adder(), 'Yamazaki')
    await key(adder(), 'Enter')
    expect(names()).toEqual([])
    await act(async () => resolve([person('ken', '山崎健')]))
    await shows('(Reporting by 山崎健)')
    expect(added).not.toHaveBeenCalled()
  })

  test('a withheld credit is counted for all, named to those who credit, and never printed', async () => {
    addCredit(doc, 'ines', 'reporting')
    const withhold = vi.fn(async () => {})
    const withheld = { count: 1, credits: [{ id: 'w', name: 'Rell Noor', role: 'reporting' as const }] }
    const withholding = { withheld, withhold, drop: async () => {} }
    show({ withholding })
    await shows('Rell Noor')
    await shows('(Reporting by Inès Calder)')
    await press(button('Withhold a credit for safety'))
    await type(get('Name that is withheld'), 'Sami Aziz')
    await press(button('Withhold'))
    expect(withhold).toHaveBeenCalledExactlyOnceWith({ name: 'Sami Aziz', role: 'reporting' })
    show({ editable: false, withholding: { ...withholding, withheld: { count: 1, credits: null } } })
    expect(page()).not.toContain('Rell')
    expect(page()).toContain('One credit is withheld')
  })

  test('the other languages of the story stand beneath, and who was merged is called by the name that is kept', async () => {
    addCredit(doc, 'old', 'reporting')
    const kept = { ...person('ines', 'Inès Calder'), merged: ['old'] }
    show({
      contributors: [kept],
      elsewhere: <PrintedElsewhere language="fr" byline="" creditLine="(Reportage Inès Calder)" />,
    })
    await shows('(Reporting by Inès Calder)')
    await shows('(Reportage Inès Calder)')
    await type(adder(), 'ines')
    await key(adder(), 'Enter')
    expect(names()).toEqual(['old reporting'])
  })
})
