/**
 * Who may import whom, as a table. The first rule whose `from` matches a file judges it; a target is a path in
 * this tree, a package name or a `node:` module. Data flows one way: client → shared ← server.
 */
export interface Rule {
  from: RegExp
  /** What such a file may not reach for, and why, as the message says it. */
  never: { to: RegExp; why: string }[]
}

const transport = /^(hono|@hono\/|ws$|node:http|node:https|node:net)/
const sql = /^(kysely|node:sqlite|pg$|better-sqlite3)/

export const RULES: Rule[] = [
  {
    from: /^shared\/src\//,
    never: [
      { to: /^(client|server|e2e)\//, why: 'shared is what both sides run; it knows neither' },
      { to: /^node:/, why: 'shared runs in the browser too' },
      { to: transport, why: 'shared holds no transport' },
      { to: sql, why: 'shared holds no SQL' },
      { to: /^(react|react-dom|@tiptap\/)/, why: 'shared holds no interface' },
    ],
  },
  {
    from: /^client\/src\/sync\//,
    never: [
      { to: /^(server|e2e)\//, why: 'the client knows the server only by its wire' },
      {
        to: /^(react|react-dom|react-aria-components)/,
        why: 'sync is used by the interface, not made of it',
      },
      { to: /^client\/src\/(?!sync\/)/, why: 'sync stands below everything else in the client' },
    ],
  },
  {
    from: /^client\/src\/ui\//,
    never: [
      { to: /^(server|e2e)\//, why: 'the client knows the server only by its wire' },
      { to: /^client\/src\/(?!ui\/)/, why: 'ui knows no word of the newsroom' },
    ],
  },
  {
    from: /^client\/src\/editor\//,
    never: [
      { to: /^(server|e2e)\//, why: 'the client knows the server only by its wire' },
      {
        to: /^client\/src\/(?!(editor|ui|sync)\/)/,
        why: 'pages use the editor, not the other way',
      },
    ],
  },
  {
    from: /^client\/src\//,
    never: [{ to: /^(server|e2e)\//, why: 'the client knows the server only by its wire' }],
  },
  {
    from: /^server\/src\/sync\//,
    never: [
      { to: /^(client|e2e)\//, why: 'the server does not know the client' },
      { to: transport, why: 'the sync engine speaks to sockets through a port' },
      { to: sql, why: 'the sync engine speaks to its log through a port' },
      {
        to: /^server\/src\/(http|socket|cli|store\/|main|compose)/,
        why: 'main → compose → socket → sync',
      },
    ],
  },
  {
    from: /^server\/src\/(http|socket)\//,
    never: [
      { to: /^(client|e2e)\//, why: 'the server does not know the client' },
      { to: sql, why: 'a door decodes, identifies, calls one thing and encodes; it holds no SQL' },
      { to: /^server\/src\/(cli|main|compose|store\/)/, why: 'main → compose → http, socket → words' },
    ],
  },
  {
    from: /^server\/src\/(cli|demo)\//,
    never: [
      { to: /^(client|e2e)\//, why: 'the server does not know the client' },
      { to: sql, why: 'a command calls use cases and ports; SQL stands in server/src/store' },
    ],
  },
  {
    // Every other folder is a word of the newsroom, also one that comes tomorrow.
    from: /^server\/src\/(?!(store|mail|single-sign-on|testing)\/)[^/]+\//,
    never: [
      { to: /^(client|e2e)\//, why: 'the server does not know the client' },
      { to: transport, why: 'a use case knows no transport' },
      { to: sql, why: 'a use case speaks to its store through a port; SQL stands in server/src/store' },
      {
        to: /^server\/src\/(http|socket|cli|main|compose|store\/)/,
        why: 'main → compose → http, socket, cli → words; a store is met through its port',
      },
    ],
  },
  { from: /^server\//, never: [{ to: /^(client|e2e)\//, why: 'the server does not know the client' }] },
  {
    from: /^e2e\//,
    never: [{ to: /^(client|server|shared)\/src\//, why: 'e2e sees only what a person and a client see' }],
  },
]

/** Tests stand beside the code and may start what they test, so only the wall between the workspaces holds them. */
export const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file)
