import { Link } from '@tanstack/react-router'

/** The way back from a page that shows nothing. */
export const Home = () => (
  <Link to="/" search={{}}>
    <strong>Copydesk</strong>
  </Link>
)
