import { Mark } from '@tiptap/core'
import { safeLink } from './safe-link.ts'

/** A link's address is judged when it is read from anywhere and again when it is drawn. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null, rendered: false } }),

  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeLink(element.getAttribute('href'))
        return href === null ? false : { href }
      },
    },
  ],

  renderHTML({ mark }) {
    const href = safeLink(mark.attrs.href)
    if (href === null) return ['span', { 'data-refused-link': '' }, 0]
    return ['a', { href, rel: 'noopener noreferrer nofollow', title: href }, 0]
  },
})
