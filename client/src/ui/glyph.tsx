import type { SVGProps } from 'react'

/** A sign of the list, drawn as the icons are: these come with it, and the library of icons a moment later. */
export const Glyph = ({ size, ...props }: SVGProps<SVGSVGElement> & { size: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinecap="round"
    strokeLinejoin="round"
    {...props}
  />
)
